// Shared code of the convenience methods, which make more than one request. In a separate file, so that only their callers load it.

import { ConfigurationError, type ErrorContext, InputError, type LearningPlatformError } from '../errors/index.js';
import type { Issue } from '../operation/index.js';
import { brokenAnswer, Call, type ResponseInfo, type WithResponse } from '../results/index.js';
import { type CallOptions, checkOptions } from '../settings/index.js';

/**
 * Creates the function of a convenience method, with the same signature as an operation function. The client method with this id calls it.
 * @__NO_SIDE_EFFECTS__
 */
export function convenience<C, A extends unknown[], R>(id: string, run: (client: C, ...args: A) => Promise<WithResponse<R>>) {
  const method = (client: C, ...args: A): Call<R> => new Call(run(client, ...args), method);
  return Object.assign(method, { id });
}

/** Returns an issue unless the value is a non-empty string. */
export const textIssues = (value: unknown, ...path: (string | number)[]): Issue[] =>
  typeof value === 'string' && value.trim() !== '' ? [] : [{ path, message: 'must be a non-empty string' }];

/** Throws an `InputError` when there are issues. */
export function refuse(context: ErrorContext, issues: readonly Issue[]): void {
  if (issues.length > 0) throw new InputError(issues, context);
}

/** Copies an argument, so that its getters run once. Throws an `InputError` when one throws. */
export function ownFields<T extends object>(context: ErrorContext, argument: T | null | undefined, path: Issue['path'] = []): Partial<T> {
  try {
    return { ...argument };
  } catch {
    throw new InputError([{ path, message: 'cannot be read: a getter throws' }], context);
  }
}

/** Throws a `ConfigurationError` unless options are an object whose callbacks are functions. */
export function checkCallbacks(options: object): void {
  checkOptions(options);
  for (const [name, value] of Object.entries(options)) {
    if (name.startsWith('on') && value !== undefined && typeof value !== 'function') {
      throw new ConfigurationError(`options.${name} must be a function.`);
    }
  }
}

/**
 * Reads a response. Throws a `MalformedResponseError` when `read` throws: the response is not as documented.
 * @param outcome `'unknown'` when the response is that of a write.
 */
export function readAnswer<T, R>(context: ErrorContext, answer: WithResponse<T>, read: (data: T) => R, outcome?: 'unknown'): R {
  try {
    return read(answer.data);
  } catch {
    const hint = outcome ? '. It is unknown whether the write took effect' : '';
    const what = `status ${answer.status} without the data that this method requires${hint}`;
    throw brokenAnswer({ ...context, outcome }, answer, what);
  }
}

/** For `readAnswer`: a value that must be a non-empty string. */
export function textOf(value: unknown): string {
  if (typeof value !== 'string' || value === '') throw new TypeError('not a non-empty string');
  return value;
}

/** For `readAnswer`: a value that must be an object. */
export function objectOf<T>(value: T): T & object {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError('not an object');
  return value;
}

/** The options to pass to each request of a convenience method. */
export function each(options: CallOptions): CallOptions {
  checkCallbacks(options);
  const { signal, timeout, deadline, retry, headers, dryRun } = options;
  return { signal, timeout, deadline, retry, headers, dryRun };
}

/** Combined response metadata of several requests: status and headers of the last response, and the total number of attempts. */
export class Steps {
  readonly #context: ErrorContext;
  #attempts = 0;
  #last: ResponseInfo | undefined;

  constructor(context: ErrorContext) {
    this.#context = context;
  }

  add(response: ResponseInfo): void {
    this.#attempts += response.attempts;
    this.#last = response;
  }

  async take<T>(call: { withResponse(): Promise<WithResponse<T>> }): Promise<T> {
    const { data, ...response } = await call.withResponse();
    this.add(response);
    return data;
  }

  /** Reads data of the last response. See `readAnswer`. */
  read<T, R>(data: T, read: (data: T) => R, outcome?: 'unknown'): R {
    return readAnswer(this.#context, this.with(data), read, outcome);
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
