import { checkOpenApi, METHODS, type OpenApiBody, type OpenApiParameter } from './openapi.js';
import { type Shape, shapeOf } from './shape.js';

/** One operation: its input (the query of a read, the body of a write) and its response. */
export interface OperationShape {
  /** Its method and path in the document: `GET /v1/courses/{course_id}`. */
  readonly name: string;
  readonly input: Shape | undefined;
  readonly output: Shape | undefined;
}

/** Operations by method and path: `GET /v1/courses/{}`. The names of path parameters are ignored. */
export type OperationShapes = ReadonlyMap<string, OperationShape>;

const keyOf = (method: string, url: string) => `${method.toUpperCase()} ${url.replace(/\{[^{}]*\}/g, '{}').replace(/\/$/, '')}`;

/** The operations of an OpenAPI 3 document. Throws a `SchemaError` for other values. */
export function operationsOf(document: unknown): OperationShapes {
  const { paths } = checkOpenApi(document);
  const resolve = (ref: string) => pointed(document, ref);
  const found = new Map<string, OperationShape>();
  for (const [url, item] of Object.entries(paths)) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const parameters = [...(item.parameters ?? []), ...(operation.parameters ?? [])];
      const input = method === 'get' ? queryOf(parameters, resolve) : bodyOf(operation.requestBody, resolve);
      const answer = Object.entries(operation.responses ?? {}).find(([status]) => /^2/.test(status))?.[1];
      found.set(keyOf(method, url), { name: `${method.toUpperCase()} ${url}`, input, output: bodyOf(answer, resolve) });
    }
  }
  return found;
}

function queryOf(parameters: readonly OpenApiParameter[], resolve: (ref: string) => unknown): Shape | undefined {
  const query = parameters
    .map((each) => (each.$ref === undefined ? each : ((resolve(each.$ref) ?? {}) as OpenApiParameter)))
    .filter((each): each is OpenApiParameter & { name: string } => each.in === 'query' && typeof each.name === 'string');
  if (query.length === 0) return undefined;
  const required = query.filter((each) => each.required).map(({ name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(query.map(({ name, schema }) => [name, shapeOf(schema, resolve)])),
    ...(required.length > 0 && { required: required.sort() }),
  };
}

function bodyOf(body: OpenApiBody | undefined, resolve: (ref: string) => unknown): Shape | undefined {
  const { content = {} } = (body?.$ref === undefined ? body : (resolve(body.$ref) as OpenApiBody | undefined)) ?? {};
  const media = content['application/json'] ?? Object.values(content)[0];
  return media?.schema === undefined ? undefined : shapeOf(media.schema, resolve);
}

/** Resolves a JSON pointer inside the document. References to other documents are not followed. */
function pointed(document: unknown, ref: string): unknown {
  if (!ref.startsWith('#')) return undefined;
  const steps = ref.slice(1).split('/').filter(Boolean);
  return steps.reduce<unknown>((inner, step) => {
    const name = decodeURIComponent(step).replaceAll('~1', '/').replaceAll('~0', '~');
    return typeof inner === 'object' && inner !== null && Object.hasOwn(inner, name) ? (inner as Record<string, unknown>)[name] : undefined;
  }, document);
}
