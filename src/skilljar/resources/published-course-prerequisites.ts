import { list, post, remove } from '../rest/index.js';
import type { PublishedCoursePrerequisite, PublishedCoursePrerequisiteCreate } from '../types/prerequisites.js';
import type { PageNumberQuery } from '../types/shared.js';

const PREREQUISITES = '/v1/domains/{domain_name}/published-courses/{published_course_id}/published-course-prerequisites';
const PREREQUISITE =
  '/v1/domains/{domain_name}/published-courses/{published_course_id}/published-course-prerequisites/{prerequisite_published_course_id}';

/**
 * Published courses that come before a published course.
 * @official
 */
export const listPublishedCoursePrerequisites = list<[publishedCourseId: string], PublishedCoursePrerequisite, PageNumberQuery | undefined>(
  PREREQUISITES,
  'PageNumberQuery',
);

/**
 * Has a published course come before another. Whether all that do are needed or one is enough stands in `require_all_prerequisites` of
 * the published course.
 * @official
 */
export const addPublishedCoursePrerequisite = post<
  [publishedCourseId: string],
  PublishedCoursePrerequisite,
  PublishedCoursePrerequisiteCreate
>(PREREQUISITES, 'PublishedCoursePrerequisiteCreate');

/**
 * Has a published course no longer come before another; both stay.
 * @official
 */
export const removePublishedCoursePrerequisite = remove<[path: { publishedCourseId: string; prerequisitePublishedCourseId: string }]>(
  PREREQUISITE,
  // There is no call for a single one.
  { verifyWith: 'skilljar.domain.publishedCourses.publishedCoursePrerequisites.list' },
);
