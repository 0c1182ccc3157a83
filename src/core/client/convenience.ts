// What methods are made of that are more than one operation. In a file of its own: only who calls one loads it.
import { Call, type CallOptions, type ResponseInfo, type WithResponse } from '../call/index.js';
import { type ErrorContext, InputError, type LearningPlatformError } from '../errors/index.js';
import type { Issue } from '../operation/index.js';

/**
 * Makes the function of a convenience, of the same build as those of operations: the client's method of this id is bound to it.
 * @__NO_SIDE_EFFECTS__
 */
export function convenience<C, A extends unknown[], R>(id: string, run: (client: C, ...args: A) => Promise<WithResponse<R>>) {
  const method = (client: C, ...args: A): Call<R> => new Call(run(client, ...args), method);
  return Object.assign(method, { id });
}

/** Throws when there are issues. */
export function refuse(context: ErrorContext, issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InputError(issues, context);
}

/** The options of each request of a convenience that makes several. */
export const each = ({ signal, timeout, deadline, retry, headers, dryRun }: CallOptions): CallOptions => ({
  signal,
  timeout,
  deadline,
  retry,
  headers,
  dryRun,
});

/** What several requests came to: the last answer's status and headers, and the requests of all. */
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

  /** A request that failed counts too; its answer is the last where none succeeds. */
  fail(error: LearningPlatformError): void {
    this.#attempts += error.attempts;
    const { status = 0, headers = new Headers() } = error as Partial<ResponseInfo>;
    this.#last ??= { status, headers, attempts: error.attempts, requestId: error.requestId };
  }

  with<T>(data: T): WithResponse<T> {
    return { ...(this.#last as ResponseInfo), attempts: this.#attempts, data };
  }
}
