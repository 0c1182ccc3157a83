import { list, post, remove } from '../rest/index.js';
import type { PublishedCoursePrerequisite, PublishedCoursePrerequisiteCreate } from '../types/prerequisites.js';
import type { PageNumberQuery } from '../types/shared.js';

const PREREQUISITES = '/v1/domains/{domain_name}/published-courses/{published_course_id}/published-course-prerequisites';
const PREREQUISITE =
  '/v1/domains/{domain_name}/published-courses/{published_course_id}/published-course-prerequisites/{prerequisite_published_course_id}';

/**
 * Lists the published courses that are prerequisites of a published course.
 * @official
 */
export const listPublishedCoursePrerequisites = /* @__PURE__ */ list<
  [publishedCourseId: string],
  PublishedCoursePrerequisite,
  PageNumberQuery | undefined
>(PREREQUISITES, 'PageNumberQuery');

/**
 * Adds a published course to the prerequisites of another. `require_all_prerequisites` of the published course determines whether all
 * of them are required, or one.
 * @official
 */
export const addPublishedCoursePrerequisite = /* @__PURE__ */ post<
  [publishedCourseId: string],
  PublishedCoursePrerequisite,
  PublishedCoursePrerequisiteCreate
>(PREREQUISITES, 'PublishedCoursePrerequisiteCreate');

/**
 * Removes a published course from the prerequisites of another. Both remain.
 * @official
 */
export const removePublishedCoursePrerequisite = /* @__PURE__ */ remove<
  [path: { publishedCourseId: string; prerequisitePublishedCourseId: string }]
>(
  PREREQUISITE,
  // No operation reads a single prerequisite.
  { verifyWith: 'skilljar.domain.publishedCourses.publishedCoursePrerequisites.list' },
);
