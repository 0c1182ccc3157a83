import type { MockRequest } from '../api.js';
import { printable, printableText } from '../engine/secrets.js';

/** The number of stored responses, and of characters of each. */
const MOST = 200;
const LONGEST = 20_000;

/** The response to a request. */
export interface Exchange {
  readonly type: string | undefined;
  readonly ms: number;
  /** The body without secrets, truncated if it is long. */
  body(): string;
}

/** The latest responses, for the console. */
export class Exchanges {
  readonly #kept = new Map<MockRequest, Exchange>();
  readonly #numbers = new WeakMap<MockRequest, number>();
  #last = 0;

  of(request: MockRequest): Exchange | undefined {
    return this.#kept.get(request);
  }

  /** The id of a request in a URL. */
  numberOf(request: MockRequest): number {
    const number = this.#numbers.get(request) ?? ++this.#last;
    this.#numbers.set(request, number);
    return number;
  }

  add(request: MockRequest, type: string | undefined, ms: number, body: Buffer): void {
    // Computed on first use, because few responses are read and redacting takes time.
    const shown = body.length > LONGEST ? shownBody(type, body) : undefined;
    this.#kept.set(request, { type, ms, body: () => shown ?? shownBody(type, body) });
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > MOST && oldest) this.#kept.delete(oldest);
  }
}

function shownBody(type: string | undefined, body: Buffer): string {
  if (type !== undefined && !/json|text|xml/.test(type)) return `${body.length} bytes of ${type}`;
  const text = String(body);
  // Redacted before it is truncated, because secrets cannot be found in half an object.
  const shown = jsonIn(text) ?? printableText(text.slice(0, LONGEST));
  return shown.length > LONGEST ? `${shown.slice(0, LONGEST)}\n… ${shown.length - LONGEST} more characters` : shown;
}

function jsonIn(text: string): string | undefined {
  try {
    return JSON.stringify(printable(JSON.parse(text)), null, 2);
  } catch {
    return undefined;
  }
}
