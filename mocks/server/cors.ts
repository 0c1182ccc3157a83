import type { IncomingMessage, ServerResponse } from 'node:http';

const METHODS = 'GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS';
const SECONDS = '600';

/** Lets pages of any origin read the answers: an app under test is served from another port. The platforms themselves do not allow it everywhere. */
export function allowOrigins(outgoing: ServerResponse): void {
  outgoing.setHeader('access-control-allow-origin', '*');
  outgoing.setHeader('access-control-expose-headers', '*');
}

/** Whether the request is a CORS preflight. */
export const isPreflight = ({ method, headers }: IncomingMessage): boolean =>
  method === 'OPTIONS' && headers['access-control-request-method'] !== undefined;

/** Allows the requested headers by name, because `*` would not include `authorization`. */
export function answerPreflight({ headers }: IncomingMessage, outgoing: ServerResponse): void {
  const asked = headers['access-control-request-headers'];
  outgoing.setHeader('access-control-allow-methods', METHODS);
  if (asked) outgoing.setHeader('access-control-allow-headers', asked);
  if (headers['access-control-request-private-network'] === 'true') outgoing.setHeader('access-control-allow-private-network', 'true');
  outgoing.setHeader('access-control-max-age', SECONDS);
  outgoing.setHeader('vary', 'access-control-request-headers, access-control-request-private-network');
  outgoing.writeHead(204).end();
}
