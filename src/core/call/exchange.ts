/** A request as the protocol library built it, before authorization. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  /** The call's own: what authorizes an attempt is set on them. */
  readonly headers: Headers;
  readonly body: BodyInit | null;
}

/** A response that was read to its end. */
export interface Exchange {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; `undefined` when there is none. */
  readonly body: unknown;
  readonly requestId: string | undefined;
}
