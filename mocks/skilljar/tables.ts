import type {
  AccessCode,
  Certificate,
  Course,
  CourseProgress,
  Domain,
  EnrollmentPurchase,
  Group,
  LessonProgress,
  Offer,
  Path,
  PathProgress,
  PublishedCourse,
  SignupFieldValue,
  Timestamp,
  Webhook,
} from '../../src/skilljar/types/index.js';
import type { Collection, Row } from '../engine/collection.js';
import type { Store } from '../engine/store.js';

export interface UserRow extends Row {
  email: string;
  first_name: string;
  last_name: string;
  signed_up_at: Timestamp;
  latest_activity: Timestamp | null;
  inactive_at: Timestamp | null;
}

export interface LessonRow extends Row {
  course_id: string;
  title: string;
  optional: boolean;
  order: number;
}

export interface DomainRow extends Domain {
  /** Whether learners sign in by token, so that writes of members give `login_token`. */
  signs_in_by_token: boolean;
}

export interface MemberRow extends Row {
  domain_name: string;
  user_id: string;
  active: boolean;
  marketing_optin: boolean | null;
  enrolled_at: Timestamp;
  expires_at: Timestamp | null;
  access_code: AccessCode | null;
  signup_fields: SignupFieldValue[];
}

export interface PublishedCourseRow extends Row, Omit<PublishedCourse, 'course' | 'course_url'> {
  domain_name: string;
  course_id: string;
}

export interface PublishedPathRow extends Row {
  domain_name: string;
  slug: string;
  path: Path;
  labels: string[];
  hidden: boolean;
  strict_enforce_group_visibility: boolean;
  unique_progress_per_enrollment: boolean;
  offer: Offer;
  created_at: Timestamp;
  modified_at: Timestamp;
}

/** An enrolment in a published course or path or in a plan, which `target` names. */
export interface EnrollmentRow extends Row {
  target: string;
  user_id: string;
  enrolled_at: Timestamp;
  expires_at: Timestamp | null;
  active: boolean | null;
  purchase: EnrollmentPurchase | null;
  rating: number | null;
  feedback: string | null;
}

type CountedProgress = 'course_progress_id' | 'completed_lesson_count' | 'completed_required_lesson_count';

export interface CourseProgressRow extends Row, Omit<CourseProgress, CountedProgress> {
  user_id: string;
  published_course_id: string;
  certificate: Certificate | null;
}

export interface LessonProgressRow extends Row, Omit<LessonProgress, 'lesson_progress_id'> {
  user_id: string;
  published_course_id: string;
  lesson_id: string;
}

export interface PathProgressRow extends Row, Omit<PathProgress, 'path_progress_id'> {
  user_id: string;
  published_path_id: string;
}

export interface GroupRow extends Omit<Group, 'user_count'> {
  rule_email_domains: string[];
}

export interface GroupUserRow extends Row {
  group_id: string;
  user_id: string;
  created_at: Timestamp;
}

export interface GroupPoolRow extends Row {
  group_id: string;
  pool_id: string;
  created_at: Timestamp;
}

export interface NamedRow extends Row {
  name: string;
  /** The domain that an access code pool belongs to. */
  $under?: string;
}

/** The platform's data, as normalised tables. */
export class Tables {
  readonly store: Store;

  constructor(store: Store) {
    this.store = store;
  }

  #of<T extends Row>(name: string): Collection<T> {
    return this.store.collection<T>(`skilljar.${name}`);
  }

  get courses() {
    return this.#of<Course>('courses');
  }
  get lessons() {
    return this.#of<LessonRow>('lessons');
  }
  get labels() {
    return this.#of<NamedRow>('labels');
  }
  get users() {
    return this.#of<UserRow>('users');
  }
  get domains() {
    return this.#of<DomainRow>('domains');
  }
  get members() {
    return this.#of<MemberRow>('domainUsers');
  }
  get publishedCourses() {
    return this.#of<PublishedCourseRow>('publishedCourses');
  }
  get publishedPaths() {
    return this.#of<PublishedPathRow>('publishedPaths');
  }
  get enrollments() {
    return this.#of<EnrollmentRow>('enrollments');
  }
  get pathEnrollments() {
    return this.#of<EnrollmentRow>('publishedPathEnrollments');
  }
  get planEnrollments() {
    return this.#of<EnrollmentRow>('planEnrollments');
  }
  get courseProgress() {
    return this.#of<CourseProgressRow>('courseProgress');
  }
  get lessonProgress() {
    return this.#of<LessonProgressRow>('lessonProgress');
  }
  get pathProgress() {
    return this.#of<PathProgressRow>('pathProgress');
  }
  get groups() {
    return this.#of<GroupRow>('groups');
  }
  get groupUsers() {
    return this.#of<GroupUserRow>('groupUsers');
  }
  get groupCategories() {
    return this.#of<NamedRow>('groupCategories');
  }
  get accessCodePools() {
    return this.#of<NamedRow>('accessCodePools');
  }
  get groupPools() {
    return this.#of<GroupPoolRow>('groupAccessCodePools');
  }
  get webhooks() {
    return this.#of<Webhook>('webhooks');
  }
}
