import { resource } from '../resource.js';
import { publishedCourses, publishedPaths } from './catalogue.js';
import { courseLabels, courses } from './courses.js';
import { domains, domainUsers } from './domains.js';
import { publishedCourseEnrollments, publishedPathEnrollments } from './enrollments.js';
import { emailDomainRules, groupCategories, groupPools, groups, groupUsers } from './groups.js';
import { userLessons, userPublishedCourses } from './progress.js';
import { userGroups, userPlanEnrollments, userPublishedPathEnrollments, users } from './users.js';
import { webhooks } from './webhooks.js';

/** What is special about each place of the API, by its road on the client without the verb. */
export const resources: Readonly<Record<string, ReturnType<typeof resource>>> = {
  '': resource({ view: (row) => row, actions: { ping: () => undefined } }),
  courses,
  'courses.labels': courseLabels,
  users,
  'users.groups': userGroups,
  'users.planEnrollments': userPlanEnrollments,
  'users.publishedPathEnrollments': userPublishedPathEnrollments,
  'users.publishedCourses': userPublishedCourses,
  'users.publishedCourses.lessons': userLessons,
  groups,
  'groups.users': groupUsers,
  'groups.accessCodePools': groupPools,
  'groups.emailDomainRules': emailDomainRules,
  groupCategories,
  domains,
  'domain.users': domainUsers,
  'domain.publishedCourses': publishedCourses,
  'domain.publishedCourses.enrollments': publishedCourseEnrollments,
  'domain.publishedPaths': publishedPaths,
  'domain.publishedPaths.publishedPathEnrollments': publishedPathEnrollments,
  webhooks,
};
