import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, type GraphQLObjectType, NoDeprecatedCustomRule, parse, validate } from 'graphql';
import { describe, expect, it } from 'vitest';
import { Paginator } from '../src/core/results/paginator.js';
import { Subscription } from '../src/core/results/subscription.js';
import { createLearningPlatforms, DryRunError, GraphQLResponseError } from '../src/index.js';
import { instruqtConveniences } from '../src/instruqt/conveniences.js';
import { manifest } from '../src/manifest/index.js';
import { sdaConveniences } from '../src/sda/conveniences.js';
import { skilljarConveniences } from '../src/skilljar/conveniences.js';
import { leastVariables } from './support/variables.js';

const root = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(resolve(root, path), 'utf8');

const never = () => Promise.reject(new Error('no request may be sent here'));
const lp = createLearningPlatforms({
  fetch: never,
  retry: false,
  instruqt: { apiKey: 'key-of-a-test' },
  sda: { token: 'token-of-a-test' },
  skilljar: { apiKey: 'key-of-a-test', domain: 'academy.example.com' },
  learningPath: { apiKey: 'key-of-a-test', origin: 'https://acme.example.com' },
});

/** The path of every method of a client, from the facade on. */
function methodsOf(node: object, path: string): string[] {
  return Object.entries(node).flatMap(([name, value]) => {
    if (typeof value === 'function') return [`${path}.${name}`];
    return typeof value === 'object' && value !== null ? methodsOf(value, `${path}.${name}`) : [];
  });
}

/** What is on the clients without being an operation. */
const NOT_OPERATIONS = /\.(?:request|team|as|login|domain|ssoUrl|rateLimit\.state)$/;

const TABLES = { instruqt: instruqtConveniences, sda: sdaConveniences, skilljar: skilljarConveniences };
/** Methods that are more, or less, than one operation. */
const CONVENIENCES = Object.entries(TABLES).flatMap(([platform, table]) =>
  Object.entries(table).flatMap(([resource, names]) => names.split(' ').map((name) => `${platform}.${resource}.${name}`)),
);

it('has an entry for every method that is no listed convenience, and a method for every entry', () => {
  const methods = [
    ...(['instruqt', 'sda', 'learningPath', 'skilljar'] as const).flatMap((platform) => methodsOf(lp[platform], platform)),
    ...methodsOf(lp.skilljar.domain(), 'skilljar.domain'),
  ].filter((id) => !NOT_OPERATIONS.test(id));
  const ids = manifest.map(({ id }) => id);
  expect(ids.filter((id) => CONVENIENCES.includes(id))).toEqual([]);
  expect([...new Set(ids), ...CONVENIENCES].sort()).toEqual(methods.sort());
});

it('lists no wire operation twice', () => {
  const seen = manifest.map(({ platform, kind, operation, id }) => `${platform} ${kind} ${operation} ${id}`);
  expect(new Set(seen).size).toBe(seen.length);
  const wire = manifest.map(({ platform, kind, operation }) => `${platform} ${kind} ${operation}`);
  expect(new Set(wire).size).toBe(wire.length);
});

it('gives lists as Paginators, what is watched as Subscriptions, and everything else as promises', async () => {
  for (const { id } of manifest) {
    const [platform, ...rest] = id.split('.') as [keyof typeof lp, ...string[]];
    const scoped = rest[0] === 'domain';
    if (scoped) rest.shift();
    const scope = scoped ? lp.skilljar.domain() : lp[platform];
    const method = rest.reduce((node, name) => (node as Record<string, unknown>)[name] as object, scope as object) as unknown as (
      ...args: unknown[]
    ) => unknown;
    const made = method();
    if (rest.at(-1)?.startsWith('list')) expect(made, id).toBeInstanceOf(Paginator);
    else if (rest.at(-1)?.startsWith('watch')) expect(made, id).toBeInstanceOf(Subscription);
    else {
      expect(made, id).toBeInstanceOf(Promise);
      await expect(made, id).rejects.toBeInstanceOf(Error);
    }
  }
});

describe.each([
  ['instruqt', 'instruqt'],
  ['sda', 'sda'],
  ['learningPath', 'learning-path'],
] as const)('%s', (platform, folder) => {
  const schema = buildSchema(read(`schemas/${folder}.graphql`));
  const entries = manifest.filter((entry) => entry.platform === platform);

  it('has every document in the manifest, and every operation in the schema', () => {
    for (const { kind, operation, id } of entries) {
      const types = { query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() };
      const type = types[kind as keyof typeof types] as GraphQLObjectType;
      expect(type.getFields()[operation], id).toBeDefined();
    }
    const documents = readdirSync(resolve(root, `src/${folder}/operations`), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.graphql'),
    );
    const ids = documents.map((file) => `${platform}.${file.replace(/\.graphql$/, '').replaceAll(/[\\/]/g, '.')}`);
    expect(ids.sort()).toEqual(entries.map(({ id }) => id).sort());
  });

  it('sends only documents that the schema takes, and selects no deprecated field', async () => {
    let sent: { query: string; variables?: Record<string, unknown>; operationName?: string } | undefined;
    const fetch = async (_input: unknown, init?: RequestInit) => {
      sent = JSON.parse(String(init?.body));
      return Response.json({ errors: [{ message: 'only the request matters here' }] });
    };
    const client = createLearningPlatforms({
      fetch,
      instruqt: { apiKey: 'key-of-a-test' },
      sda: { token: 'token-of-a-test' },
      learningPath: { apiKey: 'key-of-a-test', origin: 'https://acme.example.com' },
    })[platform] as unknown as Record<string, Record<string, (...args: unknown[]) => PromiseLike<unknown>>>;
    for (const { id, operation, kind, confirm, evidence } of entries) {
      const [, resource, method] = id.split('.') as [string, string, string];
      const variables = leastVariables(schema, read(`src/${folder}/operations/${resource}/${method}.graphql`));
      sent = undefined;
      const isBare = Object.keys(variables).length === 0;
      // Without variables, it is an operation without arguments or one whose arguments nobody knows.
      const taken = isBare && confirm ? (evidence === 'inferred' ? [{}, undefined] : []) : [variables];
      const args = [...taken, ...(confirm ? [{ confirm }] : [])];
      if (kind === 'subscription') {
        const watch = client[resource]![method]!(...args, { dryRun: true }) as unknown as Subscription<unknown>;
        const refused = await watch[Symbol.asyncIterator]()
          .next()
          .catch((error: unknown) => error);
        expect(refused, id).toBeInstanceOf(DryRunError);
        sent = (refused as DryRunError).request.body as typeof sent;
      } else await expect(Promise.resolve(client[resource]![method]!(...args)), id).rejects.toBeInstanceOf(GraphQLResponseError);
      const document = parse(sent!.query);
      expect(validate(schema, document), id).toEqual([]);
      const deprecated = validate(schema, document, [NoDeprecatedCustomRule]).filter(({ message }) => message.startsWith('The field'));
      expect(deprecated, id).toEqual([]);
      expect(sent!.query, id).toContain(operation);
      expect(sent!.variables ?? {}, id).toMatchObject(method.startsWith('list') ? {} : variables);
      expect(document.definitions[0], id).toMatchObject({ name: { value: sent!.operationName } });
    }
  });
});
