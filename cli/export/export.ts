import type { ExportFormat, ExportResult } from '../../src/export/index.js';
import type { LearnerPlatform } from '../../src/learners/index.js';
import { type Command, createCommand, type Flags, UsageError, type Values } from '../common/index.js';
import { progressView } from './progress.js';
import { sharedQuota } from './shared-quota.js';

/** The environment variable that configures a platform. */
const KEYS = {
  skilljar: 'SKILLJAR_API_KEY',
  instruqt: 'INSTRUQT_API_KEY',
  learningPath: 'LEARNING_PATH_API_KEY',
  sda: 'SDA_TOKEN',
} as const satisfies Record<LearnerPlatform, string>;
const PLATFORMS = Object.keys(KEYS) as LearnerPlatform[];
const FORMATS = ['ndjson', 'csv', 'parquet'] as const satisfies readonly ExportFormat[];

const FLAGS = {
  out: { type: 'string', value: '<dir>', help: 'The directory to export into. Required. Continues an unfinished export in it.' },
  format: { type: 'string', value: '<name>', help: `File format: ${FORMATS.join(', ')}. Default: ${FORMATS[0]}.` },
  since: { type: 'string', value: '<time>', help: 'Leaves out records that are known to be earlier. A date or a time in ISO 8601.' },
  until: { type: 'string', value: '<time>', help: 'Leaves out records from this time on. A date or a time in ISO 8601.' },
  platform: { type: 'string', value: '<name>', many: true, help: `Exports only this platform: ${PLATFORMS.join(', ')}. Repeatable.` },
  'learning-path': { type: 'string', value: '<slug>', many: true, help: 'A learning path to read. Repeatable.' },
  learner: { type: 'string', value: '<email>', help: 'The email address of the learner of LEARNING_PATH_AUTH_TOKEN.' },
  'guard-formulas': { type: 'boolean', help: "In CSV, adds ' before values that a spreadsheet would read as formulas." },
  redis: { type: 'string', value: '<url>', help: 'Shares the rate limits with all processes that use this Redis.' },
} as const satisfies Flags;

/** `learning-platforms export`. */
export const exportCommand = (): Command =>
  createCommand({
    name: 'export',
    about:
      'Exports the activity of all learners into files, one for each platform and day. To continue a stopped export, run the same command again.',
    flags: FLAGS,
    notes: `Exports every platform whose key is in the environment: ${Object.values(KEYS).join(', ')}.
Waits for rate limits as long as they require, up to an hour at a time.

Exit codes: 0 everything was exported; 1 a platform failed and the others were exported, or the export failed; 2 invalid flags;
130 stopped by a signal.`,
    run: exportFiles,
  });

/** Checks the flags. `exportActivity` checks the rest. */
function read({ out, format = 'ndjson', platform, ...rest }: Values<typeof FLAGS>) {
  if (!out) throw new UsageError('--out is required: the directory to export into.');
  if (!(FORMATS as readonly string[]).includes(format)) {
    throw new UsageError(`--format: must be one of ${FORMATS.join(', ')}, not ${JSON.stringify(format)}.`);
  }
  const platforms = platform?.map((name) => {
    const found = PLATFORMS.find((each) => each === name || (each === 'learningPath' && name === 'learning-path'));
    if (!found) throw new UsageError(`--platform: must be one of ${PLATFORMS.join(', ')}, not ${JSON.stringify(name)}.`);
    if (!process.env[KEYS[found]]) throw new UsageError(`--platform ${name} requires ${KEYS[found]} in the environment.`);
    return found;
  });
  if (!PLATFORMS.some((each) => process.env[KEYS[each]])) {
    throw new UsageError(`No platform has a key in the environment. Set at least one of: ${Object.values(KEYS).join(', ')}.`);
  }
  if (rest.redis !== undefined && !/^rediss?:\/\/./.test(rest.redis))
    throw new UsageError('--redis: must be a URL such as redis://localhost:6379.');
  return { ...rest, out, format: format as ExportFormat, platforms };
}

async function exportFiles(values: Values<typeof FLAGS>): Promise<void> {
  const { redis, learner, learningPath: paths, guardFormulas, ...options } = read(values);
  // The paths of the built files.
  const { createLearningPlatforms } = await import('../../src/index.js');
  const { createLearners } = await import('../../src/learners/index.js');
  const { exportActivity } = await import('../../src/export/index.js');
  const controller = new AbortController();
  const stop = () => controller.abort();
  // Only once: a second signal ends the process. The next run then continues from the last checkpoint as well.
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const quota = redis === undefined ? undefined : await sharedQuota(redis);
  const progress = await progressView(process.stderr);
  try {
    // An export of many learners takes longer than the hourly limit of Skilljar allows, so it waits instead of failing.
    const clients = createLearningPlatforms.fromEnv({ rateLimit: { wait: 'always', store: quota?.store } });
    const learners = createLearners(clients, { ...(paths && { learningPath: { paths, email: learner } }) });
    const { signal } = controller;
    report(await exportActivity(learners, { ...options, guardFormulas, signal, onProgress: progress.update }), progress.stop, options.out);
  } catch (error) {
    progress.stop();
    if (controller.signal.aborted) {
      process.stderr.write('learning-platforms: stopped. To continue, run the same command again.\n');
      process.exitCode = 130;
      return;
    }
    const { code } = error as { code?: unknown };
    if (code === 'CONFIGURATION' || code === 'INVALID_INPUT') throw new UsageError((error as Error).message);
    throw error;
  } finally {
    process.off('SIGINT', stop).off('SIGTERM', stop);
    quota?.close();
  }
}

function report({ platforms, problems, complete, newRecords }: ExportResult, stop: () => void, out: string): void {
  stop();
  for (const [platform, { records, files }] of Object.entries(platforms)) {
    process.stdout.write(`${platform}: ${records} records in ${files} files\n`);
  }
  if (complete && newRecords === 0) process.stderr.write(`learning-platforms: the export in ${out} is already complete.\n`);
  for (const { platform, message, learner } of problems) {
    const whom = learner ? `learner ${learner.id ?? learner.email}: ` : '';
    process.stderr.write(`learning-platforms: ${platform}: ${whom}${message}\n`);
  }
  if (complete) return;
  process.exitCode = 1;
  const failed = Object.entries(platforms).flatMap(([platform, each]) => (each.complete ? [] : [platform]));
  if (failed.length === 0) return;
  process.stderr.write(`learning-platforms: ${failed.join(', ')} failed. To continue from there, run the same command again.\n`);
}
