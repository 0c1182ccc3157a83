import { get, list, post, remove, update } from '../rest/index.js';
import type { IltInstructor, IltInstructorCreate, IltInstructorListQuery, IltInstructorUpdate } from '../types/ilt.js';

const INSTRUCTORS = '/v1/ilt-instructors';
const INSTRUCTOR = '/v1/ilt-instructors/{id}';

/** Lists the instructors of live training. The documented fields do not include their ids. */
export const listIltInstructors = /* @__PURE__ */ list<[], IltInstructor, IltInstructorListQuery | undefined>(
  INSTRUCTORS,
  'IltInstructorListQuery',
);

/**
 * Retrieves an instructor of live training. The id is an integer, unlike all other ids.
 * @official
 */
export const getIltInstructor = /* @__PURE__ */ get<[id: number | string], IltInstructor>(INSTRUCTOR);

/**
 * Adds an instructor of live training.
 * @official
 */
export const createIltInstructor = /* @__PURE__ */ post<[], IltInstructor, IltInstructorCreate>(INSTRUCTORS, 'IltInstructorCreate');

/**
 * Changes an instructor's email address. Other fields cannot change. The id is an integer.
 * @official
 */
export const updateIltInstructor = /* @__PURE__ */ update<[id: number | string], IltInstructor, IltInstructorUpdate>(
  INSTRUCTOR,
  'IltInstructorUpdate',
);

/**
 * Removes an instructor from the organization. The id is an integer.
 * @official
 */
export const deleteIltInstructor = /* @__PURE__ */ remove<[id: number | string]>(INSTRUCTOR, { confirm: true });
