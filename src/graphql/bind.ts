import { bindMethods, byId, CONTEXT, type MethodTable } from '../core/client/index.js';
import type { RateLimitView } from '../core/limits/index.js';
import { Call } from '../core/results/index.js';
import { checkDrift } from '../core/settings/index.js';
import type { GraphQLContext } from './context.js';
import type { RequestMethod, RequestOptions } from './request-method.js';
import { selections } from './selections.js';

/** Creates a client: its context, `request`, the platform's resources, and platform-specific extras. */
export function graphqlClient<C>(context: GraphQLContext, methods: MethodTable, load: () => Promise<object>, extras: object = {}): C {
  checkDrift(context.transport.options);
  const rateLimit: RateLimitView = { state: () => context.transport.limiter?.state() };
  const client = { request: requestMethod(context), rateLimit, ...extras };
  Object.defineProperty(client, CONTEXT, { value: { ...context, selections } });
  bindMethods(client, methods, client, byId(load));
  return client as C;
}

function requestMethod(context: GraphQLContext): RequestMethod {
  const request = (document: unknown, variables: object = {}, options: RequestOptions = {}) =>
    new Call(
      import('./execute/index.js').then(({ runDocument }) => runDocument(context, document, variables, options)),
      request,
    );
  return request as RequestMethod;
}
