// `probeSchema` against a server that refuses introspection.
import { buildSchema, type GraphQLObjectType } from 'graphql';
import { afterEach, expect, it } from 'vitest';
import { createLearningPlatforms } from '../../src/index.js';
import { probeSchema, pullSchema, SchemaError, schemaDiff } from '../../src/schema/index.js';
import { changed, sdlOf } from '../support/schema-changes.js';
import { type SchemaServer, type SchemaServerOptions, startSchemaServer } from '../support/schema-server.js';

/** Types whose fields the shipped schema does not know, with fields that such types have elsewhere. */
const LOST: Readonly<Record<string, string>> = {
  HostImageSandbox: `
    id: ID!  name: String!  status: SandboxState!  hostname: String!  machineType: String!  createdAt: Time!  startedAt: Time
    expiresAt: Time  lastSeenAt: Time  errorMessage: String  region: String!  cpuCount: Int!  memoryInMegabytes: Int!
    hostImage: HostImage!  createdBy: User  logs(limit: Int!): [String!]!  shellUrl: String`,
  TerraformModuleOutput: `
    name: String!  description: String  value: String  isSensitive: Boolean!  dependsOn: [String!]!  outputType: String!
    lastUpdatedAt: Time  terraformModule: TerraformModule!`,
  GoogleCloudMachineTypePreset: `
    id: ID!  displayName: String!  machineType: String!  guestCpus: Int!  memoryMb: Int!  maximumPersistentDisks: Int
    isSharedCpu: Boolean!  nestedVirtualization: Boolean!  hourlyPrice: Float  availableRegions: [String!]!  deprecatedAt: Time`,
};

const filled = Object.entries(LOST).reduce(
  (sdl, [name, fields]) =>
    changed(sdl, [{ about: name, in: `type ${name} `, from: '  _unknown: Unknown', to: fields.replace(/ {2,}/g, '\n  '), finds: [] }]),
  sdlOf('instruqt'),
);
const schema = buildSchema(filled);

let server: SchemaServer | undefined;
afterEach(async () => {
  await server?.close();
  server = undefined;
});

async function clientOf(options: SchemaServerOptions) {
  server = await startSchemaServer(schema, { introspection: false, ...options });
  return createLearningPlatforms({ instruqt: { apiKey: 'key-of-a-test', baseUrl: server.url } }).instruqt;
}

it('at least 90 % of the fields of three types are found in under 60 requests, with their types', { timeout: 120_000 }, async () => {
  const { types, requests, sdl } = await probeSchema('instruqt', await clientOf({}), { types: Object.keys(LOST), maxRequests: 59 });
  const missed: string[] = [];
  let [all, typed] = [0, 0];
  for (const { name, fields } of types) {
    const real = (schema.getType(name) as GraphQLObjectType).getFields();
    const names = Object.keys(real);
    expect(fields.filter((each) => !names.includes(each.name))).toEqual([]);
    missed.push(...names.filter((each) => !fields.some((field) => field.name === each)));
    all += names.length;
    // Of a field that the last request found, the type is not known.
    for (const { name: field, type } of fields) expect([undefined, String(real[field]?.type)], `${name}.${field}`).toContain(type);
    typed += fields.filter(({ type }) => type !== undefined).length;
  }
  expect(missed.length / all, `missed ${missed} of ${all}`).toBeLessThanOrEqual(0.1);
  expect(typed / all).toBeGreaterThanOrEqual(0.9);
  expect(sdl).toContain('  logs(limit: Int!): [String!]!\n');
  expect(requests).toBeLessThan(60);
  // An attempt whose connection was lost is counted as well.
  expect(server?.documents.length).toBeLessThanOrEqual(requests);
  // Nothing is executed: every document is a query, and invalid.
  for (const document of server?.documents ?? []) expect(document).toMatch(/^query SchemaProbe \{ zzqxProbeEnd\n/);
});

it('errors with status 400 say the same', async () => {
  const { types } = await probeSchema('instruqt', await clientOf({ status: 400 }), { types: ['HostImageSandbox'], maxRequests: 6 });
  expect(types[0]?.fields.length).toBeGreaterThan(8);
});

it('the bound of requests includes retries, and holds', { timeout: 20_000 }, async () => {
  const { requests } = await probeSchema('instruqt', await clientOf({ limited: 2 }), { types: ['CustomHeader'], maxRequests: 5 });
  expect(requests).toBe(5);
  expect(server?.documents).toHaveLength(5);
});

it('a type that is not there is said to be missing', async () => {
  const { types, sdl } = await probeSchema('instruqt', await clientOf({}), { types: ['NoSuchThing'] });
  expect(types).toEqual([{ name: 'NoSuchThing', exists: false, fields: [] }]);
  expect(sdl).toContain('# NoSuchThing: the platform has no type with this name');
});

it('a platform whose errors tell nothing is not asked for long', async () => {
  const client = await clientOf({ say: () => 'Invalid query.' });
  await expect(probeSchema('instruqt', client, { types: ['CustomHeader'] })).rejects.toThrow(/do not identify the invalid fields/);
  expect(server?.documents.length).toBeLessThan(10);
});

it.each([
  [{ types: [] }, /^types: /],
  [{ types: ['A { b }'] }, /^types: /],
  [{ maxRequests: 0 }, /^maxRequests: /],
  [{ maxRequests: 1.5 }, /^maxRequests: /],
])('%j is refused', async (options, message) => {
  const client = await clientOf({});
  const error = await probeSchema('instruqt', client, options).catch((each: unknown) => each);
  expect(error).toBeInstanceOf(SchemaError);
  expect(error).toMatchObject({ code: 'ARGUMENT', message: expect.stringMatching(message) });
  expect(server?.documents).toEqual([]);
});

it.each([200, 400])('where introspection is refused with status %i, the error names --probe', async (status) => {
  const client = await clientOf({ status });
  for (const call of [schemaDiff, pullSchema]) {
    await expect(call('instruqt', client)).rejects.toMatchObject({
      code: 'REFUSED',
      message: expect.stringMatching(/refuses introspection.*--probe/),
    });
  }
});

it('a server that does not know deprecated arguments is asked again without them', async () => {
  const client = await clientOf({ introspection: true, old: true });
  expect(await pullSchema('instruqt', client)).toContain('type HostImageSandbox {');
  expect(server?.documents).toHaveLength(2);
});
