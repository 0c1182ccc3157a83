import type { GraphQLClientLike } from '../../graphql/context.js';

export { convenience } from '../../core/convenience.js';

export type Client = GraphQLClientLike<'sda'>;
