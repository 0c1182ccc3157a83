import { refuse as refuseIn } from '../../../core/call/index.js';
import type { Issue } from '../../../core/operation/index.js';

export { checkCallbacks, convenience, each, objectOf, ownFields, Steps, textIssues, textOf } from '../../../core/call/index.js';

/** The path of the method on the facade, for errors. */
export const contextOf = (id: string) => ({ platform: 'skilljar', operation: `skilljar.${id}` }) as const;

/** Throws an `InputError` when there are issues. */
export const refuse = (id: string, issues: readonly Issue[]): void => refuseIn(contextOf(id), issues);
