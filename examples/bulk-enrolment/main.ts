// Enrols the learners of a CSV file in Skilljar courses. Without --yes it only reports. Environment: SKILLJAR_API_KEY, SKILLJAR_DOMAIN.
import { rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { SingleBar } from 'cli-progress';
import { stringify } from 'csv-stringify/sync';
import { createLearningPlatforms, isLearningPlatformError } from 'learning-platforms';
import { enrolRows } from './enrol.js';
import { type Failure, FileError, readRows } from './rows.js';

const USAGE = 'Usage: npm start -- <file.csv> [--course <published course ID>] [--domain <host>] [--failures failures.csv] [--yes]';
const stopping = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stopping.abort());

function settings() {
  try {
    const text = { type: 'string' } as const;
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { course: text, domain: text, failures: { ...text, default: 'failures.csv' }, yes: { type: 'boolean', default: false } },
    });
    const [file] = positionals;
    if (file && positionals.length === 1) return { ...values, file };
    console.error(USAGE);
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
  }
  process.exit(2);
}

/** Writes the failed rows with the columns of the input: correct it, and use it as the next input. Removes the report of an earlier run. */
function report(file: string, failures: readonly Failure[]): void {
  rmSync(file, { force: true });
  if (failures.length === 0) return;
  const rows = [...failures].sort((a, b) => a.line - b.line);
  const columns = ['line', 'email', 'first_name', 'last_name', 'course', 'reason'];
  // A cell that starts like a formula would run in a spreadsheet.
  writeFileSync(file, stringify(rows, { header: true, columns, escape_formulas: true }));
}

const { file, course, domain, failures: failuresFile, yes } = settings();
// Prints only on a terminal.
const bar = new SingleBar({ format: '{bar} {value}/{total}', stream: process.stderr, clearOnComplete: true });
try {
  const { rows, failures: unusable } = readRows(file, course);
  // A dry run looks up who is enrolled, and the SDK refuses each write before it is sent. Thousands of rows wait for Skilljar's hourly limit.
  const lp = createLearningPlatforms.fromEnv({ readOnly: !yes, rateLimit: { wait: 'always' } });
  bar.start(rows.length, 0);
  const { totals, failures } = await enrolRows(rows, {
    learners: lp.learners,
    domain,
    isDryRun: !yes,
    signal: stopping.signal,
    onProgress: (done) => bar.update(done),
  });
  bar.stop();
  const all = [...unusable, ...failures];
  report(failuresFile, all);
  const verb = yes ? 'enrolled' : 'would be enrolled';
  console.log(`${totals.enrolled} ${verb}, ${totals.already} already enrolled, ${all.length} failed.`);
  if (!yes) console.log('Nothing was changed. Use --yes to enroll.');
  if (all.length > 0) {
    console.error(`The failed rows are in ${failuresFile}.`);
    process.exitCode = 1;
  }
} catch (error) {
  bar.stop();
  const isExpected = isLearningPlatformError(error) || error instanceof FileError;
  if (stopping.signal.aborted) console.error('Stopped. Repeat the command to continue: it enrolls no learner twice.');
  else console.error(isExpected ? error.message : error);
  process.exitCode = stopping.signal.aborted ? 130 : 1;
}
