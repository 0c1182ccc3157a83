import * as fs from 'node:fs/promises';
import type { Learners } from '../learners/index.js';
import type { ExportOptions, ExportResult } from './options.js';
import { runExport } from './run.js';

/**
 * Exports the activity of all learners to files: `<out>/<platform>/<YYYY-MM-DD>.ndjson`, or `.csv`, or `.parquet`. The day is the UTC day
 * of a record's latest known time. Records without a time are in `undated`. `<out>/problems.ndjson` lists the data that platforms did not
 * return.
 *
 * After an interruption of any kind, run the same export again to resume at the last checkpoint. Each record that the platform returned
 * once is in the files once. Files appear when a platform is complete or has failed, and are always complete files. The next run retries
 * failed platforms and skips complete ones. Memory use does not depend on the number of records.
 *
 * Requires Node.js. Sends the requests of `learners.activity`. If they may exceed an hourly limit of a platform, create the clients with
 * `rateLimit: { wait: 'always' }`: otherwise the platform ends with a `failed` problem, and the next run continues there.
 *
 * @param learners The result of `createLearners`.
 *
 * @example
 * ```ts
 * const learners = createLearners(createLearningPlatforms.fromEnv({ rateLimit: { wait: 'always' } }));
 * const { complete, problems } = await exportActivity(learners, { out: 'activity', since: '2026-01-01', format: 'parquet' });
 * for (const { platform, message } of problems) console.error(platform, message);
 * ```
 *
 * @throws ExportError if the directory is not writable, the checkpoint has other options, another process exports to the directory, or an
 * optional package is missing. ConfigurationError or InputError for invalid options. Rejects with the reason of `signal` if it aborts.
 */
export function exportActivity(learners: Pick<Learners, 'activity' | 'platforms'>, options: ExportOptions): Promise<ExportResult> {
  return runExport(fs, learners, options);
}
