import { get, list, post, remove } from '../rest/index.js';
import type { PageQuery } from '../types/shared.js';
import type { TagAssociation, TagAssociationCreate } from '../types/tag-associations.js';

const TAGS = '/v1/domains/{domain_name}/published-courses/{published_course_id}/tags';
const TAG = '/v1/domains/{domain_name}/published-courses/{published_course_id}/tags/{tag_id}';

/**
 * Lists the tags of a published course.
 * @official
 */
export const listPublishedCourseTags = /* @__PURE__ */ list<[publishedCourseId: string], TagAssociation, PageQuery | undefined>(
  TAGS,
  'PageQuery',
);

/**
 * Retrieves a tag of a published course; 404 if the course does not have it.
 * @official
 */
export const getPublishedCourseTag = /* @__PURE__ */ get<[path: { publishedCourseId: string; tagId: string }], TagAssociation>(TAG);

/**
 * Adds an existing tag to a published course.
 * @official
 */
export const addPublishedCourseTag = /* @__PURE__ */ post<[publishedCourseId: string], TagAssociation, TagAssociationCreate>(
  TAGS,
  'TagAssociationCreate',
);

/**
 * Removes a tag from a published course. The tag itself remains.
 * @official
 */
export const removePublishedCourseTag = /* @__PURE__ */ remove<[path: { publishedCourseId: string; tagId: string }]>(TAG);
