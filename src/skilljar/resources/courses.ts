import { get, list, post, remove, update } from '../rest/index.js';
import type { Course, CourseCreate, CourseListQuery, CourseUpdate } from '../types/courses.js';

/** Lists the courses of the organization, published or not. */
export const listCourses = /* @__PURE__ */ list<[], Course, CourseListQuery | undefined>('/v1/courses', 'CourseListQuery');

/**
 * Retrieves a course.
 * @official
 */
export const getCourse = /* @__PURE__ */ get<[courseId: string], Course>('/v1/courses/{course_id}');

/** Creates a course without lessons. Learners see it once it is published on a domain. */
export const createCourse = /* @__PURE__ */ post<[], Course, CourseCreate>('/v1/courses', 'CourseCreate');

/** Updates only the given fields. */
export const updateCourse = /* @__PURE__ */ update<[courseId: string], Course, CourseUpdate>('/v1/courses/{course_id}', 'CourseUpdate');

/**
 * Permanently deletes a course with its drafts.
 * @official
 */
export const deleteCourse = /* @__PURE__ */ remove<[courseId: string]>('/v1/courses/{course_id}', { confirm: true });
