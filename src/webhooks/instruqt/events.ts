import type { InstruqtClient } from '../../instruqt/client/index.js';
import type { Found } from '../equip.js';

/**
 * The fields of Instruqt's events. They contain only ids, no personal data. The platform documents the fields only for
 * `track.challenge_attempted`, so other events may lack some of them.
 */
interface InstruqtEventFields {
  /** The time of the event: RFC 3339 with up to nanoseconds. A string, because `Date` would lose the nanoseconds. */
  timestamp: string;
  track_id?: string;
  track_slug?: string;
  /** The id of the play. */
  participant_id?: string;
  user_id?: string;
  organization_id?: string;
  /** `null` if the learner did not use an invite. */
  invite_id?: string | null;
  claim_id?: string;
  /** True for a play by a developer of the track. */
  is_developer_play?: boolean;
  /** True if the play got a sandbox from a hot start pool. */
  pooled?: boolean;
  reason?: string;
  /** An integer. Its unit is not documented. */
  duration?: number;
  /** The `icp_*` parameters of the URL that the learner opened. */
  custom_parameters?: Readonly<Record<string, string>>;
  challenge_id?: string;
  challenge_index?: number;
  total_challenges?: number;
  completed?: boolean;
  review_id?: string;
  score?: number;
  content?: string;
}

/**
 * The methods of an event. They require the option `client`; without it, they reject with a `ConfigurationError`. In a handler, their calls
 * end when `delivery.signal` aborts.
 */
interface InstruqtEventMethods {
  /**
   * Fetches the learner with Instruqt query `user`. Resolves to `undefined` if the event has no `user_id`, or the user does not exist.
   * `profile` and `profile.email` can be `null`: the platform returns the address only of users who claimed one of your invites, and
   * anonymous users have no address. Throws the errors of `instruqt.users.get`.
   */
  learner(): Promise<Found<InstruqtClient['users']['get']> | undefined>;
  /**
   * Fetches the track with Instruqt query `track`, including the status of the learner's play. Resolves to `undefined` if the event has no
   * `track_id`, or the track does not exist. Throws the errors of `instruqt.tracks.get`.
   */
  track(): Promise<Found<InstruqtClient['tracks']['get']> | undefined>;
  /**
   * Fetches the invite that the learner used, with Instruqt query `trackInvite`. Resolves to `undefined` if the event has no `invite_id`,
   * or the invite does not exist. Throws the errors of `instruqt.invites.get`.
   */
  invite(): Promise<Found<InstruqtClient['invites']['get']> | undefined>;
  /**
   * Fetches the learner's claim of the invite with Instruqt query `trackInviteClaim`. Resolves to `undefined` if the event has no
   * `claim_id`, or the claim does not exist. Throws the errors of `instruqt.inviteClaims.get`.
   */
  claim(): Promise<Found<InstruqtClient['inviteClaims']['get']> | undefined>;
}

interface InstruqtEventOf<Type extends string> extends InstruqtEventFields, InstruqtEventMethods {
  type: Type;
}

/** A learner attempted a challenge. The only event for which the platform publishes an example. */
export interface InstruqtChallengeAttemptedEvent extends InstruqtEventOf<'track.challenge_attempted'> {
  track_id: string;
  participant_id: string;
  user_id: string;
  organization_id: string;
  invite_id: string | null;
  challenge_id: string;
  /** Whether the attempt solved the challenge. */
  completed: boolean;
}

/** The known events of Instruqt, by `type`. The platform does not publish a complete list. */
export interface InstruqtEvents {
  /** Certain. */
  'track.started': InstruqtEventOf<'track.started'>;
  /** Likely: inferred from the documentation's text. */
  'track.completed': InstruqtEventOf<'track.completed'>;
  /** Likely: inferred from the documentation's text. */
  'track.challenge_started': InstruqtEventOf<'track.challenge_started'>;
  /** Certain. */
  'track.challenge_attempted': InstruqtChallengeAttemptedEvent;
  /** Likely: inferred from the other names. */
  'track.challenge_completed': InstruqtEventOf<'track.challenge_completed'>;
  /** A guess: observed only as an event of the embedded player. */
  'track.challenge_skipped': InstruqtEventOf<'track.challenge_skipped'>;
  /** A guess: observed only as an event of the embedded player. */
  'track.ready': InstruqtEventOf<'track.ready'>;
}

/** An event of an unknown type. The platform has more types, such as those of reviews, stopped plays and sandboxes. */
export interface InstruqtOtherEvent extends InstruqtEventFields, InstruqtEventMethods {
  type: string;
  [field: string]: unknown;
}

/** A known event of Instruqt. Narrow it by `type`. */
export type InstruqtEvent = InstruqtEvents[keyof InstruqtEvents];

export const INSTRUQT_TYPES: ReadonlySet<string> = new Set(
  Object.keys({
    'track.started': true,
    'track.completed': true,
    'track.challenge_started': true,
    'track.challenge_attempted': true,
    'track.challenge_completed': true,
    'track.challenge_skipped': true,
    'track.ready': true,
  } satisfies Record<keyof InstruqtEvents, true>),
);
