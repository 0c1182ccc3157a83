import type { FetchLike } from '../core/call/index.js';
import type { GraphQLContext } from '../graphql/index.js';

/** What the functions of this platform work with. */
export interface SdaContext extends GraphQLContext<'sda'> {
  /** The client's own, for files that lie elsewhere and must not be sent the token. */
  readonly fetch: FetchLike | undefined;
}
