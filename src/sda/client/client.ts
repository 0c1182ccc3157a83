import { withConveniences } from '../../core/client/index.js';
import { limiterFor, type RateLimitView } from '../../core/limits/index.js';
import type { GraphQLClientLike, OwnOperations, RequestMethod } from '../../graphql/index.js';
import { contextToExtend, graphqlClient, withFunctions } from '../../graphql/index.js';
import type { SdaResourcesAndConveniences } from '../convenience-methods.js';
import { sdaConveniences } from '../conveniences.js';
import { sdaMethods } from '../generated/bindings.js';
import { type SdaOptions, sdaContext } from './options.js';

/** The SDA IDEaaS client: cloud IDE sessions, their recordings, the recording hub. */
export interface SdaClient extends SdaResourcesAndConveniences, GraphQLClientLike<'sda'> {
  /** Runs any query or mutation: a string, a `TypedDocumentNode`, or a codegen string document. Returns the whole of `data`. */
  readonly request: RequestMethod;
  /** The state of the client-side rate limit. */
  readonly rateLimit: RateLimitView;
}

/** Creates the client; `load` loads the operations with the first call. */
export function makeSdaClient(options: SdaOptions, load: () => Promise<object>): SdaClient {
  return graphqlClient(sdaContext(options, limiterFor(options)), withConveniences(sdaMethods, sdaConveniences), load);
}

/** Creates a client with other operations, which shares everything else with the given one. */
export function extendClient(client: GraphQLClientLike<'sda'>, own: OwnOperations, load: () => Promise<object>): object {
  return graphqlClient(contextToExtend(client, 'sda'), withConveniences(own.methods, sdaConveniences), withFunctions(load, own));
}
