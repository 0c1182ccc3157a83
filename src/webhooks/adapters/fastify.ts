import { REPORT } from '../receive/index.js';
import { type HandlesRequests, receiverOf, requestOf } from './common.js';
import { bodyOf, type NodeRequest } from './node.js';

/** The part of a Fastify instance that the plugin uses. */
export interface FastifyLike {
  removeAllContentTypeParsers(): unknown;
  addContentTypeParser(type: string, parser: (request: never, payload: never, done: (error: null) => void) => void): unknown;
  all(path: string, handler: (request: FastifyRequestLike, reply: FastifyReplyLike) => Promise<unknown>): unknown;
}

export interface FastifyRequestLike {
  readonly method: string;
  readonly headers: NodeRequest['headers'];
  readonly raw: NodeRequest;
}

export interface FastifyReplyLike {
  code(status: number): FastifyReplyLike;
  headers(headers: Record<string, string>): FastifyReplyLike;
  send(body: string): FastifyReplyLike;
}

/**
 * A receiver as a Fastify plugin with one route, its `prefix`. The body parsers of the application do not apply to it, and it does not change
 * them.
 *
 * @example
 * ```ts
 * import Fastify from 'fastify';
 * import { toFastifyPlugin } from 'learning-platforms/webhooks';
 *
 * const app = Fastify();
 * app.register(toFastifyPlugin(receiver), { prefix: '/hooks/instruqt' });
 * ```
 */
export function toFastifyPlugin(receiver: HandlesRequests): (fastify: FastifyLike) => Promise<void> {
  const receives = receiverOf('toFastifyPlugin', receiver);
  return async (fastify) => {
    fastify.removeAllContentTypeParsers();
    // Leaves the body unread: the signature holds for its bytes.
    fastify.addContentTypeParser('*', (_request, _payload, done) => done(null));
    fastify.all('/', async ({ method, headers, raw }, reply) => {
      let answer: Response;
      try {
        answer = await receives.handle(requestOf(method, headers, method === 'POST' ? bodyOf(raw) : null));
      } catch (error) {
        answer = receives[REPORT](error);
      }
      return reply
        .code(answer.status)
        .headers(Object.fromEntries(answer.headers))
        .send(await answer.text());
    });
  };
}
