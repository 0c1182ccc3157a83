import {
  type DocumentNode,
  type ExecutionResult,
  execute,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  parse,
  valueFromASTUntyped,
} from 'graphql';
import { operationOfField } from '../operations.js';
import type { Overrides } from '../overrides.js';
import type { MockName } from '../platforms.js';
import type { Entry, MockCall, Understood } from '../requests.js';
import { validateKnown } from './lost.js';
import type { Context, Dict, MockPlatform } from './platform.js';
import { jsonResponse } from './platform.js';
import { fieldResolver } from './resolve.js';

/** How many documents are kept parsed and validated; a client sends the same few again and again. */
const KEPT_DOCUMENTS = 500;

type Checked = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[]; readonly document?: DocumentNode };

/** What the world adds to a platform. */
export interface EngineWorld extends Omit<Context, 'caller' | 'override'> {
  readonly name: MockName;
  readonly overrides?: Overrides | undefined;
  /** Lets a request in, or not, and says on whose behalf it comes. */
  readonly admit: (request: Request) => { caller: Context['caller'] } | undefined;
}

/** A request's body, read. */
export interface GraphQLUnderstood extends Understood {
  /** What was asked, or why that cannot be said. */
  readonly asked: Asked | string;
}

interface Asked {
  readonly query: string;
  readonly variables: Dict;
  readonly operationName: string | undefined;
  readonly checked: Checked;
}

export interface GraphQLMock {
  understand(request: Request, text: string): GraphQLUnderstood;
  answer(request: Request, understood: GraphQLUnderstood, entry: Entry): Promise<Response>;
  /** The answer to a missing or wrong key. */
  unauthorized(): Response;
}

/** Answers one platform's requests by running them against its schema. */
export function createGraphQLMock(platform: MockPlatform, world: EngineWorld): GraphQLMock {
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

  return {
    unauthorized: platform.unauthorized,
    understand(_request, text) {
      const body = bodyOf(text);
      if (typeof body === 'string') return { calls: [], body: text || undefined, asked: body, problem: body };
      const checked = check(body.query);
      const asked = { ...body, checked };
      const calls = callsOf(world.name, asked);
      const json = JSON.parse(text) as unknown;
      return { calls, body: json, asked, problem: 'errors' in checked ? checked.errors.map(String).join('\n') : undefined };
    },

    async answer(request, { asked }, entry) {
      if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
      const admitted = world.admit(request);
      if (!admitted) return platform.unauthorized();
      if (typeof asked === 'string') return platform.malformed(asked);
      const { checked, variables, operationName } = asked;
      // None of the three platforms has published a refused document. Their public clients all read `errors` from a success status,
      // so that is how a refusal comes here.
      if ('errors' in checked) return jsonResponse({ data: null, errors: checked.errors });
      const operation = getOperationAST(checked.document, operationName);
      if (operation?.operation === 'subscription')
        return jsonResponse({ data: null, errors: [new GraphQLError('Subscriptions do not travel over POST.')] });
      const { overrides, tables, now, name } = world;
      let instead: Response | undefined;
      const context: Context = {
        tables,
        now,
        caller: admitted.caller,
        override: overrides && {
          find: (field, args) => overrides.find(operationOfField(name, operation?.operation ?? 'query', field), args, entry),
          instead: (response) => {
            instead ??= response;
          },
        },
      };
      const result = (await execute({
        schema: platform.schema(),
        document: checked.document,
        variableValues: variables,
        operationName,
        contextValue: context,
        fieldResolver: resolve,
        typeResolver: (value) => (value as { __typename?: string }).__typename,
      })) as ExecutionResult;
      // Without data, not even null, nothing was run: the variables do not fit the document.
      if (!('data' in result)) entry.problem = result.errors?.map(String).join('\n');
      return instead ?? jsonResponse({ data: null, ...result });
    },
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
  return errors.length > 0 ? { errors, document } : { document };
}

type Body = Omit<Asked, 'checked'>;

/** A request's body, or what is wrong with it. */
function bodyOf(text: string): Body | string {
  let body: unknown;
  try {
    body = JSON.parse(text);
  } catch {
    return 'Unable to parse request body as JSON';
  }
  const { query, variables, operationName } = (body ?? {}) as { query?: unknown; variables?: unknown; operationName?: unknown };
  if (typeof query !== 'string' || query.trim() === '') return 'No GraphQL query found in the request';
  if (variables !== undefined && variables !== null && (typeof variables !== 'object' || Array.isArray(variables)))
    return 'The variables must be an object';
  return { query, variables: (variables ?? {}) as Dict, operationName: typeof operationName === 'string' ? operationName : undefined };
}

/** The operations of the SDK that a document holds, with what it gives them. */
function callsOf(platform: MockName, { checked: { document }, operationName, variables }: Asked): MockCall[] {
  const operation = document && getOperationAST(document, operationName);
  if (!document || !operation) return [];
  const given = { ...defaultsOf(operation), ...variables };
  return rootFields(document, operation).flatMap(({ name, arguments: args = [] }) => {
    const id = operationOfField(platform, operation.operation, name.value);
    if (id === undefined) return [];
    const entries = args.map((arg) => [arg.name.value, valueFromASTUntyped(arg.value, given)] as const);
    return [{ operation: id, variables: Object.fromEntries(entries.filter(([, value]) => value !== undefined)) } as MockCall];
  });
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Dict {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
    ),
  );
}

/** The fields of the first level, also those that fragments hold. */
function rootFields(document: DocumentNode, { selectionSet }: Pick<FragmentDefinitionNode, 'selectionSet'>, depth = 0): FieldNode[] {
  return selectionSet.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : document.definitions.find((node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value);
    // Fragments that spread each other for ever are refused elsewhere.
    return fragment && depth < 10 ? rootFields(document, fragment as FragmentDefinitionNode, depth + 1) : [];
  });
}
