import type { WithResponse } from '../../../core/results/index.js';
import type { CallOptions } from '../../../core/settings/index.js';
import { createDomainUser, listUserPublishedCourses, listUsers, updateDomainUser, updateUser } from '../../resources/index.js';
import type { SkilljarClientLike } from '../../rest/index.js';
import type { DomainUserCreate, DomainUserUpdate, DomainUserWithToken } from '../../types/domain-users.js';
import type { UserPublishedCourse } from '../../types/progress.js';
import type { UserOverview, UserUpdate } from '../../types/users.js';
import { contextOf, convenience, each, ownFields, refuse, Steps, textIssues, textOf } from './convenience.js';

/** Options of `users.progress`. */
export interface ProgressOptions extends CallOptions {
  /** Maximum number of courses. Default: 1,000. */
  maxItems?: number | undefined;
}

const MOST_COURSES = 1000;

export const sameAddress = (one: unknown, other: string): boolean =>
  typeof one === 'string' && one.trim().toLowerCase() === other.trim().toLowerCase();

/**
 * Finds a learner by email address, case-insensitively; `undefined` when no learner on any domain has it. See `users.findByEmail` of the
 * client.
 * @throws InputError when the address is empty.
 */
export const findUserByEmail = /* @__PURE__ */ convenience(
  'users.findByEmail',
  async (client: SkilljarClientLike, email: string, options: CallOptions = {}): Promise<WithResponse<UserOverview | undefined>> => {
    refuse('users.findByEmail', textIssues(email, 'email'));
    const steps = new Steps(contextOf('users.findByEmail'));
    let found: UserOverview | undefined;
    for await (const { items, response } of listUsers(client, { email: email.trim() }, { ...each(options), prefetch: 0 }).pages()) {
      steps.add(response);
      // Check the address again: if the platform ignored the filter, the result would be another learner.
      found = steps.read(items, () => items.find(({ user }) => sameAddress(user.email, email)));
      if (found) break;
    }
    return steps.with(found);
  },
);

/**
 * Returns a learner's progress in every course, across all domains. See `users.progress` of the client.
 * @throws InputError when `maxItems` is not a positive integer.
 */
export const getUserProgress = /* @__PURE__ */ convenience(
  'users.progress',
  async (client: SkilljarClientLike, userId: string, options: ProgressOptions = {}): Promise<WithResponse<UserPublishedCourse[]>> => {
    const requests = each(options);
    const { maxItems = MOST_COURSES } = options;
    const whole = Number.isInteger(maxItems) && maxItems > 0;
    refuse('users.progress', whole ? [] : [{ path: ['options', 'maxItems'], message: 'must be an integer of at least 1' }]);
    const courses: UserPublishedCourse[] = [];
    const steps = new Steps(contextOf('users.progress'));
    for await (const { items, response } of listUserPublishedCourses(client, userId, undefined, { ...requests, maxItems }).pages()) {
      steps.add(response);
      courses.push(...items);
    }
    return steps.with(courses);
  },
);

/** The fields of `wanted` that differ from `present`. Missing fields are ignored. */
function differing<T extends object>(wanted: T, present: { [K in keyof T]?: unknown }): Partial<T> {
  const moment = (value: unknown) => (typeof value === 'string' && /^\d{4}-\d\d-\d\dT/.test(value) ? Date.parse(value) : value);
  return Object.fromEntries(
    Object.entries(wanted).filter(([key, value]) => value !== undefined && moment(value) !== moment(present[key as keyof T])),
  ) as Partial<T>;
}

/**
 * Creates a member of the domain, or updates an existing one. See `domain.users.upsert` of the client.
 * @throws InputError when the input violates a documented rule.
 */
export const upsertDomainUser = /* @__PURE__ */ convenience(
  'domain.users.upsert',
  async (client: SkilljarClientLike, input: DomainUserCreate, options: CallOptions = {}): Promise<WithResponse<DomainUserWithToken>> => {
    const context = contextOf('domain.users.upsert');
    const steps = new Steps(context);
    const requests = each(options);
    const given = ownFields(context, input, ['input']) as DomainUserCreate;
    const isObject = typeof given.user === 'object' && given.user !== null;
    refuse('domain.users.upsert', isObject ? [] : [{ path: ['input', 'user'], message: 'must be an object with an email' }]);
    const { first_name, last_name } = ownFields(context, given.user, ['input', 'user']);
    let member = await steps.take(createDomainUser(client, given, requests));
    // Creating a member returns an existing account unchanged.
    const [id, names] = steps.read(member, ({ user }) => [textOf(user.id), differing({ first_name, last_name }, user)] as const, 'unknown');
    if (Object.keys(names).length > 0) {
      const { inactive_at: _, ...user } = await steps.take(updateUser(client, id, names as UserUpdate, requests));
      member = { ...member, user };
    }
    const membership: DomainUserUpdate = differing({ active: given.active, expires_at: given.expires_at }, member);
    if (Object.keys(membership).length > 0) {
      member = { ...member, ...(await steps.take(updateDomainUser(client, id, membership, requests))) };
    }
    return steps.with(member);
  },
);
