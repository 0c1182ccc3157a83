import type { Issue } from '../../../core/operation/index.js';
import { type Pieces, type Source, Unsendable, unreadable } from './upload-source.js';

/**
 * The largest piece that is handed to `fetch`. Node's gives up when the platform has not taken one piece within 300 seconds, and a Blob is
 * one piece: in small ones, an upload may take as long as it goes on.
 */
const PIECE = 65_536;

/** What happens while a body is read. */
export interface MultipartEvents {
  /** Called with the bytes of the file that were passed on, if anyone wants to know. */
  readonly onSent: ((bytes: number) => void) | undefined;
  /** `onSent` threw. */
  readonly onThrown: (error: unknown) => void;
  /** The file cannot be sent. `begun`: a part of the body was passed on. Returns the error for the body. */
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

  /** `streams`: whether `fetch` can send streams. Where that is not known, a Blob without progress is passed whole. */
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

  /** True when `fetch` has not read the body that it was given. */
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
      // Nothing is read before it is needed.
      { highWaterMark: 0 },
    );
  }

  /** Releases the file. An aborted fetch does not. */
  close(): void {
    this.#pieces?.close();
    this.#pieces = undefined;
  }

  /** The body. The beginning of the file is read before the first byte is passed on, so that nothing is sent of what cannot be sent. */
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

  /** The pieces of the file, which must have as many bytes as was said. */
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
