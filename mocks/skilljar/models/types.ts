import type * as T from '../../../src/skilljar/types/index.js';
import type { Singular } from '../../engine/models/singular.js';
import type {
  AccessCodePoolSeed,
  AccessCodeSeed,
  CatalogPageSeed,
  ClassicPageItemSeed,
  ContentBlockSeed,
  CourseSeed,
  CourseSeriesSeed,
  DomainSeed,
  DomainUserSeed,
  EnrollmentSeed,
  GroupSeed,
  LessonSeed,
  LicensePackageSeed,
  OfLesson,
  OnDomain,
  Own,
  Part,
  PathItemSeed,
  PathSeed,
  PlanEnrollmentSeed,
  PlanSeed,
  PromoCodePoolSeed,
  PublishedCourseSeed,
  PublishedPathEnrollmentSeed,
  PublishedPathSeed,
  QuestionBankSeed,
  QuizQuestionSeed,
  QuizSeed,
  UserSeed,
  ViltSessionSeed,
} from './seed-shapes.js';

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
