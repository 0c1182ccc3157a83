import type * as T from '../../../src/skilljar/types/index.js';
import type { Moment } from '../../engine/models/seed-types.js';
import type { Singular } from '../../engine/models/singular.js';

/** Some of the fields, at any depth. Moments may be dates. */
export type Part<T> = T extends string | number | bigint | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Part<Item>[]
    : T extends object
      ? { readonly [K in keyof T]?: Part<T[K]> | Moment<K, T[K]> | undefined }
      : T;

/** A thing without what the platform counts or derives, and with what can stand inside it. */
type Own<V, Derived extends keyof V = never, Inside = unknown> = Part<Omit<V, Derived>> & Inside;
type Some<V> = readonly V[] | undefined;
/** What is on one domain: named by its host, and on the first domain otherwise. */
interface OnDomain {
  readonly domain_name?: string | undefined;
}

type SearchTexts = 'short_description' | 'long_description_html' | 'tags' | 'search_keywords';
type Tied = { readonly tags?: Some<Part<T.TagAssociation>>; readonly visibilityOverrides?: Some<Part<T.VisibilityOverride>> };

type DomainSeed = Own<
  T.Domain,
  'private',
  {
    /** Whether memberships that are written come with a `login_token`. Default: true. */
    readonly signs_in_by_token?: boolean | undefined;
    readonly signupFields?: Some<Part<T.SignupField>>;
    readonly accessCodePools?: Some<AccessCodePoolSeed>;
    readonly users?: Some<DomainUserSeed>;
    readonly publishedCourses?: Some<PublishedCourseSeed>;
    readonly publishedPaths?: Some<PublishedPathSeed>;
    readonly plan?: Some<PlanSeed>;
    readonly catalogPages?: Some<CatalogPageSeed>;
    readonly courseSeries?: Some<CourseSeriesSeed>;
  }
>;

/** A learner. Comes back as the API shows one, with figures: `{ user: { id, … }, … }`. */
type UserSeed = Own<T.User, 'full_name', Part<Pick<T.UserOverview, 'signed_up_at' | 'latest_activity' | 'inactive_at'>>>;

type AccessCodePoolSeed = OnDomain & Part<T.DomainAccessCodePool> & { readonly accessCodes?: Some<AccessCodeSeed> };

type AccessCodeSeed = Own<
  T.DomainAccessCode,
  'use_count',
  OnDomain & { readonly access_code_pool_id?: string | undefined; readonly access_code_pool?: AccessCodePoolSeed | undefined }
>;

/** A membership of a domain. The sign-up fields and the code are those of the domain, made where they are not there yet. */
type DomainUserSeed = Own<
  T.DomainUser,
  'user',
  OnDomain & { readonly user?: UserSeed | undefined; readonly invites?: Some<Part<T.DomainUserInvite>> }
>;

type GroupSeed = Own<
  T.Group,
  'user_count',
  {
    readonly users?: Some<Own<T.GroupUser, 'user', { readonly user?: UserSeed | undefined }>>;
    readonly accessCodePools?: Some<Part<T.GroupAccessCodePool>>;
  }
>;

type QuestionBankSeed = Own<T.QuestionBank, 'question_count' | 'quiz_association_count', { readonly questions?: Some<QuizQuestionSeed> }>;

type QuizQuestionSeed = Part<T.QuizQuestion & Pick<T.PlacedQuestion, 'answer_feedback_html' | 'is_graded' | 'is_optional'>>;

type QuizSeed = Own<
  T.Quiz,
  never,
  {
    readonly questions?: Some<QuizQuestionSeed>;
    /** Banks that the quiz draws from, by `id` or `name`. */
    readonly questionBanks?: Some<Own<T.QuizQuestionBank, 'question_count' | 'quiz_association_count'>>;
  }
>;

type CourseSeed = Own<T.Course, never, { readonly lessons?: Some<LessonSeed> }>;

type LessonSeed = Own<
  T.Lesson,
  never,
  {
    readonly contentItems?: Some<Part<T.LessonContentItem>>;
    readonly ratingContentBlocks?: Some<Part<T.RatingContentBlock>>;
  }
>;

interface OfLesson {
  readonly lesson_id?: string | undefined;
  readonly lesson?: LessonSeed | undefined;
}

/** A course in a domain's catalogue. `course` is a new one, or one that is there: by `id` or `title`. */
type PublishedCourseSeed = Own<
  T.PublishedCourse,
  'course' | 'course_url' | 'lesson_list' | SearchTexts,
  OnDomain &
    Tied & {
      readonly course?: CourseSeed | undefined;
      readonly enrollments?: Some<EnrollmentSeed>;
      readonly publishedCoursePrerequisites?: Some<{ readonly published_course?: PublishedCourseSeed | undefined }>;
      readonly studentGroupPrerequisites?: Some<Part<T.GroupPrerequisite>>;
      readonly reenrollmentRule?: Part<T.ReenrollmentRule> | undefined;
    }
>;

/** A path in a domain's catalogue. */
type PublishedPathSeed = Own<
  T.PublishedPath,
  'path' | 'path_url' | 'title' | 'path_item_list' | SearchTexts,
  OnDomain &
    Tied & {
      readonly path?: Own<T.Path, 'path_item_count'> | undefined;
      readonly pathItems?: Some<PathItemSeed>;
      readonly labels?: Some<Part<T.LabelAssociation>>;
      readonly publishedPathEnrollments?: Some<PublishedPathEnrollmentSeed>;
    }
>;

/** A path, which is there by being published. */
type PathSeed = Own<T.Path, 'path_item_count', OnDomain & { readonly pathItems?: Some<PathItemSeed> }>;

type PathItemSeed = Own<
  T.PublishedPathItem,
  'published_course',
  OnDomain & {
    readonly published_path_id?: string | undefined;
    readonly published_path?: PublishedPathSeed | undefined;
    readonly published_course?: PublishedCourseSeed | undefined;
  }
>;

type PlanSeed = Own<T.Plan, 'plan' | 'plan_url', OnDomain & { readonly planEnrollments?: Some<PlanEnrollmentSeed> }>;

/** Courses that a domain shows together. */
type CourseSeriesSeed = Own<T.CourseSeries, 'published_course_count', OnDomain & { readonly publishedCourses?: Some<PublishedCourseSeed> }>;

/** A learner in a published course. The learner becomes a member of the domain. */
type EnrollmentSeed = Own<
  T.Enrollment,
  'user',
  OnDomain & {
    readonly user?: UserSeed | undefined;
    readonly published_course_id?: string | undefined;
    readonly published_course?: PublishedCourseSeed | undefined;
    /** With `completed_at`, all lessons are done; with `completed_lesson_count`, the first so many. */
    readonly course_progress?: Own<T.CourseProgress, 'completed_required_lesson_count'> | undefined;
    readonly certificate?: Part<T.Certificate> | null | undefined;
    /** Progress in single lessons, each named by `id` or `title`. */
    readonly lessons?: Some<Part<T.UserLesson>>;
  }
>;

type PublishedPathEnrollmentSeed = Own<
  T.PublishedPathEnrollment,
  'user',
  OnDomain & {
    readonly user?: UserSeed | undefined;
    readonly published_path_id?: string | undefined;
    readonly published_path?: PublishedPathSeed | undefined;
    readonly published_path_progress?: Own<T.PathProgress, 'completed_required_course_count'> | undefined;
  }
>;

type PlanEnrollmentSeed = Own<
  T.PlanEnrollment,
  'user',
  OnDomain & { readonly user?: UserSeed | undefined; readonly plan_id?: string | undefined; readonly plan?: PlanSeed | undefined }
>;

interface OnPage extends OnDomain {
  readonly catalog_page_id?: string | undefined;
  readonly catalog_page?: CatalogPageSeed | undefined;
}

type CatalogPageSeed = Own<
  T.CatalogPage,
  'url',
  OnDomain & Tied & { readonly contentBlocks?: Some<ContentBlockSeed>; readonly classicPageItems?: Some<ClassicPageItemSeed> }
>;

/** A block on a page, with the block inside it, which decides the type where none is given. */
type ContentBlockSeed = Own<
  T.ContentBlock,
  'html_content_block_id' | 'tile_container_content_block_id' | 'component_content_block_id',
  OnPage & {
    readonly htmlContentBlock?: Own<T.HtmlContentBlock, 'content_block_id'> | undefined;
    readonly tileContainerContentBlock?:
      | Own<T.TileContainerContentBlock, 'content_block_id', { readonly items?: Some<Own<T.TileContainerItem, 'item_type'>> }>
      | undefined;
    readonly componentContentBlock?: Part<T.ComponentContentBlock> | undefined;
  }
>;

type ClassicPageItemSeed = Own<T.ClassicPageItem, 'type', OnPage>;

/** `offer_ids`: the offers that the codes are good for. */
type PromoCodePoolSeed = Part<T.PromoCodePoolCreated> & {
  readonly offer_ids?: readonly string[] | undefined;
  readonly promoCodes?: Some<Part<T.PromoCode>>;
};

type LicensePackageSeed = Own<T.LicensePackage, 'license_seats_remaining', { readonly students?: Some<Part<T.LicensePackageSeat>> }>;

type ViltSessionSeed = Own<T.ViltSession, 'registration_count'> | undefined;

/** What each list holds: what is given, and what comes back. */
interface Things {
  domains: [DomainSeed, T.Domain];
  labels: [Part<T.Label>, T.Label];
  tags: [Part<T.Tag>, T.Tag];
  users: [UserSeed, T.UserOverview];
  signupFields: [OnDomain & Part<T.SignupField>, T.SignupField];
  accessCodePools: [AccessCodePoolSeed, T.DomainAccessCodePoolDetail];
  accessCodes: [AccessCodeSeed, T.DomainAccessCodeDetail];
  groupCategories: [Part<T.GroupCategory>, T.GroupCategory];
  groups: [GroupSeed, T.Group];
  domainUsers: [DomainUserSeed, T.DomainUser];
  assets: [Part<T.Asset>, T.Asset];
  webPackages: [Own<T.WebPackage, 'state'>, T.WebPackage];
  questionBanks: [QuestionBankSeed, T.QuestionBank];
  quizzes: [QuizSeed, T.Quiz];
  quizQuestions: [QuizQuestionSeed, T.QuizQuestion];
  courses: [CourseSeed, T.Course];
  lessons: [LessonSeed, T.Lesson];
  contentItems: [OfLesson & Part<T.LessonContentItem>, T.LessonContentItem];
  publishedCourses: [PublishedCourseSeed, T.PublishedCourseDetail];
  publishedPaths: [PublishedPathSeed, T.PublishedPath];
  paths: [PathSeed, T.Path];
  pathItems: [PathItemSeed, T.PublishedPathItem];
  plans: [PlanSeed, T.Plan];
  courseSeries: [CourseSeriesSeed, T.CourseSeries];
  enrollments: [EnrollmentSeed, T.Enrollment];
  publishedPathEnrollments: [PublishedPathEnrollmentSeed, T.PublishedPathEnrollment];
  planEnrollments: [PlanEnrollmentSeed, T.PlanEnrollment];
  catalogPages: [CatalogPageSeed, T.CatalogPage];
  classicPageItems: [ClassicPageItemSeed, T.ClassicPageItem];
  contentBlocks: [ContentBlockSeed, T.ContentBlock];
  promoCodePools: [PromoCodePoolSeed, T.PromoCodePool];
  promoCodes: [Part<T.PromoCode>, T.PromoCode];
  licensePackages: [LicensePackageSeed, T.LicensePackage];
  trainingCreditCodes: [Part<T.TrainingCreditCodeDetail>, T.TrainingCreditCodeDetail];
  purchases: [Own<T.Purchase, 'user', { readonly user?: UserSeed | undefined }>, T.Purchase];
  iltInstructors: [Part<T.IltInstructor> & { readonly id?: string | undefined }, T.IltInstructor];
  iltMultiSessionEvents: [Part<T.IltMultiSessionEvent>, T.IltMultiSessionEvent];
  iltSessions: [Part<T.IltSession>, T.IltSession];
  viltSessionEvents: [Own<T.ViltSessionEvent, 'vilt_session', { readonly vilt_session?: ViltSessionSeed }>, T.ViltSessionEvent];
  viltSessionRegistrations: [
    Own<
      T.ViltSessionRegistration,
      'user' | 'vilt_session',
      { readonly vilt_session?: ViltSessionSeed; readonly user?: UserSeed | undefined; readonly enrollment_id?: string | undefined }
    >,
    T.ViltSessionRegistrationDetail,
  ];
  progresstokens: [Part<T.ProgressToken>, T.ProgressToken];
  webhooks: [Part<T.Webhook>, T.Webhook];
}

/**
 * What `platforms.skilljar.seed` takes: lists of things by the names of their resources, with whatever fields matter.
 *
 * The world `empty` holds one domain, `academy.example.com`, which is public, and nothing on it. What names no domain stands on that one;
 * for another: `domains: [{ name: 'partners.example.net' }]`, and `domain_name: 'partners.example.net'` in what stands on it.
 */
export type SkilljarSeeds = { readonly [K in keyof Things]?: readonly Things[K][0][] | undefined };

/**
 * The seeded resources as the API returns them: first those of the input, in its order, then those created with or inside them. Lists of
 * the input are typed as not empty.
 */
export type SeededSkilljar<K extends keyof SkilljarSeeds = never> = {
  readonly [P in keyof Things]: P extends K ? [Things[P][1], ...Things[P][1][]] : Things[P][1][];
};

/** What stands inside something only, and has a factory. */
interface Nested {
  groupUsers: [unknown, T.GroupUser];
  invites: [unknown, T.DomainUserInvite];
  ratingContentBlocks: [unknown, T.RatingContentBlock];
}

type Builders<Map extends Readonly<Record<keyof Map, readonly [unknown, unknown]>>> = {
  readonly [K in keyof Map as Singular<K>]: (fields?: Part<Map[K][1]>) => Map[K][1];
};

/**
 * One factory for each main type: `build.course({ title: 'Intro' })` is a complete course, as the SDK's `get` gives it. Nothing is stored.
 * The n-th call gives the n-th thing, the same in every run.
 */
export type SkilljarBuild = Builders<Things & Nested>;
