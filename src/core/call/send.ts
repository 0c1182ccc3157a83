import {
  AuthenticationError,
  ConfigurationError,
  DeadlineError,
  DryRunError,
  HttpError,
  isLearningPlatformError,
  type LearningPlatformError,
  located,
} from '../errors/index.js';
import type { Permit } from '../limits/index.js';
import { fetchInitOf, type Transport, withHookHeaders } from '../settings/index.js';
import { Cancelled, elapsedTime } from '../time/index.js';
import type { CallState } from './call-state.js';
import { dryRun } from './dry-run.js';
import type { Exchange, WireRequest } from './exchange.js';
import { checkedResponse, fetchFault } from './fetch-faults.js';
import { type Reading, readText } from './read-body.js';
import { requestIdOf } from './request-id.js';
import { connectionError, httpError, malformed, timeoutError } from './response-errors.js';
import { backoffMs, mayRepeat, requestedWaitMs, verdictOf } from './retry.js';

// Created with the first response, because access to `Response` loads Node's fetch. Shared, because creating one takes 5 % of a call.
let processed: Response | undefined;

/** `send` as a `fetch` function for ky and graphql-request. */
export const fetchOf =
  (call: CallState) =>
  async (url: string | URL, init: { method?: string; headers?: HeadersInit; body?: BodyInit | null } = {}): Promise<Response> => {
    const headers = init.headers instanceof Headers ? init.headers : new Headers(init.headers);
    call.exchange = await send(call, { method: init.method ?? 'GET', url: String(url), headers, body: init.body ?? null });
    // No body: the exchange contains the parsed body. graphql-request requires a content type.
    processed ??= new Response(null, { headers: { 'content-type': 'application/json' } });
    return processed;
  };

/** Sends one request of a call until it succeeds or cannot be retried. */
export async function send(call: CallState, wire: WireRequest): Promise<Exchange> {
  const { budget, observer } = call.transport;
  let spent: number | undefined;
  let renewed = false;
  for (;;) {
    const permit = await permitFor(call);
    let error: Exchange | LearningPlatformError;
    try {
      error = await attempt(call, wire);
    } finally {
      permit?.release(call.answer);
    }
    if (!(error instanceof Error)) {
      budget.giveBack(spent);
      return error;
    }
    // A request with a refused token was not processed: retry once with a new token, for any operation.
    if (isOfToken(error) && !renewed && call.renew?.(error.status === 403)) {
      renewed = true;
      continue;
    }
    const delay = delayBeforeRepeat(call, error);
    if (error.outcome === 'unknown') call.lost = true;
    spent = delay === undefined ? undefined : budget.take(error);
    if (delay === undefined || spent === undefined) throw error;
    const event = observer.event(call);
    observer.emit('onRetry', () => ({ ...event, delayMs: delay, error }));
    observer.log('warn', () => ({ ...event, delayMs: Math.round(delay), code: error.code }), 'request failed, will be retried');
    try {
      await call.time.sleep(delay);
    } catch (cancelled) {
      throw cancelledError(call, cancelled, false);
    }
  }
}

/** Waits for a permit of the client-side rate limit. Fails at once when the wait would exceed the deadline. */
async function permitFor(call: CallState): Promise<Permit | undefined> {
  call.answer = undefined;
  const { limiter } = call.transport;
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
    throw error instanceof Cancelled ? cancelledError(call, error, false) : limiter.explain(error, call);
  }
}

/** Delay before the retry, in milliseconds; `undefined` when the call must not be retried. */
function delayBeforeRepeat(call: CallState, error: LearningPlatformError): number | undefined {
  const { retry, op, transport } = call;
  if (call.attempts >= retry.attempts || (op.once && !call.retryRequested)) return undefined;
  if (!mayRepeat(verdictOf(error), op.effect)) return undefined;
  const wanted: unknown = retry.on ? transport.observer.call('retry.on callback', () => retry.on?.(error, call.attempts)) : true;
  if (!wanted || wanted instanceof Promise) return undefined;
  // With `wait: 'always'`, the limiter waits for the time that a 429 requests, beyond the deadline.
  const inLimiter = transport.limiter?.waitsAlways && call.answer?.status === 429;
  // Also when the requested delay is 0 or its time has passed, wait for the backoff delay.
  const delay = Math.max((!inLimiter && requestedWaitMs(error)) || 0, backoffMs(retry, call.attempts, transport.random));
  return delay < call.time.remainingMs ? delay : undefined;
}

/** Sends one request with the client's `fetch` and the options for it. Throws when `fetch` throws. */
export function fetchFrom(transport: Transport, url: URL, init: RequestInit): Promise<Response> {
  transport.init ??= fetchInitOf(transport.options);
  return Promise.resolve((transport.options.fetch ?? globalThis.fetch)(url, { ...transport.init, ...init })).then(checkedResponse);
}

async function attempt(call: CallState, wire: WireRequest): Promise<Exchange | LearningPlatformError> {
  const { headers } = wire;
  const { transport } = call;
  const { clock, observer, redactor } = transport;
  let sent = false;
  let returned = false;
  let reading: Reading | undefined;
  try {
    return await call.time.within(call.timeoutMs, async (signal) => {
      const url = new URL(wire.url);
      for (const name in call.headers) headers.set(name, call.headers[name] as string);
      call.renew = await transport.policy.authorize({ url, headers }, signal);
      signal.throwIfAborted();
      const { authorization } = call.headers;
      if (authorization && headers.get('authorization') !== authorization) {
        throw new ConfigurationError(`${call.op.id}: headers must not contain authorization: the SDK sets it.`, call.context);
      }
      if (call.dryRun) throw dryRun(call, wire, url, headers);
      call.attempts += 1;
      call.requestId = undefined;
      const event = observer.event(call);
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
      observer.emit('onRequest', described);
      const all = observer.hooks.headers ? withHookHeaders(headers, observer.headers(described())) : headers;
      const init = { method: wire.method, headers: all, body: wire.body, signal };
      const began = elapsedTime(clock);
      sent = true;
      const { response, text } = await observer.around(event, async () => {
        const answer = fetchFrom(transport, url, init);
        returned = true;
        const response = await answer;
        call.answer = response;
        reading = readText(response, transport.maxResponseBytes);
        // An unread body blocks its connection.
        if (signal.aborted) reading.cancel();
        return { response, text: await reading.text };
      });
      // A fetch that ignores its signal resolves after the call has ended.
      signal.throwIfAborted();
      call.requestId = requestIdOf(response.headers, call);
      const { status } = response;
      const answered = { ...event, status, durationMs: elapsedTime(clock) - began, requestId: call.requestId };
      observer.emit('onResponse', () => ({
        ...answered,
        get headers() {
          return call.masker(`${[...response.headers]}`).headers(response.headers);
        },
      }));
      observer.log('debug', () => answered, 'response');
      const exchange = { status, headers: response.headers, text: text ?? '', body: undefined, requestId: call.requestId };
      // The status is enough to report an error, even when the body is too long.
      if (text !== undefined || status > 299) return finish(call, exchange);
      return malformed(call, exchange, `a body of more than ${transport.maxResponseBytes} bytes (maxResponseBytes)`);
    });
  } catch (error) {
    reading?.cancel();
    if (error instanceof DryRunError) throw error;
    if (!(error instanceof Cancelled)) {
      call.time.throwIfAborted();
      if (!sent) throw ofCall(call, error);
      return fetchFault(call, error, returned) ?? connectionError(call, error);
    }
    // A timeout of the credentials counts as an attempt. Otherwise a provider that hangs would be called forever.
    if (!sent && error.reason !== 'signal') call.attempts += 1;
    if (error.reason === 'timeout') return timeoutError(call, sent);
    throw cancelledError(call, error, sent);
  }
}

function finish(call: CallState, { text, ...head }: Exchange): Exchange | LearningPlatformError {
  const { status } = head;
  let body: unknown;
  let unreadable: unknown;
  try {
    body = text === '' ? undefined : (call.transport.policy.parse ?? JSON.parse)(text);
  } catch (error) {
    unreadable = error;
  }
  const exchange: Exchange = { ...head, text, body };
  const failed = status < 200 || status > 299;
  try {
    if (failed || unreadable === undefined) return call.findError?.(exchange, call) ?? (failed ? httpError(call, exchange) : exchange);
  } catch {
    // The body has an unexpected shape.
    if (failed) return httpError(call, exchange);
  }
  return malformed(call, exchange, `a body that ${unreadable === undefined ? 'cannot be read' : 'is not JSON'}`);
}

function cancelledError(call: CallState, error: unknown, sent: boolean): unknown {
  if (!(error instanceof Cancelled)) return error;
  if (error.reason === 'signal') return call.time.abortReason;
  return call.error(DeadlineError, `the whole call took longer than its deadline of ${call.deadlineMs} ms.`, sent, {});
}

/** Copies an error from before the request was sent, such as one of the token provider: several calls may share it. */
function ofCall(call: CallState, error: unknown): unknown {
  if (!isLearningPlatformError(error)) return error;
  if (error instanceof ConfigurationError) return located(error, { ...call.context, cause: error.cause }, call.hint(false));
  if (call.outcome(false) === undefined) return error;
  const { headers, body, rawBody, data, cause } = error as Partial<HttpError>;
  const Class = error.constructor as new (message: string, details: object) => LearningPlatformError;
  return new Class(error.message + call.hint(false), { ...error, headers, body, rawBody, data, cause, outcome: call.outcome(false) });
}

/** True for an error that a new token may fix. In a GraphQL response, an expired token has status 200. */
const isOfToken = (error: unknown): error is HttpError =>
  error instanceof AuthenticationError || (error instanceof HttpError && error.status === 403);
