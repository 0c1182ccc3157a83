/** A request as ky or graphql-request built it, before authorization. */
export interface WireRequest {
  readonly method: string;
  readonly url: string;
  /** Changed by the call: each attempt sets its authorization. */
  readonly headers: Headers;
  readonly body: BodyInit | null;
}

/** A response whose body was read completely. */
export interface Exchange {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The parsed body; `undefined` when it is empty. */
  readonly body: unknown;
  readonly requestId: string | undefined;
}
