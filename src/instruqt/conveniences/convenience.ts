import { Call, type WithResponse } from '../../core/call.js';
import { InputError, type Issue } from '../../core/errors.js';
import type { GraphQLClientLike } from '../../graphql/context.js';

export type Client = GraphQLClientLike<'instruqt'>;

/**
 * Makes the function of a convenience, of the same build as those of operations: the client's method of this id is bound to it.
 * @__NO_SIDE_EFFECTS__
 */
export function convenience<A extends unknown[], R>(id: string, run: (client: Client, ...args: A) => Promise<WithResponse<R>>) {
  const method = (client: Client, ...args: A): Call<R> => new Call(run(client, ...args), method);
  return Object.assign(method, { id });
}

/** The road from the facade, as errors name it. */
export const operationOf = (id: string) => ({ platform: 'instruqt', operation: `instruqt.${id}` }) as const;

/** Throws when there are issues. */
export function refuse(id: string, issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InputError(issues, operationOf(id));
}
