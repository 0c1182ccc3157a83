import * as fs from 'node:fs/promises';
import type { Learners } from '../learners/index.js';
import type { ExportOptions, ExportResult } from './options.js';
import { runExport } from './run.js';

/**
 * Exports everybody's activity into files: `<out>/<platform>/<YYYY-MM-DD>.ndjson`, or `.csv`, or `.parquet`. The day is that of the last time
 * that is known of a record, in UTC; records without a time are in `undated`. What the platforms did not give is in `<out>/problems.ndjson`.
 *
 * However the process ends, running the same export again goes on at the last checkpoint, and each record that the platform returned once is in
 * the files once. Files appear when a platform is complete, or failed, and always as a whole. A platform that failed is tried again by the next
 * run; one that is complete is not. The memory that it takes does not depend on the number of records.
 *
 * Needs Node.js. Sends the requests of `learners.activity`.
 *
 * @param learners What `createLearners` returns.
 *
 * @example
 * ```ts
 * const learners = createLearners(createLearningPlatforms.fromEnv());
 * const { complete, problems } = await exportActivity(learners, { out: 'activity', since: '2026-01-01', format: 'parquet' });
 * for (const { platform, message } of problems) console.error(platform, message);
 * ```
 *
 * @throws ExportError when the directory cannot be written, the checkpoint is of other options, another process exports into the directory, or an
 * optional package is missing. ConfigurationError or InputError for options that are invalid, and the reason of `signal`.
 */
export function exportActivity(learners: Pick<Learners, 'activity' | 'platforms'>, options: ExportOptions): Promise<ExportResult> {
  return runExport(fs, learners, options);
}
