import { poll, type WaitOptions, waiting as waitingFor } from '../../../core/call/index.js';
import type { WithResponse } from '../../../core/results/index.js';
import type { CallOptions } from '../../../core/settings/index.js';
import { graphqlContextOf } from '../../../graphql/index.js';
import type * as T from '../../generated/types.js';
import { getSandbox, getTrack } from '../generated/functions.js';
import { type Client, checkCallbacks, contextOf, convenience, objectOf, refuse } from './convenience.js';

export type { WaitOptions };

/** Options of `sandboxes.waitFor`. */
export interface WaitForSandboxOptions extends WaitOptions<T.Sandbox> {
  /** The expected state, or several. Default: `created`, `claimed` or `active`. */
  state?: T.SandboxState | readonly T.SandboxState[] | undefined;
}

/** Options of `tracks.waitFor`. */
export interface WaitForTrackOptions extends WaitOptions<T.Track> {
  /** The expected status, or several. Default: `created`, or `started` when its infrastructure exists. */
  status?: T.TrackStatus | readonly T.TrackStatus[] | undefined;
}

/** The final states of sandboxes and plays, in chronological order. */
const ENDING = ['failed', 'stopped', 'cleaning', 'cleaned'];

interface Waiting<S> {
  readonly id: string;
  /** The resource, for messages. */
  readonly thing: string;
  /** The option that sets the states. */
  readonly option: 'state' | 'status';
  readonly given: string | readonly string[] | undefined;
  /** The expected states when the call sets none, for messages, and their check. */
  readonly usual: readonly string[];
  readonly usable: (seen: S) => boolean;
  readonly request: (options: CallOptions) => Promise<WithResponse<S | null>>;
  readonly state: (seen: S) => string | null;
}

async function waitFor<S>(client: Client, waiting: Waiting<S>, options: WaitOptions<S>): Promise<WithResponse<S>> {
  const { id, thing, option, given, usual, usable, request, state } = waiting;
  const wanted = given === undefined ? usual : [given].flat();
  refuse(
    id,
    wanted.length > 0 && wanted.every((each) => typeof each === 'string' && each !== '')
      ? []
      : [{ path: ['options', option], message: 'must be a state, or a non-empty list of states' }],
  );
  const { onState } = options;
  const stateOf = (seen: S | null) => (seen && state(objectOf(seen))) ?? undefined;
  const names = new Intl.ListFormat('en', { type: 'disjunction' }).format(wanted);
  const found = await poll<S | null>({
    ...waitingFor(graphqlContextOf(client).transport, options, request),
    state: stateOf,
    done: (seen) => seen !== null && (given === undefined ? usable(seen) : wanted.includes(stateOf(seen) as string)),
    failed(seen) {
      if (seen === null) return `the ${thing} does not exist, or is not visible to this key`;
      const at = ENDING.indexOf(stateOf(seen) as string);
      // A missing or unknown state may change to any other. A final state can only change to a later final state.
      if (at < 0 || ENDING.slice(at + 1).some((later) => wanted.includes(later))) return undefined;
      return `the ${thing} is ${ENDING[at]} and can no longer be ${names}`;
    },
    onState: onState && ((now, seen) => seen !== null && onState(now, seen)),
    what: `to be ${names}`,
    context: contextOf(id),
  });
  return found as WithResponse<S>;
}

/**
 * Waits until a sandbox has a state, by default until it can be used. See `sandboxes.waitFor` of the client.
 * @throws StateError when it has ended or does not exist, DeadlineError with the last state.
 */
export const waitForSandbox = /* @__PURE__ */ convenience(
  'sandboxes.waitFor',
  async (client: Client, variables: T.GetSandboxVariables, options: WaitForSandboxOptions = {}): Promise<WithResponse<T.Sandbox>> => {
    checkCallbacks(options);
    const { state } = options;
    // The states are not documented: these are between `creating` and the final states, without `pooled`, which has no user yet.
    const usual = ['created', 'claimed', 'active'];
    return waitFor(
      client,
      {
        id: 'sandboxes.waitFor',
        thing: 'sandbox',
        option: 'state',
        given: state,
        usual,
        usable: (sandbox) => usual.includes(sandbox.state),
        request: (requestOptions) => getSandbox(client, variables, requestOptions).withResponse(),
        state: (sandbox) => sandbox.state,
      },
      options,
    );
  },
);

/**
 * Returns true when the infrastructure exists. The reference does not specify whether `started` is before `creating` or after
 * `created`, so the timestamps decide. A timestamp that was never set is in the year 1.
 */
function usableTrack({ status, creating, created }: T.Track): boolean {
  if (status !== 'started') return status === 'created';
  const at = Date.parse(created);
  return at > 0 && !(at < Date.parse(creating));
}

/**
 * Waits until a learner's play of a track has a status, by default until it can be used. See `tracks.waitFor` of the client.
 * @throws StateError when it has ended or the track does not exist, DeadlineError with the last status.
 */
export const waitForTrack = /* @__PURE__ */ convenience(
  'tracks.waitFor',
  async (client: Client, variables: T.GetTrackVariables, options: WaitForTrackOptions = {}): Promise<WithResponse<T.Track>> => {
    checkCallbacks(options);
    return waitFor(
      client,
      {
        id: 'tracks.waitFor',
        thing: 'play of the track',
        option: 'status',
        given: options.status,
        usual: ['created', 'started'],
        usable: usableTrack,
        request: (requestOptions) => getTrack(client, variables, requestOptions).withResponse(),
        state: (track) => track.status,
      },
      options,
    );
  },
);
