import type { OperationFunction } from '../core/client/index.js';
import { ConfigurationError } from '../core/errors/index.js';
import type { PlatformName } from '../core/operation/index.js';
import { type GraphQLClientLike, type GraphQLContext, graphqlContextOf } from './context.js';

/** The operations of a schema of your own, as `learning-platforms/codegen` generates them. */
export interface OwnOperations {
  /** The names of all methods by resource, separated by spaces: those of this version that your schema has, and yours. */
  readonly methods: Readonly<Record<string, string>>;
  /** The functions of the methods that this version does not have, or that send something else with your schema. */
  readonly functions: readonly object[];
}

/**
 * The context of a client that is to have other operations.
 * @throws ConfigurationError when it is no client of the platform.
 */
export function contextToExtend<P extends PlatformName>(client: GraphQLClientLike<P>, platform: P): GraphQLContext<P> {
  const context = graphqlContextOf(client);
  if (context.platform !== platform) throw new ConfigurationError(`The client must be one of ${platform}, not of ${context.platform}.`);
  return context as GraphQLContext<P>;
}

/** Loads the functions of this version and those of the caller's own; of two with one id, the latter are called. */
export const withFunctions =
  (load: () => Promise<object>, { functions }: OwnOperations) =>
  async (): Promise<object> => [...Object.values((await load()) as Record<string, OperationFunction>), ...functions];
