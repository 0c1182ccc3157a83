// Made by `npm run codegen`. Do not edit.

import type * as R from '../resources/index.js';
import type { Bound } from '../rest.js';

/** `skilljar.courses` of the facade. */
export interface SkilljarCourses {
  /**
   * Makes a course without lessons; learners see it once it is published on a domain.
   *
   * Skilljar `courses_create` (`POST /v1/courses`).
   */
  create: Bound<typeof R.createCourse>;
  /**
   * Deletes a course with its drafts, for good.
   *
   * Skilljar `courses_destroy` (`DELETE /v1/courses/{course_id}`). Safe to repeat. Known from the vendor's OpenAPI only.
   */
  delete: Bound<typeof R.deleteCourse>;
  /**
   * One course.
   *
   * Skilljar `courses_retrieve` (`GET /v1/courses/{course_id}`). Known from the vendor's OpenAPI only.
   */
  get: Bound<typeof R.getCourse>;
  /**
   * Courses of the organisation, published or not.
   *
   * Skilljar `courses_list` (`GET /v1/courses`).
   */
  list: Bound<typeof R.listCourses>;
  /**
   * Changes what is given and leaves the rest.
   *
   * Skilljar `courses_partial_update` (`PATCH /v1/courses/{course_id}`) or `courses_update` (`PUT /v1/courses/{course_id}`). Safe to repeat.
   */
  update: Bound<typeof R.updateCourse>;
}

/** `skilljar.domain(name)` of the facade. */
export interface SkilljarDomainResources {

}

export interface SkilljarResources {
  readonly courses: SkilljarCourses;
}

export const skilljarMethods = { courses: { create: 'createCourse', delete: 'deleteCourse', get: 'getCourse', list: 'listCourses', update: 'updateCourse' } };

export const skilljarDomainMethods = {  };
