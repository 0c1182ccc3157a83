import { InputError } from '../core/errors/index.js';

/** The error for an argument of a method over several platforms. */
export const refused = (path: readonly string[], message: string): InputError =>
  new InputError([{ path, message }], { operation: 'learners' });

/** The error for a cursor that `activity` has not made. */
export const noCursor = (): InputError => refused(['options', 'cursor'], 'must be a cursor of learners.activity');
