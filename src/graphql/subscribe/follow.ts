import { backoffMs, brokenRules, mayRepeat, timeoutError, verdictOf } from '../../core/call/index.js';
import { AuthenticationError, ConfigurationError, InputError } from '../../core/errors/index.js';
import type { SubscriptionOptions } from '../../core/results/index.js';
import { checkOptions, type ResolvedRetry, resolveRetry, withHookHeaders } from '../../core/settings/index.js';
import { Cancelled, elapsedTime, listen } from '../../core/time/index.js';
import { type GraphQLClientLike, type GraphQLContext, graphqlContextOf } from '../context.js';
import { checkedVariables, type GraphQLOperation, openCall, prepare, type Variables, widened, withDefaults } from '../execute/index.js';
import type { SelectOption } from '../request-method.js';
import { Connection, type Wiring } from './connection.js';
import { dryRunOf, eventOf } from './events.js';
import { Feed } from './feed.js';
import { connectionParams, socketClassOf, subscriptionUrl } from './settings.js';
import { type Failure, overflow } from './subscription-errors.js';

const DEFAULT_ATTEMPTS = 10;
const DEFAULT_MAX_QUEUED = 1_000;
/** A shorter connection does not prove that the token was accepted or, without an event, that the platform is available. */
const LEAST_MS = 1000;
/** The abort reason when you leave the loop. */
const LEFT = /* @__PURE__ */ Symbol('left');

/** Subscribes with the first `next`, until the loop ends, the signal is aborted or the platform completes the subscription. */
export function follow<T>(
  client: GraphQLClientLike,
  op: GraphQLOperation,
  variables: object = {},
  options: SubscriptionOptions & SelectOption = {},
): AsyncIterator<T, undefined> {
  const context = graphqlContextOf(client);
  checkOptions(options);
  const { signal, maxQueued = DEFAULT_MAX_QUEUED } = options;
  if (!(maxQueued >= 1)) throw new ConfigurationError('options.maxQueued must be at least 1.');
  const stop = new AbortController();
  const start = async () => {
    const unlisten = signal && listen(signal, () => stop.abort(signal.reason));
    if (signal?.aborted) stop.abort(signal.reason);
    try {
      await subscribed(context, op, variables as Variables, options, stop.signal, feed);
      feed.end();
    } catch (error) {
      feed.end({ error }, stop.signal.aborted);
    } finally {
      unlisten?.();
    }
  };
  const feed = new Feed<T>(
    maxQueued,
    () => void start(),
    () => stop.abort(LEFT),
  );
  return feed;
}

async function subscribed<T>(
  context: GraphQLContext,
  op: GraphQLOperation,
  variables: Variables,
  options: SubscriptionOptions & SelectOption,
  stop: AbortSignal,
  feed: Feed<T>,
): Promise<void> {
  const { transport, subscriptions = {} } = context;
  const prepared = prepare(context.platform, op);
  const { info, operationName, needed } = prepared;
  const { timeout, dryRun, maxQueued = DEFAULT_MAX_QUEUED } = options;
  const state = openCall(context, info, { timeout, dryRun, signal: stop, deadline: Number.POSITIVE_INFINITY });
  await state.run(async () => {
    const retry = resolveRetry({ attempts: DEFAULT_ATTEMPTS }, state.transport.options.retry, subscriptions.retry, options.retry);
    const complete = withDefaults(context, prepared, checkedVariables(variables, state));
    const issues = brokenRules(needed, op.rules ?? [], complete, transport.clock);
    if (issues.length > 0) throw new InputError(issues, state.context);
    state.passed(complete);
    const url = subscriptionUrl(context);
    const { document } = options.select === undefined ? prepared : await widened(context, op, options.select, state.context);
    const request = { operationName, query: document, variables: complete as Record<string, unknown> };
    if (state.dryRun) throw dryRunOf(state, url, request);
    const wiring = {
      state,
      transport,
      createClient: (await import('../graphql-ws.js')).createClient,
      socketClass: socketClassOf(context, state),
      url,
      request,
      receive: (payload: unknown): Failure | undefined => {
        const read = eventOf<T>(state, payload, options.onEventError !== 'pass');
        if ('error' in read) return { ...read, final: true };
        // Not awaited, so that events are passed on immediately.
        void transport.options.drift?.graphqlAnswer(context.platform, info.id, document, (payload as { data: unknown }).data);
        return feed.push(read.event) ? undefined : overflow(state, maxQueued);
      },
    };
    try {
      await stayConnected(wiring, () => connectionParams(context, state, url), retry);
    } catch (error) {
      const reason = error instanceof Cancelled ? state.time.abortReason : error;
      if (reason !== LEFT) throw reason;
    }
  });
}

/** Reconnects after each loss, until the platform completes the subscription or an error is final. */
async function stayConnected(
  wiring: Omit<Wiring, 'params' | 'headers'>,
  params: () => Promise<Wiring['params']>,
  retry: ResolvedRetry,
): Promise<void> {
  const { state, transport } = wiring;
  let failures = 0;
  let renewed = false;
  let spent: number | undefined;
  for (;;) {
    const { failure, healthy, lasted } = await connected(wiring, params, retry);
    if (!failure) return;
    if (healthy) {
      transport.budget.giveBack(spent);
      spent = undefined;
      failures = 0;
    }
    // Otherwise, each connection could request another token.
    if (lasted > LEAST_MS) renewed = false;
    const { error, final } = failure;
    if (error instanceof AuthenticationError && !renewed && state.renew?.(false)) {
      renewed = true;
      continue;
    }
    failures += 1;
    const again = !final && failures < retry.attempts && mayRepeat(verdictOf(error), 'read');
    if (!again || retry.on?.(error, failures) === false) throw error;
    spent = transport.budget.take(error);
    if (spent === undefined) throw error;
    const delay = backoffMs(retry, failures, transport.random);
    const event = transport.observer.event(state);
    transport.observer.emit('onRetry', () => ({ ...event, delayMs: delay, error }));
    transport.observer.log('warn', () => ({ ...event, delayMs: Math.round(delay), code: error.code }), 'subscription lost, will reconnect');
    await state.time.sleep(delay);
  }
}

/** Runs one connection until it ends. `healthy`: it delivered an event or lasted long enough to show that the platform is available. */
async function connected(
  wiring: Omit<Wiring, 'params' | 'headers'>,
  params: () => Promise<Wiring['params']>,
  retry: ResolvedRetry,
): Promise<{ failure: Failure | undefined; healthy: boolean; lasted: number }> {
  const { state } = wiring;
  const { clock, observer, redactor } = state.transport;
  const open: { connection?: Connection } = {};
  try {
    const began = elapsedTime(clock);
    const connection = await state.time.within(state.timeoutMs, async (signal) => {
      const given = await params();
      signal.throwIfAborted();
      state.attempts += 1;
      const event = observer.event(state);
      const base = new Headers(state.headers);
      const described = () => ({ ...event, method: 'GET', url: redactor.url(wiring.url), headers: redactor.headers(base) });
      observer.emit('onRequest', described);
      const headers = Object.fromEntries(withHookHeaders(base, observer.hooks.headers && observer.headers(described())));
      return observer.around(event, async () => {
        open.connection = new Connection({ ...wiring, params: given, headers });
        await open.connection.acknowledged;
        return open.connection;
      });
    });
    const { openedAt } = connection;
    if (openedAt !== undefined) {
      const answered = { ...observer.event(state), status: 101, durationMs: openedAt - began, requestId: undefined };
      observer.emit('onResponse', () => ({ ...answered, headers: {} }));
      observer.log('debug', () => answered, 'subscribed');
    }
    const failure = await state.time.within(Number.POSITIVE_INFINITY, () => connection.ended);
    const lasted = openedAt === undefined ? 0 : elapsedTime(clock) - openedAt;
    return { failure, healthy: connection.events > 0 || lasted > Math.max(retry.maxMs, LEAST_MS), lasted };
  } catch (error) {
    if (!(error instanceof Cancelled) || error.reason !== 'timeout') throw error;
    return { failure: { error: timeoutError(state) }, healthy: false, lasted: 0 };
  } finally {
    open.connection?.close();
  }
}
