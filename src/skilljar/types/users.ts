import type { PageQuery, Timestamp } from './shared.js';

/** A learner, as referenced by other objects. */
export interface User {
  id: string;
  email: string;
  first_name: string;
  last_name: string;
  full_name?: string;
}

/** A learner with totals across all domains. */
export interface UserOverview {
  user: User;
  /** Courses the learner is enrolled in. */
  registration_count: number;
  /** Courses the learner has completed. */
  completion_count: number;
  signed_up_at: Timestamp;
  latest_activity: Timestamp | null;
  /** `null` while the learner is active. */
  inactive_at?: Timestamp | null;
}

export interface UserListQuery extends PageQuery {
  /** The platform's cursor, from one of its links. To resume a list, prefer its `cursor` option. */
  cursor?: string | undefined;
  email?: string | undefined;
  /** Case-sensitive. */
  first_name?: string | undefined;
  /** Case-sensitive. */
  last_name?: string | undefined;
  /** True: only inactive learners; false: only active ones. */
  is_inactive?: boolean | undefined;
}

export interface UserUpdate {
  /**
   * @format email
   * @maxLength 254
   */
  email?: string | undefined;
  /** @maxLength 50 */
  first_name?: string | undefined;
  /** @maxLength 50 */
  last_name?: string | undefined;
}

/** The response to updating a learner. */
export interface UpdatedUser extends User {
  inactive_at?: Timestamp | null;
}

/** A learner's membership of a group. */
export interface GroupMembership {
  id: string;
  group: { id: string; name: string };
  joined_at: Timestamp;
}

/** A learner's enrollment in a plan. */
export interface UserPlanEnrollment {
  plan_id: string;
  domain_name: string;
  enrolled_at: Timestamp;
  expires_at: Timestamp | null;
  active: boolean;
  enrollment_id: string;
  plan: { id: string; title: string };
}

/** A learner's enrollment in a path, with progress. */
export interface UserPublishedPathEnrollment {
  published_path_id: string;
  domain_name: string;
  /** The latest enrollment. */
  enrolled_at: Timestamp;
  expires_at: Timestamp | null;
  active: boolean;
  enrollment_id: string;
  published_path: { id: string; title: string; course_count: number };
  published_path_progress: PathProgress | null;
}

/** A learner's progress in a path. */
export interface PathProgress {
  path_progress_id: string;
  completed_course_count: number;
  completed_required_course_count?: number;
  completed_at: Timestamp | null;
  latest_activity: Timestamp | null;
}
