import { get, list, post, remove } from '../rest/index.js';
import type { LabelAssociation, LabelAssociationCreate } from '../types/labels.js';
import type { PageNumberQuery } from '../types/shared.js';

const LABELS = '/v1/courses/{course_id}/labels';
const LABEL = '/v1/courses/{course_id}/labels/{label_id}';

/**
 * Lists the labels of a course.
 * @official
 */
export const listCourseLabels = /* @__PURE__ */ list<[courseId: string], LabelAssociation, PageNumberQuery | undefined>(
  LABELS,
  'PageNumberQuery',
);

/**
 * Retrieves a label of a course; 404 if the course does not have it.
 * @official
 */
export const getCourseLabel = /* @__PURE__ */ get<[path: { courseId: string; labelId: string }], LabelAssociation>(LABEL);

/**
 * Adds an existing label to a course.
 * @official
 */
export const addCourseLabel = /* @__PURE__ */ post<[courseId: string], LabelAssociation, LabelAssociationCreate>(
  LABELS,
  'LabelAssociationCreate',
);

/**
 * Removes a label from a course. The label itself remains.
 * @official
 */
export const removeCourseLabel = /* @__PURE__ */ remove<[path: { courseId: string; labelId: string }]>(LABEL);
