import { get, list, post, remove } from '../rest/index.js';
import type { PageQuery } from '../types/shared.js';
import type { VisibilityOverride, VisibilityOverrideCreate } from '../types/visibility-overrides.js';

const OVERRIDES = '/v1/domains/{domain_name}/published-courses/{published_course_id}/visibility-overrides';
const OVERRIDE = '/v1/domains/{domain_name}/published-courses/{published_course_id}/visibility-overrides/{student_group_id}';

type Path = { publishedCourseId: string; studentGroupId: string };

/**
 * Lists the groups for which a published course is shown or hidden, regardless of its own `hidden`.
 * @official
 */
export const listPublishedCourseVisibilityOverrides = /* @__PURE__ */ list<
  [publishedCourseId: string],
  VisibilityOverride,
  PageQuery | undefined
>(OVERRIDES, 'PageQuery');

/**
 * Retrieves whether a published course is shown to one group; 404 if there is no override for the group.
 * @official
 */
export const getPublishedCourseVisibilityOverride = /* @__PURE__ */ get<[path: Path], VisibilityOverride>(OVERRIDE);

/**
 * Shows a published course to a group or hides it from the group. An override cannot be updated.
 * @official
 */
export const createPublishedCourseVisibilityOverride = /* @__PURE__ */ post<
  [publishedCourseId: string],
  VisibilityOverride,
  VisibilityOverrideCreate
>(OVERRIDES, 'VisibilityOverrideCreate');

/**
 * Removes a visibility override of a published course.
 * @official
 */
export const deletePublishedCourseVisibilityOverride = /* @__PURE__ */ remove<[path: Path]>(OVERRIDE);
