import type { PageQuery, Reference, Timestamp } from './shared.js';
import type { Timezone } from './timezones.js';
import type { User } from './users.js';

/** A live training event. */
export interface ViltSessionEvent {
  id: string;
  vilt_session: ViltSession;
  starts_at?: Timestamp;
  ends_at?: Timestamp;
  /** Replaced by `event_location`. Free text. */
  location?: string | null;
  event_location: ViltLocation | null;
  timezone?: Timezone | null;
}

/** The session that learners register for. */
export interface ViltSession {
  id: string;
  lesson: ViltLesson;
  display_name: string;
  instructor_name?: string | null;
  seats_total: number | null;
  registration_count?: number;
}

/** A live training lesson and its course. */
export interface ViltLesson {
  id: string;
  title: string;
  course: { id: string; title: string };
}

/** A location of live training. */
export interface ViltLocation {
  name: string;
  info_url?: string | null;
  is_active: boolean;
}

export interface ViltSessionEventListQuery extends PageQuery {
  /** Filters by live training of this course. */
  session__lesson__course__id?: string | undefined;
  /** Filters by live training of this lesson. */
  session__lesson__id?: string | undefined;
  /** Filters by a start at or after this time. */
  starts_at__gte?: Timestamp | undefined;
  /** Filters by an end at or before this time. */
  ends_at__lte?: Timestamp | undefined;
}

/** A registration in a list. */
export interface ViltSessionRegistration {
  id: string;
  attended: boolean;
  vilt_session: { id: string };
  user: User;
}

/** A registration. */
export interface ViltSessionRegistrationDetail {
  id: string;
  attended?: boolean;
  vilt_session?: { id: string };
  /** The learner, and the lesson that the session belongs to. */
  student_lesson_progress?: { id: string; user: User; lesson: ViltLesson } | null;
}

export interface ViltSessionRegistrationListQuery extends PageQuery {
  /** Filters by registrations for this session, which is `vilt_session.id` of an event and not the event's own id. */
  session__id?: string | undefined;
}

/** Both fields belong to a registration; the documents mark neither as required. */
export interface ViltSessionRegistrationCreate {
  /** `vilt_session` of an event, not the event itself. */
  vilt_session?: Reference | undefined;
  /**
   * The learner's enrollment in the published course.
   * @minLength 1
   */
  enrollment_id?: string | undefined;
}

export interface ViltSessionRegistrationUpdate {
  attended?: boolean | undefined;
}

/** The response to updating a registration. */
export interface ViltSessionAttendance {
  id: string;
  attended: boolean;
}
