import type { Open, PageQuery, Timestamp } from './shared.js';
import type { Timezone } from './timezones.js';

/** The provider of a live session. `calendar`: no provider. */
export type IltProvider = Open<
  | 'calendar'
  | 'goto.meeting'
  | 'goto.training'
  | 'goto.webinar'
  | 'goto.webcast'
  | 'webex.meeting'
  | 'webex.training'
  | 'webex.webinar'
  | 'zoom.meeting'
  | 'zoom.webinar'
>;

/** An instructor of live training. */
export interface IltInstructor {
  email: string;
  name?: string | null;
  /** The providers of this instructor. */
  providers?: IltProvider[];
}

export interface IltInstructorListQuery extends PageQuery {
  /** The exact address. */
  email?: string | undefined;
  /** Filters by instructors with this provider. */
  provider?: IltProvider | undefined;
}

export interface IltInstructorUpdate {
  /** @format email */
  email?: string | undefined;
}

export interface IltInstructorCreate {
  /** @format email */
  email: string;
}

/** A live training event of several sessions. */
export interface IltMultiSessionEvent {
  id: string;
  /** Id of the live training lesson. */
  lesson: string;
  display_name: string;
  seats_total?: number | null;
}

export interface IltMultiSessionEventUpdate {
  /** Id of a live training lesson. */
  lesson?: string | undefined;
  /** @minLength 1 */
  display_name?: string | undefined;
  /** @integer */
  seats_total?: number | undefined;
}

export interface IltMultiSessionEventCreate extends IltMultiSessionEventUpdate {
  /** Id of a live training lesson. */
  lesson: string;
  /** @minLength 1 */
  display_name: string;
}

/** A live training session: one meeting, of a lesson or of a multi-session event. */
export interface IltSession {
  id: string;
  instructor_email: string;
  provider?: IltProvider;
  /** Id of the lesson, if the session belongs to no multi-session event. */
  lesson?: string | null;
  /** Id of the multi-session event, if the session belongs to one. */
  multi_session_event?: string | null;
  display_name: string;
  starts_at: Timestamp;
  ends_at: Timestamp;
  timezone: Timezone;
  /** HTML. */
  description?: string | null;
  /** Missing: no limit. */
  seats_total?: number | null;
  location?: string | null;
  /** HTML for learners who have registered. */
  post_registration_instructions?: string | null;
  /** The URL where learners join. */
  event_link?: string | null;
  tags?: string[];
}

/**
 * A tag of a session.
 * @minLength 1
 * @maxLength 100
 */
export type IltSessionTag = string;

/**
 * A session of a lesson or a multi-session event.
 * @anyOf lesson multi_session_event
 */
export interface IltSessionInput {
  /**
   * An address; without a provider also a name with one: `Ada Lovelace <ada@example.com>`.
   * @minLength 1
   */
  instructor_email: string;
  /** Default: `calendar`. */
  provider?: IltProvider | undefined;
  /** Id of a lesson. This or `multi_session_event` is required. */
  lesson?: string | undefined;
  /** Id of a multi-session event. This or `lesson` is required. */
  multi_session_event?: string | undefined;
  /**
   * @minLength 1
   * @maxLength 200
   */
  display_name: string;
  starts_at: Timestamp;
  ends_at: Timestamp;
  timezone: Timezone;
  /** HTML. */
  description?: string | undefined;
  /**
   * Missing: no limit. Not allowed with `multi_session_event`, which has its own seats.
   * @integer
   * @minimum 0
   */
  seats_total?: number | undefined;
  /**
   * Only if the provider is `calendar`.
   * @maxLength 100
   */
  location?: string | undefined;
  /** HTML for learners who have registered. */
  post_registration_instructions?: string | undefined;
  /**
   * The URL where learners join. Only if the provider is `calendar`.
   * @format uri
   */
  event_link?: string | undefined;
  /** Not allowed with `multi_session_event`. */
  tags?: IltSessionTag[] | undefined;
}
