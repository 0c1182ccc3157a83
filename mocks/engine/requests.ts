import { isSecretName } from '../../src/core/observe/index.js';
import type { OperationId, OperationTypes } from '../../src/manifest/index.js';
import type { MockName } from '../addresses.js';
import { printable } from './secrets.js';

/** One operation of a request. A GraphQL document can contain several. */
export interface MockCall<Id extends OperationId = OperationId> {
  /** The operation id in the manifest, which is also the path of the method: `skilljar.courses.create`. */
  readonly operation: Id;
  /** GraphQL: the arguments. Skilljar: the ids of the URL (`courseId`) and the query, or the fields of the body. */
  readonly variables: OperationTypes[Id]['variables'];
}

/**
 * A request that a mock platform received, regardless of its outcome.
 *
 * Variables and bodies are unchanged, including passwords and secrets, so that tests can compare them. Keys and tokens of clients, in
 * headers and in the query, are removed. If you print or serialize a request, all fields whose names indicate secrets show `[redacted]`.
 * {@link MockRequest.problem} never contains secrets.
 */
export interface MockRequest {
  /** The platform that the request was sent to. */
  readonly platform: MockName;
  /** The id of the operation in the manifest, or of the first of several. `undefined` if no operation was recognized. */
  readonly operation: OperationId | undefined;
  /** The variables of that operation. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** All operations of the request. */
  readonly calls: readonly MockCall[];
  /** The method in upper case, such as `POST`. */
  readonly method: string;
  /** The path of the URL, without host and query. */
  readonly path: string;
  /** The query without keys and tokens. A repeated name has a list of all values. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** By lower-case names, without headers that carry keys or tokens. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed if it is JSON, a text otherwise. `undefined` if the request has no body. */
  readonly body: unknown;
  /** The id of the caller, if the platform knows it: the learner of the token, or the owner of the key on Instruqt. */
  readonly caller: string | undefined;
  /** When it arrived, on the platforms' clock. */
  readonly at: Date;
  /** The status of the response. `undefined` while the request is in progress, and if the connection was lost. */
  readonly status: number | undefined;
  /** The problem of a request that indicates a mistake in the test: an unknown address, or a document that the schema rejects. */
  readonly problem: string | undefined;
}

/** A parsed request, before the platform responds. */
export interface Understood {
  readonly calls: readonly MockCall[];
  readonly body: unknown;
  readonly problem?: string | undefined;
}

/** The log entry, which the platforms write and users read. */
export type Entry = { -readonly [K in keyof MockRequest]: MockRequest[K] };

/** Node's hook for printing an object. */
const INSPECT = Symbol.for('nodejs.util.inspect.custom');

const entries = new WeakMap<Request, Entry>();

export function entryOf(platform: MockName, request: Request, understood: Understood, at: Date): Entry {
  const entry = new Logged(platform, request, understood, at);
  entries.set(request, entry);
  return entry;
}

/** The log entry of a request: the console of the mock server shows the response with it. */
export const loggedAs = (request: Request): Entry | undefined => entries.get(request);

class Logged implements Entry {
  readonly #request: Request;
  readonly platform: MockName;
  readonly operation: OperationId | undefined;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly calls: readonly MockCall[];
  readonly method: string;
  readonly body: unknown;
  caller: string | undefined = undefined;
  readonly at: Date;
  status: number | undefined = undefined;
  problem: string | undefined;

  constructor(platform: MockName, request: Request, { calls, body, problem }: Understood, at: Date) {
    this.#request = request;
    this.platform = platform;
    this.operation = calls[0]?.operation;
    this.variables = (calls[0]?.variables ?? {}) as Readonly<Record<string, unknown>>;
    this.calls = calls;
    this.method = request.method;
    this.body = body;
    this.at = at;
    this.problem = problem;
  }

  // Computed on first use, because few tests read it.
  get path(): string {
    return new URL(this.#request.url).pathname;
  }

  get query(): Readonly<Record<string, string | readonly string[]>> {
    return queryOf(new URL(this.#request.url));
  }

  get headers(): Readonly<Record<string, string>> {
    return Object.fromEntries([...this.#request.headers].filter(([name]) => !isSecretName(name)));
  }

  toJSON(): unknown {
    return printable({ ...this, path: this.path, query: this.query, headers: this.headers });
  }

  [INSPECT](): unknown {
    return this.toJSON();
  }
}

function queryOf({ searchParams }: URL): Record<string, string | readonly string[]> {
  const names = [...new Set(searchParams.keys())].filter((name) => !isSecretName(name));
  return Object.fromEntries(
    names.map((name) => {
      const values = searchParams.getAll(name);
      return [name, values.length > 1 ? values : (values[0] as string)];
    }),
  );
}

/** The text of a request's body. An uploaded file is not read. */
export async function textOf(request: Request): Promise<string> {
  if (request.body === null || request.headers.get('content-type')?.startsWith('multipart/')) return '';
  return request.text();
}
