import type { DriftSink, RestMismatch } from '../core/observe/index.js';
import type { PlatformName } from '../core/operation/index.js';

/** The kind of difference between a response and the schemas of this version of the package. */
export type DriftKind = RestMismatch['kind'] | 'unknown-typename';

/** One difference in one response. */
export interface Difference {
  readonly kind: DriftKind;
  readonly path: string;
  readonly expected: string;
  readonly value: unknown;
}

/** A difference, with the number of its occurrences. */
export interface DriftFinding {
  readonly platform: PlatformName;
  /** The method that was called: `instruqt.tracks.get`. For your own documents: `instruqt.request`. */
  readonly operation: string;
  /** The path in the response, without indices: `tracks[].level`. */
  readonly path: string;
  readonly kind: DriftKind;
  /** A type or rule of this version: `Level`, `String!`, `must be of type string`. */
  readonly expected: string;
  /** A type: `null`, `string`. For an enum value or a type name, the name itself if it looks like an identifier. */
  readonly received: string;
  /** Number of occurrences. */
  readonly count: number;
  /** The first and last occurrence, in ISO 8601. */
  readonly first: string;
  readonly last: string;
}

/** The differences since the collector was created or cleared. JSON, without personal data. */
export interface DriftReport {
  /** The version of this package. */
  readonly version: string;
  readonly since: string;
  readonly until: string;
  /** Number of checked responses, by platform. */
  readonly answers: Readonly<Partial<Record<PlatformName, number>>>;
  /** Number of responses that were not checked, because their document is yours and not simple. */
  readonly unchecked: number;
  /** The most frequent first. */
  readonly findings: readonly DriftFinding[];
  /** Number of occurrences that were not recorded, because there were more than `maxFindings` differences. */
  readonly dropped: number;
}

/** Options of `createDriftCollector`. */
export interface DriftOptions {
  /** Maximum number of different findings. `dropped` counts further ones. Default: 500. */
  maxFindings?: number | undefined;
  /** Returns the current time, for tests. Default: the system time. */
  now?: (() => Date) | undefined;
}

/** Collects differences between responses and the schemas of this version of the package. Pass it as the option `drift` of clients. */
export interface DriftCollector extends DriftSink {
  /** Returns the differences so far, as JSON. */
  report(): DriftReport;
  /** Returns the same as Markdown, for an issue of this project. */
  toMarkdown(): string;
  /** Removes all findings, for example after you saved a daily report. */
  clear(): void;
}
