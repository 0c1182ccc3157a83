import type { World } from '../../engine/models/schema.js';
import { createSeeding } from '../../engine/models/seeding.js';
import { Store } from '../../engine/store.js';
import { Tables } from '../tables.js';
import type { GraphQLModel, GraphQLModels } from './model.js';
import { typeSchema } from './schema.js';

/** `seed` and `build` of a GraphQL platform. `account` adds the data of a new account to a store. */
export function createGraphQLSeeding<Result>(options: GraphQLModels, world: World<Tables>, account: (store: Store) => void): Result {
  const { platform, models, nested = {} } = options;
  const scratch = () => {
    const store = new Store();
    account(store);
    return new Tables(store, platform.name, platform.sameAs);
  };
  return createSeeding<Tables, GraphQLModel, Result>({ schema: typeSchema(options), models, nested, world, scratch });
}
