import { InputError } from '../core/errors/index.js';

/** Creates the error for an argument of a method across several platforms. */
export const refused = (path: readonly string[], message: string): InputError =>
  new InputError([{ path, message }], { operation: 'learners' });

/** Creates the error for a cursor that `activity` did not create. */
export const noCursor = (): InputError => refused(['options', 'cursor'], 'must be a cursor of learners.activity');
