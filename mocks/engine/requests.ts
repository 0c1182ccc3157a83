import { isSecretName } from '../../src/core/observe/index.js';
import type { OperationId, OperationTypes } from '../../src/manifest/index.js';
import type { MockName } from '../addresses.js';
import { printable } from './secrets.js';

/** One operation of a request: a GraphQL document may hold several. */
export interface MockCall<Id extends OperationId = OperationId> {
  /** The operation id in the manifest, which is also the path of the method: `skilljar.courses.create`. */
  readonly operation: Id;
  /** GraphQL: the arguments. Skilljar: the names in the URL (`courseId`) with the query, or with the fields of the body. */
  readonly variables: OperationTypes[Id]['variables'];
}

/**
 * A request that a mock platform was sent, whatever came of it.
 *
 * A test can see and compare what was sent as it was sent: also a password or a secret among the variables or in the body. The keys and
 * tokens that clients prove themselves with, in headers and in the query, are left out. A request that is printed or serialised shows
 * `[redacted]` for the values of all fields that are named like secrets; {@link MockRequest.problem} holds none to begin with.
 */
export interface MockRequest {
  /** Whose address it went to. */
  readonly platform: MockName;
  /** The id in the manifest of the operation, of several the first; nothing where no operation was recognised. */
  readonly operation: OperationId | undefined;
  /** What that operation was given. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Every operation of the request. */
  readonly calls: readonly MockCall[];
  /** `POST`, in capitals. */
  readonly method: string;
  /** As in the URL, without host and query. */
  readonly path: string;
  /** Without keys and tokens that stand there. Of a name that stands there more than once, all values. */
  readonly query: Readonly<Record<string, string | readonly string[]>>;
  /** By names in small letters; without those that carry keys or tokens. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON, else the text; nothing where there is none. */
  readonly body: unknown;
  /** Who asked, where the platform knows: the id of the learner whose token it was, on Instruqt the owner of the key. */
  readonly caller: string | undefined;
  /** When it came, by the platforms' clock. */
  readonly at: Date;
  /** What was answered; nothing while it is under way, and where the connection was lost. */
  readonly status: number | undefined;
  /** What is wrong with it, where no test can have meant it: nothing is there, the schema does not know it. */
  readonly problem: string | undefined;
}

/** What a platform makes of a request before it answers. */
export interface Understood {
  readonly calls: readonly MockCall[];
  readonly body: unknown;
  readonly problem?: string | undefined;
}

/** The log's entry, which the platforms write and users read. */
export type Entry = { -readonly [K in keyof MockRequest]: MockRequest[K] };

/** Node's way of asking a thing how it is to be shown. */
const INSPECT = Symbol.for('nodejs.util.inspect.custom');

const entries = new WeakMap<Request, Entry>();

export function entryOf(platform: MockName, request: Request, understood: Understood, at: Date): Entry {
  const entry = new Logged(platform, request, understood, at);
  entries.set(request, entry);
  return entry;
}

/** What the log has of a request: the mock server's console shows the answer beside it. */
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

  // Worked out when a test looks at them, which few do.
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

/** The text of a request's body. A file that is sent is no text: it stays where it is. */
export async function textOf(request: Request): Promise<string> {
  if (request.body === null || request.headers.get('content-type')?.startsWith('multipart/')) return '';
  return request.text();
}
