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
  type SelectionNode,
  valueFromASTUntyped,
} from 'graphql';
import type { MockName } from '../addresses.js';
import { broken } from '../engine/failures.js';
import { didYouMean } from '../engine/nearest.js';
import { operationOfField } from '../engine/operations.js';
import { OverrideError, type Overrides } from '../engine/overrides.js';
import type { Entry, MockCall, Understood } from '../engine/requests.js';
import { problemOf } from './describe-problem.js';
import { fieldResolver } from './field-resolver.js';
import { type Context, type Dict, jsonResponse, type MockPlatform } from './platform.js';
import { validateKnown } from './unknown-signatures.js';

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
    understand({ method }, text) {
      if (method !== 'POST') return { calls: [], body: text || undefined, asked: '', problem: `GraphQL takes POST, not ${method}.` };
      const json = jsonOf(text);
      const body = bodyOf(json);
      if (typeof body === 'string') return { calls: [], body: json ?? (text || undefined), asked: body, problem: body };
      const checked = check(body.query);
      const asked = { ...body, checked };
      const calls = callsOf(world.name, asked);
      return {
        calls,
        body: json,
        asked,
        problem: 'errors' in checked ? describe(checked.errors, asked, calls) : passedOver(checked.document, asked),
      };
    },

    async answer(request, { asked, calls }, entry) {
      if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
      const admitted = world.admit(request);
      if (!admitted) return platform.unauthorized();
      if (typeof asked === 'string') return platform.malformed(asked);
      const { checked, variables, operationName } = asked;
      // None of the three platforms has published a refused document. Their public clients all read `errors` from a success status,
      // so that is how a refusal comes here.
      if ('errors' in checked) return jsonResponse({ data: null, errors: checked.errors });
      const operation = getOperationAST(checked.document, operationName);
      if (operation?.operation === 'subscription') {
        entry.problem = 'Subscriptions do not travel over POST.';
        return jsonResponse({ data: null, errors: [new GraphQLError(entry.problem)] });
      }
      entry.caller = admitted.caller?.id;
      const { overrides, tables, now, name } = world;
      const idOf = (field: string) => operationOfField(name, operation?.operation ?? 'query', field);
      let instead: Response | undefined;
      const context: Context = {
        tables,
        now,
        caller: admitted.caller,
        override: overrides && {
          idOf,
          find: (field, args) => overrides.find(idOf(field), args, entry),
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
      if (!('data' in result)) entry.problem = describe(result.errors ?? [], asked, calls);
      const failed = result.errors?.find(({ originalError }) => originalError instanceof OverrideError);
      if (failed) return broken(entry, failed.originalError);
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

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const describe = (errors: readonly GraphQLError[], { query, variables }: Asked, calls: readonly MockCall[]) =>
  problemOf(errors, query, variables, calls);

/** A request's body, or what is wrong with it. */
function bodyOf(body: unknown): Body | string {
  if (body === undefined) return 'Unable to parse request body as JSON';
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
  // Without a prototype, so that a variable of a name such as `constructor` is missing where nobody gave it.
  const given = Object.assign(Object.create(null) as Record<string, unknown>, defaultsOf(operation), variables);
  return rootFields(document, operation, given).flatMap(({ name, arguments: args = [] }) => {
    const id = operationOfField(platform, operation.operation, name.value);
    if (id === undefined) return [];
    const entries = args.map((arg) => [arg.name.value, valueFromASTUntyped(arg.value, given)] as const);
    return [{ operation: id, variables: Object.fromEntries(entries.filter(([, value]) => value !== undefined)) } as MockCall];
  });
}

/** A variable that the document does not know: platforms take it, and do nothing with it. */
function passedOver(document: DocumentNode, { operationName, variables }: Body): string | undefined {
  const declared = (getOperationAST(document, operationName)?.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const unknown = Object.keys(variables).find((name) => !declared.includes(name));
  return unknown && `The document has no variable $${unknown}: the platform ignores it.${didYouMean(unknown, declared)}`;
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Dict {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
    ),
  );
}

/** The fields of the first level, also those that fragments hold: of each fragment once, however often it is spread. */
function rootFields(
  document: DocumentNode,
  { selectionSet }: Pick<FragmentDefinitionNode, 'selectionSet'>,
  given: Dict,
  opened = new Set<unknown>(),
): FieldNode[] {
  return selectionSet.selections.flatMap((selection) => {
    if (isLeftOut(selection, given)) return [];
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : document.definitions.find((node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value);
    if (!fragment || opened.has(fragment)) return [];
    return rootFields(document, fragment as FragmentDefinitionNode, given, opened.add(fragment));
  });
}

/** By `@skip(if: …)` or `@include(if: …)`: what is not run was not called. */
const isLeftOut = ({ directives = [] }: SelectionNode, given: Dict): boolean =>
  directives.some(({ name, arguments: [condition] = [] }) => {
    if (!condition || (name.value !== 'skip' && name.value !== 'include')) return false;
    return valueFromASTUntyped(condition.value, given) === (name.value === 'skip');
  });
