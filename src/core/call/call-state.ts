import { ConfigurationError, isLearningPlatformError } from '../errors/index.js';
import { type Observer, Redactor } from '../observe/index.js';
import type { OperationInfo, PlatformName } from '../operation/index.js';
import { CallClock, type Clock, type Timers } from '../time/index.js';
import type { Exchange, WireRequest } from './exchange.js';
import { type CallOptions, checkDuration, checkHeaders, DEFAULT_DEADLINE_MS, DEFAULT_TIMEOUT_MS, type SharedOptions } from './options.js';
import { type ResolvedRetry, resolveRetry } from './retry.js';

let calls = 0;

const JSON_HEADERS = { 'content-type': 'application/json' };

/** What a call uses of the transport that carries it. */
export interface CallTransport {
  readonly platform: PlatformName;
  readonly observer: Observer;
  readonly redactor: Redactor;
  readonly timers: Timers;
  readonly clock: Clock;
  send(call: CallState, request: WireRequest): Promise<Exchange>;
}

/** One call on its way: what it is, how long it may take, what came of it so far. */
export class CallState {
  readonly time: CallClock;
  readonly timeoutMs: number;
  readonly deadlineMs: number;
  readonly retry: ResolvedRetry;
  /** The call itself, not the client, asked for retries. */
  readonly retryAskedFor: boolean;
  readonly headers: Readonly<Record<string, string>>;
  /** Cleans what this call prints; knows the secrets among its own arguments too. */
  readonly redactor: Redactor;
  attempts = 0;
  requestId: string | undefined;
  exchange: Exchange | undefined;
  /** Tells this call's events from those of others. */
  readonly id = ++calls;
  /** What the last attempt brought, for the limiter. */
  answer: { status: number; headers: Headers } | undefined;
  /** What the call costs where the platform counts points. */
  points = 1;
  readonly dryRun: boolean;
  /** An attempt ended so that it may have been acted upon. */
  lost = false;
  /** Says that the credentials of the last request were refused. */
  renew: (() => boolean) | undefined;

  constructor(
    readonly transport: CallTransport,
    readonly op: OperationInfo,
    options: CallOptions,
    readonly defaults: SharedOptions,
  ) {
    checkDuration('options.timeout', options.timeout);
    checkDuration('options.deadline', options.deadline);
    checkHeaders('options.headers', options.headers);
    this.timeoutMs = options.timeout ?? defaults.timeout ?? DEFAULT_TIMEOUT_MS;
    this.deadlineMs = options.deadline ?? defaults.deadline ?? DEFAULT_DEADLINE_MS;
    this.retry = resolveRetry(defaults.retry, options.retry);
    this.retryAskedFor = options.retry !== undefined && options.retry !== false;
    this.headers = { ...defaults.headers, ...options.headers };
    this.dryRun = options.dryRun ?? defaults.dryRun ?? false;
    this.redactor = new Redactor(transport.redactor);
    this.redactor.learn(options.headers);
    this.time = new CallClock(transport.timers, this.deadlineMs, options.signal);
  }

  /** What every error of this call carries. */
  get context() {
    return {
      platform: this.transport.platform,
      operation: this.op.id,
      attempts: this.attempts,
      requestId: this.requestId,
      outcome: this.outcome(false),
    };
  }

  /** What is known of a write when this attempt, or an earlier one, may have been acted upon. */
  outcome(lost: boolean): 'unknown' | undefined {
    return this.op.effect !== 'read' && (lost || this.lost) ? 'unknown' : undefined;
  }

  /** The same in words, for the end of a message. */
  hint(lost: boolean): string {
    if (!this.outcome(lost)) return '';
    return ` Whether it took effect is not known: look${this.op.tell ? ` with ${this.op.tell}` : ''} before you repeat it.`;
  }

  /** The transport in the shape that ky and graphql-request take their `fetch` in. */
  readonly fetch = async (
    url: string | URL,
    init: { method?: string; headers?: HeadersInit; body?: BodyInit | null } = {},
  ): Promise<Response> => {
    const headers = init.headers instanceof Headers ? init.headers : new Headers(init.headers);
    const wire = { method: init.method ?? 'GET', url: String(url), headers, body: init.body ?? null };
    const exchange = await this.transport.send(this, wire);
    this.exchange = exchange;
    // Without the body, which the transport has read and parsed: the exchange holds it. graphql-request asks for the type of a body.
    return new Response(null, { status: exchange.status, headers: JSON_HEADERS });
  };

  /** Runs the call's work, tells the hooks when it fails, and frees the signal. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    const { observer } = this.transport;
    const ended = () => ({ ...observer.event(this), durationMs: this.time.elapsedMs });
    try {
      this.time.throwIfAborted();
      if (this.defaults.readOnly && this.op.effect !== 'read') {
        throw new ConfigurationError(
          `${this.op.id}: this client is readOnly, and the call would change something. Nothing was sent.`,
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
