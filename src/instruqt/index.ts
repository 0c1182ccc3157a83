import { InputError } from '../core/errors.js';
import { graphqlClient } from '../graphql/bind.js';
import type { GraphQLContext } from '../graphql/context.js';
import { type InstruqtClient, type InstruqtOptions, instruqtContext, teamDefaults } from './client.js';
import { methods } from './generated/bindings.js';

export type * from './generated/bindings.js';
export type * from './generated/types.js';
export type { InstruqtClient, InstruqtOptions } from './client.js';

/**
 * Makes a client of Instruqt. Nothing is sent before the first call.
 * @throws ConfigurationError when an option is missing or malformed.
 */
export function createInstruqtClient(options: InstruqtOptions): InstruqtClient {
  return make(instruqtContext(options));
}

function make(context: GraphQLContext<'instruqt'>): InstruqtClient {
  return graphqlClient(context, methods, () => import('./generated/functions.js'), {
    team(slug: string) {
      if (typeof slug !== 'string' || slug === '') throw new InputError([{ path: ['slug'], message: 'must not be empty' }], { platform: 'instruqt', operation: 'instruqt.team' });
      return make({ ...context, defaults: teamDefaults(slug) });
    },
  });
}
