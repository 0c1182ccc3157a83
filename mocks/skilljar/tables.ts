import type {
  Course,
  CourseProgress,
  Domain,
  DomainUser,
  Enrollment,
  Group,
  Lesson,
  LessonProgress,
  PathProgress,
  PublishedCourse,
  PublishedPath,
  User,
  UserOverview,
  Webhook,
} from '../../src/skilljar/types/index.js';
import type { Collection, Row, Store } from '../engine/store.js';

/** A row: the fields that it was given; the rest is made up when it is shown. What it refers to is kept as an id, or as `{ id }`. */
export interface AnyRow extends Row {
  /** The ids of the URL that it stands under. */
  $under?: string;
  /** When it was made. */
  $made?: string;
  [field: string]: unknown;
}

interface Reference {
  readonly id: string;
}

type WithUser<T> = Omit<T, 'user'> & { readonly user: Reference };

/** Progress of a learner, begun with an enrolment. */
interface Begun {
  user_id: string;
  published_course_id: string;
}

/** The fields of the rows, by table. Tables of other names have rows of any fields. */
interface Fields {
  courseProgress: Begun & CourseProgress & { certificate: unknown };
  courses: Course;
  /** `signs_in_by_token`: whether learners sign in by token, so that writes of members give `login_token`. */
  domains: Domain & { signs_in_by_token: boolean };
  domainUsers: WithUser<DomainUser> & { domain_name: string };
  enrollments: WithUser<Enrollment>;
  groups: Group & { rule_email_domains: string[] };
  lessonProgress: Begun & LessonProgress & { lesson_id: string };
  lessons: Lesson;
  pathProgress: PathProgress;
  planEnrollments: WithUser<Enrollment>;
  publishedCourses: Omit<PublishedCourse, 'course'> & { domain_name: string; course: Reference };
  publishedPathEnrollments: WithUser<Enrollment>;
  publishedPaths: PublishedPath & { domain_name: string; labels: string[] };
  users: User & Pick<UserOverview, 'signed_up_at' | 'latest_activity' | 'inactive_at'>;
  webhooks: Webhook;
}

export type RowOf<Table extends string> = Table extends keyof Fields ? Fields[Table] & AnyRow : AnyRow;

/** The tables that have another name than the path of the resource on the client. */
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
