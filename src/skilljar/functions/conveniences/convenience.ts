import { refuse as refuseIn } from '../../../core/client/index.js';
import type { Issue } from '../../../core/operation/index.js';

export { convenience, each, Steps } from '../../../core/client/index.js';

/** The road from the facade, as errors name it. */
export const operationOf = (id: string) => ({ platform: 'skilljar', operation: `skilljar.${id}` }) as const;

/** Throws when there are issues. */
export const refuse = (id: string, issues: readonly Issue[]): void => refuseIn(operationOf(id), issues);

/** An issue for whatever is no text with something in it. */
export const textIssues = (value: unknown, ...path: (string | number)[]): Issue[] =>
  typeof value === 'string' && value.trim() !== '' ? [] : [{ path, message: 'must be a string that is not empty' }];
