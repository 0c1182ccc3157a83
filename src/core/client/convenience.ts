// Shared code of the convenience methods, which make more than one request. In a separate file, so that only their callers load it.
import { Call, type CallOptions, type ResponseInfo, type WithResponse } from '../call/index.js';
import { type ErrorContext, InputError, type LearningPlatformError } from '../errors/index.js';
import type { Issue } from '../operation/index.js';

/**
 * Creates the function of a convenience method, in the same shape as an operation's: the client method with this id calls it.
 * @__NO_SIDE_EFFECTS__
 */
export function convenience<C, A extends unknown[], R>(id: string, run: (client: C, ...args: A) => Promise<WithResponse<R>>) {
  const method = (client: C, ...args: A): Call<R> => new Call(run(client, ...args), method);
  return Object.assign(method, { id });
}

/** Throws an `InputError` when there are issues. */
export function refuse(context: ErrorContext, issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InputError(issues, context);
}

/** The options to pass to each request of a convenience method. */
export const each = ({ signal, timeout, deadline, retry, headers, dryRun }: CallOptions): CallOptions => ({
  signal,
  timeout,
  deadline,
  retry,
  headers,
  dryRun,
});

/** Combined response metadata of several requests: status and headers of the last response, and the total number of attempts. */
export class Steps {
  #attempts = 0;
  #last: ResponseInfo | undefined;

  add(response: ResponseInfo): void {
    this.#attempts += response.attempts;
    this.#last = response;
  }

  async take<T>(call: { withResponse(): Promise<WithResponse<T>> }): Promise<T> {
    const { data, ...response } = await call.withResponse();
    this.add(response);
    return data;
  }

  /** Counts a failed request. Its response is used as the last one only when no request succeeds. */
  fail(error: LearningPlatformError): void {
    this.#attempts += error.attempts;
    const { status = 0, headers = new Headers() } = error as Partial<ResponseInfo>;
    this.#last ??= { status, headers, attempts: error.attempts, requestId: error.requestId };
  }

  with<T>(data: T): WithResponse<T> {
    return { ...(this.#last as ResponseInfo), attempts: this.#attempts, data };
  }
}
