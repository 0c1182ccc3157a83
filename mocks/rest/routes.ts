import * as resources from '../../src/skilljar/resources/index.js';
import type { RestOperation } from '../../src/skilljar/rest/index.js';
import { detail, notFound } from './refusal.js';

interface Route {
  readonly pattern: RegExp;
  readonly operations: Map<string, RestOperation>;
}

/** Every operation of the SDK, by its URL. The mock supports each one. */
export function operations(): RestOperation[] {
  // In CommonJS, a namespace also has a `default`.
  return Object.values(resources as unknown as Record<string, { operations?: readonly RestOperation[] }>).flatMap(
    ({ operations = [] }) => operations,
  );
}

const ids = (url: string) => url.split('{').length;

function compile(): Route[] {
  const routes = new Map<string, Route>();
  // `/webhooks/sample-quiz-completion` must be tried before `/webhooks/{webhook_id}`.
  for (const op of operations().sort((a, b) => ids(a.url) - ids(b.url))) {
    // Two operations can name the same part of the URL differently.
    const shape = op.url.replace(/\{\w+\}/g, '{}');
    const route = routes.get(shape) ?? {
      pattern: new RegExp(`^${op.url.slice('/v1'.length).replace(/\{\w+\}/g, '([^/]+)')}$`),
      operations: new Map(),
    };
    route.operations.set(op.kind, op);
    routes.set(shape, route);
  }
  return [...routes.values()];
}

let routes: Route[] | undefined;

export interface Match {
  readonly op: RestOperation;
  /** By the official names: `course_id`. */
  readonly params: Readonly<Record<string, string>>;
}

/** The operation of a request. Throws the platform's error if it does not exist. */
export function match(method: string, path: string): Match {
  routes ??= compile();
  for (const { pattern, operations } of routes) {
    const found = pattern.exec(path);
    if (!found) continue;
    const op = operations.get(method);
    if (!op) throw detail(405, `Method "${method}" not allowed.`, { allow: [...operations.keys()].join(', ') });
    const names = [...op.url.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    return { op, params: Object.fromEntries(names.map((name, i) => [name, decode(found[i + 1]!)])) };
  }
  throw notFound();
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    throw notFound();
  }
}
