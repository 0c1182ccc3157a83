import { isSecretName } from '../src/core/redact.js';
import type { OperationId, OperationTypes } from '../src/manifest.js';
import type { MockName } from './platforms.js';

/** One operation of a request: a GraphQL document may hold several. */
export interface MockCall<Id extends OperationId = OperationId> {
  /** The id in the manifest, which is the road to the method: `skilljar.courses.create`. */
  readonly operation: Id;
  /** GraphQL: the arguments. Skilljar: the names in the URL (`courseId`) with the query, or with the fields of the body. */
  readonly variables: OperationTypes[Id]['variables'];
}

/** A request that a mock platform was sent, whatever came of it. */
export interface MockRequest {
  readonly platform: MockName;
  /** The id in the manifest of the operation, of several the first; nothing where no operation was recognised. */
  readonly operation: OperationId | undefined;
  /** What that operation was given. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Every operation of the request. */
  readonly calls: readonly MockCall[];
  readonly method: string;
  /** As in the URL, without host and query. */
  readonly path: string;
  /** Without a key that stands there. */
  readonly query: Readonly<Record<string, string>>;
  /** Without those that carry keys or tokens. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed where it is JSON, else the text; nothing where there is none. */
  readonly body: unknown;
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

const CREDENTIALS = /^(?:authorization|proxy-authorization|cookie|authtoken)$/i;

/** The log's entry, which the platforms write and users read. */
export type Entry = { -readonly [K in keyof MockRequest]: MockRequest[K] };

export function entryOf(platform: MockName, request: Request, { calls, body, problem }: Understood, at: Date): Entry {
  const url = new URL(request.url);
  return {
    platform,
    operation: calls[0]?.operation,
    variables: (calls[0]?.variables ?? {}) as Readonly<Record<string, unknown>>,
    calls,
    method: request.method,
    path: url.pathname,
    query: Object.fromEntries([...url.searchParams].filter(([name]) => !isSecretName(name))),
    headers: Object.fromEntries([...request.headers].filter(([name]) => !CREDENTIALS.test(name) && !isSecretName(name))),
    body,
    at,
    status: undefined,
    problem,
  };
}

/** The text of a request's body. A file that is sent is no text: it stays where it is. */
export async function textOf(request: Request): Promise<string> {
  if (request.body === null || request.headers.get('content-type')?.startsWith('multipart/')) return '';
  return request.text();
}
