import type { Issue } from '../../../core/operation/index.js';
import type { WithResponse } from '../../../core/results/index.js';
import type { CallOptions } from '../../../core/settings/index.js';
import {
  createDomainUser,
  createPublishedCourseEnrollment,
  getPublishedCourse,
  getPublishedCourseEnrollment,
  listDomainUsers,
} from '../../resources/index.js';
import { checkInput, type RestOperation, type SkilljarClientLike, skilljarContextOf } from '../../rest/index.js';
import type { Enrollment } from '../../types/enrollments.js';
import type { UserPublishedCourse } from '../../types/progress.js';
import type { Timestamp } from '../../types/shared.js';
import type { User } from '../../types/users.js';
import { contextOf, convenience, each, objectOf, ownFields, refuse, Steps, textIssues, textOf } from './convenience.js';
import { getUserProgress, sameAddress } from './learners.js';

const ID = 'domain.enrol';
const MOST_COURSES = 10_000;

/** The learner and the course of an enrollment. */
export interface EnrolInput {
  /** Identifies the learner, case-insensitively. */
  email: string;
  /** The id of the published course. */
  course: string;
  /** Used when the learner is not yet a member of the domain. */
  first_name?: string | undefined;
  /** Used when the learner is not yet a member of the domain. */
  last_name?: string | undefined;
  /** For a new enrollment. Default: the current time. The learner and this time together identify an enrollment. */
  enrolled_at?: Timestamp | undefined;
  /** For a new enrollment. */
  expires_at?: Timestamp | undefined;
}

/** The result of `domain.enrol`. */
export interface Enrolled {
  user: User;
  enrollment: Enrollment;
  /** False when the learner already had access with this enrollment. */
  created: boolean;
}

interface Access {
  enrollment_id: string;
  active?: boolean | null;
  expires_at?: Timestamp | null;
}

const givesAccess = ({ active, expires_at }: Omit<Access, 'enrollment_id'>, now: number): boolean =>
  active !== false && !(typeof expires_at === 'string' && Date.parse(expires_at) <= now);

/**
 * Ensures that a learner has access to a published course. See `enrol` of a domain.
 * @throws InputError when the address, a name, the course or a date is invalid.
 */
export const enrol = /* @__PURE__ */ convenience(
  ID,
  async (client: SkilljarClientLike, input: EnrolInput, options: CallOptions = {}): Promise<WithResponse<Enrolled>> => {
    const given = ownFields(contextOf(ID), input, ['input']) as EnrolInput;
    const { course, enrolled_at, expires_at } = given;
    refuse(ID, [...textIssues(given.email, 'input', 'email'), ...textIssues(course, 'input', 'course')]);
    refuse(ID, await issuesOf(client, given));
    const steps = new Steps(contextOf(ID));
    const requests = each(options);
    const user = await memberOf(client, given, steps, requests);
    const courses = await steps.take(getUserProgress(client, user.id, { ...requests, maxItems: MOST_COURSES }));
    const now = skilljarContextOf(client).transport.clock.now();
    const found = steps.read(courses, () =>
      courses.filter((each) => objectOf(each).published_course_id === course).flatMap((each) => accesses(each, now)),
    );
    for (const { enrollment_id } of found) {
      const enrollment = await steps.take(
        getPublishedCourseEnrollment(client, { publishedCourseId: course, enrollmentId: enrollment_id }, requests),
      );
      if (givesAccess(enrollment, now)) return steps.with({ user, enrollment, created: false });
    }
    const enrollment = await steps.take(
      createPublishedCourseEnrollment(client, course, { user: { id: user.id }, enrolled_at, expires_at }, requests),
    );
    return steps.with({ user, enrollment, created: true });
  },
);

/** Validates the requests that may follow, before the first one: it may add a member. */
async function issuesOf(client: SkilljarClientLike, input: EnrolInput): Promise<Issue[]> {
  const { email, course, enrolled_at, expires_at, ...names } = input;
  const check = ({ operations: [op] }: { operations: readonly unknown[] }, body: object) =>
    checkInput(skilljarContextOf(client), op as RestOperation, body);
  const ofMember = await check(createDomainUser, { user: { ...names, email: email.trim() } });
  // `input.user.email` of the request is `input.email` here.
  for (const { path } of ofMember) (path as string[]).splice(1, 1);
  return [...ofMember, ...(await check(createPublishedCourseEnrollment, { user: { id: course }, enrolled_at, expires_at }))];
}

/** Looks for the member first: adding a member may send mail, and creates a token if the domain uses token login. */
async function memberOf(client: SkilljarClientLike, input: EnrolInput, steps: Steps, requests: CallOptions): Promise<User> {
  const email = input.email.trim();
  const { first_name, last_name } = input;
  const page = await steps.take(listDomainUsers(client, { user__email: email }, { ...requests, prefetch: 0 }));
  const member = steps.read(page, ({ items }) => {
    const found = items.find(({ user }) => sameAddress(user.email, email));
    return found && identified(found.user);
  });
  if (member) return member;
  // A course that does not exist must not leave a member behind.
  await steps.take(getPublishedCourse(client, input.course, undefined, requests));
  const created = await steps.take(createDomainUser(client, { user: { email, first_name, last_name } }, requests));
  return steps.read(created, ({ user }) => identified(user), 'unknown');
}

/** Returns a user with an id, which the next requests need. */
function identified(user: User): User {
  textOf(user.id);
  return user;
}

/** The enrollments to check: those that grant access, if the platform lists all of them; otherwise the latest one. */
function accesses({ all_enrollments, enrollment_id }: UserPublishedCourse, now: number): { enrollment_id: string }[] {
  const found = all_enrollments?.filter((each) => givesAccess(each, now)) ?? [{ enrollment_id }];
  return found.map((each) => ({ enrollment_id: textOf(each.enrollment_id) }));
}
