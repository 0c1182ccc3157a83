import { ConfigurationError } from '../core/errors/index.js';
import type { ActivityOptions, LearnerPlatform, LearnerProblem } from '../learners/index.js';
import { FORMATS } from './formats/index.js';

/** A format of files. `csv` needs the package `csv-stringify`, and `parquet` the package `hyparquet-writer`. */
export type ExportFormat = keyof typeof FORMATS;

/** What an export is doing. */
export interface ExportProgress {
  readonly platform: LearnerPlatform;
  /** `reading`: records come from the platform. `writing`: the files of days are written. Then it is `complete` or `failed`. */
  readonly phase: 'reading' | 'writing' | 'complete' | 'failed';
  /** Records of this platform, with those of earlier runs. */
  readonly records: number;
  /** Records that this run read, of all platforms. */
  readonly newRecords: number;
  /** How much of the platform has been read, from 0 to 1; absent where the platform does not say how long its list is. */
  readonly fraction?: number | undefined;
}

/** Options of `exportActivity`. */
export interface ExportOptions extends Omit<ActivityOptions, 'cursor'> {
  /** The directory. It is created when it does not exist. A directory with an unfinished export of the same options is continued. */
  out: string;
  /** Default: `ndjson`. */
  format?: ExportFormat | undefined;
  /**
   * In CSV files, puts `'` before values that a spreadsheet would take for a formula. Names and titles are written by others. Default: false,
   * because it changes the values.
   */
  guardFormulas?: boolean | undefined;
  /** Records from one checkpoint to the next. Default: 500, or those of 10 seconds when these are fewer. */
  checkpointEvery?: number | undefined;
  /** Called after each record, and at each change of phase. */
  onProgress?: ((progress: ExportProgress) => void) | undefined;
}

/** What was exported of a platform. */
export interface PlatformExport {
  /** False when the platform failed. Its files have what was read until then, and the next run goes on there. */
  complete: boolean;
  /** Records in its files. */
  records: number;
  /** Number of its files. */
  files: number;
  /** Learners whom the platform refused to show, in all runs. They are in `problems`, and are not tried again. */
  skipped: number;
}

/** The result of an export. */
export interface ExportResult {
  /** Whether all platforms are complete, and no learner was skipped. */
  complete: boolean;
  /** Records that this run read. */
  newRecords: number;
  platforms: { [P in LearnerPlatform]?: PlatformExport };
  /** As in `problems.ndjson`, with the errors. */
  problems: LearnerProblem[];
}

/** Checks the options before anything is written. */
export function checkExportOptions(options: ExportOptions, known: readonly LearnerPlatform[]): void {
  const { out, format, platforms, checkpointEvery, guardFormulas } = options;
  const refuse = (message: string) => {
    throw new ConfigurationError(`exportActivity: ${message}`);
  };
  if (typeof out !== 'string' || out === '') refuse('out must be the path of a directory.');
  if (format !== undefined && !Object.hasOwn(FORMATS, format)) refuse(`format must be one of ${Object.keys(FORMATS).join(', ')}.`);
  if (platforms?.some((platform) => !known.includes(platform))) refuse(`platforms must be of ${known.join(', ')}, which have a client.`);
  if (platforms?.length === 0) refuse('platforms must not be empty.');
  for (const name of ['since', 'until'] as const) {
    const time = options[name];
    // As `activity` does, which would only say so when the directory is there.
    const valid = time === undefined || (typeof time === 'string' && /^\d{4}-\d\d-\d\d/.test(time) && !Number.isNaN(Date.parse(time)));
    if (!valid) refuse(`${name} must be a date or a time in ISO 8601.`);
  }
  if (checkpointEvery !== undefined && !(Number.isInteger(checkpointEvery) && checkpointEvery > 0)) {
    refuse('checkpointEvery must be a whole number of at least 1.');
  }
  if (guardFormulas !== undefined && typeof guardFormulas !== 'boolean') refuse('guardFormulas must be a boolean.');
}
