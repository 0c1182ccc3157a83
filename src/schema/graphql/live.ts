import {
  buildASTSchema,
  buildClientSchema,
  type DocumentNode,
  type GraphQLSchema,
  getIntrospectionQuery,
  type IntrospectionOptions,
  type IntrospectionQuery,
  parse,
  printSchema,
  visit,
} from 'graphql';
import { SchemaError } from '../errors.js';
import type { GraphQLPlatformName } from '../findings.js';
import type { SchemaClient } from '../options.js';
import { messagesOf, refusal } from './refused.js';
import { shippedSchema } from './shipped.js';

/** All parts that the SDLs can contain. Servers omit deprecated arguments unless you request them. */
const ALL: IntrospectionOptions = { inputValueDeprecation: true };
/** The parts that servers before the 2021 specification support. */
const LEAST: IntrospectionOptions = { directiveIsRepeatable: false, inputValueDeprecation: false, specifiedByUrl: false };

/** Detects unsupported parts of introspection. */
const TOO_NEW = /includeDeprecated|__InputValue|isRepeatable|deprecationReason/;

/**
 * Reads a platform's live schema by introspection. Sends one request, and a second one if the server does not support deprecated arguments.
 * @throws SchemaError `REFUSED` if the platform rejects introspection.
 */
export async function introspected(platform: GraphQLPlatformName, client: SchemaClient, signal?: AbortSignal): Promise<GraphQLSchema> {
  const ask = (options: IntrospectionOptions) =>
    client.request<IntrospectionQuery>(getIntrospectionQuery(options), undefined, { effect: 'read', signal });
  const answer = async () => {
    try {
      return await ask(ALL);
    } catch (error) {
      if (!messagesOf(error).some((message) => TOO_NEW.test(message))) throw error;
      return await ask(LEAST);
    }
  };
  try {
    return fromIntrospection(platform, await answer());
  } catch (error) {
    throw refusal(platform, error) ?? error;
  }
}

/**
 * Parses a schema: SDL, or the JSON of an introspection (with or without `data`).
 * @throws SchemaError `SOURCE` if it is neither.
 */
export function schemaOfText(platform: GraphQLPlatformName, text: string): GraphQLSchema {
  if (text.trimStart().startsWith('{') && text.includes('__schema')) {
    const json = parsed(text);
    return fromIntrospection(platform, (json as { data?: unknown }).data ?? json);
  }
  try {
    return named(platform, buildASTSchema(parse(text, { noLocation: true })));
  } catch (error) {
    throw new SchemaError('SOURCE', `The document is neither SDL nor introspection JSON: ${(error as Error).message}`, error);
  }
}

function parsed(text: string): object {
  try {
    return JSON.parse(text) as object;
  } catch (error) {
    throw new SchemaError('SOURCE', `The document is not valid JSON: ${(error as Error).message}`, error);
  }
}

function fromIntrospection(platform: GraphQLPlatformName, answer: unknown): GraphQLSchema {
  try {
    return named(platform, buildClientSchema(answer as IntrospectionQuery));
  } catch (error) {
    throw new SchemaError('SOURCE', `The document is not an introspection result: ${(error as Error).message}`, error);
  }
}

/** Servers may use any names for their root types; they are compared under the names of the shipped schema. */
function named(platform: GraphQLPlatformName, live: GraphQLSchema): GraphQLSchema {
  const shipped = shippedSchema(platform);
  const names = new Map<string, string>();
  for (const root of ['getQueryType', 'getMutationType', 'getSubscriptionType'] as const) {
    const [from, to] = [live[root]()?.name, shipped[root]()?.name];
    if (from !== undefined && to !== undefined && from !== to) names.set(from, to);
  }
  if (names.size === 0) return live;
  const document: DocumentNode = visit(parse(printSchema(live)), {
    Name: (node, _key, parent) => {
      const isType = parent !== undefined && 'kind' in parent && /^(?:NamedType|ObjectTypeDefinition)$/.test(parent.kind);
      const to = isType ? names.get(node.value) : undefined;
      return to === undefined ? undefined : { ...node, value: to };
    },
  });
  return buildASTSchema(document);
}
