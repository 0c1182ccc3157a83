import type { CallOptions, WithResponse } from '../../../core/call/index.js';
import { type Poll, poll, Subscription, type WaitOptions, waiting } from '../../../core/client/index.js';
import { listen } from '../../../core/time/index.js';
import { graphqlContextOf, named } from '../../../graphql/index.js';
import type * as T from '../../generated/types.js';
import { getSession } from '../generated/functions.js';
import { type Client, convenience } from './convenience.js';

/** Options of `sessions.watchStatus`. `timeout`, `retry` and `headers` are those of each look. */
export interface WatchSessionOptions extends Omit<WaitOptions<T.Session>, 'onState'> {
  /** Milliseconds for the whole watch; each look has the client's own deadline besides. Default: none. */
  deadline?: number | undefined;
}

/** Options of `sessions.waitUntilReady`. `timeout`, `retry` and `headers` are those of each look. */
export interface WaitForSessionOptions extends Omit<WaitOptions<T.Session>, 'onState'> {
  /** Told the first status and every change of it. What it throws ends the wait. */
  onStatus?: ((status: T.SessionStatus, session: T.Session) => void) | undefined;
}

/** A status that a session has come to, and the session as it was then. */
export interface SessionStatusEvent {
  readonly status: T.SessionStatus;
  readonly session: T.Session;
}

const WATCH = 'sessions.watchStatus';
const USABLE = ['READY', 'ACTIVE'];
const OVER = ['ENDED', 'FAILED'];

/** Looks at a session in a wait of one kind or the other. */
function follow(
  client: Client,
  id: string,
  variables: T.GetSessionVariables,
  options: WatchSessionOptions,
  wait: Pick<Poll<T.Session>, 'done' | 'failed' | 'what' | 'onState'> & { before?: () => Promise<void> },
): Promise<WithResponse<T.Session>> {
  const look = async (looking: CallOptions) => {
    await wait.before?.();
    return getSession(client, variables, looking).withResponse();
  };
  return poll<T.Session>({
    ...wait,
    ...waiting(graphqlContextOf(client).transport, options, look),
    state: (session) => session.status,
    context: { platform: 'sda', operation: `sda.${id}` },
  });
}

/**
 * Waits until a session can be used. See `sessions.waitUntilReady` of the client.
 * @throws StateError when it is over, DeadlineError with the last status seen.
 */
export const waitForSession = /* @__PURE__ */ convenience(
  'sessions.waitUntilReady',
  (client: Client, variables: T.GetSessionVariables, options: WaitForSessionOptions = {}): Promise<WithResponse<T.Session>> => {
    const { onStatus } = options;
    return follow(client, 'sessions.waitUntilReady', variables, options, {
      done: ({ status }) => USABLE.includes(status),
      failed: ({ status }) => (OVER.includes(status) ? `the session is ${status} and will not be ready` : undefined),
      onState: onStatus && ((_state, session) => onStatus(session.status, session)),
      what: 'to be READY or ACTIVE',
    });
  },
);

/** A promise that somebody else keeps. */
function promised<T>() {
  let keep: (value: T) => void = () => undefined;
  const kept = new Promise<T>((resolve) => {
    keep = resolve;
  });
  return { kept, keep };
}

async function* statusEvents(
  client: Client,
  variables: T.GetSessionVariables,
  options: WatchSessionOptions,
): AsyncGenerator<SessionStatusEvent, undefined> {
  const { signal, deadline = Number.POSITIVE_INFINITY } = options;
  signal?.throwIfAborted();
  // Leaving the loop ends the watch, as the caller's signal does.
  const leaving = new AbortController();
  const free = signal && listen(signal, () => leaving.abort(signal.reason));
  let next = promised<SessionStatusEvent>();
  let resumed = promised<void>();
  resumed.keep();
  const watch = follow(
    client,
    WATCH,
    variables,
    { ...options, deadline, signal: leaving.signal },
    {
      // While the loop is at work nobody looks: it may never come back.
      before: () => resumed.kept,
      done: ({ status }) => OVER.includes(status),
      failed: () => undefined,
      onState(_state, session) {
        resumed = promised();
        next.keep({ status: session.status, session });
      },
      what: 'to be ENDED or FAILED',
    },
  );
  // The last event says itself that it is the last.
  const failure = watch.then(() => new Promise<never>(() => undefined));
  failure.catch(() => undefined);
  try {
    for (;;) {
      const event = await Promise.race([next.kept, failure]);
      next = promised();
      yield event;
      if (OVER.includes(event.status)) return;
      resumed.keep();
    }
  } finally {
    free?.();
    leaving.abort();
  }
}

/**
 * The statuses of a session as they change, to its end. See `sessions.watchStatus` of the client.
 * @throws DeadlineError with the last status seen, from the loop.
 */
export const watchSessionStatus = /* @__PURE__ */ named(WATCH, watchStatus);

function watchStatus(
  client: Client,
  variables: T.GetSessionVariables,
  options: WatchSessionOptions = {},
): AsyncIterable<SessionStatusEvent, undefined> {
  return new Subscription(async () => statusEvents(client, variables, options), watchStatus);
}
