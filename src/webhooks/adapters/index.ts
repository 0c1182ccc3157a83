export type { HandlesRequests } from './common.js';
export { type FastifyLike, toFastifyPlugin } from './fastify.js';
export * from './lambda.js';
export { type NodeRequest, type NodeResponse, toNodeHandler } from './node.js';
