import type { ExportFormat, ExportResult } from '../../src/export/index.js';
import type { LearnerPlatform } from '../../src/learners/index.js';
import { type Command, createCommand, type Flags, UsageError, type Values } from '../shared/index.js';
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
  out: { type: 'string', value: '<dir>', help: 'The directory. Required. An unfinished export in it is continued.' },
  format: { type: 'string', value: '<name>', help: `${FORMATS.join(', ')}. Default: ndjson.` },
  since: { type: 'string', value: '<time>', help: 'Leaves out what is known to be earlier: a date or a time in ISO 8601.' },
  until: { type: 'string', value: '<time>', help: 'Leaves out what is from this time on.' },
  platform: { type: 'string', value: '<name>', many: true, help: `Only these: ${PLATFORMS.join(', ')}. May be repeated.` },
  'learning-path': { type: 'string', value: '<slug>', many: true, help: 'A learning path to read. May be repeated.' },
  learner: { type: 'string', value: '<email>', help: 'The address of the learner of LEARNING_PATH_AUTH_TOKEN.' },
  'guard-formulas': { type: 'boolean', help: "In CSV, puts ' before what a spreadsheet would take for a formula." },
  redis: { type: 'string', value: '<url>', help: 'Shares the rate limits with all processes that use this Redis.' },
} as const satisfies Flags;

/** `learning-platforms export`. */
export const exportCommand = (): Command =>
  createCommand({
    name: 'export',
    about: 'Exports the activity of all learners into files, one for each platform and day. Run the same command again to continue.',
    flags: FLAGS,
    notes: `The platforms are those whose keys are in the environment: ${Object.values(KEYS).join(', ')}.

Exit codes: 0 everything was exported; 1 a platform failed and the others were exported, or the export stopped; 2 invalid flags;
130 stopped by a signal.`,
    run: exportFiles,
  });

/** The flags, checked as far as the command line can. */
function read({ out, format = 'ndjson', platform, ...rest }: Values<typeof FLAGS>) {
  if (!out) throw new UsageError('--out is required: the directory to export into.');
  if (!(FORMATS as readonly string[]).includes(format)) {
    throw new UsageError(`--format: one of ${FORMATS.join(', ')}, not ${JSON.stringify(format)}.`);
  }
  const platforms = platform?.map((name) => {
    const found = PLATFORMS.find((each) => each === name || (each === 'learningPath' && name === 'learning-path'));
    if (!found) throw new UsageError(`--platform: one of ${PLATFORMS.join(', ')}, not ${JSON.stringify(name)}.`);
    if (!process.env[KEYS[found]]) throw new UsageError(`--platform ${name} needs ${KEYS[found]} in the environment.`);
    return found;
  });
  if (!PLATFORMS.some((each) => process.env[KEYS[each]])) {
    throw new UsageError(`No platform has a key in the environment: set ${Object.values(KEYS).join(', ')}, any of them.`);
  }
  if (rest.redis !== undefined && !/^rediss?:\/\/./.test(rest.redis))
    throw new UsageError('--redis: a URL such as redis://localhost:6379.');
  return { ...rest, out, format: format as ExportFormat, platforms };
}

async function exportFiles(values: Values<typeof FLAGS>): Promise<void> {
  const { redis, learner, learningPath: paths, guardFormulas, ...options } = read(values);
  // The built files beside this one.
  const { createLearningPlatforms } = await import('../../src/index.js');
  const { createLearners } = await import('../../src/learners/index.js');
  const { exportActivity } = await import('../../src/export/index.js');
  const controller = new AbortController();
  const stop = () => controller.abort();
  // Only once: a second signal ends the process, after which the export goes on from the last checkpoint as well.
  process.once('SIGINT', stop).once('SIGTERM', stop);
  const quota = redis === undefined ? undefined : await sharedQuota(redis);
  const progress = await progressView(process.stderr);
  try {
    const clients = createLearningPlatforms.fromEnv(quota && { rateLimit: { store: quota.store } });
    const learners = createLearners(clients, { ...(paths && { learningPath: { paths, email: learner } }) });
    const { signal } = controller;
    report(await exportActivity(learners, { ...options, guardFormulas, signal, onProgress: progress.update }), progress.stop, options.out);
  } catch (error) {
    progress.stop();
    if (controller.signal.aborted) {
      process.stderr.write('learning-platforms: stopped. The same command goes on from here.\n');
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
  if (complete && newRecords === 0) process.stderr.write(`learning-platforms: nothing was new: the export in ${out} is complete.\n`);
  for (const { platform, message, learner } of problems) {
    const whom = learner ? `learner ${learner.id ?? learner.email}: ` : '';
    process.stderr.write(`learning-platforms: ${platform}: ${whom}${message}\n`);
  }
  if (complete) return;
  process.exitCode = 1;
  const failed = Object.entries(platforms).flatMap(([platform, each]) => (each.complete ? [] : [platform]));
  if (failed.length === 0) return;
  process.stderr.write(`learning-platforms: ${failed.join(', ')} failed. The same command tries again, from where that stopped.\n`);
}
