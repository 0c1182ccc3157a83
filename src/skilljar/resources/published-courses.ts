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

/** Courses in the domain's catalogue. */
export const listPublishedCourses = /* @__PURE__ */ list<[], PublishedCourse, PublishedCourseListQuery | undefined>(
  COURSES,
  'PublishedCourseListQuery',
);

/** One course of the domain's catalogue, with its descriptions. */
export const getPublishedCourse = /* @__PURE__ */ get<
  [publishedCourseId: string],
  PublishedCourseDetail,
  PublishedCourseGetQuery | undefined
>(COURSE, 'PublishedCourseGetQuery');

/**
 * Puts a course into the domain's catalogue; it must not be there already.
 * @official
 */
export const createPublishedCourse = /* @__PURE__ */ post<[], PublishedCourse, PublishedCourseCreate>(COURSES, 'PublishedCourseCreate');

/**
 * Changes what is given and leaves the rest.
 * @official
 */
export const updatePublishedCourse = /* @__PURE__ */ update<[publishedCourseId: string], PublishedCourse, PublishedCourseUpdate>(
  COURSE,
  'PublishedCourseUpdate',
);

/**
 * Takes a course out of the domain's catalogue, for good: learners lose access, and so do partners it is syndicated to.
 * @official
 */
export const deletePublishedCourse = /* @__PURE__ */ remove<[publishedCourseId: string]>(COURSE, { confirm: true });
