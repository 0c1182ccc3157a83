import { type ExecutionResult, execute, GraphQLError, getOperationAST } from 'graphql';
import type { MockName } from '../addresses.js';
import { OverrideError, type Overrides } from '../engine/overrides.js';
import type { Entry, MockCall, Understood } from '../engine/requests.js';
import { broken } from '../failures.js';
import { operationOfField } from '../operations.js';
import { problemOf } from './describe-problem.js';
import { type Asked, type Checked, callsOf, checkDocument, passedOver } from './document.js';
import { fieldResolver } from './field-resolver.js';
import type { Context, MockPlatform } from './platform.js';
import { jsonOf, queryOf, responseTo } from './request.js';

/** The number of cached documents. A client sends the same few documents again and again. */
const KEPT_DOCUMENTS = 500;

/** The state of a platform. */
export interface EngineWorld extends Omit<Context, 'caller' | 'override'> {
  readonly name: MockName;
  readonly overrides?: Overrides | undefined;
  /** Authenticates a request, and returns its caller. */
  readonly admit: (request: Request) => { caller: Context['caller'] } | undefined;
}

/** A parsed request body. */
export interface GraphQLUnderstood extends Understood {
  /** The operation, or the reason why it is not valid. */
  readonly asked: Asked | string;
}

export interface GraphQLMock {
  understand(request: Request, text: string): GraphQLUnderstood;
  answer(request: Request, understood: GraphQLUnderstood, entry: Entry): Promise<Response>;
  /** The response to a missing or invalid key. */
  unauthorized(): Response;
}

/** Executes the requests of one platform against its schema. */
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
    understand(request, text) {
      const { method } = request;
      if (!isTaken(request))
        return { calls: [], body: text || undefined, asked: '', problem: `GraphQL accepts POST, and GET for queries, not ${method}.` };
      const json = jsonOf(text);
      const body = queryOf(request, json);
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
      if (!isTaken(request)) return new Response(null, { status: 405, headers: { allow: 'GET, POST' } });
      const admitted = world.admit(request);
      if (!admitted) return platform.unauthorized();
      if (typeof asked === 'string') return platform.malformed(asked);
      const { checked, variables, operationName } = asked;
      // None of the three platforms documents its response to an invalid document. Their public clients all read `errors` from a response
      // with a success status, so this is the default. Clients that prefer GraphQL's own media type receive the error status.
      if ('errors' in checked) return responseTo(request, { errors: checked.errors });
      const operation = getOperationAST(checked.document, operationName);
      if (operation?.operation === 'subscription') {
        entry.problem = 'Subscriptions require a WebSocket, not POST.';
        return responseTo(request, { errors: [new GraphQLError(entry.problem)] });
      }
      if (operation?.operation === 'mutation' && request.method === 'GET') {
        entry.problem = 'Mutations require POST.';
        return new Response(null, { status: 405, headers: { allow: 'POST' } });
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
          generator: overrides.generator,
          idOf,
          find: (field, args) => overrides.find(idOf(field), args, entry),
          instead: (response) => {
            instead ??= response;
          },
        },
      };
      const run = () =>
        execute({
          schema: platform.schema(),
          document: checked.document,
          variableValues: variables,
          operationName,
          contextValue: context,
          fieldResolver: resolve,
          typeResolver: (value) => (value as { __typename?: string }).__typename,
        });
      // Resolvers of queries do not change rows that they read. Overrides can.
      const isRead = operation?.operation === 'query' && !calls.some((call) => overrides?.has(call.operation));
      const result: ExecutionResult = await (isRead ? tables.store.read(run) : run());
      // Without data, not even null, nothing was executed: the variables do not match the document.
      if (!('data' in result)) entry.problem = describe(result.errors ?? [], asked, calls);
      const failed = result.errors?.find(({ originalError }) => originalError instanceof OverrideError);
      if (failed) return broken(entry, failed.originalError);
      return instead ?? responseTo(request, { ...result });
    },
  };
}

/** A query can be in the URL, where a cache can see it. */
const isTaken = ({ method, url }: Request): boolean => method === 'POST' || (method === 'GET' && new URL(url).searchParams.has('query'));

const describe = (errors: readonly GraphQLError[], { query, variables }: Asked, calls: readonly MockCall[]) =>
  problemOf(errors, query, variables, calls);
