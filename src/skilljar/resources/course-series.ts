import { get, list } from '../rest/index.js';
import type { CourseSeries } from '../types/course-series.js';
import type { PageNumberQuery } from '../types/shared.js';

/** Lists the course series of the domain. */
export const listCourseSeries = /* @__PURE__ */ list<[], CourseSeries, PageNumberQuery | undefined>(
  '/v1/domains/{domain_name}/course-series',
  'PageNumberQuery',
);

/**
 * Retrieves a course series of the domain.
 * @official
 */
export const getCourseSeries = /* @__PURE__ */ get<[courseSeriesId: string], CourseSeries>(
  '/v1/domains/{domain_name}/course-series/{course_series_id}',
);
