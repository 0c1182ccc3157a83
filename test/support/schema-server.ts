// A GraphQL server on loopback over any schema, with introspection or without.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { execute, type GraphQLSchema, NoSchemaIntrospectionCustomRule, parse, specifiedRules, validate } from 'graphql';

export interface SchemaServer {
  readonly url: string;
  /** The documents that were received. */
  readonly documents: string[];
  close(): Promise<void>;
}

/** What a test may change about the server. */
export interface SchemaServerOptions {
  /** Default: true. */
  readonly introspection?: boolean;
  /** The status of a refusal. Default: 200. */
  readonly status?: number;
  /** Answers this many requests with status 429 first. */
  readonly limited?: number;
  /** Changes each message. */
  readonly say?: (message: string, headers: Readonly<Record<string, string | string[] | undefined>>) => string;
  /** Refuses the arguments that older servers do not know. */
  readonly old?: boolean;
}

export async function startSchemaServer(schema: GraphQLSchema, options: SchemaServerOptions = {}): Promise<SchemaServer> {
  const { introspection = true, status = 200, say = (message) => message, old = false } = options;
  let { limited = 0 } = options;
  const documents: string[] = [];
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request) text += chunk;
    const { query } = JSON.parse(text) as { query: string };
    documents.push(query);
    response.setHeader('content-type', 'application/json');
    if (limited > 0) {
      limited -= 1;
      response.writeHead(429, { 'retry-after': '0' }).end('{}');
      return;
    }
    const document = parse(query);
    const tooNew = old && query.includes('includeDeprecated: true) {\n        ...InputValue');
    const refused = validate(schema, document, rules).map((error) => ({
      message: say(error.message, request.headers),
      locations: error.locations,
    }));
    const errors = tooNew ? [{ message: 'Unknown argument "includeDeprecated" on field "args" of type "__Field".' }] : refused;
    if (errors.length > 0) response.writeHead(status).end(JSON.stringify({ errors }));
    else response.end(JSON.stringify(await execute({ schema, document })));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    documents,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
