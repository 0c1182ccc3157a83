import { type Clock, systemClock } from './clock.js';
import {
  ConfigurationError,
  DeadlineError,
  HttpError,
  isLearningPlatformError,
  type LearningPlatformError,
  RateLimitError,
} from './errors.js';
import { connectionError, httpError, malformed, timeoutError } from './failures.js';
import { Observer } from './hooks.js';
import type { OperationInfo, PlatformName } from './operation.js';
import {
  type CallOptions,
  checkDuration,
  checkHeaders,
  DEFAULT_DEADLINE_MS,
  DEFAULT_TIMEOUT_MS,
  type FetchLike,
  type SharedOptions,
} from './options.js';
import { Redactor } from './redact.js';
import { backoffMs, mayRepeat, type ResolvedRetry, RetryBudget, resolveRetry, retryAfterMs, verdictOf } from './retry.js';
import { CallClock, Cut } from './timing.js';

/** A request as the protocol library built it, before authorization. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: Headers;
  readonly body: BodyInit | null;
}

/** A response that was read to its end. */
export interface Exchange {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; `undefined` when there is none. */
  readonly body: unknown;
  readonly requestId: string | undefined;
}

/** What a platform tells the transport about itself. */
export interface Policy {
  readonly platform: PlatformName;
  /** Adds the credentials to a request that is about to leave. Gives what to call when they are refused: true when the next may be others. */
  authorize(request: { url: URL; headers: Headers }): Promise<() => boolean>;
  /** Reads a body's text. Throws when it is not what the protocol promises. Default: JSON, or nothing. */
  parse?(text: string): unknown;
  /** What a success status hides: GraphQL errors, a wrong envelope. */
  inspect?(exchange: Exchange, call: CallState): LearningPlatformError | undefined;
  /** What an error status says, where the platform says more than HTTP does. */
  explain?(exchange: Exchange, call: CallState): LearningPlatformError | undefined;
}

/** Headers that platforms and their gateways name a request by. */
const REQUEST_ID_HEADERS = ['x-request-id', 'x-amzn-requestid', 'apigw-requestid', 'x-amz-apigw-id', 'cf-ray'];

/** The one road: every call of every platform goes through here once, with one retry loop and one owner of the clock. */
export class Transport {
  readonly policy: Policy;
  readonly observer: Observer;
  readonly clock: Clock;
  readonly redactor = new Redactor();
  readonly budget = new RetryBudget();
  readonly #fetch: FetchLike | undefined;
  readonly #options: SharedOptions;
  /** Part of full jitter; a test sets it. */
  random: () => number = Math.random;

  constructor(policy: Policy, options: SharedOptions) {
    checkDuration('timeout', options.timeout);
    checkDuration('deadline', options.deadline);
    checkHeaders('headers', options.headers);
    resolveRetry(options.retry);
    this.policy = policy;
    this.clock = options.clock ?? systemClock;
    this.#fetch = options.fetch;
    this.#options = options;
    this.observer = new Observer(options.hooks ?? {}, options.logger, policy.platform);
    this.redactor.learn(options.headers);
  }

  /** Opens a call. The caller of this must `end()` it. */
  start(op: OperationInfo, options: CallOptions = {}): CallState {
    return new CallState(this, op, options, this.#options);
  }

  /** Sends one request of a call until it succeeds or fails for good. */
  async send(call: CallState, wire: WireRequest): Promise<Exchange> {
    let spent: number | undefined;
    let renewed = false;
    for (;;) {
      const error = await this.#attempt(call, wire);
      if (!(error instanceof Error)) {
        this.budget.giveBack(spent);
        return error;
      }
      // A refused token was refused before anything was done: one fresh token, once, whatever the operation.
      if (error instanceof HttpError && (error.status === 401 || error.status === 403) && !renewed && call.renew?.()) {
        renewed = true;
        continue;
      }
      const delay = this.#delayBeforeRepeat(call, error);
      spent = delay === undefined ? undefined : this.budget.take(error);
      if (delay === undefined || spent === undefined) throw error;
      const event = this.observer.event(call.op, call.attempts);
      this.observer.emit('onRetry', () => ({ ...event, delayMs: delay, error }));
      this.observer.log('warn', { ...event, delayMs: Math.round(delay), code: error.code }, 'request failed, will be repeated');
      try {
        await call.time.sleep(delay);
      } catch (cut) {
        throw this.#cutError(call, cut, false);
      }
    }
  }

  /** Milliseconds to wait before the call is repeated, or `undefined` when it must not be. */
  #delayBeforeRepeat(call: CallState, error: LearningPlatformError): number | undefined {
    const { retry, op } = call;
    const asked = error instanceof HttpError ? waitAsked(error, this.clock.now()) : undefined;
    if (call.attempts >= retry.attempts || (op.once && !call.retryAskedFor)) return undefined;
    if (!mayRepeat(verdictOf(error, asked), op.effect)) return undefined;
    if (retry.on && !retry.on(error, call.attempts)) return undefined;
    const delay = asked ?? backoffMs(retry, call.attempts, this.random);
    return delay < call.time.remainingMs ? delay : undefined;
  }

  async #attempt(call: CallState, wire: WireRequest): Promise<Exchange | LearningPlatformError> {
    let sent = false;
    try {
      return await call.time.within(call.timeoutMs, async (signal) => {
        const url = new URL(wire.url);
        const headers = new Headers(wire.headers);
        for (const [name, value] of Object.entries(call.headers)) headers.set(name, value);
        call.renew = await this.policy.authorize({ url, headers });
        signal.throwIfAborted();
        call.attempts += 1;
        call.requestId = undefined;
        const event = this.observer.event(call.op, call.attempts);
        this.observer.emit('onRequest', () => ({
          ...event,
          method: wire.method,
          url: this.redactor.url(url),
          headers: this.redactor.headers(headers),
        }));
        const began = this.clock.now();
        sent = true;
        // Redirects are refused: a key must not follow one to another place.
        const init: RequestInit = { method: wire.method, headers, body: wire.body, signal, redirect: 'manual' };
        const response = await (this.#fetch ?? globalThis.fetch)(url, init);
        const text = await readText(response, signal);
        const requestId = requestIdOf(response.headers);
        call.requestId = requestId && call.redactor.text(requestId);
        const durationMs = this.clock.now() - began;
        this.observer.emit('onResponse', () => ({
          ...event,
          status: response.status,
          durationMs,
          requestId: call.requestId,
          headers: this.redactor.headers(response.headers),
        }));
        this.observer.log('debug', { ...event, status: response.status, durationMs, requestId: call.requestId }, 'response');
        return this.#finish(call, response, text);
      });
    } catch (error) {
      if (error instanceof ConfigurationError) throw error;
      if (!(error instanceof Cut)) {
        call.time.throwIfAborted();
        return sent ? connectionError(call, error) : Promise.reject(error);
      }
      if (error.reason === 'timeout') return timeoutError(call);
      throw this.#cutError(call, error, sent);
    }
  }

  #finish(call: CallState, response: Response, text: string): Exchange | LearningPlatformError {
    const { status, headers } = response;
    const base = { status, headers, text, requestId: call.requestId };
    let body: unknown;
    let unreadable: unknown;
    try {
      body = text === '' ? undefined : (this.policy.parse ?? JSON.parse)(text);
    } catch (error) {
      unreadable = error;
    }
    const exchange: Exchange = { ...base, body };
    if (status < 200 || status > 299) return this.policy.explain?.(exchange, call) ?? httpError(call, exchange);
    if (unreadable !== undefined) return malformed(call, exchange, 'a body that is not JSON');
    return this.policy.inspect?.(exchange, call) ?? exchange;
  }

  #cutError(call: CallState, cut: unknown, sent: boolean): unknown {
    if (!(cut instanceof Cut)) return cut;
    if (cut.reason === 'signal') return call.time.abortReason;
    return new DeadlineError(
      `${call.op.id}: the whole call took longer than its deadline of ${call.deadlineMs} ms.${sent ? call.unknownHint : ''}`,
      { ...call.context, outcome: sent ? call.unknownOutcome : undefined },
    );
  }
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
  /** Says that the credentials of the last request were refused. */
  renew: (() => boolean) | undefined;

  constructor(
    readonly transport: Transport,
    readonly op: OperationInfo,
    options: CallOptions,
    defaults: SharedOptions,
  ) {
    checkDuration('options.timeout', options.timeout);
    checkDuration('options.deadline', options.deadline);
    checkHeaders('options.headers', options.headers);
    this.timeoutMs = options.timeout ?? defaults.timeout ?? DEFAULT_TIMEOUT_MS;
    this.deadlineMs = options.deadline ?? defaults.deadline ?? DEFAULT_DEADLINE_MS;
    this.retry = resolveRetry(defaults.retry, options.retry);
    this.retryAskedFor = options.retry !== undefined && options.retry !== false;
    this.headers = { ...defaults.headers, ...options.headers };
    this.redactor = new Redactor(transport.redactor);
    this.redactor.learn(options.headers);
    this.time = new CallClock(transport.clock, this.deadlineMs, options.signal);
  }

  /** What every error of this call carries. */
  get context() {
    return {
      platform: this.transport.policy.platform,
      operation: this.op.id,
      attempts: this.attempts,
      requestId: this.requestId,
    };
  }

  get unknownOutcome(): 'unknown' | undefined {
    return this.op.effect === 'read' ? undefined : 'unknown';
  }

  get unknownHint(): string {
    return this.op.effect === 'read' ? '' : ' Whether it took effect is not known: look before you repeat it.';
  }

  /** The transport in the shape that ky and graphql-request take their `fetch` in. */
  readonly fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
    const wire =
      input instanceof Request
        ? { method: input.method, url: input.url, headers: input.headers, body: input.body ? await input.arrayBuffer() : null }
        : { method: init?.method ?? 'GET', url: String(input), headers: new Headers(init?.headers), body: init?.body ?? null };
    const exchange = await this.transport.send(this, wire);
    this.exchange = exchange;
    const bodyless = exchange.text === '' || exchange.status === 204 || exchange.status === 205;
    // The body is JSON by now, whatever the platform called it: graphql-request would refuse it under another name.
    return new Response(bodyless ? null : exchange.text, { status: exchange.status, headers: { 'content-type': 'application/json' } });
  };

  /** Runs the call's work, tells the hooks when it fails, and frees the signal. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    try {
      this.time.throwIfAborted();
      return await work();
    } catch (error) {
      if (isLearningPlatformError(error)) {
        const { observer } = this.transport;
        const event = observer.event(this.op, this.attempts);
        observer.emit('onError', () => ({ ...event, durationMs: this.time.elapsedMs, error }));
        observer.log('debug', { ...event, code: error.code, requestId: this.requestId }, 'call failed');
      }
      throw error;
    } finally {
      this.time.end();
    }
  }
}

function waitAsked(error: HttpError, now: number): number | undefined {
  if (error instanceof RateLimitError) return error.retryAfterMs;
  return error.status === 503 && error.headers.has('retry-after') ? retryAfterMs(error.headers, now) : undefined;
}

function requestIdOf(headers: Headers): string | undefined {
  for (const name of REQUEST_ID_HEADERS) {
    const value = headers.get(name);
    if (value) return value;
  }
  return undefined;
}

/** Reads the body, and lets go of it when the attempt is cut short: an unread body keeps its connection. */
async function readText(response: Response, signal: AbortSignal): Promise<string> {
  const cancel = () => void response.body?.cancel().catch(() => undefined);
  if (signal.aborted) {
    cancel();
    throw signal.reason;
  }
  signal.addEventListener('abort', cancel, { once: true });
  try {
    return await response.text();
  } finally {
    signal.removeEventListener('abort', cancel);
  }
}
