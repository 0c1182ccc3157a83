import { list } from '../rest/index.js';
import type { PublishedCourse } from '../types/published-courses.js';
import type { PageNumberQuery } from '../types/shared.js';

/** Lists the published courses of a course series. */
export const listCourseSeriesPublishedCourses = /* @__PURE__ */ list<
  [courseSeriesId: string],
  PublishedCourse,
  PageNumberQuery | undefined
>('/v1/domains/{domain_name}/course-series/{course_series_id}/published-courses', 'PageNumberQuery');
