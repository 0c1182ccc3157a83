import { ConfigurationError, isLearningPlatformError } from './errors.js';
import type { OperationInfo } from './operation.js';
import { type CallOptions, checkDuration, checkHeaders, DEFAULT_DEADLINE_MS, DEFAULT_TIMEOUT_MS, type SharedOptions } from './options.js';
import { Redactor } from './redact.js';
import { type ResolvedRetry, resolveRetry } from './retry.js';
import { CallClock } from './timing.js';
import type { Exchange, Transport } from './transport.js';

let calls = 0;

// Made with the first answer: touching Headers wakes Node's fetch, which takes longer than importing the whole SDK.
let jsonHeaders: Headers | undefined;

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
    readonly transport: Transport,
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
    this.time = new CallClock(transport.alarms, this.deadlineMs, options.signal);
  }

  /** What every error of this call carries. */
  get context() {
    return {
      platform: this.transport.policy.platform,
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
    // As much of a Response as the two libraries look at; a real one would be parsed and copied once more. The body is JSON by now,
    // whatever the platform called it: graphql-request would refuse it under another name.
    jsonHeaders ??= new Headers({ 'content-type': 'application/json' });
    const text = () => Promise.resolve(exchange.text);
    return { ok: true, status: exchange.status, headers: jsonHeaders, body: null, text } as unknown as Response;
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
