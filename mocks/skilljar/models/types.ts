import type * as T from '../../../src/skilljar/types/index.js';
import type { Moment } from '../../engine/models/seed-types.js';
import type { Singular } from '../../engine/models/singular.js';

/** A subset of the fields, at any depth. Dates can be `Date` objects. */
export type Part<T> = T extends string | number | bigint | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Part<Item>[]
    : T extends object
      ? { readonly [K in keyof T]?: Part<T[K]> | Moment<K, T[K]> | undefined }
      : T;

type Some<V> = readonly V[] | undefined;
/** The input of a record: without the fields that the platform counts or derives, and with nested records. */
type Own<V, Derived extends keyof V = never, Inside = unknown> = Part<Omit<V, Derived>> & Inside;
/** The result, and the input. */
type Thing<V, Derived extends keyof V = never, Inside = unknown> = { shown: V; given: Own<V, Derived, Inside> };

type Given<K extends keyof Things> = Things[K]['given'];
/** Lists of nested records. */
type Lists<K extends keyof Things> = { readonly [P in K]?: Some<Given<P>> };
/** Referenced records: new ones or existing ones. */
type Named<N extends keyof Names> = { readonly [P in N]?: Given<Names[P]> | undefined };
/** The same, by an id. */
type Ids<N extends string> = { readonly [P in N]?: string | undefined };
/** A record of a domain, identified by the host name. Default: the first domain. */
type OnDomain = Ids<'domain_name'>;
type OnPage = OnDomain & Ids<'catalog_page_id'> & Named<'catalog_page'>;

interface Names {
  access_code_pool: 'accessCodePools';
  catalog_page: 'catalogPages';
  course: 'courses';
  lesson: 'lessons';
  plan: 'plans';
  published_course: 'publishedCourses';
  published_path: 'publishedPaths';
  user: 'users';
}

type SearchTexts = 'short_description' | 'long_description_html' | 'tags' | 'search_keywords';
type Tied = { readonly tags?: Some<Part<T.TagAssociation>>; readonly visibilityOverrides?: Some<Part<T.VisibilityOverride>> };
type ViltSession = { readonly vilt_session?: Own<T.ViltSession, 'registration_count'> | undefined };
type Tiles = { readonly items?: Some<Own<T.TileContainerItem, 'item_type'>> };
type Feedback = Part<Pick<T.PlacedQuestion, 'answer_feedback_html' | 'is_graded' | 'is_optional'>>;

/** The lists of seeds. */
interface Things {
  domains: Thing<
    T.Domain,
    'private',
    Lists<'signupFields' | 'accessCodePools' | 'publishedCourses' | 'publishedPaths' | 'catalogPages' | 'courseSeries'> & {
      /** Whether writes of memberships return a `login_token`. Default: true. */
      readonly signs_in_by_token?: boolean | undefined;
      readonly users?: Some<Given<'domainUsers'>>;
      readonly plan?: Some<Given<'plans'>>;
    }
  >;
  labels: Thing<T.Label>;
  tags: Thing<T.Tag>;
  /** Learners. The results have the form of the API, with counts: `{ user: { id, … }, … }`. */
  users: Thing<T.UserOverview, 'user' | 'registration_count' | 'completion_count', Own<T.User, 'full_name'>>;
  signupFields: Thing<T.SignupField, never, OnDomain>;
  accessCodePools: Thing<T.DomainAccessCodePoolDetail, 'code_count', OnDomain & Lists<'accessCodes'>>;
  accessCodes: Thing<T.DomainAccessCodeDetail, 'use_count' | 'users', OnDomain & Ids<'access_code_pool_id'> & Named<'access_code_pool'>>;
  groupCategories: Thing<T.GroupCategory>;
  groups: Thing<
    T.Group,
    'user_count',
    { readonly users?: Some<Own<T.GroupUser, 'user', Named<'user'>>>; readonly accessCodePools?: Some<Part<T.GroupAccessCodePool>> }
  >;
  /** Memberships of a domain. The sign-up fields and the code belong to the domain, and are created if they do not exist. */
  domainUsers: Thing<T.DomainUser, 'user', OnDomain & Named<'user'> & { readonly invites?: Some<Part<T.DomainUserInvite>> }>;
  assets: Thing<T.Asset>;
  webPackages: Thing<T.WebPackage, 'state'>;
  questionBanks: Thing<T.QuestionBank, 'question_count' | 'quiz_association_count', { readonly questions?: Some<Given<'quizQuestions'>> }>;
  quizzes: Thing<
    T.Quiz,
    never,
    {
      readonly questions?: Some<Given<'quizQuestions'>>;
      /** Banks of the quiz, by `id` or `name`. */
      readonly questionBanks?: Some<Own<T.QuizQuestionBank, 'question_count' | 'quiz_association_count'>>;
    }
  >;
  quizQuestions: Thing<T.QuizQuestion, never, Feedback>;
  courses: Thing<T.Course, never, Lists<'lessons'>>;
  lessons: Thing<
    T.Lesson,
    never,
    { readonly contentItems?: Some<Part<T.LessonContentItem>>; readonly ratingContentBlocks?: Some<Part<T.RatingContentBlock>> }
  >;
  contentItems: Thing<T.LessonContentItem, never, Ids<'lesson_id'> & Named<'lesson'>>;
  /** Courses in a domain's catalog. `course` is a new one, or an existing one by `id` or `title`. */
  publishedCourses: Thing<
    T.PublishedCourseDetail,
    'course' | 'course_url' | 'lesson_list' | SearchTexts,
    OnDomain &
      Tied &
      Named<'course'> &
      Lists<'enrollments'> & {
        readonly publishedCoursePrerequisites?: Some<Named<'published_course'>>;
        readonly studentGroupPrerequisites?: Some<Part<T.GroupPrerequisite>>;
        readonly reenrollmentRule?: Part<T.ReenrollmentRule> | undefined;
      }
  >;
  /** Paths in a domain's catalog. */
  publishedPaths: Thing<
    T.PublishedPath,
    'path' | 'path_url' | 'title' | 'path_item_list' | SearchTexts,
    OnDomain &
      Tied &
      Lists<'pathItems' | 'publishedPathEnrollments'> & {
        readonly path?: Own<T.Path, 'path_item_count'> | undefined;
        readonly labels?: Some<Part<T.LabelAssociation>>;
      }
  >;
  /** Paths. Publishing creates them. */
  paths: Thing<T.Path, 'path_item_count', OnDomain & Lists<'pathItems'>>;
  pathItems: Thing<
    T.PublishedPathItem,
    'published_course',
    OnDomain & Ids<'published_path_id'> & Named<'published_path' | 'published_course'>
  >;
  plans: Thing<T.Plan, 'plan' | 'plan_url', OnDomain & Lists<'planEnrollments'>>;
  /** Courses that a domain shows as a group. */
  courseSeries: Thing<T.CourseSeries, 'published_course_count', OnDomain & Lists<'publishedCourses'>>;
  /** Learners in published courses. They become members of the domain. */
  enrollments: Thing<
    T.Enrollment,
    'user',
    OnDomain &
      Ids<'published_course_id'> &
      Named<'user' | 'published_course'> & {
        /** With `completed_at`, all lessons are completed. With `completed_lesson_count`, the first lessons are. */
        readonly course_progress?: Own<T.CourseProgress, 'completed_required_lesson_count'> | undefined;
        readonly certificate?: Part<T.Certificate> | null | undefined;
        /** Progress in single lessons, each identified by `id` or `title`. */
        readonly lessons?: Some<Part<T.UserLesson>>;
      }
  >;
  publishedPathEnrollments: Thing<
    T.PublishedPathEnrollment,
    'user',
    OnDomain &
      Ids<'published_path_id'> &
      Named<'user' | 'published_path'> & {
        readonly published_path_progress?: Own<T.PathProgress, 'completed_required_course_count'> | undefined;
      }
  >;
  planEnrollments: Thing<T.PlanEnrollment, 'user', OnDomain & Ids<'plan_id'> & Named<'user' | 'plan'>>;
  catalogPages: Thing<T.CatalogPage, 'url', OnDomain & Tied & Lists<'contentBlocks' | 'classicPageItems'>>;
  classicPageItems: Thing<T.ClassicPageItem, 'type', OnPage>;
  /** Blocks on a page, each with the block inside it, which determines the default of its type. */
  contentBlocks: Thing<
    T.ContentBlock,
    'html_content_block_id' | 'tile_container_content_block_id' | 'component_content_block_id',
    OnPage & {
      readonly htmlContentBlock?: Own<T.HtmlContentBlock, 'content_block_id'> | undefined;
      readonly tileContainerContentBlock?: Own<T.TileContainerContentBlock, 'content_block_id', Tiles> | undefined;
      readonly componentContentBlock?: Part<T.ComponentContentBlock> | undefined;
    }
  >;
  /** `offer_ids`: the offers that the codes are valid for. */
  promoCodePools: Thing<
    T.PromoCodePool,
    never,
    Part<T.PromoCodePoolCreated> & Lists<'promoCodes'> & { readonly offer_ids?: readonly string[] | undefined }
  >;
  promoCodes: Thing<T.PromoCode>;
  licensePackages: Thing<T.LicensePackage, 'license_seats_remaining', { readonly students?: Some<Part<T.LicensePackageSeat>> }>;
  trainingCreditCodes: Thing<T.TrainingCreditCodeDetail>;
  purchases: Thing<T.Purchase, 'user', Named<'user'>>;
  iltInstructors: Thing<T.IltInstructor, never, Ids<'id'>>;
  iltMultiSessionEvents: Thing<T.IltMultiSessionEvent>;
  iltSessions: Thing<T.IltSession>;
  viltSessionEvents: Thing<T.ViltSessionEvent, 'vilt_session', ViltSession>;
  viltSessionRegistrations: Thing<
    T.ViltSessionRegistrationDetail,
    'vilt_session' | 'student_lesson_progress',
    ViltSession & Named<'user'> & Ids<'enrollment_id'>
  >;
  progresstokens: Thing<T.ProgressToken>;
  webhooks: Thing<T.Webhook>;
}

/**
 * The input of `platforms.skilljar.seed`: lists of records by resource. All fields are optional.
 *
 * The initial data `empty` contains one domain, `academy.example.com`, which is public and has no records. Records without a domain belong
 * to it. For another domain, use `domains: [{ name: 'partners.example.net' }]`, and `domain_name: 'partners.example.net'` in its records.
 */
export type SkilljarSeeds = { readonly [K in keyof Things]?: readonly Given<K>[] | undefined };

/**
 * The seeded resources in the form of the API: first those of the input, in order, then those created with or inside them. Lists of the
 * input are typed as not empty.
 */
export type SeededSkilljar<K extends keyof SkilljarSeeds = never> = {
  readonly [P in keyof Things]: P extends K ? [Things[P]['shown'], ...Things[P]['shown'][]] : Things[P]['shown'][];
};

/** Nested records that have a factory. */
interface Nested {
  groupUsers: Thing<T.GroupUser>;
  invites: Thing<T.DomainUserInvite>;
  ratingContentBlocks: Thing<T.RatingContentBlock>;
}

type Builders<Map extends Readonly<Record<keyof Map, { shown: unknown }>>> = {
  readonly [K in keyof Map as Singular<K>]: (fields?: Part<Map[K]['shown']>) => Map[K]['shown'];
};

/**
 * One factory for each main type: `build.course({ title: 'Intro' })` is a complete course in the form of the SDK's `get`. Nothing is
 * stored. The n-th call returns the n-th record, the same in every run.
 */
export type SkilljarBuild = Builders<Things & Nested>;
