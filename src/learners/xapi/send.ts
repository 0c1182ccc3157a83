import { BadRequestError, ConfigurationError, ConflictError, HttpError, InputError } from '../../core/errors/index.js';
import { formatPath, type Issue } from '../../core/operation/index.js';
import type { ProgressRecord } from '../types.js';
import { homePageOf } from './iri.js';
import { toStatement } from './statement.js';
import { type Entry, storeOf } from './store.js';
import type { LearningRecordStore, SendStatementsOptions, SendStatementsResult } from './types.js';

const BATCH_SIZE = 50;

/**
 * Sends progress records as xAPI 1.0.3 statements to a learning record store (LRS), in sequential batches. Statement ids are deterministic,
 * so sending the same records again changes nothing: send all records again after a failure, or every night.
 *
 * Retries a request after a lost connection, a timeout, or status 429 or 5xx, like the clients. If the LRS rejects a batch (400, 409 or
 * 413), splits it in half until only the rejected statements remain. These are returned in `refused`; all others are sent. Records that
 * cannot be converted to a statement are returned in `skipped`. Memory use does not depend on the number of records that are sent.
 *
 * Other failures reject with the error of the request, such as an `AuthenticationError`. Statements that were sent before remain in the
 * LRS.
 *
 * @throws InputError for an invalid `homePage`. ConfigurationError for other invalid options, the endpoint or the credentials.
 * @example
 * ```ts
 * const { records } = await learners.progress({ email: 'jane.doe@example.com' });
 * const lrs = { endpoint: 'https://lrs.example.com/xapi', key, secret };
 * const { sent, skipped, refused } = await sendStatements(lrs, records, { homePage: 'https://academy.example.com' });
 * ```
 */
export async function sendStatements(
  lrs: LearningRecordStore,
  records: Iterable<ProgressRecord> | AsyncIterable<ProgressRecord>,
  options: SendStatementsOptions,
): Promise<SendStatementsResult> {
  const issues: Issue[] = [];
  const homePage = homePageOf(options, issues);
  if (issues.length > 0) throw new InputError(issues, { operation: 'learners.sendStatements' });
  const { batchSize = BATCH_SIZE, signal, onProgress } = options;
  if (!(Number.isInteger(batchSize) && batchSize > 0)) throw new ConfigurationError('batchSize must be an integer of at least 1.');
  const post = storeOf(lrs, options);
  const result: SendStatementsResult = { sent: 0, skipped: [], refused: [] };
  const batch = new Map<string, Entry>();

  async function deliver(entries: readonly Entry[]): Promise<void> {
    try {
      await post(entries);
      result.sent += entries.length;
    } catch (error) {
      if (!isRefusal(error)) throw error;
      const [first] = entries;
      if (entries.length === 1 && first) {
        result.refused.push({ record: first.record, error });
        return;
      }
      const middle = Math.ceil(entries.length / 2);
      await deliver(entries.slice(0, middle));
      await deliver(entries.slice(middle));
    }
  }

  async function flush(): Promise<void> {
    if (batch.size === 0) return;
    const entries = [...batch.values()];
    batch.clear();
    await deliver(entries);
    onProgress?.({ sent: result.sent, skipped: result.skipped.length, refused: result.refused.length });
  }

  for await (const record of records) {
    signal?.throwIfAborted();
    const statement = await toStatement(record, { homePage }).catch((error: unknown) => {
      if (!(error instanceof InputError)) throw error;
      result.skipped.push({ record, reason: error.issues.map(({ path, message }) => `${formatPath(path)}: ${message}`).join('; ') });
    });
    if (!statement) continue;
    // A batch must not contain an id twice. The LRS decides whether the second statement differs.
    if (batch.has(statement.id)) await flush();
    batch.set(statement.id, { record, statement });
    if (batch.size >= batchSize) await flush();
  }
  await flush();
  return result;
}

/** The LRS rejected the request, and a retry would not change that. */
const isRefusal = (error: unknown): boolean =>
  error instanceof BadRequestError || error instanceof ConflictError || (error instanceof HttpError && error.status === 413);
