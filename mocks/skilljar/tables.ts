import type * as T from '../../src/skilljar/types/index.js';
import type { Collection, Row } from '../engine/collection.js';
import type { Store } from '../engine/store.js';

/** A row: the fields that were set. The other fields are generated in responses. A reference is stored as an id, or as `{ id }`. */
export interface AnyRow extends Row {
  /** The ids of the URL above it. */
  $under?: string;
  /** When it was created. */
  $made?: string;
  [field: string]: unknown;
}

interface Reference {
  readonly id: string;
}

type WithUser<T> = Omit<T, 'user'> & { readonly user: Reference };

/** A learner's progress, created with an enrollment. */
interface Begun {
  user_id: string;
  published_course_id: string;
}

/** The fields of the rows, by table. Rows of other tables can have any fields. */
interface Fields {
  courseProgress: Begun & T.CourseProgress & { certificate: unknown };
  courses: T.Course;
  /** `signs_in_by_token`: whether learners sign in with a token, so that writes of members return `login_token`. */
  domains: T.Domain & { signs_in_by_token: boolean };
  domainUsers: WithUser<T.DomainUser> & { domain_name: string };
  enrollments: WithUser<T.Enrollment>;
  groups: T.Group & { rule_email_domains: string[] };
  lessonProgress: Begun & T.LessonProgress & { lesson_id: string };
  lessons: T.Lesson;
  pathProgress: T.PathProgress;
  planEnrollments: WithUser<T.Enrollment>;
  publishedCourses: Omit<T.PublishedCourse, 'course'> & { domain_name: string; course: Reference };
  publishedPathEnrollments: WithUser<T.Enrollment>;
  publishedPaths: T.PublishedPath & { domain_name: string; labels: string[] };
  users: T.User & Pick<T.UserOverview, 'signed_up_at' | 'latest_activity' | 'inactive_at'>;
  webhooks: T.Webhook;
}

export type RowOf<Table extends string> = Table extends keyof Fields ? Fields[Table] & AnyRow : AnyRow;

/** The tables whose name differs from the path of the resource on the client. */
const TABLES = {
  'domain.accessCodePools': 'accessCodePools',
  'domain.plan.planEnrollments': 'planEnrollments',
  'domain.publishedCourses': 'publishedCourses',
  'domain.publishedCourses.enrollments': 'enrollments',
  'domain.publishedPaths': 'publishedPaths',
  'domain.publishedPaths.publishedPathEnrollments': 'publishedPathEnrollments',
  'domain.users': 'domainUsers',
  'groups.accessCodePools': 'groupAccessCodePools',
  'groups.users': 'groupUsers',
  'questionBanks.questions': 'quizQuestions',
  'quizzes.questions': 'quizQuestions',
} as const;

type TableOf<Path extends string> = Path extends keyof typeof TABLES ? (typeof TABLES)[Path] : Path;
export type RowAt<Path extends string> = RowOf<TableOf<Path>>;

/** The name of the table of a resource. */
export const tableAt = (path: string): string => (TABLES as Readonly<Record<string, string>>)[path] ?? path;

/** The platform's data. */
export class Tables {
  readonly store: Store;
  readonly #found = new Map<string, Collection<AnyRow>>();

  constructor(store: Store) {
    this.store = store;
  }

  /** The table of that name, such as `courses`. */
  of<Name extends string>(name: Name): Collection<RowOf<Name>> {
    let found = this.#found.get(name);
    if (!found) {
      found = this.store.collection<AnyRow>(`skilljar.${name}`);
      this.#found.set(name, found);
    }
    return found as unknown as Collection<RowOf<Name>>;
  }
}
