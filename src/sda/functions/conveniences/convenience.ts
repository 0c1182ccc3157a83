import type { GraphQLClientLike } from '../../../graphql/index.js';

export { convenience } from '../../../core/client/index.js';

export type Client = GraphQLClientLike<'sda'>;
