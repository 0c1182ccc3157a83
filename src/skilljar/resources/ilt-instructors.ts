import { get, list, post, remove, update } from '../rest/index.js';
import type { IltInstructor, IltInstructorCreate, IltInstructorListQuery, IltInstructorUpdate } from '../types/ilt.js';

const INSTRUCTORS = '/v1/ilt-instructors';
const INSTRUCTOR = '/v1/ilt-instructors/{id}';

/** Instructors of live training. Their ids are not among the documented fields. */
export const listIltInstructors = /* @__PURE__ */ list<[], IltInstructor, IltInstructorListQuery | undefined>(
  INSTRUCTORS,
  'IltInstructorListQuery',
);

/**
 * One instructor of live training. The id is a whole number here, other than everywhere else.
 * @official
 */
export const getIltInstructor = /* @__PURE__ */ get<[id: number | string], IltInstructor>(INSTRUCTOR);

/**
 * Adds an instructor of live training.
 * @official
 */
export const createIltInstructor = /* @__PURE__ */ post<[], IltInstructor, IltInstructorCreate>(INSTRUCTORS, 'IltInstructorCreate');

/**
 * Changes an instructor's e-mail address; nothing else can be changed. The id is a whole number.
 * @official
 */
export const updateIltInstructor = /* @__PURE__ */ update<[id: number | string], IltInstructor, IltInstructorUpdate>(
  INSTRUCTOR,
  'IltInstructorUpdate',
);

/**
 * Takes an instructor off the organisation. The id is a whole number.
 * @official
 */
export const deleteIltInstructor = /* @__PURE__ */ remove<[id: number | string]>(INSTRUCTOR);
