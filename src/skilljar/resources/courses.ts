import { get, list, post, remove, update } from '../rest.js';
import type { Course, CourseCreate, CourseListQuery, CourseUpdate } from '../types/courses.js';

/** Courses of the organisation, published or not. */
export const listCourses = list<[], Course, CourseListQuery | undefined>('courses.list', 'courses_list', '/v1/courses', 'CourseListQuery');

/** One course. */
export const getCourse = get<[courseId: string], Course>('courses.get', 'courses_retrieve', '/v1/courses/{course_id}', undefined, {
  official: true,
});

/** Makes a course without lessons; learners see it once it is published on a domain. */
export const createCourse = post<[], Course, CourseCreate>('courses.create', 'courses_create', '/v1/courses', 'CourseCreate');

/** Changes what is given and leaves the rest. */
export const updateCourse = update<[courseId: string], Course, CourseUpdate>(
  'courses.update',
  'courses',
  '/v1/courses/{course_id}',
  'CourseUpdate',
);

/** Deletes a course with its drafts, for good. */
export const deleteCourse = remove<[courseId: string]>('courses.delete', 'courses_destroy', '/v1/courses/{course_id}', { official: true });
