import { bindMethods, byId, type MethodTable } from '../core/bind.js';
import { CONTEXT } from '../core/context.js';
import type { GraphQLContext } from './context.js';
import { requestMethod } from './request.js';

/** A client: the context, `request`, the platform's resources, and what else the platform puts on it. */
export function graphqlClient<C>(context: GraphQLContext, methods: MethodTable, load: () => Promise<object>, extras: object = {}): C {
  const client = { request: requestMethod(context), ...extras };
  Object.defineProperty(client, CONTEXT, { value: context });
  bindMethods(client, methods, client, byId(load));
  return client as C;
}
