import { join } from 'node:path';
import type { LearnerPlatform, LearnerProblem } from '../learners/index.js';
import type { Disk } from './disk.js';
import { ExportError } from './errors.js';

const VERSION = 1;

/**
 * How far a platform is. `reading`: records come. `read`: all came, and the files of days are to be written. `written`: complete.
 */
export type Stage = 'reading' | 'read' | 'written';

/** A learner who is missing, as the checkpoint has it: by id, without an address where there is an id. */
export type SkippedLearner = Pick<LearnerProblem, 'message' | 'learner'>;

/** What is known of a platform. */
export interface PlatformState {
  stage: Stage;
  /** The cursor after the last record that is in the journal. */
  cursor?: string | undefined;
  /** Length of the journal. What is beyond was written after the checkpoint, and is cut off. */
  bytes: number;
  records: number;
  /** Number of files, when they are written. */
  files: number;
  /** Learners whom the platform did not show. Kept, because they are not tried again. */
  skipped?: SkippedLearner[] | undefined;
}

/** The state of an export. */
export interface Checkpoint {
  readonly version: number;
  readonly options: object;
  readonly platforms: { [P in LearnerPlatform]?: PlatformState };
}

/** Reads the checkpoint of a directory; a new one when there is none. Throws an `ExportError` when it is not one of these options. */
export async function readCheckpoint(disk: Disk, path: string, options: object): Promise<Checkpoint> {
  const text = await disk.read(path);
  // As JSON has it: options that are `undefined` are absent.
  const asked = JSON.parse(JSON.stringify(options)) as Record<string, unknown>;
  if (text === undefined) return { version: VERSION, options: asked, platforms: {} };
  const refuse = (message: string) => new ExportError('CHECKPOINT', `${path} ${message}`);
  const advice = 'Export into another directory.';
  let found: Checkpoint | undefined;
  try {
    found = JSON.parse(text) as Checkpoint;
  } catch {
    // Reported below.
  }
  if (typeof found?.version !== 'number') throw refuse(`cannot be read. ${advice}`);
  if (found.version !== VERSION) throw refuse(`is of another version of the SDK (${found.version}, not ${VERSION}). ${advice}`);
  const before = found.options as Record<string, unknown>;
  const changed = [...new Set([...Object.keys(before), ...Object.keys(asked)])].filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(asked[name]),
  );
  if (changed.length > 0) {
    const list = changed.map((name) => `${name} was ${JSON.stringify(before[name])}, and is ${JSON.stringify(asked[name])}`);
    throw refuse(
      `is of an export with other options: ${list.join('; ')}. Use the same options to go on, or export into another directory.`,
    );
  }
  return found;
}

export const saveCheckpoint = (disk: Disk, path: string, checkpoint: Checkpoint): Promise<void> =>
  disk.replaceText(path, `${JSON.stringify(checkpoint, null, 2)}\n`);

/** The folder of what an export needs to go on. */
export const stateFolder = (out: string): string => join(out, '.export');
