import { get, list, post, remove } from '../rest/index.js';
import type { LabelAssociation, LabelAssociationCreate } from '../types/labels.js';
import type { PageNumberQuery } from '../types/shared.js';

const LABELS = '/v1/courses/{course_id}/labels';
const LABEL = '/v1/courses/{course_id}/labels/{label_id}';

/**
 * Lists the labels of a course.
 * @official
 */
export const listCourseLabels = list<[courseId: string], LabelAssociation, PageNumberQuery | undefined>(LABELS, 'PageNumberQuery');

/**
 * Retrieves a label of a course; 404 if the course does not have it.
 * @official
 */
export const getCourseLabel = get<[path: { courseId: string; labelId: string }], LabelAssociation>(LABEL);

/**
 * Adds an existing label to a course.
 * @official
 */
export const addCourseLabel = post<[courseId: string], LabelAssociation, LabelAssociationCreate>(LABELS, 'LabelAssociationCreate');

/**
 * Removes a label from a course. The label itself remains.
 * @official
 */
export const removeCourseLabel = remove<[path: { courseId: string; labelId: string }]>(LABEL);
