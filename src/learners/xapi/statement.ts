import { InputError } from '../../core/errors/index.js';
import type { Issue } from '../../core/operation/index.js';
import { stated } from '../source.js';
import type { ProgressRecord, ProgressStatus } from '../types.js';
import { idOf } from './id.js';
import { homePageOf, iriBelow, pageOf, wellFormed } from './iri.js';
import { durationOf, timestampOf } from './time.js';
import type { Statement, StatementActor, StatementOptions, StatementResult } from './types.js';
import { ACTIVITY_TYPES, PLATFORM_NAMES, PROGRESS_EXTENSION, VERBS, verbOf } from './vocabulary.js';

/** The times that can date a status, in order of preference. No record contains the time when access expired. */
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
 * Converts a progress record to an xAPI 1.0.3 statement, with verbs of ADL and cmi5 and activity ids below `homePage`. The statement
 * describes the learner's state, not a cmi5 session, so it does not claim the cmi5 profile.
 *
 * The `id` is derived from the record's key, the verb and the time of the event. The same record always has the same id, so sending it
 * twice changes nothing. A new status creates a new statement. While a learner is in progress, a new result (progress, score, duration)
 * does so too. All statements of a record share `context.registration`.
 *
 * The actor is the email address, in lower case, as the platforms compare it. If there is no address, or an LRS might reject it, the actor
 * is the account on the platform. Values that the record does not contain are omitted. Titles have the language tag `und`, because records
 * do not contain a language.
 *
 * The verb of `expired` is Tin Can's `expired`, because ADL and cmi5 have no verb for access that expires. A failed session is `abandoned`,
 * cmi5's verb for a system failure, which does not judge the learner.
 *
 * @throws InputError for a learner without an email address and an id, as in anonymous plays, and for an invalid `homePage`.
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
  // In progress, each result is a new event. An ended attempt is one event, even if fields are added later.
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
    // The specification advises against an empty object.
    result: Object.keys(result).length > 0 ? result : undefined,
    context: { registration: await idOf('registration', key), platform: PLATFORM_NAMES[platform] },
    timestamp,
  });
}

/** Validates values that TypeScript callers cannot pass, but that would create an invalid statement. */
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

/** Characters that need no encoding, and a top-level domain of letters. Other addresses are valid, but not every LRS accepts them. */
const PORTABLE_ADDRESS = /^[a-z\d.'_+-]+@[a-z\d.-]+\.[a-z]{2,63}$/;
const LONGEST_ADDRESS = 320;

function actorOf({ email, id, name }: ProgressRecord['learner'], homePage: string): StatementActor | undefined {
  const address = email?.trim().toLowerCase() ?? '';
  const agent = { objectType: 'Agent' as const, ...(name && { name: wellFormed(name) }) };
  if (address.length <= LONGEST_ADDRESS && PORTABLE_ADDRESS.test(address)) return { ...agent, mbox: `mailto:${address}` };
  const account = wellFormed(id || address);
  // A home page for each platform: on two platforms, the same id can identify two learners.
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
    // Rounded down, so that 100 means complete; 0.29 * 100 is slightly less than 29.
    extensions: known ? { [PROGRESS_EXTENSION]: Math.floor(progress * 100 + 1e-9) } : undefined,
  });
}

/** The specification's scale does not allow negative points or points above the maximum: these are reported without a scale. */
function scoreOf({ score: raw, maxScore: max }: ProgressRecord): StatementResult['score'] {
  if (!Number.isFinite(raw)) return undefined;
  const scales = typeof max === 'number' && Number.isFinite(max) && max > 0 && (raw as number) >= 0 && (raw as number) <= max;
  return scales ? { scaled: (raw as number) / max, raw: raw as number, max } : { raw: raw as number };
}
