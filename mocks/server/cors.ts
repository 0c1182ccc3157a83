import type { IncomingMessage, ServerResponse } from 'node:http';

const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS';
const SECONDS = '600';

/** Allows a page of another origin to read the response, if the guard accepts the origin. An app under test has another port. */
export function allowOrigin({ headers: { origin } }: IncomingMessage, outgoing: ServerResponse): void {
  outgoing.appendHeader('vary', 'origin');
  if (origin === undefined) return;
  outgoing.setHeader('access-control-allow-origin', origin);
  outgoing.setHeader('access-control-expose-headers', '*');
}

/** Whether the request is a CORS preflight. */
export const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;

/** Allows the requested headers by name, because `*` would not include `authorization`. */
export function preflightAnswer({ headers }: IncomingMessage): Response {
  const asked = headers['access-control-request-headers'];
  return new Response(null, {
    status: 204,
    headers: {
      'access-control-allow-methods': METHODS,
      ...(asked && { 'access-control-allow-headers': asked }),
      ...(headers['access-control-request-private-network'] === 'true' && { 'access-control-allow-private-network': 'true' }),
      'access-control-max-age': SECONDS,
      vary: 'access-control-request-headers, access-control-request-private-network',
    },
  });
}
