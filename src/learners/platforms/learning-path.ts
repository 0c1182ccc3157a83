import type { LearningPathClient } from '../../learning-path/client/index.js';
import type { Milestone } from '../../learning-path/generated/types.js';
import { eachLearner, ofAddresses } from '../of-learners.js';
import { itemsOf } from '../read-ahead.js';
import { type Source, type SourceOptions, sameAddress, share, stated, Unsupported } from '../source.js';
import type { LearnerAccount, ProgressRecordOf, ProgressStatus } from '../types.js';

type Record = ProgressRecordOf<'learningPath'>;

/** Options of `createLearners` for learning paths. Their API returns only a learner's own progress. */
export interface LearningPathSourceOptions {
  /** The slugs of the learning paths to read. The API does not list them. */
  paths: readonly string[];
  /**
   * Returns the learner's token, for example from your single sign-on, or `undefined` if you have no token. Without this function, the
   * client's `authToken` determines the learner, and `email` is required.
   */
  tokenOf?: ((email: string) => string | undefined | Promise<string | undefined>) | undefined;
  /** The email address of the learner of the client's `authToken`. */
  email?: string | undefined;
}

/** Number of parallel requests for the milestones of a path, and for its courses. */
const REQUESTS_OF_A_PATH = 4;

const statusOf = (progress: number | undefined): ProgressStatus =>
  progress === undefined || progress === 0 ? 'enrolled' : progress >= 1 ? 'completed' : 'in-progress';

const notConfigured = () => new Unsupported('The API cannot list learners or paths. Set the option learningPath of createLearners.');

/** Thought Industries learning paths: the courses and milestones of the configured paths, for one learner at a time. */
export function learningPathSource(client: LearningPathClient, settings: LearningPathSourceOptions | undefined): Source<'learningPath'> {
  async function clientFor(email: string): Promise<LearningPathClient | undefined> {
    if (!settings) throw notConfigured();
    const token = await settings.tokenOf?.(email);
    if (token !== undefined) return client.as(token);
    return sameAddress(settings.email, email) ? client : undefined;
  }

  /** Reads the courses of milestones with their progress. Sends one request for each milestone and one for each course. */
  function coursesOf(own: LearningPathClient, milestones: readonly (Pick<Milestone, 'id'> | null)[], options: SourceOptions) {
    const most = REQUESTS_OF_A_PATH;
    const all = async function* () {
      yield* milestones;
    };
    const courses = async function* (summary: Pick<Milestone, 'id'> | null, signal: AbortSignal) {
      const milestone = summary && (await own.milestones.get({ id: summary.id }, { ...options, signal }));
      for (const course of milestone?.milestoneCourses ?? []) {
        if (course?.contentId) yield [{ contentId: course.contentId, title: course.contentTitle ?? '' }];
      }
    };
    return itemsOf(
      (signal) => itemsOf(all, courses, { most, signal }),
      async function* (course, signal) {
        yield [{ ...course, progress: await own.progress.getCourse({ id: course.contentId }, { ...options, signal }) }];
      },
      { most, signal: options.signal },
    );
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
    for await (const { contentId, title, progress } of coursesOf(own, path.milestones ?? [], options)) {
      const part = share(progress?.percentComplete, 100);
      shares.push(part);
      yield stated<Record>({
        platform: 'learningPath',
        key: `learningPath:course:${email.toLowerCase()}:${slug}:${contentId}`,
        learner: { email },
        object: { kind: 'course', id: contentId, title },
        status: statusOf(part),
        progress: part,
        timeSpentMs: typeof progress?.totalTime === 'number' ? progress.totalTime * 1000 : undefined,
        raw: { contentId, progress },
      });
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
        holds: [`${count} progress records in the configured learning paths`],
        steps: [],
        askVendor: ['Erase the user with this address, and their progress. The API cannot find or erase a user.'],
      };
    },
    activity(query) {
      const { options, addresses } = query;
      if (!settings) throw notConfigured();
      // Not `startedAt`: a path that was started earlier may have changed since.
      const reading = { source, query, timeOf: ({ lastActivityAt }: Record) => lastActivityAt };
      if (addresses) return ofAddresses(reading, addresses);
      const { paths, email } = settings;
      if (email === undefined) {
        throw new Unsupported(
          "The API cannot list learners. Set learningPath.email to the address of the learner of the client's authToken, or pass the option learners.",
        );
      }
      const list = async function* (from = '0') {
        yield paths.map((slug, i) => ({ item: slug, position: () => String(i + 1) })).slice(Number(from));
      };
      const read = async function* (slug: string, signal: AbortSignal) {
        for await (const record of recordsOf(client, slug, email, { ...options, signal })) yield [record];
      };
      return eachLearner(reading, list, read, () => ({ email }));
    },
  };
  return source;
}
