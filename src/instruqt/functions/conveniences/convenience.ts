import { refuse as refuseIn } from '../../../core/call/index.js';
import type { Issue } from '../../../core/operation/index.js';
import type { GraphQLClientLike } from '../../../graphql/index.js';

export { checkCallbacks, convenience, each, objectOf, ownFields, readAnswer, Steps, textIssues, textOf } from '../../../core/call/index.js';

export type Client = GraphQLClientLike<'instruqt'>;

/** The path of the method on the facade, for errors. */
export const contextOf = (id: string) => ({ platform: 'instruqt', operation: `instruqt.${id}` }) as const;

/** Throws an `InputError` when there are issues. */
export const refuse = (id: string, issues: readonly Issue[]): void => refuseIn(contextOf(id), issues);
