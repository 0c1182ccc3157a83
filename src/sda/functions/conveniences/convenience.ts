import type { GraphQLClientLike } from '../../../graphql/index.js';

export { checkCallbacks, convenience, objectOf, readAnswer } from '../../../core/call/index.js';

export type Client = GraphQLClientLike<'sda'>;
