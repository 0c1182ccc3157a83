import { withConveniences } from '../../core/client/index.js';
import { InputError } from '../../core/errors/index.js';
import { limiterFor, type RateLimitView } from '../../core/limits/index.js';
import type { GraphQLClientLike, GraphQLContext, OwnOperations, RequestMethod } from '../../graphql/index.js';
import { contextToExtend, graphqlClient, withFunctions } from '../../graphql/index.js';
import type { InstruqtResourcesAndConveniences } from '../convenience-methods.js';
import { instruqtConveniences } from '../conveniences.js';
import { instruqtMethods } from '../generated/bindings.js';
import { type InstruqtOptions, instruqtContext, teamDefaults } from './options.js';

/** The Instruqt client: tracks, challenges, sandboxes, invites, plays, teams. */
export interface InstruqtClient extends InstruqtResourcesAndConveniences, GraphQLClientLike<'instruqt'> {
  /** Runs any query or mutation: a string, a `TypedDocumentNode`, a codegen or gql.tada document. Returns the whole of `data`. */
  readonly request: RequestMethod;
  /** The state of the client-side rate limit. */
  readonly rateLimit: RateLimitView;
  /** Returns a client for another team: its slug is the default for operations that accept a team. */
  team(slug: string): InstruqtClient;
}

/** Creates the client; `load` loads the operations with the first call. */
export function makeInstruqtClient(options: InstruqtOptions, load: () => Promise<object>): InstruqtClient {
  return clientOf(instruqtContext(options, limiterFor(options)), load);
}

/** Creates a client with other operations, which shares everything else with the given one. */
export function extendClient(client: GraphQLClientLike<'instruqt'>, own: OwnOperations, load: () => Promise<object>): object {
  return clientOf(contextToExtend(client, 'instruqt'), withFunctions(load, own), own.methods);
}

function clientOf(
  context: GraphQLContext<'instruqt'>,
  load: () => Promise<object>,
  methods: OwnOperations['methods'] = instruqtMethods,
): InstruqtClient {
  return graphqlClient(context, withConveniences(methods, instruqtConveniences), load, {
    team(slug: string) {
      if (typeof slug !== 'string' || slug === '') {
        throw new InputError([{ path: ['slug'], message: 'must not be empty' }], { platform: 'instruqt', operation: 'instruqt.team' });
      }
      return clientOf({ ...context, defaults: teamDefaults(slug) }, load, methods);
    },
  });
}
