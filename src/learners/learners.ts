import { ConfigurationError, InputError } from '../core/errors/index.js';
import type { ActivityItem, ActivityOptions, LearnerCallOptions, LearnerClients, Learners, LearnersOptions } from './api.js';
import { addressesOf, addressOf, concurrencyOf, timeOf } from './arguments.js';
import { checkOptions } from './check-options.js';
import { activityCursors, type Place } from './cursor.js';
import { type EnrolManyOptions, type EnrolManyReport, type EnrolRow, enrolMany } from './enrol-many.js';
import { checkMode, type EraseMode, type EraseReport, eraseLearner } from './erase.js';
import { instruqtSource } from './platforms/instruqt.js';
import { learningPathSource } from './platforms/learning-path.js';
import { sdaSource } from './platforms/sda.js';
import { skilljarSource } from './platforms/skilljar.js';
import { noCursor, refused } from './refused.js';
import { type Positioned, problemOf, requestsOf, type Source } from './source.js';
import type { Learner, LearnerAccount, LearnerPlatform, ProgressRecord } from './types.js';

/**
 * Creates the methods for one learner across several platforms, from the clients of one or more platforms. They use only public methods of
 * the clients. Throws a `ConfigurationError` if there is no client, or an option is invalid.
 *
 * @example
 * ```ts
 * const learners = createLearners(createLearningPlatforms.fromEnv(), { learningPath: { paths: ['onboarding'], tokenOf } });
 * const { records, problems } = await learners.progress({ email: 'jane.doe@example.com' });
 * for (const { platform, object, status } of records) console.log(platform, object.title, status);
 * ```
 */
export function createLearners(clients: LearnerClients, options: LearnersOptions = {}): Learners {
  checkOptions(options);
  const sources = new Map<LearnerPlatform, Source>();
  // Copy the clients: a facade throws for a platform that is not configured; the copy omits it.
  const { skilljar, instruqt, learningPath, sda }: LearnerClients = { ...clients };
  if (skilljar) sources.set('skilljar', skilljarSource(skilljar) as unknown as Source);
  if (instruqt) sources.set('instruqt', instruqtSource(instruqt, options.instruqtTeam) as unknown as Source);
  if (learningPath) sources.set('learningPath', learningPathSource(learningPath, options.learningPath) as unknown as Source);
  if (sda) sources.set('sda', sdaSource(sda) as unknown as Source);
  const own = [...sources.keys()];
  if (own.length === 0)
    throw new ConfigurationError('createLearners: no platform is configured. Pass a client, or set a key such as SKILLJAR_API_KEY.');

  function sourceOf(platform: LearnerPlatform): Source {
    const source = sources.get(platform);
    if (source) return source;
    throw noCursor();
  }

  function chosen({ platforms }: LearnerCallOptions): Source[] {
    if (platforms?.some((platform) => !sources.has(platform)))
      throw refused(['options', 'platforms'], `must contain only platforms that have a client: ${own.join(', ')}`);
    return [...sources.values()].filter(({ platform }) => platforms?.includes(platform) ?? true);
  }

  async function find({ email }: { email: string }, options: LearnerCallOptions = {}): Promise<Learner> {
    const address = addressOf(email);
    const learner: Learner = { email: address, accounts: {}, problems: [] };
    const requests = requestsOf(options);
    await Promise.all(
      chosen(options).map(async (source) => {
        const { platform } = source;
        try {
          const [account, ...others] = await source.find(address, requests);
          if (!account) return;
          Object.assign(learner.accounts, { [platform]: account });
          if (others.length > 0) {
            const message = `${others.length + 1} accounts have this address; the first one is used.`;
            learner.problems.push({ platform, reason: 'ambiguous', message });
          }
        } catch (error) {
          options.signal?.throwIfAborted();
          learner.problems.push(problemOf(platform, error));
        }
      }),
    );
    const name = (['skilljar', 'instruqt', 'sda'] as const).map((platform) => learner.accounts[platform]?.name).find(Boolean);
    return { ...learner, ...(name && { name }) };
  }

  async function progress(query: { email: string }, options: LearnerCallOptions = {}) {
    const { accounts, problems } = await find(query, options);
    const requests = requestsOf(options);
    const lists = await Promise.all(
      chosen(options).map(async (source) => {
        const account = accounts[source.platform] as LearnerAccount | undefined;
        const records: ProgressRecord[] = [];
        try {
          if (account) for await (const record of source.progress(account, requests)) records.push(record as ProgressRecord);
        } catch (error) {
          options.signal?.throwIfAborted();
          problems.push(problemOf(source.platform, error));
        }
        return records;
      }),
    );
    return { records: lists.flat(), problems };
  }

  async function* activity(options: ActivityOptions = {}): AsyncGenerator<ActivityItem, void, undefined> {
    const period = { since: timeOf('since', options.since), until: timeOf('until', options.until) };
    const requests = requestsOf(options);
    const most = concurrencyOf(options.concurrency);
    const list = chosen(options);
    const addresses = addressesOf(options.learners);
    const cursors = activityCursors([period, list.map(({ platform }) => platform), addresses]);
    const all = list.map(({ platform }): Place => [platform, null]);
    const places = options.cursor === undefined ? all : cursors.read(options.cursor);
    /** Failed platforms: a run from a later cursor retries them. */
    const failed: Place[] = [];
    for (const [i, [platform, begin]] of places.entries()) {
      const following = places.slice(i + 1);
      let position = () => begin;
      // Later failures must not change the cursors of items that were already returned.
      const later = [...following, ...failed];
      try {
        const query = { period, position: begin ?? undefined, options: requests, most, addresses };
        for await (const part of sourceOf(platform).activity(query)) {
          for (const item of part) {
            position = item.position;
            yield itemOf(item as Positioned<LearnerPlatform>, () => cursors.write([[platform, item.position()], ...later]));
          }
        }
      } catch (error) {
        options.signal?.throwIfAborted();
        if (error instanceof InputError) throw error;
        failed.push([platform, position()]);
        yield { problem: problemOf(platform, error), cursor: cursors.write([...following, ...failed]) };
      }
    }
  }

  async function erase(query: { email: string }, mode: EraseMode & LearnerCallOptions): Promise<EraseReport> {
    checkMode(mode);
    return eraseLearner(await find(query, mode), chosen(mode), mode, requestsOf(mode));
  }

  async function enrol(rows: Iterable<EnrolRow>, options: EnrolManyOptions): Promise<EnrolManyReport> {
    if (!skilljar) throw new ConfigurationError('learners.enrolMany requires a Skilljar client.');
    return enrolMany(skilljar, rows, options);
  }

  return { platforms: own, find, progress, activity, erase, enrolMany: enrol };
}

/** An item that creates its cursor on access, because few cursors are read. */
function itemOf({ record, problem, fraction }: Positioned<LearnerPlatform>, cursorOf: () => string): ActivityItem {
  if (problem) {
    return {
      problem,
      fraction,
      get cursor() {
        return cursorOf();
      },
    };
  }
  return {
    record: record as ProgressRecord,
    fraction,
    get cursor() {
      return cursorOf();
    },
  };
}
