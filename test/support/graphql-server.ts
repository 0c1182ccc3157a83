import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import {
  execute,
  type FieldNode,
  type GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLSchema,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  isUnionType,
  type OperationDefinitionNode,
  parse,
  type ResponsePath,
  validate,
  valueFromASTUntyped,
} from 'graphql';
import { isLost } from '../../mocks/graphql/unknown-signatures.js';

/** A request as a GraphQL server understood it. */
export interface Served {
  /** The root field, and its arguments as they were coerced. */
  readonly root: string;
  readonly args: Record<string, unknown>;
  readonly errors: readonly GraphQLError[];
  readonly data: Record<string, unknown> | null | undefined;
}

/** A GraphQL server on loopback that takes what the schema takes and answers every field with a value of its type. */
export async function createGraphQLServer(schema: GraphQLSchema) {
  const served: Served[] = [];

  async function answer(body: { query: string; variables?: Record<string, unknown>; operationName?: string }): Promise<Served> {
    const document = parse(body.query);
    const operation = document.definitions[0] as OperationDefinitionNode;
    const node = operation.selectionSet.selections[0] as FieldNode;
    const root = node.name.value;
    const field = schema.getRootType(operation.operation)?.getFields()[root];
    if (field && isLost(field)) {
      // Nobody knows what is right: it gives back what it was given.
      const args = Object.fromEntries((node.arguments ?? []).map(({ name, value }) => [name.value, valueFromASTUntyped(value)]));
      return { root, args, errors: [], data: { [root]: node.selectionSet ? args : true } };
    }
    const refused = validate(schema, document);
    if (refused.length > 0) return { root, args: {}, errors: refused, data: null };
    let args: Record<string, unknown> = {};
    const fieldResolver: GraphQLFieldResolver<unknown, unknown> = (_source, given, _context, { path, returnType, fieldName }) => {
      if (path.prev === undefined) args = given;
      return exampleOf(returnType, fieldName, placeOf(path));
    };
    const result = await execute({
      schema,
      document,
      variableValues: body.variables ?? null,
      operationName: body.operationName ?? null,
      fieldResolver,
      typeResolver: (_value, _context, _info, type) => (isUnionType(type) ? type.getTypes()[0]?.name : undefined),
    });
    return { root, args, errors: result.errors ?? [], data: result.data };
  }

  const server = createServer((request, response) => {
    let text = '';
    request.setEncoding('utf8').on('data', (chunk: string) => {
      text += chunk;
    });
    request.on('end', async () => {
      const result = await answer(JSON.parse(text));
      served.push(result);
      const { data, errors } = result;
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(errors.length > 0 ? { data, errors } : { data }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    /** What was served since the last time somebody looked. */
    take: () => served.splice(0),
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** Which item of the nearest list a field belongs to: two items must not seem to be one. */
function placeOf(path: ResponsePath | undefined): number {
  if (path === undefined) return 0;
  return typeof path.key === 'number' ? path.key + 1 : placeOf(path.prev);
}

/** A value of a field's type: two items where it is a list, and no page after this one. */
function exampleOf(type: GraphQLOutputType, name: string, place: number): unknown {
  if (isNonNullType(type)) return exampleOf(type.ofType, name, place);
  if (isListType(type)) return [exampleOf(type.ofType, name, 1), exampleOf(type.ofType, name, 2)];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  if (!isScalarType(type)) return {};
  switch (type.name) {
    case 'Int':
    case 'Float':
      return 2;
    case 'Boolean':
      return !/^has(?:Next|Previous)Page$/.test(name);
    case 'Time':
      return '2025-01-02T03:04:05Z';
    case 'String':
    case 'ID':
      return `some-${name}-${place}`;
    default:
      return { some: name };
  }
}
