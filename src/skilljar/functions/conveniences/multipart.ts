import type { Pieces, Source } from './upload-source.js';

/** A multipart body with one file. It can be sent as often as the file can be opened. */
export class Multipart {
  readonly headers: Readonly<Record<string, string>>;
  /** True after the file was opened. */
  used = false;
  readonly #source: Source;
  readonly #head: Uint8Array<ArrayBuffer>;
  readonly #tail: Uint8Array<ArrayBuffer>;
  /** The whole body, for a Blob without progress: the runtime sends it most efficiently. */
  readonly #whole: Blob | undefined;
  readonly #onSent: ((bytes: number) => void) | undefined;
  readonly #onThrown: (error: unknown) => void;
  #pieces: Pieces | undefined;

  constructor(source: Source, onSent: ((bytes: number) => void) | undefined, onThrown: (error: unknown) => void) {
    const { filename, type, blob, size } = source;
    const boundary = `learning-platforms-${crypto.randomUUID()}`;
    // Names are escaped as in browsers.
    const name = filename.replace(/["\r\n]/g, (letter) => encodeURIComponent(letter));
    this.#source = source;
    this.#onSent = onSent;
    this.#onThrown = onThrown;
    this.#head = bytesOf(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: ${type.replace(/[\r\n]/g, '')}\r\n\r\n`,
    );
    this.#tail = bytesOf(`\r\n--${boundary}--\r\n`);
    this.#whole = blob && !onSent ? new Blob([this.#head, blob, this.#tail]) : undefined;
    const known = !this.#whole && size !== undefined;
    this.headers = {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      // A stream has no length; Node sends the one in this header.
      ...(known && { 'content-length': String(this.#head.length + size + this.#tail.length) }),
    };
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

  async *#bytes(): AsyncGenerator<Uint8Array> {
    yield this.#head;
    this.used = true;
    let sent = 0;
    this.#pieces = this.#source.open();
    for await (const piece of this.#pieces) {
      sent += piece.byteLength;
      try {
        this.#onSent?.(sent);
      } catch (error) {
        this.#onThrown(error);
      }
      yield piece;
    }
    yield this.#tail;
  }
}

const bytesOf = (text: string) => new TextEncoder().encode(text) as Uint8Array<ArrayBuffer>;
