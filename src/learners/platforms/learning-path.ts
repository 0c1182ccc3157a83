import type { LearningPathClient } from '../../learning-path/client/index.js';
import { eachLearner, ofAddresses } from '../of-learners.js';
import { type Source, type SourceOptions, sameAddress, share, stated, Unsupported } from '../source.js';
import type { LearnerAccount, ProgressRecordOf, ProgressStatus } from '../types.js';

type Record = ProgressRecordOf<'learningPath'>;

/** What `createLearners` needs for learning paths, whose API shows a learner's own progress only. */
export interface LearningPathSourceOptions {
  /** The slugs of the learning paths to read. The API does not list them. */
  paths: readonly string[];
  /**
   * The learner's token, such as one of your single sign-on: `undefined` when you have none. Without this function, the learner is that of
   * the client's `authToken`, and you must state the address as `email`.
   */
  tokenOf?: ((email: string) => string | undefined | Promise<string | undefined>) | undefined;
  /** The address of the learner of the client's `authToken`. */
  email?: string | undefined;
}

const statusOf = (progress: number | undefined): ProgressStatus =>
  progress === undefined || progress === 0 ? 'enrolled' : progress >= 1 ? 'completed' : 'in-progress';

const notConfigured = () => new Unsupported('The API has no lists of learners or paths: give createLearners the option learningPath.');

/** Thought Industries learning paths: the courses and milestones of given paths, for one learner at a time. */
export function learningPathSource(client: LearningPathClient, settings: LearningPathSourceOptions | undefined): Source<'learningPath'> {
  async function clientFor(email: string): Promise<LearningPathClient | undefined> {
    if (!settings) throw notConfigured();
    const token = await settings.tokenOf?.(email);
    if (token !== undefined) return client.as(token);
    return sameAddress(settings.email, email) ? client : undefined;
  }

  async function* recordsOf(own: LearningPathClient, slug: string, email: string, options: SourceOptions): AsyncGenerator<Record> {
    const path = await own.learningPaths.getBySlug({ slug }, options);
    if (!path) return;
    for (const action of (await own.milestones.listCompletions({ slug }, options)) ?? []) {
      if (!action?.milestone) continue;
      yield stated<Record>({
        platform: 'learningPath',
        key: `learningPath:milestone:${action.id}`,
        learner: stated<Record['learner']>({ email, id: action.user?.id }),
        object: { kind: 'milestone', id: action.milestone.id, title: action.milestone.name ?? '' },
        status: 'completed',
        completedAt: action.timestamp,
        lastActivityAt: action.timestamp,
        raw: action,
      });
    }
    const shares: (number | undefined)[] = [];
    for (const summary of path.milestones ?? []) {
      const milestone = summary && (await own.milestones.get({ id: summary.id }, options));
      for (const course of milestone?.milestoneCourses ?? []) {
        if (!course?.contentId) continue;
        const progress = await own.progress.getCourse({ id: course.contentId }, options);
        const part = share(progress?.percentComplete, 100);
        shares.push(part);
        yield stated<Record>({
          platform: 'learningPath',
          key: `learningPath:course:${email.toLowerCase()}:${slug}:${course.contentId}`,
          learner: { email },
          object: { kind: 'course', id: course.contentId, title: course.contentTitle ?? '' },
          status: statusOf(part),
          progress: part,
          timeSpentMs: typeof progress?.totalTime === 'number' ? progress.totalTime * 1000 : undefined,
          raw: { contentId: course.contentId, progress },
        });
      }
    }
    const whole = shares.length > 0 && shares.every((each) => each !== undefined);
    const progress = whole ? shares.reduce<number>((sum, each) => sum + (each ?? 0), 0) / shares.length : undefined;
    yield stated<Record>({
      platform: 'learningPath',
      key: `learningPath:path:${email.toLowerCase()}:${path.id}`,
      learner: { email },
      object: { kind: 'path', id: path.id, title: path.name },
      status: statusOf(progress),
      progress,
      startedAt: path.currentUserStartActionDate,
      raw: path,
    });
  }

  const source: Source<'learningPath'> = {
    platform: 'learningPath',
    async find(email) {
      return (await clientFor(email)) ? [{ platform: 'learningPath', email, raw: undefined } as LearnerAccount<'learningPath'>] : [];
    },
    async *progress({ email }, options) {
      const own = await clientFor(email);
      if (own) for (const slug of settings?.paths ?? []) yield* recordsOf(own, slug, email, options);
    },
    async erasure({ email }, options) {
      const own = await clientFor(email);
      let count = 0;
      if (own) for (const slug of settings?.paths ?? []) for await (const _each of recordsOf(own, slug, email, options)) count += 1;
      return {
        holds: [`${count} records of progress in the configured learning paths`],
        steps: [],
        askVendor: ['Erase the user with this address, and their progress. The API can neither find nor erase a user.'],
      };
    },
    activity(period, position, options, addresses) {
      if (!settings) throw notConfigured();
      // Not by `startedAt`: a path that was started before can have changed since.
      const reading = { source, period, position, options, timeOf: ({ lastActivityAt }: Record) => lastActivityAt };
      if (addresses) return ofAddresses(reading, addresses);
      const { paths, email } = settings;
      if (email === undefined) {
        throw new Unsupported(
          "The API has no list of learners: name the learner of the client's authToken by learningPath.email, or pass the option learners.",
        );
      }
      const list = async function* (from = '0') {
        for (const [i, slug] of paths.entries()) if (i >= Number(from)) yield { item: slug, position: String(i + 1) };
      };
      return eachLearner(
        reading,
        list,
        (slug) => recordsOf(client, slug, email, options),
        () => ({ email }),
      );
    },
  };
  return source;
}
