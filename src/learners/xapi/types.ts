import type { CallOptions, SharedOptions } from '../../core/settings/index.js';
import type { ProgressRecord } from '../types.js';

/** Texts by RFC 5646 language tag. */
export type LanguageMap = Readonly<Record<string, string>>;

/** The learner of a statement: an email address, or an account. */
export type StatementActor = { readonly objectType: 'Agent'; readonly name?: string } & (
  | { readonly mbox: string }
  | { readonly account: { readonly homePage: string; readonly name: string } }
);

/** The result of the learner. Values that the record does not contain are absent. */
export interface StatementResult {
  readonly score?: { readonly scaled?: number; readonly raw: number; readonly max?: number };
  readonly success?: boolean;
  readonly completion?: boolean;
  /** ISO 8601, to a hundredth of a second. */
  readonly duration?: string;
  readonly extensions?: Readonly<Record<string, unknown>>;
}

/**
 * An xAPI 1.0.3 statement about one progress record. It has no `version`: the specification advises providers to omit it, and the request
 * header contains it.
 */
export interface Statement {
  /** A name-based UUID: the same for the same event of the same record. */
  readonly id: string;
  readonly actor: StatementActor;
  readonly verb: { readonly id: string; readonly display: LanguageMap };
  readonly object: {
    readonly objectType: 'Activity';
    readonly id: string;
    readonly definition: { readonly type: string; readonly name?: LanguageMap; readonly moreInfo?: string };
  };
  readonly result?: StatementResult;
  readonly context: { readonly registration: string; readonly platform: string };
  /** RFC 3339. Absent if the record has no time for the event: the LRS then uses the time when it stores the statement. */
  readonly timestamp?: string;
}

/** Options of `toStatement`. */
export interface StatementOptions {
  /**
   * An IRI that you control, such as `https://academy.example.com`. The ids of activities and accounts start with it, so it must not
   * change.
   */
  homePage: string;
}

/** A learning record store: its endpoint, without `/statements`, and the credentials. */
export type LearningRecordStore = { readonly endpoint: string } & (
  | { readonly key: string; readonly secret: string }
  /** The whole `Authorization` header. */
  | { readonly authorization: string }
);

/** The progress of `sendStatements`. */
export interface SendProgress {
  readonly sent: number;
  readonly skipped: number;
  readonly refused: number;
}

/** Options of `sendStatements`. Timeout, deadline and retries apply to each request. */
export interface SendStatementsOptions
  extends StatementOptions,
    Pick<CallOptions, 'signal' | 'timeout' | 'deadline' | 'retry'>,
    Pick<SharedOptions, 'fetch' | 'clock'> {
  /** Statements per request. Default: 50. */
  batchSize?: number | undefined;
  /** Called after each batch. An exception ends the run. */
  onProgress?: ((progress: SendProgress) => void) | undefined;
}

/** The outcome for the records. Sent records are only counted, so that the result stays small. */
export interface SendStatementsResult {
  /** Number of statements in the LRS, including those that it already had. */
  sent: number;
  /** Records that cannot be converted to a statement. */
  skipped: { record: ProgressRecord; reason: string }[];
  /** Records whose statement the LRS rejected: a `BadRequestError`, or a `ConflictError` if it has a different statement with this id. */
  refused: { record: ProgressRecord; error: unknown }[];
}
