import { type RestModel, tableOf } from '../../rest/factories/model.js';
import * as assets from './assets.js';
import * as pages from './catalog-pages.js';
import * as commerce from './commerce.js';
import * as courses from './courses.js';
import * as domains from './domains.js';
import * as enrollments from './enrollments.js';
import * as groups from './groups.js';
import * as ilt from './ilt.js';
import * as labels from './labels.js';
import * as plans from './plans.js';
import * as published from './published-courses.js';
import * as paths from './published-paths.js';
import * as quizzes from './quizzes.js';
import { user } from './users.js';
import * as webhooks from './webhooks.js';

/** Every model of Skilljar by the key of its seeds, in the order in which they are made: what others name comes first. */
export const models: Readonly<Record<string, RestModel>> = {
  domains: domains.domain,
  labels: labels.label,
  tags: labels.tag,
  users: user,
  signupFields: domains.signupField,
  accessCodePools: domains.accessCodePool,
  accessCodes: domains.accessCode,
  groupCategories: groups.groupCategory,
  groups: groups.group,
  domainUsers: domains.domainUser,
  assets: assets.asset,
  webPackages: assets.webPackage,
  questionBanks: quizzes.questionBank,
  quizzes: quizzes.quiz,
  quizQuestions: quizzes.quizQuestion,
  courses: courses.course,
  lessons: courses.lesson,
  contentItems: courses.contentItem,
  publishedCourses: published.publishedCourse,
  publishedPaths: paths.publishedPath,
  paths: paths.path,
  pathItems: paths.pathItem,
  plans: plans.plan,
  courseSeries: plans.courseSeries,
  enrollments: enrollments.enrollment,
  publishedPathEnrollments: enrollments.publishedPathEnrollment,
  planEnrollments: enrollments.planEnrollment,
  catalogPages: pages.catalogPage,
  classicPageItems: pages.classicPageItem,
  contentBlocks: pages.contentBlock,
  promoCodePools: commerce.promoCodePool,
  promoCodes: commerce.promoCode,
  licensePackages: commerce.licensePackage,
  trainingCreditCodes: commerce.trainingCreditCode,
  purchases: commerce.purchase,
  iltInstructors: ilt.iltInstructor,
  iltMultiSessionEvents: ilt.iltMultiSessionEvent,
  iltSessions: ilt.iltSession,
  viltSessionEvents: ilt.viltSessionEvent,
  viltSessionRegistrations: ilt.viltSessionRegistration,
  progresstokens: webhooks.progressToken,
  webhooks: webhooks.webhook,
};

/** What stands inside something only. */
export const nested: Readonly<Record<string, RestModel>> = {
  groupUsers: groups.groupUser,
  groupPools: groups.groupPool,
  invites: domains.invite,
  quizQuestionBanks: quizzes.quizQuestionBank,
  ratingContentBlocks: courses.ratingContentBlock,
  publishedCourseTags: published.publishedCourseTag,
  publishedCourseVisibilities: published.publishedCourseVisibility,
  prerequisites: published.prerequisite,
  groupPrerequisites: published.groupPrerequisite,
  reenrollmentRules: published.reenrollmentRule,
  publishedPathLabels: paths.publishedPathLabel,
  publishedPathTags: paths.publishedPathTag,
  publishedPathVisibilities: paths.publishedPathVisibility,
  catalogPageTags: pages.catalogPageTag,
  catalogPageVisibilities: pages.catalogPageVisibility,
  htmlContentBlocks: pages.htmlContentBlock,
  tileContainers: pages.tileContainer,
  componentContentBlocks: pages.componentContentBlock,
  tileContainerItems: pages.tileContainerItem,
  licensePackageStudents: commerce.licensePackageStudent,
  viltSessions: ilt.viltSession,
};

/** A field in which the rows of one table hold the id of a row of another. */
interface Reference {
  readonly table: string;
  readonly field: string;
  readonly to: string;
}

let found: readonly Reference[] | undefined;

/** Every field that refers to something, as the models say. */
export function references(): readonly Reference[] {
  const all = [...Object.values(models), ...Object.values(nested)];
  const tables = new Map(all.map((model) => [model.name, tableOf(model)]));
  found ??= [
    ...all.flatMap((model) =>
      Object.entries(model.belongsTo ?? {}).map(([field, to]) => ({ table: tableOf(model), field, to: tables.get(to)! })),
    ),
    // The only one that nobody can give.
    { table: 'quizzes.questionBanks', field: 'bank_id', to: 'questionBanks' },
  ];
  return found;
}
