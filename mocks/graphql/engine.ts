import { type DocumentNode, type ExecutionResult, execute, GraphQLError, getOperationAST, parse } from 'graphql';
import { validateKnown } from './lost.js';
import type { Context, Dict, MockPlatform } from './platform.js';
import { jsonResponse } from './platform.js';
import { fieldResolver } from './resolve.js';

/** How many documents are kept parsed and validated; a client sends the same few again and again. */
const KEPT_DOCUMENTS = 500;

type Checked = { document: DocumentNode } | { errors: readonly GraphQLError[] };

/** What the world adds to a platform. */
export interface EngineWorld extends Omit<Context, 'caller'> {
  /** Lets a request in, or not, and says on whose behalf it comes. */
  readonly admit: (request: Request) => { caller: Context['caller'] } | undefined;
}

/** Answers one platform's requests by running them against its schema. */
export function createGraphQLMock(platform: MockPlatform, world: EngineWorld): (request: Request) => Promise<Response> {
  const resolve = fieldResolver(platform);
  const known = new Map<string, Checked>();

  function check(query: string): Checked {
    let found = known.get(query);
    if (!found) {
      if (known.size >= KEPT_DOCUMENTS) known.clear();
      found = checkDocument(platform, query);
      known.set(query, found);
    }
    return found;
  }

  return async (request) => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
    const admitted = world.admit(request);
    if (!admitted) return platform.unauthorized();
    const body = await bodyOf(request);
    if (typeof body === 'string') return platform.malformed(body);
    const checked = check(body.query);
    // None of the three platforms has published a refused document. Their public clients all read `errors` from a success status,
    // so that is how a refusal comes here.
    if ('errors' in checked) return jsonResponse({ data: null, errors: checked.errors });
    const operation = getOperationAST(checked.document, body.operationName);
    if (operation?.operation === 'subscription')
      return jsonResponse({ data: null, errors: [new GraphQLError('Subscriptions do not travel over POST.')] });
    const result = (await execute({
      schema: platform.schema(),
      document: checked.document,
      variableValues: body.variables,
      operationName: body.operationName,
      contextValue: { tables: world.tables, now: world.now, caller: admitted.caller },
      fieldResolver: resolve,
      typeResolver: (value) => (value as { __typename?: string }).__typename,
    })) as ExecutionResult;
    return jsonResponse({ data: null, ...result });
  };
}

function checkDocument(platform: MockPlatform, query: string): Checked {
  let document: DocumentNode;
  try {
    document = parse(query);
  } catch (error) {
    return { errors: [error as GraphQLError] };
  }
  const errors = validateKnown(platform.schema(), document);
  return errors.length > 0 ? { errors } : { document };
}

interface Body {
  readonly query: string;
  readonly variables: Dict;
  readonly operationName: string | undefined;
}

/** The request's body, or what is wrong with it. */
async function bodyOf(request: Request): Promise<Body | string> {
  let body: unknown;
  try {
    body = await request.json();
  } catch {
    return 'Unable to parse request body as JSON';
  }
  const { query, variables, operationName } = (body ?? {}) as { query?: unknown; variables?: unknown; operationName?: unknown };
  if (typeof query !== 'string' || query.trim() === '') return 'No GraphQL query found in the request';
  if (variables !== undefined && variables !== null && (typeof variables !== 'object' || Array.isArray(variables)))
    return 'The variables must be an object';
  return { query, variables: (variables ?? {}) as Dict, operationName: typeof operationName === 'string' ? operationName : undefined };
}
