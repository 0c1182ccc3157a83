import type * as T from '../../../src/skilljar/types/index.js';
import type { Part } from './types.js';

interface Built {
  accessCode: T.DomainAccessCodeDetail;
  accessCodePool: T.DomainAccessCodePoolDetail;
  asset: T.Asset;
  catalogPage: T.CatalogPage;
  classicPageItem: T.ClassicPageItem;
  contentBlock: T.ContentBlock;
  contentItem: T.LessonContentItem;
  course: T.Course;
  courseSeries: T.CourseSeries;
  domain: T.Domain;
  domainUser: T.DomainUser;
  enrollment: T.Enrollment;
  group: T.Group;
  groupCategory: T.GroupCategory;
  groupUser: T.GroupUser;
  iltInstructor: T.IltInstructor;
  iltMultiSessionEvent: T.IltMultiSessionEvent;
  iltSession: T.IltSession;
  invite: T.DomainUserInvite;
  label: T.Label;
  lesson: T.Lesson;
  licensePackage: T.LicensePackage;
  path: T.Path;
  pathItem: T.PublishedPathItem;
  plan: T.Plan;
  planEnrollment: T.PlanEnrollment;
  progressToken: T.ProgressToken;
  promoCode: T.PromoCode;
  promoCodePool: T.PromoCodePool;
  publishedCourse: T.PublishedCourseDetail;
  publishedPath: T.PublishedPath;
  publishedPathEnrollment: T.PublishedPathEnrollment;
  purchase: T.Purchase;
  questionBank: T.QuestionBank;
  quiz: T.Quiz;
  quizQuestion: T.QuizQuestion;
  ratingContentBlock: T.RatingContentBlock;
  signupField: T.SignupField;
  tag: T.Tag;
  trainingCreditCode: T.TrainingCreditCodeDetail;
  user: T.UserOverview;
  viltSessionEvent: T.ViltSessionEvent;
  viltSessionRegistration: T.ViltSessionRegistrationDetail;
  webPackage: T.WebPackage;
  webhook: T.Webhook;
}

/**
 * One factory for each main type: `build.course({ title: 'Intro' })` is a complete course, as the SDK's `get` gives it. Nothing is stored.
 * The n-th call gives the n-th thing, the same in every run.
 */
export type SkilljarBuild = { readonly [K in keyof Built]: (fields?: Part<Built[K]>) => Built[K] };
