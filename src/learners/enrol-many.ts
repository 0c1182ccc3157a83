import { ConfigurationError, InputError, isLearningPlatformError, type LearningPlatformError } from '../core/errors/index.js';
import type { SkilljarClient } from '../skilljar/client/index.js';
import { isAddress, requestsOf, type SourceOptions } from './source.js';

/** A learner to enroll: an address, or an address with names for a learner who is not yet a member. */
export type EnrolRow = string | { email: string; first_name?: string | undefined; last_name?: string | undefined };

/** Options of `enrolMany`. */
export interface EnrolManyOptions extends SourceOptions {
  /** The id of the published course. */
  course: string;
  /** The domain. Default: the client's. */
  domain?: string | undefined;
  /** For new enrollments, in ISO 8601. The learner and this time together identify an enrollment. Default: the time of each request. */
  enrolledAt?: string | undefined;
  /** Addresses per request that adds members, from 1 to 1,000. Default: 500. */
  batchSize?: number | undefined;
  /** Number of enrollments to send in parallel. The client's rate limit still applies. Default: 8. */
  concurrency?: number | undefined;
  /** How long to wait until the platform has added the members, in milliseconds. The platform adds them asynchronously. Default: 60,000. */
  memberTimeout?: number | undefined;
  /** Called after every address. */
  onProgress?: ((done: { done: number; total: number }) => void) | undefined;
}

/** The outcome for one address. */
export interface EnrolEntry {
  /** The address, as you passed it. */
  email: string;
  /**
   * `invalid`: not an address; nothing was sent. `refused`: the platform rejected the address or the enrollment, see `error`. `unknown`: the
   * request may have taken effect; repeat the call to find out.
   */
  outcome: 'enrolled' | 'already' | 'invalid' | 'refused' | 'unknown';
  error?: LearningPlatformError;
}

/** The report of `enrolMany`, in the order of the input. Duplicate addresses have one entry. */
export interface EnrolManyReport {
  entries: EnrolEntry[];
  counts: Record<EnrolEntry['outcome'], number>;
}

type Domain = ReturnType<SkilljarClient['domain']>;
type Member = { email: string; first_name?: string | undefined; last_name?: string | undefined };

function check({ course, batchSize = 500, concurrency = 8, memberTimeout = 60_000 }: EnrolManyOptions): void {
  const whole = (value: number, most: number) => Number.isInteger(value) && value >= 1 && value <= most;
  const issues = [
    ...(typeof course === 'string' && course.trim()
      ? []
      : [{ path: ['options', 'course'], message: 'must be the id of a published course' }]),
    ...(whole(batchSize, 1000) ? [] : [{ path: ['options', 'batchSize'], message: 'must be an integer from 1 to 1,000' }]),
    ...(whole(concurrency, 100) ? [] : [{ path: ['options', 'concurrency'], message: 'must be an integer from 1 to 100' }]),
    ...(whole(memberTimeout, 3_600_000) ? [] : [{ path: ['options', 'memberTimeout'], message: 'must be an integer from 1 to 3,600,000' }]),
  ];
  if (issues.length > 0) throw new InputError(issues, { operation: 'learners.enrolMany' });
}

/** See `enrolMany` of `Learners`. */
export async function enrolMany(client: SkilljarClient, rows: Iterable<EnrolRow>, options: EnrolManyOptions): Promise<EnrolManyReport> {
  if (typeof options !== 'object' || options === null) throw new ConfigurationError('learners.enrolMany: options must be an object.');
  check(options);
  const { course, enrolledAt, batchSize = 500, concurrency = 8, memberTimeout = 60_000, onProgress } = options;
  const requests = requestsOf(options);
  const domain = client.domain(options.domain);
  const entries = new Map<string, EnrolEntry>();
  const members = new Map<string, Member>();
  for (const row of rows) {
    const given = (typeof row === 'string' ? { email: row } : Object(row)) as Member;
    const key = String(given.email).trim().toLowerCase();
    if (entries.has(key)) continue;
    // `unknown` until the outcome is certain.
    entries.set(key, { email: given.email, outcome: isAddress(given.email) ? 'unknown' : 'invalid' });
    if (!isAddress(given.email)) continue;
    const { email, first_name, last_name } = given;
    // Only these fields: rows of a file have more, which the platform does not know.
    members.set(key, {
      email: email.trim(),
      ...(first_name !== undefined && { first_name }),
      ...(last_name !== undefined && { last_name }),
    });
  }
  let done = 0;
  const settle = (key: string, outcome: EnrolEntry['outcome'], error?: unknown) => {
    const entry = entries.get(key) as EnrolEntry;
    entry.outcome = outcome;
    if (isLearningPlatformError(error)) entry.error = error;
    done += 1;
    onProgress?.({ done, total: members.size });
  };

  // Checked before any change: a course that does not exist must not leave new members behind.
  if (members.size > 0) await domain.publishedCourses.get(course, undefined, requests);
  let ids = await idsOf(domain, requests);
  const missing = [...members].filter(([key]) => !ids.has(key));
  for (let at = 0; at < missing.length; at += batchSize) await addLot(domain, missing.slice(at, at + batchSize), settle, requests);
  const added = missing.filter(([key]) => entries.get(key)?.outcome === 'unknown').map(([key]) => key);
  ids = await waitForMembers(domain, added, ids, memberTimeout, requests);

  // The platform has not added these members yet; a repeated call finds them.
  for (const key of added) if (!ids.has(key)) settle(key, 'unknown');

  const enrolled = await enrolledIn(domain, course, requests);
  const queue = [...members.keys()].filter((key) => entries.get(key)?.outcome === 'unknown' && ids.has(key));
  const worker = async () => {
    for (let key = queue.shift(); key !== undefined; key = queue.shift()) {
      const id = ids.get(key) as string;
      if (enrolled.has(id)) {
        settle(key, 'already');
        continue;
      }
      try {
        const body = { user: { id }, ...(enrolledAt !== undefined && { enrolled_at: enrolledAt }) };
        await domain.publishedCourses.enrollments.create(course, body, requests);
        settle(key, 'enrolled');
      } catch (error) {
        requests.signal?.throwIfAborted();
        if (!isLearningPlatformError(error)) throw error;
        settle(key, error.outcome === 'unknown' ? 'unknown' : 'refused', error);
      }
    }
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
  const counts = { enrolled: 0, already: 0, invalid: 0, refused: 0, unknown: 0 };
  for (const { outcome } of entries.values()) counts[outcome] += 1;
  return { entries: [...entries.values()], counts };
}

/** The ids of the domain's members, by address. */
async function idsOf(domain: Domain, requests: SourceOptions): Promise<Map<string, string>> {
  const ids = new Map<string, string>();
  for await (const { user } of domain.users.list(undefined, requests)) ids.set(user.email.trim().toLowerCase(), user.id);
  return ids;
}

/** The ids of the learners who have access to the course. */
async function enrolledIn(domain: Domain, course: string, requests: SourceOptions): Promise<Set<string>> {
  const found = new Set<string>();
  for await (const { user, active, expires_at } of domain.publishedCourses.enrollments.list(course, undefined, requests)) {
    if (active !== false && !(expires_at && Date.parse(expires_at) <= Date.now())) found.add(user.id);
  }
  return found;
}

/**
 * Adds members with one request. One bad address makes the platform reject a whole batch, so a rejected batch is split in half until that
 * address is found.
 */
async function addLot(
  domain: Domain,
  lot: readonly [key: string, member: Member][],
  settle: (key: string, outcome: EnrolEntry['outcome'], error?: unknown) => void,
  requests: SourceOptions,
): Promise<void> {
  try {
    await domain.users.bulkCreate({ users: lot.map(([, member]) => member) }, requests);
  } catch (error) {
    requests.signal?.throwIfAborted();
    if (!isLearningPlatformError(error)) throw error;
    // The list of members shows an unknown outcome. If a batch was rejected for its content, one half may be valid.
    if (error.outcome === 'unknown') return;
    const isOfContent = error.code === 'BAD_REQUEST' || error.code === 'INVALID_INPUT';
    if (!isOfContent || lot.length === 1) {
      for (const [key] of lot) settle(key, 'refused', error);
      return;
    }
    const half = Math.ceil(lot.length / 2);
    await addLot(domain, lot.slice(0, half), settle, requests);
    await addLot(domain, lot.slice(half), settle, requests);
  }
}

/** Waits until the platform has added all members. Polls at increasing intervals. Returns the ids of the members that exist. */
async function waitForMembers(
  domain: Domain,
  keys: readonly string[],
  known: Map<string, string>,
  memberTimeout: number,
  requests: SourceOptions,
): Promise<Map<string, string>> {
  let ids = known;
  const until = Date.now() + memberTimeout;
  for (let wait = 500; keys.some((key) => !ids.has(key)); wait = Math.min(wait * 2, 10_000)) {
    ids = await idsOf(domain, requests);
    if (keys.every((key) => ids.has(key)) || Date.now() + wait > until) break;
    await pause(wait, requests.signal);
  }
  return ids;
}

/** Resolves after a delay, or rejects with the signal's reason when it aborts. */
function pause(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      if (signal?.aborted) reject(signal.reason);
      else resolve();
    };
    const timer = setTimeout(end, ms);
    signal?.addEventListener('abort', end);
  });
}
