import type { Dict } from './platform.js';

/** The content of a request. */
export interface Query {
  readonly query: string;
  readonly variables: Dict;
  readonly operationName: string | undefined;
}

/** The content of a request, or its error. `json`: its body. */
export function queryOf({ method, url }: Request, json: unknown): Query | string {
  if (method === 'GET') return queryFrom(Object.fromEntries([...new URL(url).searchParams].map(parameter)));
  return json === undefined ? 'Unable to parse request body as JSON' : queryFrom((json ?? {}) as Parameters);
}

type Parameters = Readonly<Partial<Record<'query' | 'variables' | 'operationName' | 'extensions', unknown>>>;

/** In a URL, objects are JSON. Invalid JSON stays a text, which is not an object. */
function parameter([name, value]: [string, string]): [string, unknown] {
  if (name !== 'variables' && name !== 'extensions') return [name, value];
  return [name, jsonOf(value) ?? value];
}

function queryFrom({ query, variables, operationName, extensions }: Parameters): Query | string {
  if (typeof query !== 'string' || query.trim() === '') return 'No GraphQL query found in the request';
  if (!isMap(variables)) return 'The variables must be an object';
  if (!isMap(extensions)) return 'The extensions must be an object';
  if (typeof (operationName ?? '') !== 'string') return 'The operation name must be a text';
  return { query, variables: variables ?? {}, operationName: (operationName as string | null | undefined) ?? undefined };
}

const isMap = (value: unknown): value is Dict | null | undefined => typeof (value ?? {}) === 'object' && !Array.isArray(value);

export function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const GRAPHQL = 'application/graphql-response+json';

/** Whether the client prefers GraphQL's own media type. If it accepts both equally, the older one is safe. */
function prefersOwnType({ headers }: Request): boolean {
  const accept = headers.get('accept')?.toLowerCase();
  if (!accept?.includes(GRAPHQL)) return false;
  const ranges = accept.split(',').map((range) => range.split(';').map((part) => part.trim()));
  const weightOf = (...types: string[]) => {
    const found = ranges.filter(([type]) => types.includes(type as string));
    return Math.max(0, ...found.map((range) => Number(range.find((part) => part.startsWith('q='))?.slice(2) ?? 1)));
  };
  return weightOf(GRAPHQL) > weightOf('application/json', 'application/*', '*/*');
}

/** The response to a document. It has an error status if nothing was executed. */
export function responseTo(request: Request, result: Readonly<Record<string, unknown>>, isRefused = !('data' in result)): Response {
  if (!prefersOwnType(request)) return Response.json({ data: null, ...result });
  const { data, ...rest } = result;
  return Response.json(isRefused ? rest : { data, ...rest }, {
    status: isRefused ? 400 : 200,
    headers: { 'content-type': `${GRAPHQL}; charset=utf-8` },
  });
}
