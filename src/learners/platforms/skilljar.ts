import type { SkilljarClient } from '../../skilljar/client/index.js';
import type { UserPublishedCourse } from '../../skilljar/types/progress.js';
import type { UserOverview, UserPublishedPathEnrollment } from '../../skilljar/types/users.js';
import { eachLearner, ofAddresses } from '../of-learners.js';
import { positioned } from '../pages.js';
import { type Source, type SourceOptions, sameAddress, share, stated } from '../source.js';
import type { LearnerAccount, ProgressRecordOf, ProgressStatus } from '../types.js';

type Record = ProgressRecordOf<'skilljar'>;
type Learner = Record['learner'];

function accountOf(raw: UserOverview): LearnerAccount<'skilljar'> {
  const { id, email, first_name, last_name } = raw.user;
  const name = [first_name, last_name].filter(Boolean).join(' ');
  return { platform: 'skilljar', id, email, ...(name && { name }), raw };
}

const learnerOf = ({ id, email, name }: LearnerAccount<'skilljar'>): Learner => stated({ id, email, name });

const isOver = (time: string | null | undefined) => typeof time === 'string' && Date.parse(time) <= Date.now();

function courseRecord(learner: Learner, raw: UserPublishedCourse): Record {
  const { course, course_progress: progress, enrollment_id, all_enrollments } = raw;
  const enrolment = all_enrollments?.find((each) => each.enrollment_id === enrollment_id);
  let status: ProgressStatus = 'enrolled';
  if (progress.completed_at) status = progress.success_status === 'PASSED' ? 'passed' : 'completed';
  else if (progress.success_status === 'FAILED') status = 'failed';
  else if (enrolment && (isOver(enrolment.expires_at) || !enrolment.active)) status = 'expired';
  else if (progress.completed_lesson_count > 0) status = 'in-progress';
  else if (progress.latest_activity) status = 'started';
  return stated<Record>({
    platform: 'skilljar',
    key: `skilljar:course:${enrollment_id}`,
    learner,
    object: { kind: 'course', id: course.id, title: course.title },
    status,
    progress: progress.completed_at ? 1 : share(progress.completed_lesson_count, course.lesson_count),
    score: progress.score,
    maxScore: progress.max_score,
    enrolledAt: raw.enrolled_at,
    completedAt: progress.completed_at,
    lastActivityAt: progress.latest_activity,
    raw,
  });
}

function pathRecord(learner: Learner, raw: UserPublishedPathEnrollment): Record {
  const { published_path: path, published_path_progress: progress } = raw;
  let status: ProgressStatus = 'enrolled';
  if (progress?.completed_at) status = 'completed';
  else if (isOver(raw.expires_at) || !raw.active) status = 'expired';
  else if ((progress?.completed_course_count ?? 0) > 0) status = 'in-progress';
  else if (progress?.latest_activity) status = 'started';
  return stated<Record>({
    platform: 'skilljar',
    key: `skilljar:path:${raw.enrollment_id}`,
    learner,
    object: { kind: 'path', id: path.id, title: path.title },
    status,
    progress: progress?.completed_at ? 1 : share(progress?.completed_course_count, path.course_count),
    enrolledAt: raw.enrolled_at,
    completedAt: progress?.completed_at,
    lastActivityAt: progress?.latest_activity,
    raw,
  });
}

/** Skilljar: users, their courses and their paths. */
export function skilljarSource(client: SkilljarClient): Source<'skilljar'> {
  /** Iterates over the records of a learner, page by page. */
  async function* recordsOf(account: LearnerAccount<'skilljar'>, options: SourceOptions) {
    const learner = learnerOf(account);
    const { publishedCourses, publishedPathEnrollments } = client.users;
    for await (const { items } of publishedCourses.list(account.id as string, undefined, options).pages()) {
      yield items.map((raw) => courseRecord(learner, raw));
    }
    for await (const { items } of publishedPathEnrollments.list(account.id as string, undefined, options).pages()) {
      yield items.map((raw) => pathRecord(learner, raw));
    }
  }

  const source: Source<'skilljar'> = {
    platform: 'skilljar',
    async find(email, options) {
      const found: LearnerAccount<'skilljar'>[] = [];
      // Check the address again: if the platform ignored the filter, the result would contain other learners.
      for await (const overview of client.users.list({ email }, options)) {
        if (sameAddress(overview.user.email, email)) found.push(accountOf(overview));
      }
      return found;
    },
    async *progress(account, options) {
      for await (const records of recordsOf(account, options)) for (const record of records) yield record;
    },
    async erasure(account, options) {
      const counts: { [kind: string]: number } = { course: 0, path: 0 };
      for await (const { object } of source.progress(account, options)) counts[object.kind] = (counts[object.kind] ?? 0) + 1;
      const id = account.id as string;
      return {
        holds: [
          'the profile: names and email address',
          `${counts.course} course enrollments with their progress`,
          `${counts.path} path enrollments`,
        ],
        steps: [
          {
            operation: 'skilljar.users.anonymize',
            effect: 'replaces the names and the address, and locks the account; progress remains without a name',
            run: () => client.users.anonymize(id, { ...options, confirm: true }),
          },
        ],
        askVendor: [],
      };
    },
    // Read each learner: no list of progress over all learners contains the time of changes. Do not filter by `latest_activity` of the
    // learner: an enrollment does not count as activity, so learners would be missed.
    activity(query) {
      const { options, addresses } = query;
      if (addresses) return ofAddresses({ source, query }, addresses);
      const users = (from: string | undefined, signal: AbortSignal) =>
        positioned((cursor) => client.users.list(undefined, { ...options, signal, cursor }), from);
      const read = (user: UserOverview, signal: AbortSignal) => recordsOf(accountOf(user), { ...options, signal });
      return eachLearner({ source, query }, users, read, ({ user: { id, email } }) => ({ id, email }));
    },
  };
  return source;
}
