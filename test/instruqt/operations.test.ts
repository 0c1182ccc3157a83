import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, parse, validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isNewer } from '../../codegen/evidence.js';
import { isLost } from '../../mocks/graphql/unknown-signatures.js';
import { createMockPlatforms, demoKeys, type Store } from '../../mocks/index.js';
import { GraphQLResponseError } from '../../src/index.js';
import { instruqtConveniences } from '../../src/instruqt/conveniences.js';
import * as functions from '../../src/instruqt/functions/index.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';
import { manifest } from '../../src/manifest/index.js';
import { demoValue } from '../support/demo-values.js';
import { createGraphQLServer } from '../support/graphql-server.js';
import { type Variables, variableSets } from '../support/variables.js';

const root = resolve(import.meta.dirname, '../..');
const folder = resolve(root, 'src/instruqt');
const schema = buildSchema(readFileSync(resolve(root, 'schemas/instruqt.graphql'), 'utf8'));
const entries = manifest.filter(({ platform }) => platform === 'instruqt');
const calls = entries.filter(({ kind }) => kind !== 'subscription');
const graphqlFiles = (path: string) =>
  readdirSync(resolve(folder, path), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
const documentOf = (id: string) => readFileSync(resolve(folder, 'operations', `${nameOf(id).replace('.', '/')}.graphql`), 'utf8');
const nameOf = (id: string) => id.replace(/^instruqt\./, '');

type Method = (...args: unknown[]) => PromiseLike<unknown>;
type Entry = (typeof entries)[number];

const fieldOf = ({ kind, operation }: Entry) => {
  const type = { query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() }[
    kind as 'query'
  ];
  const field = type?.getFields()[operation];
  if (!field) throw new Error(`The schema has no ${kind} ${operation}.`);
  return field;
};

/** The arguments with which an operation is called: none where it takes none, and a selection where nobody knows the result. */
function argumentSets(entry: Entry, values: (path: readonly string[]) => unknown = () => undefined): unknown[][] {
  const confirmed = entry.confirm ? [{ confirm: true }] : [];
  if (isLost(fieldOf(entry))) {
    const args = { id: values(['id']) ?? 'sample-id', sure: true, at: '2025-01-02', nested: { list: [1, 'two', null] } };
    return [
      [args, 'id', ...confirmed],
      [args, undefined, ...confirmed],
    ];
  }
  return variableSets(schema, documentOf(entry.id), values).map((variables) => [
    ...(Object.keys(variables).length > 0 ? [variables] : []),
    ...confirmed,
  ]);
}

/** Whether its input is written out in the document, because the name of its type is a guess: the variables are the input's fields. */
const isWrittenOut = ({ operation }: Entry) => operation === 'labPlayReports';

const isPage = (value: unknown): value is { items: unknown[] } =>
  typeof value === 'object' && value !== null && 'items' in value && 'cursor' in value;

const inPlain = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

describe('what there is', () => {
  it('sends documents that the schema takes', () => {
    const fragments = graphqlFiles('fragments').map((file) => readFileSync(resolve(folder, 'fragments', file), 'utf8'));
    const operations = graphqlFiles('operations').map((file) => readFileSync(resolve(folder, 'operations', file), 'utf8'));
    const directives = readFileSync(resolve(root, 'codegen/directives.graphql'), 'utf8');
    const strict = buildSchema(`${readFileSync(resolve(root, 'schemas/instruqt.graphql'), 'utf8')}\n${directives}`);
    expect(validate(strict, parse([...fragments, ...operations].join('\n')))).toEqual([]);
  });

  it('has one method and one function for every entry, and no others', () => {
    const client = createInstruqtClient({ apiKey: 'key-of-a-test' }) as unknown as Record<string, unknown>;
    const methods = Object.entries(client).flatMap(([resource, methods]) =>
      typeof methods === 'object' && methods !== null ? Object.keys(methods).map((method) => `${resource}.${method}`) : [],
    );
    const ids = entries.map(({ id }) => nameOf(id));
    const built = Object.entries(instruqtConveniences).flatMap(([resource, names]) =>
      names.split(' ').map((name) => `${resource}.${name}`),
    );
    expect(methods.filter((id) => id !== 'rateLimit.state').sort()).toEqual([...ids, ...built].sort());
    const names = Object.values(functions).flatMap((value) => ('id' in value ? [String(value.id)] : []));
    expect(names.filter((id) => !built.includes(id)).sort()).toEqual(ids.sort());
  });

  it('has exactly one operation for every root field of a query or mutation', () => {
    const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => Object.keys(type?.getFields() ?? {}));
    expect(calls.map(({ operation }) => operation).sort()).toEqual(fields.sort());
  });
});

describe('against a GraphQL server', () => {
  let server: Awaited<ReturnType<typeof createGraphQLServer>>;
  let client: Record<string, Record<string, Method>>;
  beforeAll(async () => {
    server = await createGraphQLServer(schema);
    client = createInstruqtClient({ apiKey: 'key-of-a-test', baseUrl: server.url, retry: false }) as never;
  });
  afterAll(() => server.close());

  it.each(calls.map((entry) => [entry.id, entry] as const))('%s sends what it is given and gives what comes', async (id, entry) => {
    const [resource, method] = nameOf(id).split('.') as [string, string];
    for (const args of argumentSets(entry)) {
      const given = await client[resource]?.[method]?.(...args);
      const [served, ...others] = server.take();
      expect(served).toMatchObject({ root: entry.operation, errors: [] });
      expect(others).toEqual([]);
      const answer = inPlain(served?.data?.[entry.operation]) as Record<string, unknown>;
      const { confirm: _, ...sent } = inPlain(args[0] ?? {}) as Variables;
      if (method.startsWith('list')) {
        expect(isPage(given) && given.items).toEqual(answer.nodes ?? answer.items ?? answer);
        expect((given as { items: unknown[] }).items).toHaveLength(2);
        expect(inPlain(isWrittenOut(entry) ? served?.args.input : served?.args)).toMatchObject(sent);
      } else {
        expect(given).toEqual(answer);
        expect(answer).toBeDefined();
        expect(inPlain(served?.args)).toEqual(sent);
      }
    }
  });
});

describe('what the reference does not have', () => {
  const world = createMockPlatforms();
  const client = createInstruqtClient({ apiKey: demoKeys.instruqt, fetch: world.fetch, retry: false, team: 'acme' });

  it('lists the invites of a team with their number and content', async () => {
    const page = await client.invites.getPage();
    const listed = await client.invites.list().toArray({ maxItems: 100 });
    expect(page?.totalItems).toBe(listed.length);
    expect(page?.items?.map(({ id }) => id)).toEqual(listed.map(({ id }) => id));
    const [edge] = page?.items?.[0]?.contentEdges ?? [];
    expect(edge).toMatchObject({ index: 0, refID: 'track0000001', node: { __typename: 'Track', slug: 'kubernetes-basics' } });
    const active = await client.invites.getPage({ filters: { statuses: ['active'] } });
    expect(new Set(active?.items?.map(({ status }) => status))).toEqual(new Set(['active']));
  });

  it('pages through lab sessions', async () => {
    world.reset();
    for (let i = 0; i < 4; i++) await client.labs.start({ teamSlug: 'acme', name: 'first-lab', ref: 'main' } as never);
    const before = world.requests.length;
    const reports = await client.labPlayReports.list({}, { pageSize: 2 }).toArray({ maxItems: 100 });
    expect(reports).toHaveLength(5);
    expect(new Set(reports.map(({ id }) => id)).size).toBe(5);
    expect(reports.every(({ stoppedReason }) => stoppedReason === null)).toBe(true);
    const sent = world.requests.slice(before).map(({ variables }) => variables);
    expect(sent).toEqual([0, 2, 4].map((skip) => ({ input: { teamSlug: 'acme', pagination: { skip, take: 2 } } })));
    const later = { dateRangeFilter: { from: '2999-01-01T00:00:00Z' } };
    expect(await client.labPlayReports.list(later).toArray({ maxItems: 10 })).toEqual([]);
  });

  it('answers newer fields to documents of your own', async () => {
    const document = `query ($id: String!) { trackInvite(inviteID: $id) { contentEdges { refID node { ... on Track { id } } } claimsPage { totalItems items { id } } } }`;
    const { trackInvite } = (await client.request(document, { id: 'invite000001' })) as { trackInvite: Record<string, never> };
    expect(trackInvite).toMatchObject({ contentEdges: [{ refID: 'track0000001', node: { id: 'track0000001' } }, expect.anything()] });
  });
});

describe('against the mock platforms', () => {
  const world = createMockPlatforms();
  const client = functions.createClient({ apiKey: demoKeys.instruqt, fetch: world.fetch, retry: false });
  const byId = new Map(Object.values(functions).flatMap((value) => ('id' in value ? [[value.id, value as unknown as Method]] : [])));

  /** The schema lets everything be left out, the platform does not. */
  const ASKS_FOR_MORE = new Set(['generateOneTimePlayToken', 'inviteTeamUser', 'inviteOrganizationUser', 'sandboxConfig']);

  /** With every filter at once nothing may be left. */
  const MAY_BE_EMPTY = new Set(['playReports', 'sandboxes', 'labPlayReports']);

  /** What has to be as it is not in the demo world. */
  const before: Readonly<Record<string, (store: Store) => void>> = {
    createSsoConnection: (store) => store.collection('instruqt.SsoConnection').clear(),
    createSamlSsoConnection: (store) => store.collection('instruqt.SsoConnection').clear(),
    stopHostImage: (store) =>
      void store
        .collection<{ id: string }>('instruqt.HostImage')
        .update('image0000001', { currentSandbox: { id: 'sandbox00001' } } as never),
  };

  it.each(calls.map((entry) => [entry.id, entry] as const))('%s is answered', async (id, entry) => {
    const sets = argumentSets(entry, (path) => demoValue(entry.operation, path));
    for (const args of sets) {
      world.reset();
      before[entry.operation]?.(world.store);
      const call = Promise.resolve(byId.get(nameOf(id))?.(client, ...args));
      if (args === sets.at(-1) && ASKS_FOR_MORE.has(entry.operation)) {
        await expect(call).rejects.toBeInstanceOf(GraphQLResponseError);
        continue;
      }
      const given = await call;
      if (!isPage(given)) expect(given ?? null, JSON.stringify(args)).not.toBeNull();
      else if (!MAY_BE_EMPTY.has(entry.operation)) expect(given.items, JSON.stringify(args)).not.toEqual([]);
    }
  });
});

it('is complete: 82 queries, 168 mutations, 7 subscriptions, and two queries that the reference does not have', () => {
  const newer = entries.filter((entry) => isNewer(fieldOf(entry)));
  expect(newer.map(({ id, evidence }) => [id, evidence])).toEqual([
    ['instruqt.invites.getPage', 'inferred'],
    ['instruqt.labPlayReports.list', 'inferred'],
  ]);
  const count = (kind: string) => entries.filter((entry) => entry.kind === kind && !newer.includes(entry)).length;
  expect({ queries: count('query'), mutations: count('mutation') }).toEqual({ queries: 82, mutations: 168 });
  expect(count('subscription')).toBe(7);
});
