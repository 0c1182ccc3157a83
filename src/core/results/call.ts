import { retrace, traceOf } from '../observe/index.js';

/** The cost of a call, in points. */
export interface CallCost {
  /** The SDK's estimate before the request was sent. */
  readonly estimated: number;
  /** The actual cost; `undefined` when the platform does not report it. */
  readonly charged: number | undefined;
  /** The maximum cost of one query; `undefined` when the platform does not report it. */
  readonly limit: number | undefined;
}

/** Response metadata. */
export interface ResponseInfo {
  readonly status: number;
  readonly headers: Headers;
  /** Number of attempts. */
  readonly attempts: number;
  /** The platform's id of the request; `undefined` when the platform returned none. */
  readonly requestId: string | undefined;
  /** Cost of the last request. Set only for platforms that count points. */
  readonly cost?: CallCost | undefined;
}

/** The data together with its response metadata. */
export interface WithResponse<T> extends ResponseInfo {
  readonly data: T;
}

/** A pending call. Await it for the data, or call `withResponse()` to get status, headers, attempts and request id as well. */
export class Call<T> extends Promise<T> {
  readonly #result: Promise<WithResponse<T>>;

  /** @internal `method` is the outermost SDK function: errors get the stack of its caller. */
  constructor(result: Promise<WithResponse<T>>, method?: unknown) {
    const trace = method ? traceOf(method) : undefined;
    super((resolve, reject) => {
      result.then(
        (r) => resolve(r.data),
        (error) => {
          retrace(error, trace);
          reject(error);
        },
      );
    });
    this.#result = result;
  }

  // `then` must return a plain promise, because a derived Call would have no response.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** Resolves to the data together with its response metadata. Rejects with the same error as the call. */
  withResponse(): Promise<WithResponse<T>> {
    // The caller handles the failure of the returned promise. The call itself must not cause an unhandled rejection.
    this.catch(() => undefined);
    return this.#result;
  }
}
