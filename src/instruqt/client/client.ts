import { withConveniences } from '../../core/client/index.js';
import { InputError } from '../../core/errors/index.js';
import { limiterFor, type RateLimitView } from '../../core/limits/index.js';
import { type GraphQLClientLike, type GraphQLContext, graphqlClient, type RequestMethod } from '../../graphql/index.js';
import type { InstruqtResourcesAndConveniences } from '../convenience-methods.js';
import { instruqtConveniences } from '../conveniences.js';
import { instruqtMethods } from '../generated/bindings.js';
import { type InstruqtOptions, instruqtContext, teamDefaults } from './options.js';

/** The Instruqt client: tracks, challenges, sandboxes, invites, plays, teams. */
export interface InstruqtClient extends InstruqtResourcesAndConveniences, GraphQLClientLike<'instruqt'> {
  /** Runs any document: a string, a `TypedDocumentNode`, a codegen string document, or one made with gql.tada. Gives the whole of `data`. */
  readonly request: RequestMethod;
  /** What the client's own rate limit leaves. */
  readonly rateLimit: RateLimitView;
  /** The same client for another team: its slug is filled in where an operation takes it and the call names no team. */
  team(slug: string): InstruqtClient;
}

/** Makes the client; `load` brings the operations with the first call. */
export function makeInstruqtClient(options: InstruqtOptions, load: () => Promise<object>): InstruqtClient {
  return clientOf(instruqtContext(options, limiterFor(options)), load);
}

function clientOf(context: GraphQLContext<'instruqt'>, load: () => Promise<object>): InstruqtClient {
  return graphqlClient(context, withConveniences(instruqtMethods, instruqtConveniences), load, {
    team(slug: string) {
      if (typeof slug !== 'string' || slug === '') {
        throw new InputError([{ path: ['slug'], message: 'must not be empty' }], { platform: 'instruqt', operation: 'instruqt.team' });
      }
      return clientOf({ ...context, defaults: teamDefaults(slug) }, load);
    },
  });
}
