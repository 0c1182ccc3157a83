import { Call, type WithResponse } from '../../core/call.js';
import type { GraphQLClientLike } from '../../graphql/context.js';

export type Client = GraphQLClientLike<'sda'>;

/**
 * Makes the function of a convenience, of the same build as those of operations: the client's method of this id is bound to it.
 * @__NO_SIDE_EFFECTS__
 */
export function convenience<A extends unknown[], R>(id: string, run: (client: Client, ...args: A) => Promise<WithResponse<R>>) {
  const method = (client: Client, ...args: A): Call<R> => new Call(run(client, ...args), method);
  return Object.assign(method, { id });
}
