import type { CallOptions, WithResponse } from '../../../core/call/index.js';
import { poll, type WaitOptions, waiting as waitingFor } from '../../../core/client/index.js';
import { graphqlContextOf } from '../../../graphql/index.js';
import type * as T from '../../generated/types.js';
import { getSandbox, getTrack } from '../generated/functions.js';
import { type Client, convenience, operationOf, refuse } from './convenience.js';

export type { WaitOptions };

/** Options of `sandboxes.waitFor`. */
export interface WaitForSandboxOptions extends WaitOptions<T.Sandbox> {
  /** The state to wait for, or any of several. Default: `created`, `claimed` or `active`. */
  state?: T.SandboxState | readonly T.SandboxState[] | undefined;
}

/** Options of `tracks.waitFor`. */
export interface WaitForTrackOptions extends WaitOptions<T.Track> {
  /** The status to wait for, or any of several. Default: `created`, or `started` with its infrastructure there. */
  status?: T.TrackStatus | readonly T.TrackStatus[] | undefined;
}

/** The states of an end, in the order in which they can follow each other, sandboxes' and plays' alike. */
const ENDING = ['failed', 'stopped', 'cleaning', 'cleaned'];

interface Waiting<S> {
  readonly id: string;
  /** What is watched, for messages. */
  readonly thing: string;
  /** The option that names the states. */
  readonly option: 'state' | 'status';
  readonly given: string | readonly string[] | undefined;
  /** When the call names no states: what is waited for, and how it is recognised. */
  readonly usual: readonly string[];
  readonly usable: (seen: S) => boolean;
  readonly look: (options: CallOptions) => Promise<WithResponse<S | null>>;
  readonly state: (seen: S) => string | null;
}

async function waitFor<S>(client: Client, waiting: Waiting<S>, options: WaitOptions<S>): Promise<WithResponse<S>> {
  const { id, thing, option, given, usual, usable, look, state } = waiting;
  const wanted = given === undefined ? usual : [given].flat();
  refuse(
    id,
    wanted.length > 0 && wanted.every((each) => typeof each === 'string' && each !== '')
      ? []
      : [{ path: ['options', option], message: 'must name a state, or several' }],
  );
  const { onState } = options;
  const stateOf = (seen: S | null) => (seen && state(seen)) ?? undefined;
  const names = new Intl.ListFormat('en', { type: 'disjunction' }).format(wanted);
  const found = await poll<S | null>({
    ...waitingFor(graphqlContextOf(client).transport, options, look),
    state: stateOf,
    done: (seen) => seen !== null && (given === undefined ? usable(seen) : wanted.includes(stateOf(seen) as string)),
    failed(seen) {
      if (seen === null) return `there is no such ${thing}, or not for this key`;
      const at = ENDING.indexOf(stateOf(seen) as string);
      // A state that is not known here, or none, may lead anywhere; from an end there is only the way further down.
      if (at < 0 || ENDING.slice(at + 1).some((later) => wanted.includes(later))) return undefined;
      return `the ${thing} is ${ENDING[at]}, from where it does not come to be ${names}`;
    },
    onState: onState && ((now, seen) => seen !== null && onState(now, seen)),
    what: `to be ${names}`,
    context: operationOf(id),
  });
  return found as WithResponse<S>;
}

/**
 * Waits until a sandbox is in a state; by default until it can be used. See `sandboxes.waitFor` of the client.
 * @throws StateError when it has ended or is not there, DeadlineError with the last state seen.
 */
export const waitForSandbox = /* @__PURE__ */ convenience(
  'sandboxes.waitFor',
  (client: Client, variables: T.GetSandboxVariables, options: WaitForSandboxOptions = {}): Promise<WithResponse<T.Sandbox>> => {
    const { state } = options;
    // The states have no description: these are the ones between `creating` and an end, without `pooled`, which is nobody's yet.
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
        look: (looking) => getSandbox(client, variables, looking).withResponse(),
        state: (sandbox) => sandbox.state,
      },
      options,
    );
  },
);

/**
 * Infrastructure that is there. The reference does not say whether `started` comes before `creating` or after `created`, so there the times
 * decide; one that never was is in the year 1.
 */
function usableTrack({ status, creating, created }: T.Track): boolean {
  if (status !== 'started') return status === 'created';
  const at = Date.parse(created);
  return at > 0 && !(at < Date.parse(creating));
}

/**
 * Waits until a learner's play of a track has a status; by default until it can be used. See `tracks.waitFor` of the client.
 * @throws StateError when it has ended or the track is not there, DeadlineError with the last status seen.
 */
export const waitForTrack = /* @__PURE__ */ convenience(
  'tracks.waitFor',
  (client: Client, variables: T.GetTrackVariables, options: WaitForTrackOptions = {}): Promise<WithResponse<T.Track>> =>
    waitFor(
      client,
      {
        id: 'tracks.waitFor',
        thing: 'play of the track',
        option: 'status',
        given: options.status,
        usual: ['created', 'started'],
        usable: usableTrack,
        look: (looking) => getTrack(client, variables, looking).withResponse(),
        state: (track) => track.status,
      },
      options,
    ),
);
