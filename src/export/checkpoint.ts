import { join } from 'node:path';
import type { LearnerPlatform, LearnerProblem } from '../learners/index.js';
import type { Disk } from './disk.js';
import { ExportError } from './errors.js';

const VERSION = 1;

/**
 * The stage of a platform. `reading`: records are being read. `read`: all records are read, and the day files are to be written. `written`:
 * complete.
 */
export type Stage = 'reading' | 'read' | 'written';

/** A learner who was skipped, as stored in the checkpoint: by id, and by address only if there is no id. */
export type SkippedLearner = Pick<LearnerProblem, 'message' | 'learner'>;

/** The state of a platform. */
export interface PlatformState {
  stage: Stage;
  /** The cursor after the last record in the journal. */
  cursor?: string | undefined;
  /** Length of the journal. Bytes after it were written after the checkpoint, and are truncated. */
  bytes: number;
  records: number;
  /** Number of files, once they are written. */
  files: number;
  /** Learners whom the platform refused to return. Stored, because they are not retried. */
  skipped?: SkippedLearner[] | undefined;
}

/** The state of an export. */
export interface Checkpoint {
  readonly version: number;
  readonly options: object;
  readonly platforms: { [P in LearnerPlatform]?: PlatformState };
}

/** Reads the checkpoint of a directory, or creates one. Throws an `ExportError` if the checkpoint has other options. */
export async function readCheckpoint(disk: Disk, path: string, options: object): Promise<Checkpoint> {
  const text = await disk.read(path);
  // Compare as JSON: options that are `undefined` are absent.
  const asked = JSON.parse(JSON.stringify(options)) as Record<string, unknown>;
  if (text === undefined) return { version: VERSION, options: asked, platforms: {} };
  const refuse = (message: string) => new ExportError('CHECKPOINT', `${path} ${message}`);
  const advice = 'Export to another directory.';
  let found: Checkpoint | undefined;
  try {
    found = JSON.parse(text) as Checkpoint;
  } catch {
    // Reported below.
  }
  if (typeof found?.version !== 'number') throw refuse(`cannot be read. ${advice}`);
  if (found.version !== VERSION)
    throw refuse(`must have checkpoint version ${VERSION}, not ${found.version}: another version of the SDK wrote it. ${advice}`);
  const before = found.options as Record<string, unknown>;
  const changed = [...new Set([...Object.keys(before), ...Object.keys(asked)])].filter(
    (name) => JSON.stringify(before[name]) !== JSON.stringify(asked[name]),
  );
  if (changed.length > 0) {
    const list = changed.map((name) => `${name} was ${JSON.stringify(before[name])}, and is now ${JSON.stringify(asked[name])}`);
    throw refuse(
      `belongs to an export with other options: ${list.join('; ')}. Use the same options to resume, or export to another directory.`,
    );
  }
  return found;
}

export const saveCheckpoint = (disk: Disk, path: string, checkpoint: Checkpoint): Promise<void> =>
  disk.replaceText(path, `${JSON.stringify(checkpoint, null, 2)}\n`);

/** The folder with the state of an export. */
export const stateFolder = (out: string): string => join(out, '.export');
