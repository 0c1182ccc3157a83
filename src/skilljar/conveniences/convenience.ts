import { Call, type ResponseInfo, type WithResponse } from '../../core/call.js';
import { InputError, type Issue, type LearningPlatformError } from '../../core/errors.js';
import type { CallOptions } from '../../core/options.js';
import type { SkilljarClientLike } from '../context.js';

/**
 * Makes the function of a convenience, of the same build as those of operations: the client's method of this id is bound to it.
 * @__NO_SIDE_EFFECTS__
 */
export function convenience<A extends unknown[], R>(id: string, run: (client: SkilljarClientLike, ...args: A) => Promise<WithResponse<R>>) {
  const method = (client: SkilljarClientLike, ...args: A): Call<R> => new Call(run(client, ...args), method);
  return Object.assign(method, { id });
}

/** The road from the facade, as errors name it. */
export const operationOf = (id: string) => ({ platform: 'skilljar', operation: `skilljar.${id}` }) as const;

/** Throws when there are issues. */
export function refuse(id: string, issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InputError(issues, operationOf(id));
}

/** An issue for whatever is no text with something in it. */
export const textIssues = (value: unknown, ...path: (string | number)[]): Issue[] =>
  typeof value === 'string' && value.trim() !== '' ? [] : [{ path, message: 'must be a string that is not empty' }];

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

  async take<T>(call: { withResponse(): Promise<WithResponse<T>> }): Promise<T> {
    const { data, ...response } = await call.withResponse();
    this.#attempts += response.attempts;
    this.#last = response;
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
