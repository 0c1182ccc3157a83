import { retrace, traceOf } from '../observe/index.js';

/** What a call cost, in points. */
export interface CallCost {
  /** What it was reckoned to cost before it was sent. */
  readonly estimated: number;
  /** What the platform says it charged; `undefined` when it does not say. */
  readonly charged: number | undefined;
  /** What one query may cost, as the platform says; `undefined` when it does not say. */
  readonly limit: number | undefined;
}

/** What came beside the data. */
export interface ResponseInfo {
  readonly status: number;
  readonly headers: Headers;
  /** How many requests were sent. */
  readonly attempts: number;
  /** The platform's id of the request, when it sends one. */
  readonly requestId: string | undefined;
  /** What the last request cost; there only where the platform counts points. */
  readonly cost?: CallCost | undefined;
}

/** The data with what came beside it. */
export interface WithResponse<T> extends ResponseInfo {
  readonly data: T;
}

/** A call under way: await it for the data, or take `withResponse()` for status, headers, attempts and request id as well. */
export class Call<T> extends Promise<T> {
  readonly #result: Promise<WithResponse<T>>;

  /** @internal `method` is the outermost function of the SDK: errors get the stack of its caller. */
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

  // `then` must make plain promises: a derived Call would have no response of its own.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  /** The data together with the response it came in. */
  withResponse(): Promise<WithResponse<T>> {
    // Whoever takes this road gets the failure here; the other must not be reported as unhandled.
    this.catch(() => undefined);
    return this.#result;
  }
}
