import type { RestOperation } from '../../src/skilljar/rest/index.js';
import type { Tables } from '../skilljar/tables.js';
import type { Body } from './body.js';
import { type ListShape, page } from './paging.js';
import { detail, notFound } from './refusal.js';

/** A parsed request. */
export interface Call {
  readonly op: RestOperation;
  readonly params: Readonly<Record<string, string>>;
  readonly url: URL;
  readonly body: Body;
  readonly tables: Tables;
  /** The current time in the platform's format. */
  readonly now: string;
  /** Queues work that happens some time after the response. The function receives the time at which it runs. */
  later(run: (now: string) => void): void;
}

/** A resource of the API: the location of its rows, and its behavior. Operations that are not defined are not available. */
export interface Resource<R = unknown> {
  readonly shape?: ListShape;
  /** The default page size. Default: 100. */
  readonly pageSize?: number;
  /** The rows below the ids of the URL. */
  list?(call: Call): readonly R[];
  find?(call: Call): R | undefined;
  /** The row in the form of a response. */
  view(row: R, call: Call): unknown;
  /** Query parameters that filter rows. */
  readonly filters?: Readonly<Record<string, (row: R, value: string, call: Call) => boolean>>;
  create?(call: Call): R;
  update?(row: R, call: Call): R;
  delete?(row: R, call: Call): void;
  /** Other methods. `undefined` is an empty response. A `Response` is sent unchanged. */
  readonly actions?: Readonly<Record<string, (call: Call) => unknown>>;
}

/** Checks a resource against its row type and returns it without that type, because the engine does not read rows. */
export const resource = <R>(definition: Resource<R>): Resource => definition as unknown as Resource;

/** Any operation, on any resource. */
export function answer(served: Resource, call: Call): Response {
  const verb = call.op.id.slice(call.op.id.lastIndexOf('.') + 1);
  const found = () => {
    const row = served.find?.(call);
    if (row === undefined) throw notFound();
    return row;
  };
  if (verb === 'list' && served.list) return Response.json(listed(served, served.list(call), call));
  if (verb === 'get' && served.find) return Response.json(served.view(found(), call));
  if (verb === 'create' && served.create) return Response.json(served.view(served.create(call), call), { status: 201 });
  if (verb === 'update' && served.update) return Response.json(served.view(served.update(found(), call), call));
  if (verb === 'delete' && served.delete) {
    served.delete(found(), call);
    return new Response(null, { status: 204 });
  }
  const action = served.actions?.[verb];
  if (!action) throw detail(501, `The mock does not support ${call.op.id}.`);
  const body = action(call);
  if (body instanceof Response) return body;
  return body === undefined ? new Response(null, { status: 200 }) : Response.json(body);
}

function listed(served: Resource, rows: readonly unknown[], call: Call): unknown {
  const chosen = Object.entries(served.filters ?? {}).reduce((left, [name, matches]) => {
    const value = call.url.searchParams.get(name);
    return value === null ? left : left.filter((row) => matches(row, value, call));
  }, rows);
  const views = chosen.map((row) => served.view(row, call));
  return page(views, call.url, served.shape ?? 'pages', served.pageSize ?? 100);
}

export const isTrue = (value: string): boolean => /^(true|1)$/i.test(value);
