import type { PageQuery, Reference, Timestamp } from './shared.js';
import type { Timezone } from './timezones.js';
import type { User } from './users.js';

/** A meeting of live training. */
export interface ViltSessionEvent {
  id: string;
  vilt_session: ViltSession;
  starts_at: Timestamp;
  ends_at: Timestamp;
  /** Older than `event_location`: free text. */
  location?: string | null;
  event_location?: ViltLocation | null;
  timezone?: Timezone | null;
}

/** What learners register for. */
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

/** A place where live training is held. */
export interface ViltLocation {
  name: string;
  info_url?: string | null;
  is_active: boolean;
}

export interface ViltSessionEventListQuery extends PageQuery {
  /** Only live training of this course. */
  session__lesson__course__id?: string | undefined;
  /** Only live training of this lesson. */
  session__lesson__id?: string | undefined;
  /** Only what begins then or later. */
  starts_at__gte?: Timestamp | undefined;
  /** Only what ends by then. */
  ends_at__lte?: Timestamp | undefined;
}

/** A registration in a list. */
export interface ViltSessionRegistration {
  id: string;
  attended: boolean;
  vilt_session: { id: string };
  user: User;
}

/** One registration. */
export interface ViltSessionRegistrationDetail {
  id: string;
  attended?: boolean;
  vilt_session?: { id: string };
  /** The learner, and the lesson that the session belongs to. */
  student_lesson_progress?: { id: string; user: User; lesson: ViltLesson } | null;
}

export interface ViltSessionRegistrationListQuery extends PageQuery {
  /** Only registrations for this session, which is `vilt_session.id` of an event and not the event's own id. */
  session__id?: string | undefined;
}

/** Both fields belong to a registration; the documents mark neither as required. */
export interface ViltSessionRegistrationCreate {
  /** `vilt_session` of an event, not the event itself. */
  vilt_session?: Reference | undefined;
  /**
   * The learner's enrolment in the published course.
   * @minLength 1
   */
  enrollment_id?: string | undefined;
}

export interface ViltSessionRegistrationUpdate {
  attended?: boolean | undefined;
}

/** What an update of a registration gives back. */
export interface ViltSessionAttendance {
  id: string;
  attended: boolean;
}
