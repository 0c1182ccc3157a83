import { answerOf, type HandlesRequests, receiverOf } from './common.js';
import { type NodeRequest, nodeRequestOf } from './node.js';

/** The part of a Fastify instance that the plugin uses. */
export interface FastifyLike {
  removeAllContentTypeParsers: () => unknown;
  // Fastify's own types for these are generic and differ between versions.
  addContentTypeParser: (...args: never[]) => unknown;
  all: (...args: never[]) => unknown;
}

interface FastifyReply {
  code(status: number): FastifyReply;
  headers(headers: Record<string, string>): FastifyReply;
  send(body: string): FastifyReply;
}

/**
 * Converts a receiver to a Fastify plugin with one route at its `prefix`. The application's body parsers do not apply to it, and it does
 * not change them.
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
    // Leaves the body unread: the signature applies to its bytes.
    const leave = (_request: unknown, _payload: unknown, done: (error: null) => void) => done(null);
    fastify.addContentTypeParser(...(['*', leave] as unknown as never[]));
    const handler = async ({ raw }: { readonly raw: NodeRequest }, reply: FastifyReply) => {
      const answer = await answerOf(receives, () => nodeRequestOf(raw));
      return reply
        .code(answer.status)
        .headers(Object.fromEntries(answer.headers))
        .send(await answer.text());
    };
    fastify.all(...(['/', handler] as unknown as never[]));
  };
}
