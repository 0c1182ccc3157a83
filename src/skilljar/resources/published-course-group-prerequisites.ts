import { get, list, post, remove } from '../rest/index.js';
import type { GroupPrerequisite, GroupPrerequisiteCreate } from '../types/prerequisites.js';
import type { PageQuery } from '../types/shared.js';

const PREREQUISITES = '/v1/domains/{domain_name}/published-courses/{published_course_id}/student-group-prerequisites';
const PREREQUISITE = '/v1/domains/{domain_name}/published-courses/{published_course_id}/student-group-prerequisites/{student_group_id}';

type Path = { publishedCourseId: string; studentGroupId: string };

/**
 * Lists the groups that are a prerequisite of a published course.
 * @official
 */
export const listPublishedCourseGroupPrerequisites = /* @__PURE__ */ list<
  [publishedCourseId: string],
  GroupPrerequisite,
  PageQuery | undefined
>(PREREQUISITES, 'PageQuery');

/**
 * Retrieves a group that is a prerequisite of a published course; 404 if it is not one.
 * @official
 */
export const getPublishedCourseGroupPrerequisite = /* @__PURE__ */ get<[path: Path], GroupPrerequisite>(PREREQUISITE);

/**
 * Makes a group a prerequisite of a published course.
 * @official
 */
export const addPublishedCourseGroupPrerequisite = /* @__PURE__ */ post<
  [publishedCourseId: string],
  GroupPrerequisite,
  GroupPrerequisiteCreate
>(PREREQUISITES, 'GroupPrerequisiteCreate');

/**
 * Removes a group from the prerequisites of a published course. The group remains.
 * @official
 */
export const removePublishedCourseGroupPrerequisite = /* @__PURE__ */ remove<[path: Path]>(PREREQUISITE);
