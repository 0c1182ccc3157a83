import { isLearningPlatformError } from '../core/errors/index.js';
import type { LearnerPlatform, LearnerProblem, Learners } from '../learners/index.js';
import type { PlatformState, Stage } from './checkpoint.js';
import { writeDayFiles } from './day-files.js';
import type { Disk } from './disk.js';
import { ExportError } from './errors.js';
import type { Format } from './formats/index.js';
import { openJournal } from './journal.js';
import type { ExportOptions, ExportProgress, ExportResult } from './options.js';

/** A checkpoint is due after this number of milliseconds or characters, regardless of the number of records. */
const MOST = { milliseconds: 10_000, characters: 4_000_000 };

/** The methods of learners that an export calls. */
export type Activity = Pick<Learners, 'activity' | 'platforms'>;

/** Parameters of the export of one platform. */
export interface PlatformRun {
  readonly platform: LearnerPlatform;
  state: PlatformState;
  readonly journal: string;
  /** A folder for incomplete files. */
  readonly work: string;
  readonly folder: string;
  readonly format: Format;
  readonly result: ExportResult;
  /** Saves the state. */
  save(): Promise<void>;
}

/** Whether `activity` rejected the cursor. */
const refusesCursor = (error: unknown) =>
  isLearningPlatformError(error) && error.code === 'INVALID_INPUT' && error.issues.some(({ path }) => path[1] === 'cursor');

/** Exports a platform from its current state. */
export async function exportPlatform(disk: Disk, learners: Activity, options: ExportOptions, run: PlatformRun) {
  const { platform, result } = run;
  const report = (phase: ExportProgress['phase'], waiting = 0, fraction?: number) =>
    options.onProgress?.({
      platform,
      phase,
      records: run.state.records + waiting,
      newRecords: result.newRecords,
      ...(fraction !== undefined && { fraction }),
    });
  let complete = true;
  if (run.state.stage === 'reading')
    complete = await readRecords(disk, learners, options, run, (waiting, fraction) => report('reading', waiting, fraction));
  if (run.state.stage !== 'written') {
    report('writing');
    const journal = { path: run.journal, bytes: run.state.bytes };
    const files = await writeDayFiles(disk, journal, { ...run, signal: options.signal });
    run.state = { ...run.state, files, stage: complete ? 'written' : 'reading' };
    await run.save();
  }
  // Also needed if an earlier run ended just before this.
  if (complete) await disk.remove(run.journal);
  else result.complete = false;
  const { records, files, skipped = [] } = run.state;
  result.platforms[platform] = { complete, records, files, skipped: skipped.length };
  if (skipped.length > 0) result.complete = false;
  result.problems.push(...skipped.map((each): LearnerProblem => ({ platform, reason: 'skipped', ...each })));
  report(complete ? 'complete' : 'failed');
}

/** Reads the records of a platform into its journal. Returns false if the platform failed. */
async function readRecords(
  disk: Disk,
  learners: Activity,
  options: ExportOptions,
  run: PlatformRun,
  report: (waiting: number, fraction: number | undefined) => void,
): Promise<boolean> {
  const { platform, result } = run;
  const { since, until, learners: addresses, signal, timeout, retry, concurrency, checkpointEvery = 500 } = options;
  const journal = await openJournal(disk, run.journal, run.state.bytes);
  const { cursor } = run.state;
  let [waiting, savedAt] = [0, Date.now()];
  let last: { readonly cursor: string } | undefined;
  const skipped = [...(run.state.skipped ?? [])];
  const save = async (stage: Stage) => {
    // Write the journal first: a checkpoint must not count records that are not on the disk.
    const bytes = await journal.flush();
    const missing = skipped.length > 0 ? { skipped: [...skipped] } : {};
    run.state = { ...run.state, ...missing, stage, cursor: last?.cursor ?? cursor, bytes, records: run.state.records + waiting };
    waiting = 0;
    await run.save();
    savedAt = Date.now();
  };
  try {
    let complete = true;
    const asked = { since, until, learners: addresses, signal, timeout, retry, concurrency, platforms: [platform] };
    for await (const item of learners.activity({ ...asked, cursor })) {
      if ('problem' in item) {
        if (item.problem.reason !== 'skipped') {
          result.problems.push(item.problem);
          complete = false;
          break;
        }
        const { message, learner } = item.problem;
        skipped.push({ message, ...(learner && { learner: learner.id === undefined ? learner : { id: learner.id } }) });
      } else {
        journal.add(item.record);
        waiting += 1;
        result.newRecords += 1;
        report(waiting, item.fraction);
      }
      last = item;
      const due = waiting >= checkpointEvery || journal.waiting >= MOST.characters || Date.now() - savedAt >= MOST.milliseconds;
      if (due) await save('reading');
    }
    await save(complete ? 'read' : 'reading');
    return complete;
  } catch (error) {
    if (refusesCursor(error)) {
      const message = 'This version of the SDK does not support the cursor in the checkpoint. Export to another directory.';
      throw new ExportError('CHECKPOINT', message, error);
    }
    // Save the records that were read before a signal or an error of a callback. After a storage error, another write would fail too.
    if (!(error instanceof ExportError) && waiting > 0) await save('reading');
    throw error;
  } finally {
    await journal.close();
  }
}
