// What a test may write of one thing of each kind.
import type * as T from '../../../src/skilljar/types/index.js';
import type { Moment } from '../../engine/models/seed-types.js';

/** Some of the fields, at any depth. Moments may be dates. */
export type Part<T> = T extends string | number | bigint | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Part<Item>[]
    : T extends object
      ? { readonly [K in keyof T]?: Part<T[K]> | Moment<K, T[K]> | undefined }
      : T;

/** A thing without what the platform counts or derives, and with what can stand inside it. */
export type Own<V, Derived extends keyof V = never, Inside = unknown> = Part<Omit<V, Derived>> & Inside;
type Some<V> = readonly V[] | undefined;
/** What is on one domain: named by its host, and on the first domain otherwise. */
export interface OnDomain {
  readonly domain_name?: string | undefined;
}

type SearchTexts = 'short_description' | 'long_description_html' | 'tags' | 'search_keywords';
type Tied = { readonly tags?: Some<Part<T.TagAssociation>>; readonly visibilityOverrides?: Some<Part<T.VisibilityOverride>> };

export type DomainSeed = Own<
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
export type UserSeed = Own<T.User, 'full_name', Part<Pick<T.UserOverview, 'signed_up_at' | 'latest_activity' | 'inactive_at'>>>;

export type AccessCodePoolSeed = OnDomain & Part<T.DomainAccessCodePool> & { readonly accessCodes?: Some<AccessCodeSeed> };

export type AccessCodeSeed = Own<
  T.DomainAccessCode,
  'use_count',
  OnDomain & { readonly access_code_pool_id?: string | undefined; readonly access_code_pool?: AccessCodePoolSeed | undefined }
>;

/** A membership of a domain. The sign-up fields and the code are those of the domain, made where they are not there yet. */
export type DomainUserSeed = Own<
  T.DomainUser,
  'user',
  OnDomain & { readonly user?: UserSeed | undefined; readonly invites?: Some<Part<T.DomainUserInvite>> }
>;

export type GroupSeed = Own<
  T.Group,
  'user_count',
  {
    readonly users?: Some<Own<T.GroupUser, 'user', { readonly user?: UserSeed | undefined }>>;
    readonly accessCodePools?: Some<Part<T.GroupAccessCodePool>>;
  }
>;

export type QuestionBankSeed = Own<
  T.QuestionBank,
  'question_count' | 'quiz_association_count',
  { readonly questions?: Some<QuizQuestionSeed> }
>;

export type QuizQuestionSeed = Part<T.QuizQuestion & Pick<T.PlacedQuestion, 'answer_feedback_html' | 'is_graded' | 'is_optional'>>;

export type QuizSeed = Own<
  T.Quiz,
  never,
  {
    readonly questions?: Some<QuizQuestionSeed>;
    /** Banks that the quiz draws from, by `id` or `name`. */
    readonly questionBanks?: Some<Own<T.QuizQuestionBank, 'question_count' | 'quiz_association_count'>>;
  }
>;

export type CourseSeed = Own<T.Course, never, { readonly lessons?: Some<LessonSeed> }>;

export type LessonSeed = Own<
  T.Lesson,
  never,
  {
    readonly contentItems?: Some<Part<T.LessonContentItem>>;
    readonly ratingContentBlocks?: Some<Part<T.RatingContentBlock>>;
  }
>;

export interface OfLesson {
  readonly lesson_id?: string | undefined;
  readonly lesson?: LessonSeed | undefined;
}

/** A course in a domain's catalogue. `course` is a new one, or one that is there: by `id` or `title`. */
export type PublishedCourseSeed = Own<
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
export type PublishedPathSeed = Own<
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
export type PathSeed = Own<T.Path, 'path_item_count', OnDomain & { readonly pathItems?: Some<PathItemSeed> }>;

export type PathItemSeed = Own<
  T.PublishedPathItem,
  'published_course',
  OnDomain & {
    readonly published_path_id?: string | undefined;
    readonly published_path?: PublishedPathSeed | undefined;
    readonly published_course?: PublishedCourseSeed | undefined;
  }
>;

export type PlanSeed = Own<T.Plan, 'plan' | 'plan_url', OnDomain & { readonly planEnrollments?: Some<PlanEnrollmentSeed> }>;

/** Courses that a domain shows together. */
export type CourseSeriesSeed = Own<
  T.CourseSeries,
  'published_course_count',
  OnDomain & { readonly publishedCourses?: Some<PublishedCourseSeed> }
>;

/** A learner in a published course. The learner becomes a member of the domain. */
export type EnrollmentSeed = Own<
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

export type PublishedPathEnrollmentSeed = Own<
  T.PublishedPathEnrollment,
  'user',
  OnDomain & {
    readonly user?: UserSeed | undefined;
    readonly published_path_id?: string | undefined;
    readonly published_path?: PublishedPathSeed | undefined;
    readonly published_path_progress?: Own<T.PathProgress, 'completed_required_course_count'> | undefined;
  }
>;

export type PlanEnrollmentSeed = Own<
  T.PlanEnrollment,
  'user',
  OnDomain & { readonly user?: UserSeed | undefined; readonly plan_id?: string | undefined; readonly plan?: PlanSeed | undefined }
>;

interface OnPage extends OnDomain {
  readonly catalog_page_id?: string | undefined;
  readonly catalog_page?: CatalogPageSeed | undefined;
}

export type CatalogPageSeed = Own<
  T.CatalogPage,
  'url',
  OnDomain & Tied & { readonly contentBlocks?: Some<ContentBlockSeed>; readonly classicPageItems?: Some<ClassicPageItemSeed> }
>;

/** A block on a page, with the block inside it, which decides the type where none is given. */
export type ContentBlockSeed = Own<
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

export type ClassicPageItemSeed = Own<T.ClassicPageItem, 'type', OnPage>;

/** `offer_ids`: the offers that the codes are good for. */
export type PromoCodePoolSeed = Part<T.PromoCodePoolCreated> & {
  readonly offer_ids?: readonly string[] | undefined;
  readonly promoCodes?: Some<Part<T.PromoCode>>;
};

export type LicensePackageSeed = Own<T.LicensePackage, 'license_seats_remaining', { readonly students?: Some<Part<T.LicensePackageSeat>> }>;

export type ViltSessionSeed = Own<T.ViltSession, 'registration_count'> | undefined;
