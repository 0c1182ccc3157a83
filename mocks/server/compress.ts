import type { ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** A smaller body fits into one packet without compression. */
const LEAST = 1024;

const TEXT = /^(?:text\/|application\/(?:[\w.-]+\+)?(?:json|javascript|xml)\b)/i;

const ENCODERS = {
  // Higher quality takes many times as long.
  br: (body: Buffer) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }),
  gzip: (body: Buffer) => promisify(gzip)(body),
} as const;

/** The body in an encoding that the client accepts, compressed if that helps, and its headers. */
export async function compress(outgoing: ServerResponse, body: Buffer): Promise<Buffer> {
  if (body.length <= LEAST || outgoing.hasHeader('content-encoding') || !TEXT.test(String(outgoing.getHeader('content-type')))) return body;
  outgoing.appendHeader('vary', 'accept-encoding');
  const coding = preferred(String(outgoing.req.headers['accept-encoding'] ?? ''));
  if (!coding) return body;
  outgoing.setHeader('content-encoding', coding);
  return ENCODERS[coding](body);
}

/** The encoding that the client prefers. `br` is preferred to an equal one. */
function preferred(accepted: string): keyof typeof ENCODERS | undefined {
  const wishes = new Map(
    accepted.split(',').map((part) => {
      const [name = '', ...parameters] = part.toLowerCase().split(';');
      const quality = parameters.map((each) => each.trim()).find((each) => each.startsWith('q='));
      return [name.trim(), quality === undefined ? 1 : Number(quality.slice(2)) || 0];
    }),
  );
  const wish = (name: string) => wishes.get(name) ?? wishes.get('*') ?? 0;
  const [br, zipped] = [wish('br'), wish('gzip')];
  if (br === 0 && zipped === 0) return undefined;
  return br >= zipped ? 'br' : 'gzip';
}
