import { InputError } from '../../core/errors/index.js';
import type { Issue } from '../../core/operation/index.js';
import { stated } from '../source.js';
import type { ProgressRecord, ProgressStatus } from '../types.js';
import { idOf } from './id.js';
import { homePageOf, iriBelow, pageOf, wellFormed } from './iri.js';
import { durationOf, timestampOf } from './time.js';
import type { Statement, StatementActor, StatementOptions, StatementResult } from './types.js';
import { ACTIVITY_TYPES, PLATFORM_NAMES, PROGRESS_EXTENSION, VERBS, verbOf } from './vocabulary.js';

/** The times that a status is known by, the best one first. When access expired is in no record. */
const TIMES: Readonly<Record<ProgressStatus, readonly ('enrolledAt' | 'startedAt' | 'completedAt' | 'lastActivityAt')[]>> = {
  enrolled: ['enrolledAt'],
  started: ['startedAt', 'lastActivityAt'],
  'in-progress': ['lastActivityAt', 'startedAt'],
  completed: ['completedAt', 'lastActivityAt', 'startedAt'],
  passed: ['completedAt', 'lastActivityAt', 'startedAt'],
  failed: ['completedAt', 'lastActivityAt', 'startedAt'],
  expired: [],
};

/**
 * Converts a progress record to an xAPI 1.0.3 statement with verbs of ADL and cmi5, and ids of activities below `homePage`. It is about the
 * learner's state, not a session of cmi5, so it does not claim that profile.
 *
 * The `id` is made from the record's key, the verb and the time of the event: the same record always gives the same id, so sending it twice
 * changes nothing, and another status gives another statement. While a learner is at work, another result (progress, score, duration) does so
 * too. All statements of a record have the same `context.registration`.
 *
 * The actor is the e-mail address, in lower case, as the platforms compare it; without one, or for one that not every LRS accepts, the
 * account on the platform. Where a record says nothing, as of its language, nothing is stated: titles have the language tag `und`.
 *
 * The verb of `expired` is Tin Can's `expired`, because ADL and cmi5 have none for access that ends by itself. A session that failed is
 * `abandoned`, cmi5's verb for a failure of the system, without a verdict on the learner.
 *
 * @throws InputError for a learner without an e-mail address and an id, as in anonymous plays, and for a `homePage` that is no IRI.
 * @example
 * ```ts
 * const statement = await toStatement(record, { homePage: 'https://academy.example.com' });
 * console.log(statement.verb.id); // http://adlnet.gov/expapi/verbs/completed
 * ```
 */
export async function toStatement(record: ProgressRecord, options: StatementOptions): Promise<Statement> {
  const issues: Issue[] = [];
  const homePage = homePageOf(options, issues);
  issues.push(...recordIssues(record));
  const account = iriBelow(homePage, record?.platform ?? '');
  const actor = actorOf(record?.learner ?? {}, account);
  if (!actor) issues.push({ path: ['record', 'learner'], message: 'must have an email or an id' });
  if (!actor || issues.length > 0) throw new InputError(issues, { operation: 'learners.toStatement' });
  const { key, object, platform, status } = record;
  const verb = VERBS[verbOf(record)];
  const timestamp = TIMES[status].map((name) => timestampOf(record[name])).find(Boolean);
  const result = resultOf(record);
  // What goes on is another event with each result; what has ended is one event, whatever is added to it later.
  const goesOn = status === 'started' || status === 'in-progress';
  const name = wellFormed(object.title);
  const moreInfo = pageOf(object.url);
  return stated<Statement>({
    id: await idOf('statement', key, verb, timestamp ?? null, goesOn ? result : null),
    actor,
    verb: { id: verb, display: { en: verb.slice(verb.lastIndexOf('/') + 1) } },
    object: {
      objectType: 'Activity',
      id: iriBelow(account, object.kind, object.id),
      definition: { type: ACTIVITY_TYPES[object.kind], ...(name && { name: { und: name } }), ...(moreInfo && { moreInfo }) },
    },
    // An empty object should not be sent.
    result: Object.keys(result).length > 0 ? result : undefined,
    context: { registration: await idOf('registration', key), platform: PLATFORM_NAMES[platform] },
    timestamp,
  });
}

/** What no caller with types gets wrong, and would give an illegal statement. */
function recordIssues(record: ProgressRecord | undefined): Issue[] {
  const { key, object, platform, status } = record ?? {};
  const isObject =
    Object.hasOwn(ACTIVITY_TYPES, String(object?.kind)) && typeof object?.id === 'string' && typeof object.title === 'string';
  const rules: readonly (readonly [name: string, holds: boolean, rule: string])[] = [
    ['key', typeof key === 'string' && key !== '', 'must be a non-empty string'],
    ['platform', Object.hasOwn(PLATFORM_NAMES, String(platform)), `must be one of ${Object.keys(PLATFORM_NAMES).join(', ')}`],
    ['status', Object.hasOwn(TIMES, String(status)), `must be one of ${Object.keys(TIMES).join(', ')}`],
    ['object', isObject, `must have an id, a title and a kind: one of ${Object.keys(ACTIVITY_TYPES).join(', ')}`],
  ];
  return rules.flatMap(([name, holds, message]) => (holds ? [] : [{ path: ['record', name], message }]));
}

/** Characters that need no encoding, and a top-level domain of letters: other addresses are legal, but not every LRS accepts them. */
const PORTABLE_ADDRESS = /^[a-z\d.'_+-]+@[a-z\d.-]+\.[a-z]{2,63}$/;
const LONGEST_ADDRESS = 320;

function actorOf({ email, id, name }: ProgressRecord['learner'], homePage: string): StatementActor | undefined {
  const address = email?.trim().toLowerCase() ?? '';
  const agent = { objectType: 'Agent' as const, ...(name && { name: wellFormed(name) }) };
  if (address.length <= LONGEST_ADDRESS && PORTABLE_ADDRESS.test(address)) return { ...agent, mbox: `mailto:${address}` };
  const account = wellFormed(id || address);
  // A home page for each platform: on two of them, the same id can mean two learners.
  return account ? { ...agent, account: { homePage, name: account } } : undefined;
}

function resultOf(record: ProgressRecord): StatementResult {
  const { status, progress, timeSpentMs } = record;
  const verb = verbOf(record);
  const done = status === 'completed' || status === 'passed';
  const known = typeof progress === 'number' && progress >= 0 && progress <= 1;
  return stated<StatementResult>({
    score: scoreOf(record),
    success: verb === 'passed' ? true : verb === 'failed' ? false : undefined,
    completion: done || (status === 'started' || status === 'in-progress' ? false : undefined),
    duration: durationOf(timeSpentMs),
    // Rounded down, so that 100 means all of it; 0.29 * 100 is a little less than 29.
    extensions: known ? { [PROGRESS_EXTENSION]: Math.floor(progress * 100 + 1e-9) } : undefined,
  });
}

/** Points beyond the maximum, or below zero, do not fit the specification's scale: they are stated without it. */
function scoreOf({ score: raw, maxScore: max }: ProgressRecord): StatementResult['score'] {
  if (!Number.isFinite(raw)) return undefined;
  const scales = typeof max === 'number' && Number.isFinite(max) && max > 0 && (raw as number) >= 0 && (raw as number) <= max;
  return scales ? { scaled: (raw as number) / max, raw: raw as number, max } : { raw: raw as number };
}
