import {
  AuthenticationError,
  ConfigurationError,
  DeadlineError,
  DryRunError,
  HttpError,
  type LearningPlatformError,
} from '../errors/index.js';
import type { CallLimiter, Permit } from '../limits/index.js';
import { Observer, Redactor } from '../observe/index.js';
import type { OperationInfo, PlatformName } from '../operation/index.js';
import { Cancelled, type Clock, elapsedTime, systemClock } from '../time/index.js';
import { CallState, type CallTransport } from './call-state.js';
import { dryRun } from './dry-run.js';
import type { Exchange, WireRequest } from './exchange.js';
import { checkedResponse, fetchFault } from './fetch-faults.js';
import { checkFetch, fetchInitOf, userAgentOf } from './fetch-init.js';
import { type HeaderRecord, readHeaders, withHookHeaders } from './headers.js';
import { type CallOptions, checkDuration, DEFAULT_MAX_RESPONSE_BYTES, type SharedOptions } from './options.js';
import type { Policy } from './policy.js';
import { type Reading, readText } from './read-body.js';
import { requestIdOf } from './request-id.js';
import { connectionError, httpError, malformed, timeoutError } from './response-errors.js';
import { backoffMs, mayRepeat, requestedWaitMs, resolveRetry, type Verdict, verdictOf } from './retry.js';
import { RetryBudget } from './retry-budget.js';

/** Sends every call of every platform, with one retry loop and one clock. */
export class Transport implements CallTransport {
  readonly platform: PlatformName;
  readonly policy: Policy;
  readonly observer: Observer;
  readonly clock: Clock;
  readonly redactor = new Redactor();
  readonly budget = new RetryBudget();
  readonly #options: SharedOptions;
  readonly #maxBytes: number;
  #init: RequestInit | undefined;
  /** The headers of every request, from the client's options. */
  readonly headers: HeaderRecord;
  /** The client-side rate limit; `undefined` when there is none. */
  readonly limiter: CallLimiter | undefined;
  /** Source of the jitter; tests replace it. */
  random: () => number = Math.random;

  constructor(policy: Policy, options: SharedOptions, limiter?: CallLimiter) {
    checkDuration('timeout', options.timeout);
    checkDuration('deadline', options.deadline);
    checkFetch(options);
    resolveRetry(options.retry);
    this.headers = { ...userAgentOf(options.userAgent), ...readHeaders('headers', options.headers) };
    this.policy = policy;
    this.platform = policy.platform;
    this.clock = options.clock ?? systemClock;
    this.#options = options;
    this.limiter = limiter;
    this.#maxBytes = options.maxResponseBytes ?? DEFAULT_MAX_RESPONSE_BYTES;
    if (!(this.#maxBytes > 0)) throw new ConfigurationError('maxResponseBytes must be a positive number of bytes.');
    this.observer = new Observer(options.hooks ?? {}, options.logger, policy.platform);
    this.redactor.registerSecrets(this.headers);
  }

  /** Opens a call. You must `end()` it. `scope`: headers of the client's scope. */
  start(op: OperationInfo, options: CallOptions = {}, scope: HeaderRecord = {}): CallState {
    return new CallState(this, op, options, this.#options, scope);
  }

  /** Sends one request of a call until it succeeds or cannot be retried. */
  async send(call: CallState, wire: WireRequest): Promise<Exchange> {
    let spent: number | undefined;
    let renewed = false;
    for (;;) {
      const permit = await this.#permit(call);
      let error: Exchange | LearningPlatformError;
      try {
        error = await this.#attempt(call, wire);
      } finally {
        permit?.release(call.answer);
      }
      if (!(error instanceof Error)) {
        this.budget.giveBack(spent);
        return error;
      }
      // A request with a refused token was not processed: retry once with a new token, for any operation.
      if (isOfToken(error) && !renewed && call.renew?.(error.status === 403)) {
        renewed = true;
        continue;
      }
      const requestedMs = error instanceof HttpError ? requestedWaitMs(error, this.clock.now()) : undefined;
      const verdict = verdictOf(error, requestedMs);
      const delay = this.#delayBeforeRepeat(call, error, verdict, requestedMs);
      if (error.outcome === 'unknown') call.lost = true;
      spent = delay === undefined ? undefined : this.budget.take(error);
      if (delay === undefined || spent === undefined) throw error;
      const event = this.observer.event(call);
      this.observer.emit('onRetry', () => ({ ...event, delayMs: delay, error }));
      this.observer.log('warn', () => ({ ...event, delayMs: Math.round(delay), code: error.code }), 'request failed, will be repeated');
      try {
        await call.time.sleep(delay);
      } catch (cancelled) {
        throw this.#cancelled(call, cancelled, false);
      }
    }
  }

  /** Waits for a permit of the client-side rate limit. Fails at once when the wait would exceed the deadline. */
  async #permit(call: CallState): Promise<Permit | undefined> {
    call.answer = undefined;
    const { limiter } = this;
    if (!limiter || call.dryRun) return undefined;
    const permit = limiter.take(call.points, call.timeoutMs);
    if (permit) return permit;
    try {
      const { time, points } = call;
      if (limiter.waitsAlways)
        return await time.beyond((signal) => limiter.acquire(points, Number.POSITIVE_INFINITY, signal, call.timeoutMs));
      return await time.within(Number.POSITIVE_INFINITY, (signal) => limiter.acquire(points, time.remainingMs, signal, call.timeoutMs));
    } catch (error) {
      call.time.throwIfAborted();
      throw error instanceof Cancelled ? this.#cancelled(call, error, false) : limiter.explain(error, call);
    }
  }

  /** Delay before the retry, in milliseconds; `undefined` when the call must not be retried. */
  #delayBeforeRepeat(call: CallState, error: LearningPlatformError, verdict: Verdict, requestedMs: number | undefined): number | undefined {
    const { retry, op } = call;
    if (call.attempts >= retry.attempts || (op.once && !call.retryRequested)) return undefined;
    if (!mayRepeat(verdict, op.effect)) return undefined;
    if (retry.on && !retry.on(error, call.attempts)) return undefined;
    // A wait of nothing, or until a time that has passed, must not become no wait at all.
    const delay = Math.max(requestedMs ?? 0, backoffMs(retry, call.attempts, this.random));
    return delay < call.time.remainingMs ? delay : undefined;
  }

  /** Sends one request with the client's `fetch` and the options for it. Throws when that function does. */
  fetch(url: URL, init: RequestInit): Promise<Response> {
    this.#init ??= fetchInitOf(this.#options);
    return Promise.resolve((this.#options.fetch ?? globalThis.fetch)(url, { ...this.#init, ...init })).then(checkedResponse);
  }

  async #attempt(call: CallState, wire: WireRequest): Promise<Exchange | LearningPlatformError> {
    const { headers } = wire;
    const { redactor } = this;
    let sent = false;
    let returned = false;
    let reading: Reading | undefined;
    try {
      return await call.time.within(call.timeoutMs, async (signal) => {
        const url = new URL(wire.url);
        for (const name in call.headers) headers.set(name, call.headers[name] as string);
        call.renew = await this.policy.authorize({ url, headers }, signal);
        signal.throwIfAborted();
        const { authorization } = call.headers;
        if (authorization && headers.get('authorization') !== authorization) {
          throw new ConfigurationError(`${call.op.id}: headers must not contain authorization, which the SDK sets.`, call.context);
        }
        if (call.dryRun) throw dryRun(call, wire, url, headers);
        call.attempts += 1;
        call.requestId = undefined;
        const event = this.observer.event(call);
        const described = () => ({
          ...event,
          method: wire.method,
          get url() {
            return call.shownUrl === undefined ? redactor.url(url) : redactor.text(call.shownUrl);
          },
          get headers() {
            return redactor.headers(headers);
          },
        });
        this.observer.emit('onRequest', described);
        const all = this.observer.hooks.headers ? withHookHeaders(headers, this.observer.headers(described())) : headers;
        const init = { method: wire.method, headers: all, body: wire.body, signal };
        const began = elapsedTime(this.clock);
        sent = true;
        const { response, text } = await this.observer.around(event, async () => {
          const answer = this.fetch(url, init);
          returned = true;
          const response = await answer;
          call.answer = response;
          reading = readText(response, this.#maxBytes);
          // An unread body blocks its connection.
          if (signal.aborted) reading.cancel();
          return { response, text: await reading.text };
        });
        call.requestId = requestIdOf(response.headers, call.redactor);
        const durationMs = elapsedTime(this.clock) - began;
        this.observer.emit('onResponse', () => ({
          ...event,
          status: response.status,
          durationMs,
          requestId: call.requestId,
          get headers() {
            return call.masker(`${[...response.headers]}`).headers(response.headers);
          },
        }));
        this.observer.log('debug', () => ({ ...event, status: response.status, durationMs, requestId: call.requestId }), 'response');
        const { status, headers: answered } = response;
        // The status is enough to report an error, even when the body is too long.
        if (text !== undefined || status > 299) return this.#finish(call, response, text ?? '');
        return malformed(
          call,
          { status, headers: answered, text: '', body: undefined, requestId: call.requestId },
          `a body of more than the ${this.#maxBytes} bytes of maxResponseBytes`,
        );
      });
    } catch (error) {
      reading?.cancel();
      if (error instanceof ConfigurationError || error instanceof DryRunError) throw error;
      if (!(error instanceof Cancelled)) {
        call.time.throwIfAborted();
        if (!sent) throw error;
        return fetchFault(call, error, returned) ?? connectionError(call, error);
      }
      if (error.reason === 'timeout') {
        // An attempt that could not be sent is an attempt, or a provider that hangs would be asked for ever.
        if (!sent) call.attempts += 1;
        return timeoutError(call, sent);
      }
      throw this.#cancelled(call, error, sent);
    }
  }

  #finish(call: CallState, response: Response, text: string): Exchange | LearningPlatformError {
    const { status, headers } = response;
    let body: unknown;
    let unreadable: unknown;
    try {
      body = text === '' ? undefined : (this.policy.parse ?? JSON.parse)(text);
    } catch (error) {
      unreadable = error;
    }
    const exchange: Exchange = { status, headers, text, body, requestId: call.requestId };
    const failed = status < 200 || status > 299;
    try {
      if (failed) return this.policy.explain?.(exchange, call) ?? httpError(call, exchange);
      if (unreadable === undefined) return this.policy.inspect?.(exchange, call) ?? exchange;
    } catch {
      // The policy did not expect this body.
      if (failed) return httpError(call, exchange);
    }
    return malformed(call, exchange, `a body that ${unreadable === undefined ? 'cannot be read' : 'is not JSON'}`);
  }

  #cancelled(call: CallState, error: unknown, sent: boolean): unknown {
    if (!(error instanceof Cancelled)) return error;
    if (error.reason === 'signal') return call.time.abortReason;
    return new DeadlineError(`${call.op.id}: the whole call took longer than its deadline of ${call.deadlineMs} ms.${call.hint(sent)}`, {
      ...call.context,
      outcome: call.outcome(sent),
    });
  }
}

/** True for an error that a new token may mend. In an answer of GraphQL, an expired token has the status 200. */
const isOfToken = (error: unknown): error is HttpError =>
  error instanceof AuthenticationError || (error instanceof HttpError && error.status === 403);
