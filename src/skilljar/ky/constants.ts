/** The transport has the one AbortController of an attempt; making a second is among the dearest things a call does. */
export const supportsAbortController = false;
export const supportsAbortSignal = false;
export const supportsFormData = true;
export const supportsRequestStreams = true;
export const supportsResponseStreams = true;
/** No shortcuts such as `.json()`: the transport has parsed the body. */
export const responseTypes = {};
export const maxSafeTimeout = Number.POSITIVE_INFINITY;
export const stop = undefined;
export class RetryMarker {}

/** What ky is told to send, as much of it as the transport reads. A real one would be parsed, checked and copied, and then be made once more by `fetch`. */
export class Request {
  readonly url: string;
  readonly headers: Headers;
  readonly body = null;

  constructor(url: string, init: { headers: Headers }) {
    this.url = url;
    this.headers = init.headers;
  }

  clone(): this {
    return this;
  }
}
