import { ConfigurationError } from '../../core/errors/index.js';
import { answerOf, type HandlesRequests, receiverOf, requestOf } from './common.js';

/** The part of `http.IncomingMessage` that the adapter uses. Frameworks may store the body in `body` or `rawBody`. */
export interface NodeRequest {
  readonly method?: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly readableEnded: boolean;
  readonly destroyed?: boolean | undefined;
  readonly body?: unknown;
  readonly rawBody?: unknown;
  on(event: 'data', listener: (chunk: Uint8Array) => void): unknown;
  on(event: 'end' | 'close', listener: () => void): unknown;
  on(event: 'error', listener: (error: Error) => void): unknown;
  pause(): unknown;
  resume(): unknown;
}

/** The part of `http.ServerResponse` that the adapter uses. */
export interface NodeResponse {
  statusCode: number;
  setHeader(name: string, value: string): unknown;
  end(body?: string): unknown;
}

/** The body of a Node request as a web stream. Canceling it drains the rest, because the response needs the connection. */
function streamOf(request: NodeRequest): ReadableStream<Uint8Array> {
  let open = true;
  return new ReadableStream({
    start(controller) {
      const close = (end: () => void) => {
        if (open) end();
        open = false;
      };
      const closed = () => close(() => controller.error(new Error('The connection was closed.')));
      // The stream already emitted its end, and does not emit it again.
      if (request.destroyed) return closed();
      request.on('data', (chunk) => {
        if (!open) return;
        controller.enqueue(new Uint8Array(chunk));
        if ((controller.desiredSize ?? 0) <= 0) request.pause();
      });
      request.on('end', () => close(() => controller.close()));
      request.on('error', (error) => close(() => controller.error(error)));
      request.on('close', closed);
    },
    pull() {
      request.resume();
    },
    cancel() {
      open = false;
      request.resume();
    },
  });
}

/**
 * The raw body of a request, from any of the places where frameworks store it. Throws a `ConfigurationError` if only a parsed body exists.
 */
function bodyOf(request: NodeRequest): BodyInit {
  for (const read of [request.rawBody, request.body]) {
    if (typeof read === 'string') return read;
    if (read instanceof Uint8Array) return new Uint8Array(read);
  }
  if (!request.readableEnded) return streamOf(request);
  throw new ConfigurationError(
    'A body parser has already consumed the raw body of the webhook request. Add the webhook before body parsers such as express.json(), or parse its path with express.raw({ type: "*/*" }).',
  );
}

/** Converts a Node request to a Fetch API request. */
export function nodeRequestOf(request: NodeRequest): Request {
  const { method = 'GET', headers } = request;
  return requestOf(method, headers, method === 'POST' ? bodyOf(request) : null);
}

/**
 * Converts a receiver to a request listener for `node:http`, which is also a handler for Express, Connect and Google Cloud Functions. Reads
 * the raw body from the stream, or from `rawBody` or `body` if these are a `Buffer` or a string. If a body parser such as `express.json()`
 * has consumed the body, the response has status 500, and `onError` receives a `ConfigurationError`.
 *
 * @example
 * ```ts
 * import express from 'express';
 * import { toNodeHandler } from 'learning-platforms/webhooks';
 *
 * const app = express();
 * app.all('/hooks/instruqt', toNodeHandler(receiver)); // before app.use(express.json())
 * ```
 */
export function toNodeHandler(receiver: HandlesRequests): (request: NodeRequest, response: NodeResponse) => Promise<void> {
  const receives = receiverOf('toNodeHandler', receiver);
  return async (request, response) => {
    const answer = await answerOf(receives, () => nodeRequestOf(request));
    response.statusCode = answer.status;
    answer.headers.forEach((value, name) => {
      response.setHeader(name, value);
    });
    response.end(await answer.text());
  };
}
