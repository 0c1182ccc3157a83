import { type Poll, poll, type WaitOptions, waiting } from '../../../core/call/index.js';
import type { WithResponse } from '../../../core/results/index.js';
import { Subscription } from '../../../core/results/index.js';
import type { CallOptions } from '../../../core/settings/index.js';
import { listen } from '../../../core/time/index.js';
import { graphqlContextOf } from '../../../graphql/index.js';
import { named } from '../../../graphql/methods/index.js';
import type * as T from '../../generated/types.js';
import { getSession } from '../generated/functions.js';
import { type Client, checkCallbacks, convenience, objectOf } from './convenience.js';

/** Options of `sessions.watchStatus`. `timeout`, `retry` and `headers` apply to each poll. */
export interface WatchSessionOptions extends Omit<WaitOptions<T.Session>, 'onState'> {
  /** Timeout of the whole watch, in milliseconds. The client's deadline also applies to each poll. Default: none. */
  deadline?: number | undefined;
}

/** Options of `sessions.waitUntilReady`. `timeout`, `retry` and `headers` apply to each poll. */
export interface WaitForSessionOptions extends Omit<WaitOptions<T.Session>, 'onState'> {
  /** Called with the first status and with every change. An exception ends the wait. */
  onStatus?: ((status: T.SessionStatus, session: T.Session) => void) | undefined;
}

/** A new status of a session, and the session at that time. */
export interface SessionStatusEvent {
  readonly status: T.SessionStatus;
  readonly session: T.Session;
}

const WATCH = 'sessions.watchStatus';
const USABLE = ['READY', 'ACTIVE'];
const OVER = ['ENDED', 'FAILED'];

/** Polls a session. */
function follow(
  client: Client,
  id: string,
  variables: T.GetSessionVariables,
  options: WatchSessionOptions,
  wait: Pick<Poll<T.Session>, 'done' | 'failed' | 'what' | 'onState'> & { before?: () => Promise<void> },
): Promise<WithResponse<T.Session>> {
  const request = async (requestOptions: CallOptions) => {
    await wait.before?.();
    return getSession(client, variables, requestOptions).withResponse();
  };
  return poll<T.Session>({
    ...wait,
    ...waiting(graphqlContextOf(client).transport, options, request),
    state: (session) => objectOf(session).status,
    context: { platform: 'sda', operation: `sda.${id}` },
  });
}

/**
 * Waits until a session is ready. See `sessions.waitUntilReady` of the client.
 * @throws StateError when the session has ended or failed, DeadlineError with the last status.
 */
export const waitForSession = /* @__PURE__ */ convenience(
  'sessions.waitUntilReady',
  async (client: Client, variables: T.GetSessionVariables, options: WaitForSessionOptions = {}): Promise<WithResponse<T.Session>> => {
    checkCallbacks(options);
    const { onStatus } = options;
    return follow(client, 'sessions.waitUntilReady', variables, options, {
      done: ({ status }) => USABLE.includes(status),
      failed: ({ status }) => (OVER.includes(status) ? `the session is ${status} and will not be ready` : undefined),
      onState: onStatus && ((_state, session) => onStatus(session.status, session)),
      what: 'to be READY or ACTIVE',
    });
  },
);

/** A promise and the function that resolves it. */
function deferred<T>() {
  let resolve: (value: T) => void = () => undefined;
  const promise = new Promise<T>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

async function* statusEvents(
  client: Client,
  variables: T.GetSessionVariables,
  options: WatchSessionOptions,
): AsyncGenerator<SessionStatusEvent, undefined> {
  checkCallbacks(options);
  const { signal, deadline = Number.POSITIVE_INFINITY } = options;
  signal?.throwIfAborted();
  // Leaving the loop ends the watch, like the caller's signal.
  const leaving = new AbortController();
  const free = signal && listen(signal, () => leaving.abort(signal.reason));
  let next = deferred<SessionStatusEvent>();
  let resumed = deferred<void>();
  resumed.resolve();
  const watch = follow(
    client,
    WATCH,
    variables,
    { ...options, deadline, signal: leaving.signal },
    {
      // Polling pauses while the loop processes an event: the loop may never continue.
      before: () => resumed.promise,
      done: ({ status }) => OVER.includes(status),
      failed: () => undefined,
      onState(_state, session) {
        resumed = deferred();
        next.resolve({ status: session.status, session });
      },
      what: 'to be ENDED or FAILED',
    },
  );
  // The last event ends the loop itself.
  const failure = watch.then(() => new Promise<never>(() => undefined));
  failure.catch(() => undefined);
  try {
    for (;;) {
      const event = await Promise.race([next.promise, failure]);
      next = deferred();
      yield event;
      if (OVER.includes(event.status)) return;
      resumed.resolve();
    }
  } finally {
    free?.();
    leaving.abort();
  }
}

/**
 * Iterates over the status changes of a session until it ends. See `sessions.watchStatus` of the client.
 * @throws DeadlineError with the last status, from the loop.
 */
export const watchSessionStatus = /* @__PURE__ */ named(WATCH, watchStatus);

function watchStatus(
  client: Client,
  variables: T.GetSessionVariables,
  options: WatchSessionOptions = {},
): AsyncIterable<SessionStatusEvent> {
  return new Subscription(async () => statusEvents(client, variables, options), watchStatus);
}
