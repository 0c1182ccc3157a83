import { get, list, post, remove, update } from '../rest/index.js';
import type { Course, CourseCreate, CourseListQuery, CourseUpdate } from '../types/courses.js';

/** Courses of the organisation, published or not. */
export const listCourses = /* @__PURE__ */ list<[], Course, CourseListQuery | undefined>('/v1/courses', 'CourseListQuery');

/**
 * One course.
 * @official
 */
export const getCourse = /* @__PURE__ */ get<[courseId: string], Course>('/v1/courses/{course_id}');

/** Makes a course without lessons; learners see it once it is published on a domain. */
export const createCourse = /* @__PURE__ */ post<[], Course, CourseCreate>('/v1/courses', 'CourseCreate');

/** Changes what is given and leaves the rest. */
export const updateCourse = /* @__PURE__ */ update<[courseId: string], Course, CourseUpdate>('/v1/courses/{course_id}', 'CourseUpdate');

/**
 * Deletes a course with its drafts, for good.
 * @official
 */
export const deleteCourse = /* @__PURE__ */ remove<[courseId: string]>('/v1/courses/{course_id}', { confirm: true });
