import { get, list, post, remove, update } from '../rest/index.js';
import type {
  PublishedCourse,
  PublishedCourseCreate,
  PublishedCourseDetail,
  PublishedCourseGetQuery,
  PublishedCourseListQuery,
  PublishedCourseUpdate,
} from '../types/published-courses.js';

const COURSES = '/v1/domains/{domain_name}/published-courses';
const COURSE = '/v1/domains/{domain_name}/published-courses/{published_course_id}';

/** Lists the published courses of the domain. */
export const listPublishedCourses = /* @__PURE__ */ list<[], PublishedCourse, PublishedCourseListQuery | undefined>(
  COURSES,
  'PublishedCourseListQuery',
);

/** Retrieves a course of the domain's catalog, with its descriptions. */
export const getPublishedCourse = /* @__PURE__ */ get<
  [publishedCourseId: string],
  PublishedCourseDetail,
  PublishedCourseGetQuery | undefined
>(COURSE, 'PublishedCourseGetQuery');

/**
 * Publishes a course in the domain's catalog. The course must not be published there yet.
 * @official
 */
export const createPublishedCourse = /* @__PURE__ */ post<[], PublishedCourse, PublishedCourseCreate>(COURSES, 'PublishedCourseCreate');

/**
 * Updates only the given fields.
 * @official
 */
export const updatePublishedCourse = /* @__PURE__ */ update<[publishedCourseId: string], PublishedCourse, PublishedCourseUpdate>(
  COURSE,
  'PublishedCourseUpdate',
);

/**
 * Permanently removes a course from the domain's catalog. Learners lose access, and so do partners to whom it is syndicated.
 * @official
 */
export const deletePublishedCourse = /* @__PURE__ */ remove<[publishedCourseId: string]>(COURSE, { confirm: true });
