/** Internal: `fetch`, or its result, violates the standard. */
export class Fault extends Error {}

/** A response body that is being read. */
export interface Reading {
  /** The whole body; `undefined` when it is longer than the client allows. */
  readonly text: Promise<string | undefined>;
  /** Cancels the body and releases its connection. */
  cancel(): void;
}

/** The chunks of a body, in order. */
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

/** The result of a custom `fetch`. */
export type ReadableResponse = Pick<Response, 'headers'> & Partial<Pick<Response, 'text' | 'arrayBuffer'>> & { readonly body?: unknown };

/** Opens a body. `undefined` when it cannot be read in chunks. */
export function openBody(given: unknown): Pieces | undefined {
  const body = given as Body | null | undefined;
  const reader = body?.getReader?.();
  const iterator = reader ?? body?.[Symbol.asyncIterator]?.();
  if (!iterator) return undefined;
  // In Node, a stream error without a listener ends the process.
  body?.on?.('error', () => undefined);
  return {
    async next() {
      const { done, value } = await ('read' in iterator ? iterator.read() : iterator.next());
      return done ? undefined : bytesOf(value);
    },
    cancel: () => drop(reader ?? (body?.destroy ? body : { cancel: () => (iterator as AsyncIterator<unknown>).return?.() })),
  };
}

function bytesOf(piece: unknown): Uint8Array {
  if (typeof piece === 'string') return new TextEncoder().encode(piece);
  if (ArrayBuffer.isView(piece)) return piece as Uint8Array;
  throw new Fault('its response has no body that can be read');
}

/** A body that can only be read as a whole, as one chunk. */
function wholeOf(response: ReadableResponse): Pieces {
  let read = false;
  return {
    async next() {
      if (read) return undefined;
      read = true;
      if (response.text) return bytesOf(await response.text());
      return response.arrayBuffer ? new Uint8Array(await response.arrayBuffer()) : bytesOf(response.body ?? '');
    },
    cancel: () => drop(response.body),
  };
}

/** Reads the body, and cancels it when it exceeds `maxBytes`. */
export function readText(response: ReadableResponse, maxBytes: number): Reading {
  const { body, headers } = response;
  // Content-Length is the decoded size only when the body has no content encoding.
  const length = headers.has('content-encoding') ? Number.NaN : Number(headers.get('content-length') ?? Number.NaN);
  if (response.text && length <= maxBytes) return { text: response.text(), cancel: () => drop(body) };
  const pieces = openBody(body) ?? wholeOf(response);
  const read = async () => {
    const decoder = new TextDecoder();
    let text = '';
    for (let size = length > maxBytes ? Number.POSITIVE_INFINITY : 0; size <= maxBytes; ) {
      const piece = await pieces.next();
      if (!piece) return text + decoder.decode();
      size += piece.byteLength;
      text += decoder.decode(piece, { stream: true });
    }
    pieces.cancel();
    return undefined;
  };
  return { text: read(), cancel: pieces.cancel };
}

/** Cancels a body. Canceling fails when the body was already read or is locked by another reader; the failure is ignored. */
export function drop(given: unknown): void {
  const body = given as Body | null | undefined;
  try {
    void Promise.resolve(body?.destroy ? body.destroy() : body?.cancel?.()).catch(() => undefined);
  } catch {
    // As above.
  }
}
