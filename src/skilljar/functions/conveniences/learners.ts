import type { CallOptions, WithResponse } from '../../../core/call/index.js';
import { createDomainUser, listUserPublishedCourses, listUsers, updateDomainUser, updateUser } from '../../resources/index.js';
import type { SkilljarClientLike } from '../../rest/index.js';
import type { DomainUserCreate, DomainUserUpdate, DomainUserWithToken } from '../../types/domain-users.js';
import type { UserPublishedCourse } from '../../types/progress.js';
import type { UserOverview, UserUpdate } from '../../types/users.js';
import { convenience, each, refuse, Steps, textIssues } from './convenience.js';

/** Options of `users.progress`. */
export interface ProgressOptions extends CallOptions {
  /** No more courses than this. Default: 1,000. */
  maxItems?: number | undefined;
}

const MOST_COURSES = 1000;

export const sameAddress = (one: string | undefined, other: string): boolean => one?.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * The learner with an e-mail address, whatever the case of its letters; `undefined` when nobody on any domain has it. See `users.findByEmail`
 * of the client.
 * @throws InputError when the address is empty.
 */
export const findUserByEmail = /* @__PURE__ */ convenience(
  'users.findByEmail',
  async (client: SkilljarClientLike, email: string, options: CallOptions = {}): Promise<WithResponse<UserOverview | undefined>> => {
    refuse('users.findByEmail', textIssues(email, 'email'));
    const steps = new Steps();
    let found: UserOverview | undefined;
    for await (const { items, response } of listUsers(client, { email: email.trim() }, { ...each(options), prefetch: 0 }).pages()) {
      steps.add(response);
      // The filter alone is not believed: ignored, it would make somebody else of the learner.
      found = items.find(({ user }) => sameAddress(user.email, email));
      if (found) break;
    }
    return steps.with(found);
  },
);

/**
 * A learner's progress in every course, over all domains. See `users.progress` of the client.
 * @throws InputError when `maxItems` is no whole number above 0.
 */
export const getUserProgress = /* @__PURE__ */ convenience(
  'users.progress',
  async (client: SkilljarClientLike, userId: string, options: ProgressOptions = {}): Promise<WithResponse<UserPublishedCourse[]>> => {
    const { maxItems = MOST_COURSES } = options;
    const whole = Number.isInteger(maxItems) && maxItems > 0;
    refuse('users.progress', whole ? [] : [{ path: ['options', 'maxItems'], message: 'must be a whole number of at least 1' }]);
    const courses: UserPublishedCourse[] = [];
    const steps = new Steps();
    for await (const { items, response } of listUserPublishedCourses(client, userId, undefined, { ...each(options), maxItems }).pages()) {
      steps.add(response);
      courses.push(...items);
    }
    return steps.with(courses);
  },
);

/** What of `wanted` is not so yet; what is not given is left alone. */
function differing<T extends object>(wanted: T, present: { [K in keyof T]?: unknown }): Partial<T> {
  const moment = (value: unknown) => (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : value);
  return Object.fromEntries(
    Object.entries(wanted).filter(([key, value]) => value !== undefined && moment(value) !== moment(present[key as keyof T])),
  ) as Partial<T>;
}

/**
 * Makes someone a member of the domain, and a member into what is given. See `domain.users.upsert` of the client.
 * @throws InputError when the input breaks a documented rule.
 */
export const upsertDomainUser = /* @__PURE__ */ convenience(
  'domain.users.upsert',
  async (client: SkilljarClientLike, input: DomainUserCreate, options: CallOptions = {}): Promise<WithResponse<DomainUserWithToken>> => {
    const steps = new Steps();
    const requests = each(options);
    let member = await steps.take(createDomainUser(client, input, requests));
    const { id } = member.user;
    // Creating gives back an account that was there as it is.
    const { first_name, last_name } = input.user;
    const names: UserUpdate = differing({ first_name, last_name }, member.user);
    if (Object.keys(names).length > 0) {
      const { inactive_at: _, ...user } = await steps.take(updateUser(client, id, names, requests));
      member = { ...member, user };
    }
    const membership: DomainUserUpdate = differing({ active: input.active, expires_at: input.expires_at }, member);
    if (Object.keys(membership).length > 0) {
      member = { ...member, ...(await steps.take(updateDomainUser(client, id, membership, requests))) };
    }
    return steps.with(member);
  },
);
