import type { RestOperation } from '../../../src/skilljar/rest/index.js';
import { type Resource, resource } from '../../rest/resource.js';
import { generic } from '../generic.js';
import { catalogPages, classicPageItems, contentBlocks, tileContainerItems } from './catalog-pages.js';
import { publishedCourses, publishedPaths } from './catalogue.js';
import {
  licensePackageStudents,
  licensePackages,
  offers,
  promoCodePoolOffers,
  promoCodePools,
  purchases,
  trainingCreditCodes,
} from './commerce.js';
import { courseLabels, courses } from './courses.js';
import { domains, domainUsers } from './domains.js';
import { planEnrollments, publishedCourseEnrollments, publishedPathEnrollments } from './enrollments.js';
import { emailDomainRules, groupPools, groups, groupUsers } from './groups.js';
import { iltInstructors, viltSessionEvents, viltSessionRegistrations } from './ilt.js';
import { assets, contentItems, labels, lessonProgress, lessons, ratingContentBlocks, webPackageLessons, webPackages } from './lessons.js';
import { accessCodePools, accessCodes, managerAccess, memberInvites, memberSignupFields, memberSignupFieldsBulk } from './members.js';
import {
  courseSeries,
  courseSeriesCourses,
  pathItems,
  paths,
  plans,
  prerequisites,
  publishedPathItems,
  publishedPathLabels,
} from './paths.js';
import { userLessons, userPublishedCourses } from './progress.js';
import { questionBanks, questionsOfBank, questionsOfQuiz, quizQuestionBanks, quizQuestions } from './quizzes.js';
import { userGroups, userPlanEnrollments, userPublishedPathEnrollments, users } from './users.js';
import { webhooks } from './webhooks.js';

/** The resources with special behaviour, by their path on the client. `generic` serves all others. */
const special: Readonly<Record<string, Resource>> = {
  '': resource({ view: (row) => row, actions: { ping: () => undefined } }),
  assets,
  courses,
  'courses.labels': courseLabels,
  'domain.accessCodePools': accessCodePools,
  'domain.accessCodePools.accessCodes': accessCodes,
  'domain.catalogPages': catalogPages,
  'domain.catalogPages.classicPageItems': classicPageItems,
  'domain.catalogPages.contentBlocks': contentBlocks,
  'domain.catalogPages.tileContainerContentBlocks.items': tileContainerItems,
  'domain.courseSeries': courseSeries,
  'domain.courseSeries.publishedCourses': courseSeriesCourses,
  'domain.plan': plans,
  'domain.plan.planEnrollments': planEnrollments,
  'domain.publishedCourses': publishedCourses,
  'domain.publishedCourses.enrollments': publishedCourseEnrollments,
  'domain.publishedCourses.publishedCoursePrerequisites': prerequisites,
  'domain.publishedCourses.reenrollmentRule': generic('domain.publishedCourses.reenrollmentRule', { single: true }),
  'domain.publishedPaths': publishedPaths,
  'domain.publishedPaths.labels': publishedPathLabels,
  'domain.publishedPaths.pathItems': publishedPathItems,
  'domain.publishedPaths.publishedPathEnrollments': publishedPathEnrollments,
  'domain.users': domainUsers,
  'domain.users.invites': memberInvites,
  'domain.users.managerAccess': managerAccess,
  'domain.users.signupFields': memberSignupFields,
  'domain.users.signupFieldsBulk': memberSignupFieldsBulk,
  domains,
  groups,
  'groups.accessCodePools': groupPools,
  'groups.emailDomainRules': emailDomainRules,
  'groups.users': groupUsers,
  iltInstructors,
  labels,
  lessonProgress,
  lessons,
  'lessons.contentItems': contentItems,
  'lessons.ratingContentBlocks': ratingContentBlocks,
  licensePackages,
  'licensePackages.students': licensePackageStudents,
  offers,
  paths,
  'paths.pathItems': pathItems,
  promoCodePools,
  'promoCodePools.offers': promoCodePoolOffers,
  purchases,
  questionBanks,
  'questionBanks.questions': questionsOfBank,
  quizQuestions,
  'quizzes.questionBanks': quizQuestionBanks,
  'quizzes.questions': questionsOfQuiz,
  trainingCreditCodes,
  users,
  'users.groups': userGroups,
  'users.planEnrollments': userPlanEnrollments,
  'users.publishedCourses': userPublishedCourses,
  'users.publishedCourses.lessons': userLessons,
  'users.publishedPathEnrollments': userPublishedPathEnrollments,
  viltSessionEvents,
  viltSessionRegistrations,
  'webPackages.lessons': webPackageLessons,
  webPackages,
  webhooks,
};

const served = new Map(Object.entries(special));

/** What serves an operation. */
export function servedAt({ id }: RestOperation): Resource {
  const path = id.slice('skilljar.'.length, Math.max(0, id.lastIndexOf('.')));
  const found = served.get(path) ?? generic(path);
  served.set(path, found);
  return found;
}
