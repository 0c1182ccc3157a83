/** Internal: `fetch`, or what it resolved to, does not do what the standard says. */
export class Fault extends Error {}

/** A response body that is being read. */
export interface Reading {
  /** The whole body; `undefined` when it is longer than the client allows. */
  readonly text: Promise<string | undefined>;
  /** Cancels the body and releases its connection. */
  cancel(): void;
}

/** The pieces of a body, one after the other. */
export interface Pieces {
  next(): Promise<Uint8Array | undefined>;
  /** Cancels the body and releases its connection. */
  cancel(): void;
}

/** The forms of a body: a web stream, a stream of Node, any other async iterable. */
interface Body {
  getReader?(): { read(): Promise<IteratorResult<unknown>>; cancel(): unknown };
  [Symbol.asyncIterator]?(): AsyncIterator<unknown>;
  on?(event: 'error', listener: () => void): unknown;
  destroy?(): unknown;
  cancel?(): unknown;
}

/** What a caller's own `fetch` may resolve to. */
export type ReadableResponse = Pick<Response, 'headers'> & Partial<Pick<Response, 'text' | 'arrayBuffer'>> & { readonly body?: unknown };

/** Opens a body. `undefined` when it has no form that can be read in pieces. */
export function openBody(given: unknown): Pieces | undefined {
  const body = given as Body | null | undefined;
  const reader = body?.getReader?.();
  const iterator = reader ?? body?.[Symbol.asyncIterator]?.();
  if (!iterator) return undefined;
  // A failure of a stream of Node ends the process when nobody listens.
  body?.on?.('error', () => undefined);
  return {
    async next() {
      const { done, value } = await ('read' in iterator ? iterator.read() : iterator.next());
      const piece = typeof value === 'string' ? new TextEncoder().encode(value) : value;
      if (!done && !ArrayBuffer.isView(piece)) throw new Fault('its body is not made of bytes');
      return done ? undefined : (piece as Uint8Array);
    },
    cancel: () => drop(reader ?? (body?.destroy ? body : { cancel: () => (iterator as AsyncIterator<unknown>).return?.() })),
  };
}

/** Reads the body, and cancels it when it exceeds `maxBytes`. */
export function readText(response: ReadableResponse, maxBytes: number): Reading {
  const { body, headers } = response;
  // Content-Length is the decoded size only when the body has no content encoding.
  const length = headers.has('content-encoding') ? Number.NaN : Number(headers.get('content-length') ?? Number.NaN);
  const pieces = length <= maxBytes && response.text ? undefined : openBody(body);
  const cancel = () => (pieces ? pieces.cancel() : drop(body));
  const read = async () => {
    const decoder = new TextDecoder();
    let text: unknown = '';
    if (!pieces) {
      text = response.text ? await response.text() : response.arrayBuffer ? decoder.decode(await response.arrayBuffer()) : (body ?? '');
      if (typeof text !== 'string') throw new Fault('the body of its response cannot be read');
      // A UTF-16 unit has at most three bytes.
      return text.length * 3 > maxBytes && new TextEncoder().encode(text).length > maxBytes ? undefined : text;
    }
    for (let size = length > maxBytes ? Number.POSITIVE_INFINITY : 0; size <= maxBytes; ) {
      const piece = await pieces.next();
      if (!piece) return text + decoder.decode();
      size += piece.byteLength;
      text += decoder.decode(piece, { stream: true });
    }
    cancel();
    return undefined;
  };
  return { text: read(), cancel };
}

/** Cancelling fails when the body was already read or is locked by another reader; there is nothing to do about it. */
export function drop(given: unknown): void {
  const body = given as Body | null | undefined;
  try {
    void Promise.resolve(body?.destroy ? body.destroy() : body?.cancel?.()).catch(() => undefined);
  } catch {
    // As above.
  }
}
