import { refuse as refuseIn } from '../../core/convenience.js';
import type { Issue } from '../../core/errors.js';
import type { GraphQLClientLike } from '../../graphql/context.js';

export { convenience } from '../../core/convenience.js';

export type Client = GraphQLClientLike<'instruqt'>;

/** The road from the facade, as errors name it. */
export const operationOf = (id: string) => ({ platform: 'instruqt', operation: `instruqt.${id}` }) as const;

/** Throws when there are issues. */
export const refuse = (id: string, issues: readonly Issue[]): void => refuseIn(operationOf(id), issues);
