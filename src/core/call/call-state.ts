import type { LearningPlatformError } from '../errors/index.js';
import { ConfigurationError, type ErrorContext, isLearningPlatformError, located } from '../errors/index.js';
import { Redactor } from '../observe/index.js';
import type { OperationInfo } from '../operation/index.js';
import type { Transport } from '../settings/index.js';
import {
  type CallOptions,
  checkDuration,
  checkOptions,
  DEFAULT_DEADLINE_MS,
  DEFAULT_TIMEOUT_MS,
  type HeaderRecord,
  type ResolvedRetry,
  readHeaders,
  resolveRetry,
} from '../settings/index.js';
import { CallClock } from '../time/index.js';
import { patternOf } from './call-values.js';
import type { Exchange } from './exchange.js';

let calls = 0;

/** The error in a response, for platforms that report more than the HTTP status: GraphQL errors, an invalid envelope. */
export type FindError = (exchange: Exchange, call: CallState) => LearningPlatformError | undefined;

/** The state of one call: its operation, options, time limits and latest results. `run` it, or end its `time`. */
export class CallState {
  readonly time: CallClock;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retry: ResolvedRetry;
  /** True when the options of the call, not those of the client, request retries. */
  readonly retryRequested: boolean;
  readonly headers: HeaderRecord;
  /** Removes secrets from what this call prints, including those in its own arguments. */
  readonly redactor: Redactor;
  /** Values that the caller passed: variables, a body or query, ids. */
  readonly #passed: unknown[] = [];
  /** The URL in events, without the values of the call; `undefined` when the URL of the request contains none. */
  shownUrl: string | undefined;
  attempts = 0;
  requestId: string | undefined;
  exchange: Exchange | undefined;
  /** Unique id of this call, in all its events. */
  readonly id = ++calls;
  /** Status and headers of the last response, for the limiter. */
  answer: { status: number; headers: Headers } | undefined;
  /** Cost of the call in points, for platforms that count points. */
  points = 1;
  readonly dryRun: boolean;
  /** True when the platform may have processed an earlier attempt that failed. */
  lost = false;
  /** Reports that the platform refused the credentials of the last request. */
  renew: ((forbidden: boolean) => boolean) | undefined;

  constructor(
    readonly transport: Transport,
    readonly op: OperationInfo,
    options: CallOptions = {},
    /** Headers of the client's scope. */
    scope: HeaderRecord = {},
    readonly findError?: FindError | undefined,
  ) {
    const defaults = transport.options;
    let own: HeaderRecord;
    try {
      checkOptions(options);
      checkDuration('options.timeout', options.timeout);
      checkDuration('options.deadline', options.deadline);
      this.retry = resolveRetry(defaults.retry, options.retry);
      own = readHeaders('options.headers', options.headers);
    } catch (error) {
      throw error instanceof ConfigurationError ? located(error, { platform: transport.platform, operation: op.id }) : error;
    }
    this.timeoutMs = options.timeout ?? defaults.timeout ?? DEFAULT_TIMEOUT_MS;
    this.deadlineMs = options.deadline ?? defaults.deadline ?? DEFAULT_DEADLINE_MS;
    this.retryRequested = options.retry !== undefined && options.retry !== false;
    this.headers = { ...transport.headers, ...scope, ...own };
    this.dryRun = options.dryRun ?? defaults.dryRun ?? false;
    this.redactor = new Redactor(transport.redactor);
    this.redactor.registerSecrets(own);
    this.time = new CallClock(transport.clock, this.deadlineMs, options.signal);
  }

  /** Fields that every error of this call has. */
  get context() {
    return {
      platform: this.transport.platform,
      operation: this.op.id,
      attempts: this.attempts,
      requestId: this.requestId,
      outcome: this.outcome(false),
    };
  }

  /** An error of this call. `lost`: the platform may have processed this attempt. */
  error<E, D extends object>(Class: new (message: string, details: ErrorContext & D) => E, text: string, lost: boolean, details: D): E {
    return new Class(`${this.op.id}: ${text}${this.hint(lost)}`, { ...this.context, outcome: this.outcome(lost), ...details });
  }

  /** Records values that the caller passed, so that no error repeats them. */
  passed(...values: readonly unknown[]): void {
    this.#passed.push(...values);
    this.redactor.registerSecrets(values);
  }

  /** Removes secrets and the values of this call from a response. `said` is the whole response, as text. */
  masker(said: string): Redactor {
    return new Redactor(this.redactor, patternOf(this.#passed, said));
  }

  /** Removes secrets and the values of this call from a text. */
  text(said: string): string {
    return this.masker(said).text(said);
  }

  /** `'unknown'` when the call is a write and the platform may have processed this attempt (`lost`) or an earlier one. */
  outcome(lost: boolean): 'unknown' | undefined {
    return this.op.effect !== 'read' && (lost || this.lost) ? 'unknown' : undefined;
  }

  /** The outcome as a sentence, for the end of a message. */
  hint(lost: boolean): string {
    if (!this.outcome(lost)) return '';
    const method = this.op.verifyWith ? ` with ${this.op.verifyWith}` : '';
    return ` It is unknown whether the write took effect: check${method} before you retry.`;
  }

  /** Runs the call, calls the hooks with its result, and releases the signal. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const { observer } = this.transport;
    const ended = () => ({ ...observer.event(this), durationMs: this.time.elapsedMs });
    try {
      this.time.throwIfAborted();
      if (this.transport.options.readOnly && this.op.effect !== 'read') {
        throw new ConfigurationError(
          `${this.op.id}: the client is readOnly, and this operation is a write. Nothing was sent.`,
          this.context,
        );
      }
      const result = await work();
      observer.emit('onSuccess', ended);
      return result;
    } catch (error) {
      if (isLearningPlatformError(error)) {
        observer.emit('onError', () => ({ ...ended(), error }));
        observer.log('debug', () => ({ ...observer.event(this), code: error.code, requestId: this.requestId }), 'call failed');
      } else observer.emit('onAbort', ended);
      throw error;
    } finally {
      this.time.end();
    }
  }
}
