import { get, list, post, remove } from '../rest.js';
import type { LabelAssociation, LabelAssociationCreate } from '../types/labels.js';
import type { PageNumberQuery } from '../types/shared.js';

const LABELS = '/v1/courses/{course_id}/labels';
const LABEL = '/v1/courses/{course_id}/labels/{label_id}';

/** Labels of a course. */
export const listCourseLabels = list<[courseId: string], LabelAssociation, PageNumberQuery | undefined>(
  'courses.labels.list',
  'courses_labels_list',
  LABELS,
  'PageNumberQuery',
  {
    official: true,
  },
);

/** One label of a course; not found where the course does not have it. */
export const getCourseLabel = get<[path: { courseId: string; labelId: string }], LabelAssociation>(
  'courses.labels.get',
  'courses_labels_retrieve',
  LABEL,
  undefined,
  {
    official: true,
  },
);

/** Puts an existing label on a course. */
export const addCourseLabel = post<[courseId: string], LabelAssociation, LabelAssociationCreate>(
  'courses.labels.create',
  'courses_labels_create',
  LABELS,
  'LabelAssociationCreate',
  {
    official: true,
  },
);

/** Takes a label off a course; the label itself stays. */
export const removeCourseLabel = remove<[path: { courseId: string; labelId: string }]>(
  'courses.labels.delete',
  'courses_labels_destroy',
  LABEL,
  { official: true },
);
