import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, execute, type GraphQLSchema, isObjectType, parse, TypeInfo, validate, visit, visitWithTypeInfo } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Paginator } from '../../src/core/results/paginator.js';
import { manifest } from '../../src/manifest/index.js';
import { createSdaClient } from '../../src/sda/index.js';
import { bench } from '../support/bench.js';
import { data } from '../support/fault-server.js';
import { KEYS } from '../support/subjects.js';
import { EXAMPLES } from './examples.js';

const b = bench();
const schema = buildSchema(readFileSync(resolve(import.meta.dirname, '../../schemas/sda.graphql'), 'utf8'));
const client = () => createSdaClient({ token: KEYS.sda, baseUrl: `${b.server.origin}/graphql`, clock: b.clock });

/** The fields that a document selects, by their types: `SessionResponseType.status`. */
function fieldsOf(of: GraphQLSchema, document: string): Set<string> {
  const info = new TypeInfo(of);
  const found = new Set<string>();
  visit(parse(document), visitWithTypeInfo(info, { Field: (node) => void found.add(`${info.getParentType()?.name}.${node.name.value}`) }));
  return found;
}

it('has an example of every operation, and selects every field there is', () => {
  const operations = manifest.filter(({ platform }) => platform === 'sda').map(({ operation, id }) => [operation, id]);
  expect(
    Object.entries(EXAMPLES)
      .map(([operation, { id }]) => [operation, `sda.${id}`])
      .sort(),
  ).toEqual(operations.sort());
  const selected = new Set(Object.values(EXAMPLES).flatMap(({ document }) => [...fieldsOf(schema, document)]));
  const all = Object.values(schema.getTypeMap()).flatMap((type) =>
    isObjectType(type) && !type.name.startsWith('__') ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : [],
  );
  expect(all.filter((field) => !selected.has(field))).toEqual([]);
});

/** What the schema says to treat as a secret. */
const SECRETS = Object.values(schema.getTypeMap()).flatMap((type) =>
  isObjectType(type)
    ? Object.values(type.getFields()).flatMap(({ name, description }) =>
        /secret/i.test(description ?? '') ? [`${type.name}.${name}`] : [],
      )
    : [],
);

/** The methods that are for one session or recording hand out what opens it. */
const OPENING: Readonly<Record<string, readonly string[]>> = {
  'recordings.get': ['fileDownloadUrl', 'thumbnailUrl', 'playbackUrl'],
  'recordings.playbackUrl': ['thumbnailUrl', 'playbackUrl'],
  'sessions.get': ['streamingUrl', 'websocketChannel'],
  'sessions.start': ['streamingUrl', 'websocketChannel'],
};

describe.each(Object.entries(EXAMPLES))('%s', (operation, { id, document, variables = {}, answer }) => {
  it('is a document of our schema, which takes its variables and gives its answer', async () => {
    expect(validate(schema, parse(document))).toEqual([]);
    const result = await execute({
      schema,
      document: parse(document),
      variableValues: { ...variables },
      rootValue: { [operation]: answer },
    });
    // Through JSON, because the objects of an execution have no prototype.
    expect(JSON.parse(JSON.stringify(result))).toEqual({ data: { [operation]: answer } });
  });

  it('runs as a request, and gives the answer as it came', async () => {
    b.server.queue(data({ [operation]: answer }));
    expect(await client().request(document, { ...variables })).toEqual({ [operation]: answer });
    expect(b.server.last.json).toMatchObject({ query: document, variables });
  });

  it(`is served by ${id}, which asks for nothing else`, async () => {
    b.server.queue(data({ [operation]: answer }));
    const method = id
      .split('.')
      .reduce((node, name) => (node as Record<string, unknown>)[name] as object, client() as object) as unknown as (
      ...args: unknown[]
    ) => PromiseLike<unknown>;
    const made = Object.keys(variables).length > 0 ? method(variables) : method();
    const given = await made;
    if (made instanceof Paginator) expect((given as { items: unknown }).items).toEqual((answer as { items?: unknown }).items ?? answer);
    else expect(given).toEqual(answer);
    const { query, variables: sent } = b.server.last.json;
    expect(sent ?? {}).toEqual(variables);
    const known = fieldsOf(schema, document);
    const deprecated = new Set(['SessionResponseType.sessionStartTimestampMs', 'SessionResponseType.sessionEndTimestampMs']);
    const secret = SECRETS.filter((field) => !(OPENING[id] ?? []).includes(field.split('.')[1] ?? ''));
    // All of the example's selection but what the platform wants no longer used, and what opens things that the method is not for.
    const wanted = [...known].filter((field) => !deprecated.has(field) && !secret.includes(field));
    expect([...fieldsOf(schema, query)].sort()).toEqual(wanted.sort());
  });
});
