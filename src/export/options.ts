import { ConfigurationError } from '../core/errors/index.js';
import type { ActivityOptions, LearnerPlatform, LearnerProblem } from '../learners/index.js';
import { FORMATS } from './formats/index.js';

/** A file format. `csv` requires the package `csv-stringify`, and `parquet` the package `hyparquet-writer`. */
export type ExportFormat = keyof typeof FORMATS;

/** The progress of an export. */
export interface ExportProgress {
  readonly platform: LearnerPlatform;
  /** `reading`: records are read from the platform. `writing`: the day files are written. Then it is `complete` or `failed`. */
  readonly phase: 'reading' | 'writing' | 'complete' | 'failed';
  /** Records of this platform, including earlier runs. */
  readonly records: number;
  /** Records that this run read, on all platforms. */
  readonly newRecords: number;
  /** The share of the platform that has been read, from 0 to 1. Absent if the platform does not report the length of its list. */
  readonly fraction?: number | undefined;
}

/** Options of `exportActivity`. */
export interface ExportOptions extends Omit<ActivityOptions, 'cursor'> {
  /** The directory. Created if it does not exist. An unfinished export with the same options is resumed. */
  out: string;
  /** Default: `ndjson`. */
  format?: ExportFormat | undefined;
  /**
   * In CSV files, adds `'` before values that a spreadsheet would interpret as a formula. Names and titles are written by others. Default:
   * false, because it changes the values.
   */
  guardFormulas?: boolean | undefined;
  /** Number of records between checkpoints. Default: 500, or the records of 10 seconds if these are fewer. */
  checkpointEvery?: number | undefined;
  /** Called after each record, and at each change of phase. */
  onProgress?: ((progress: ExportProgress) => void) | undefined;
}

/** The result for one platform. */
export interface PlatformExport {
  /** False if the platform failed. Its files contain the records that were read before the failure, and the next run resumes there. */
  complete: boolean;
  /** Number of records in its files. */
  records: number;
  /** Number of its files. */
  files: number;
  /** Learners whom the platform refused to return, in all runs. They are listed in `problems`, and are not retried. */
  skipped: number;
}

/** The result of an export. */
export interface ExportResult {
  /** Whether all platforms are complete and no learner was skipped. */
  complete: boolean;
  /** Number of records that this run read. */
  newRecords: number;
  platforms: { [P in LearnerPlatform]?: PlatformExport };
  /** The content of `problems.ndjson`, with the errors. */
  problems: LearnerProblem[];
}

/** Validates the options before anything is written. */
export function checkExportOptions(options: ExportOptions, known: readonly LearnerPlatform[]): void {
  const { out, format, platforms, checkpointEvery, guardFormulas } = options;
  const refuse = (message: string) => {
    throw new ConfigurationError(`exportActivity: ${message}`);
  };
  if (typeof out !== 'string' || out === '') refuse('out must be the path of a directory.');
  if (format !== undefined && !Object.hasOwn(FORMATS, format)) refuse(`format must be one of ${Object.keys(FORMATS).join(', ')}.`);
  if (platforms?.some((platform) => !known.includes(platform)))
    refuse(`platforms must contain only platforms that have a client: ${known.join(', ')}.`);
  if (platforms?.length === 0) refuse('platforms must not be empty.');
  for (const name of ['since', 'until'] as const) {
    const time = options[name];
    // `activity` validates this too, but only after the directory is created.
    const valid = time === undefined || (typeof time === 'string' && /^\d{4}-\d\d-\d\d/.test(time) && !Number.isNaN(Date.parse(time)));
    if (!valid) refuse(`${name} must be a date or a time in ISO 8601.`);
  }
  if (checkpointEvery !== undefined && !(Number.isInteger(checkpointEvery) && checkpointEvery > 0)) {
    refuse('checkpointEvery must be an integer of at least 1.');
  }
  if (guardFormulas !== undefined && typeof guardFormulas !== 'boolean') refuse('guardFormulas must be a boolean.');
}
