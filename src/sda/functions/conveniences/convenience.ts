import type { GraphQLClientLike } from '../../../graphql/index.js';

export { checkCallbacks, convenience, objectOf, readAnswer } from '../../../core/client/index.js';

export type Client = GraphQLClientLike<'sda'>;
