import type { DriftSink, RestMismatch } from '../core/observe/index.js';
import type { PlatformName } from '../core/operation/index.js';

/** In what way an answer differs from what this version of the package knows. */
export type DriftKind = RestMismatch['kind'] | 'unknown-typename';

/** One difference in one answer. */
export interface Difference {
  readonly kind: DriftKind;
  readonly path: string;
  readonly expected: string;
  readonly value: unknown;
}

/** A difference, however often it was seen. */
export interface DriftFinding {
  readonly platform: PlatformName;
  /** The method that was called: `instruqt.tracks.get`. Of your own documents: `instruqt.request`. */
  readonly operation: string;
  /** The place in the answer, without indices: `tracks[].level`. */
  readonly path: string;
  readonly kind: DriftKind;
  /** A type or rule of this version: `Level`, `String!`, `must be of type string`. */
  readonly expected: string;
  /** A type: `null`, `string`. Of an enum value or a type name, the name itself, if it looks like one. */
  readonly received: string;
  /** How often. */
  readonly count: number;
  /** When it was first and last seen, in ISO 8601. */
  readonly first: string;
  readonly last: string;
}

/** What was seen since the collector was made or cleared. It is JSON, and contains no data of a person. */
export interface DriftReport {
  /** The version of this package. */
  readonly version: string;
  readonly since: string;
  readonly until: string;
  /** How many answers were checked, by platform. */
  readonly answers: Readonly<Partial<Record<PlatformName, number>>>;
  /** Answers that were not checked: of your own documents, those that are not simple. */
  readonly unchecked: number;
  /** The most frequent first. */
  readonly findings: readonly DriftFinding[];
  /** How many differences are missing because there were more than `maxFindings` of them, each time they were seen. */
  readonly dropped: number;
}

/** Options of `createDriftCollector`. */
export interface DriftOptions {
  /** The maximum number of different findings. Further ones are counted in `dropped`. Default: 500. */
  maxFindings?: number | undefined;
  /** The present, for tests. Default: the system's time. */
  now?: (() => Date) | undefined;
}

/** Collects how answers differ from what this version of the package knows. Pass it as the option `drift` of clients. */
export interface DriftCollector extends DriftSink {
  /** What was found so far, as JSON. */
  report(): DriftReport;
  /** The same as Markdown, for an issue of this project. */
  toMarkdown(): string;
  /** Begins anew, for example after the report of a day was written. */
  clear(): void;
}
