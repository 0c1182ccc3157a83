import type { Issue } from '../../../core/operation/index.js';
import { type Pieces, type Source, Unsendable, unreadable } from './upload-source.js';

/**
 * Maximum size of a chunk that is passed to `fetch`. Node's `fetch` fails if the platform does not accept a chunk within 300 seconds, and a
 * Blob is a single chunk. With small chunks, the total duration of an upload is not limited.
 */
const PIECE = 65_536;

/** Callbacks while a body is read. */
export interface MultipartEvents {
  /** Called with the number of bytes of the file that were passed on. */
  readonly onSent: ((bytes: number) => void) | undefined;
  /** `onSent` threw. */
  readonly onThrown: (error: unknown) => void;
  /** The file cannot be sent. `begun`: part of the body was passed on. Returns the error for the body. */
  readonly onFailed: (issue: Issue, begun: boolean) => Error;
}

/** A multipart body with one file. It can be sent as often as the file can be opened. */
export class Multipart {
  readonly headers: Readonly<Record<string, string>>;
  /** True after the file was opened. */
  used = false;
  readonly #source: Source;
  readonly #head: Uint8Array<ArrayBuffer>;
  readonly #tail: Uint8Array<ArrayBuffer>;
  /** The whole body. */
  readonly #whole: Blob | undefined;
  readonly #events: MultipartEvents;
  #pieces: Pieces | undefined;

  /** `streams`: whether `fetch` can send streams. If that is unknown, a Blob without progress is passed as a whole. */
  constructor(source: Source, streams: boolean, events: MultipartEvents) {
    const { filename, type, blob, size } = source;
    const boundary = `learning-platforms-${crypto.randomUUID()}`;
    // Names are escaped as in browsers.
    const name = filename.replace(/["\r\n]/g, (letter) => encodeURIComponent(letter));
    this.#source = source;
    this.#events = events;
    this.#head = bytesOf(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type.replace(/[\r\n]/g, '')}\r\n\r\n`,
    );
    this.#tail = bytesOf(`\r\n--${boundary}--\r\n`);
    this.#whole = blob && !streams && !events.onSent ? new Blob([this.#head, blob, this.#tail]) : undefined;
    const known = !this.#whole && size !== undefined;
    this.headers = {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      // A stream has no length; Node sends the one in this header.
      ...(known && { 'content-length': String(this.#head.length + size + this.#tail.length) }),
    };
  }

  /** True if `fetch` has not read the body. */
  get ignored(): boolean {
    return !this.#whole && !this.used;
  }

  /** Opens the body from its beginning. */
  open(): BodyInit {
    this.close();
    if (this.#whole) return this.#whole;
    const bytes = this.#bytes();
    return new ReadableStream<Uint8Array>(
      {
        async pull(controller) {
          const { done, value } = await bytes.next();
          if (done) controller.close();
          else controller.enqueue(value);
        },
      },
      // Read nothing before it is needed.
      { highWaterMark: 0 },
    );
  }

  /** Releases the file. An aborted fetch does not release it. */
  close(): void {
    this.#pieces?.close();
    this.#pieces = undefined;
  }

  /** The body. Reads the start of the file before passing on the first byte, so that nothing is sent of an unreadable file. */
  async *#bytes(): AsyncGenerator<Uint8Array> {
    const { path } = this.#source;
    let begun = false;
    try {
      for await (const piece of this.#checkedPieces()) {
        if (!begun) {
          begun = true;
          yield this.#head;
        }
        for (let at = 0; at < piece.byteLength; at += PIECE) yield piece.subarray(at, at + PIECE);
      }
    } catch (error) {
      throw this.#events.onFailed({ path, message: error instanceof Unsendable ? error.message : unreadable(error) }, begun);
    }
    if (!begun) yield this.#head;
    yield this.#tail;
  }

  /** The chunks of the file, which must have the specified number of bytes. */
  async *#checkedPieces(): AsyncGenerator<Uint8Array> {
    const { size = Number.NaN } = this.#source;
    const { onSent, onThrown } = this.#events;
    let sent = 0;
    this.used = true;
    this.#pieces = this.#source.open();
    for await (const piece of this.#pieces) {
      if (!ArrayBuffer.isView(piece)) throw new Unsendable('must consist of bytes');
      sent += piece.byteLength;
      if (sent > size) throw new Unsendable(`the file has more than ${size} bytes`);
      try {
        onSent?.(sent);
      } catch (error) {
        onThrown(error);
      }
      yield piece;
    }
    if (sent < size) throw new Unsendable(`the file has only ${sent} of ${size} bytes`);
  }
}

const bytesOf = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
