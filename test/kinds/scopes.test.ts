// What a scope and the client's `team` know, they fill: arguments and the fields of inputs, at run time and in the types.
import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import {
  buildSchema,
  type GraphQLInputType,
  getNamedType,
  isInputObjectType,
  isNonNullType,
  Kind,
  type OperationDefinitionNode,
  parse,
  typeFromAST,
} from 'graphql';
import { describe, expect, expectTypeOf, it } from 'vitest';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';
import { InputError } from '../../src/index.js';
import { createClient, listPlayReports } from '../../src/instruqt/functions/index.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';
import { failure } from '../support/subjects.js';
import { variableSets } from '../support/variables.js';

/** Names under which an argument or a field means the team, organization or domain. */
const NAMES_SCOPE = /^(?:team|organi[sz]ation|domain)_?(?:slug|id|name)?$/i;
/** What a scope knows is the slug. */
const IS_SLUG = /slug$/i;

interface Place {
  readonly platform: string;
  readonly id: string;
  /** From the variable to the field. */
  readonly path: readonly string[];
  readonly isNeeded: boolean;
}

function placesIn(platform: string, folder: string): Place[] {
  const schema = buildSchema(readFileSync(`schemas/${folder}.graphql`, 'utf8'));
  const files = readdirSync(`src/${folder}/operations`, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.graphql'));
  return files.flatMap((file) => {
    const document = parse(readFileSync(join(`src/${folder}/operations`, file), 'utf8'));
    const operation = document.definitions.find(({ kind }) => kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
    const id = `${basename(dirname(file))}.${basename(file, '.graphql')}`;
    const found: Place[] = [];
    const walk = (type: GraphQLInputType | undefined, path: readonly string[], seen: ReadonlySet<string>) => {
      const named = type && getNamedType(type);
      if (NAMES_SCOPE.test(path.at(-1) as string) && !isInputObjectType(named)) {
        found.push({ platform, id, path, isNeeded: isNonNullType(type) });
      }
      if (!isInputObjectType(named) || seen.has(named.name)) return;
      for (const field of Object.values(named.getFields())) walk(field.type, [...path, field.name], new Set([...seen, named.name]));
    };
    for (const { variable, type } of operation.variableDefinitions ?? []) {
      walk(typeFromAST(schema, type as never) as GraphQLInputType, [variable.name.value], new Set());
    }
    return found;
  });
}

const places = [...placesIn('instruqt', 'instruqt'), ...placesIn('sda', 'sda'), ...placesIn('learningPath', 'learning-path')];
const nested = places.filter(({ path }) => path.length > 1);

/** Nested fields that no scope fills, and why. */
const NOT_FILLED: Readonly<Record<string, string>> = {
  // A scope knows no id.
  'hostImages.create input.teamID': 'an id',
  'hostImages.update input.teamID': 'an id',
  'landingPages.create input.teamId': 'an id',
  'landingPages.update input.teamId': 'an id',
  // The newer field of the same input is filled.
  'hotStartPools.create pool.organization_slug': 'the older name',
  // What the pool shall become: the default would move it to another team.
  'hotStartPools.update pool.team_slug': 'an update',
  'hotStartPools.update pool.organization_slug': 'an update',
};
const nameOf = ({ id, path }: Place) => `${id} ${path.join('.')}`;

type Methods = Record<string, Record<string, (...args: unknown[]) => Promise<unknown>>>;

/** Calls a method and gives the variables that it sent. */
function worldOf(team?: string) {
  const sent: Record<string, unknown>[] = [];
  const client = createInstruqtClient({
    apiKey: 'key-of-a-test',
    team,
    retry: false,
    fetch: async (_url, init) => {
      sent.push((JSON.parse(String(init?.body)) as { variables: Record<string, unknown> }).variables);
      return Response.json({ errors: [{ message: 'only the request matters' }] });
    },
  });
  const call = async (scope: object, { id }: Place, variables: unknown) => {
    const [resource, method] = id.split('.') as [string, string];
    sent.length = 0;
    const error = await failure((scope as Methods)[resource]![method]!(variables));
    return { error, variables: sent[0] };
  };
  return { client, call };
}

const schema = buildSchema(readFileSync('schemas/instruqt.graphql', 'utf8'));
const least = ({ id }: Place) =>
  variableSets(schema, readFileSync(`src/instruqt/operations/${id.replace('.', '/')}.graphql`, 'utf8')).at(-1) as Record<string, unknown>;
const at = (variables: Record<string, unknown> | undefined, path: readonly string[]) =>
  path.reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], variables);

/** The least variables, without the team. */
function without({ path, ...place }: Place): Record<string, unknown> {
  const variables = structuredClone(least({ path, ...place }));
  const holder = path
    .slice(0, -1)
    .reduce<Record<string, unknown>>((value, key) => (value[key] ??= {}) as Record<string, unknown>, variables);
  for (const key of Object.keys(holder)) if (NAMES_SCOPE.test(key)) delete holder[key];
  return variables;
}

it('the SDLs have no nested field of a scope that is neither filled nor listed', () => {
  expect(
    nested
      .map(nameOf)
      .filter((name) => name in NOT_FILLED)
      .sort(),
  ).toEqual(Object.keys(NOT_FILLED).sort());
  expect(
    nested
      .filter((place) => !(nameOf(place) in NOT_FILLED))
      .map(nameOf)
      .sort(),
  ).toEqual([
    'hotStartPools.create pool.team_slug',
    'labs.import lab.teamSlug',
    'playReports.get input.teamSlug',
    'playReports.list input.teamSlug',
  ]);
  expect(nested.every(({ platform }) => platform === 'instruqt')).toBe(true);
});

describe.each(nested.filter((place) => !(nameOf(place) in NOT_FILLED)).map((place) => [nameOf(place), place] as const))(
  '%s',
  (_name, place) => {
    const { path, isNeeded } = place;
    const [argument, field] = path as [string, string];

    it('is filled by a scope, and by the client’s team', async () => {
      const { client, call } = worldOf();
      expect(at((await call(client.team('acme'), place, without(place))).variables, path)).toBe('acme');
      const own = worldOf('acme');
      expect(at((await own.call(own.client, place, without(place))).variables, path)).toBe('acme');
      expect(at((await own.call(own.client.team('other'), place, without(place))).variables, path)).toBe('other');
    });

    it.each([undefined, null])('is filled where it is %s', async (value) => {
      const { client, call } = worldOf('acme');
      const variables = without(place);
      variables[argument] = { ...(variables[argument] as object), [field]: value };
      expect(at((await call(client, place, variables)).variables, path)).toBe('acme');
    });

    it('is what the call says', async () => {
      const { client, call } = worldOf('acme');
      const variables = without(place);
      variables[argument] = { ...(variables[argument] as object), [field]: 'mine' };
      expect(at((await call(client, place, variables)).variables, path)).toBe('mine');
    });

    it('leaves what the caller passed as it was', async () => {
      const { client, call } = worldOf('acme');
      const variables = without(place);
      const before = structuredClone(variables);
      await call(client, place, Object.freeze(variables));
      expect(variables).toEqual(before);
    });

    it(`without a scope it is ${isNeeded ? 'required' : 'left out'}`, async () => {
      const { client, call } = worldOf();
      const { error, variables } = await call(client, place, without(place));
      if (isNeeded) {
        expect(error).toBeInstanceOf(InputError);
        expect((error as unknown as InputError).issues).toEqual([{ path: [...path], message: 'is required' }]);
        expect(variables).toBeUndefined();
      } else expect(at(variables, path)).toBeUndefined();
    });

    // A list puts its page into the input.
    const isList = place.id.endsWith('.list');
    it.each([[null], ['x'], [7], [[]]])('an input that is %j is none', async (value) => {
      const { client, call } = worldOf('acme');
      const { variables, error } = await call(client, place, { ...without(place), [argument]: value });
      if (isList && value === null) expect(variables?.[argument]).toEqual({ pagination: expect.anything(), [field]: 'acme' });
      else if (isList) {
        // Without its filters, the list would give everything that the team has.
        expect(error).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: [argument] }] });
        expect(variables).toBeUndefined();
      } else if (value !== null) expect(variables?.[argument]).toEqual(value);
      else {
        expect(error).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: [argument], message: 'is required' }] });
        expect(variables).toBeUndefined();
      }
    });
  },
);

it.each(nested.filter(({ path }) => IS_SLUG.test(path.at(-1) as string)).map((place) => [nameOf(place), place] as const))(
  'an empty %s is refused, with and without a scope',
  async (_name, place) => {
    const { path } = place;
    const [argument, field] = path as [string, string];
    for (const team of [undefined, 'acme']) {
      const { client, call } = worldOf(team);
      const variables = without(place);
      const { error, variables: sent } = await call(client, place, {
        ...variables,
        [argument]: { ...(variables[argument] as object), [field]: '' },
      });
      expect((error as unknown as InputError).issues).toContainEqual({ path: [argument, field], message: 'must not be empty' });
      expect(sent).toBeUndefined();
    }
  },
);

it.each<[string, Record<string, unknown>, Record<string, unknown>]>([
  ['organizations.get', { organizationSlug: null }, { organizationSlug: 'acme' }],
  ['organizations.get', { organizationSlug: null, organizationID: null }, { organizationSlug: 'acme', organizationID: null }],
  ['organizations.get', { organizationSlug: null, organizationID: 'o1' }, { organizationSlug: null, organizationID: 'o1' }],
  ['tracks.list', { teamSlug: null }, { teamSlug: 'acme' }],
  ['tracks.list', { teamSlug: null, organizationSlug: 'other' }, { teamSlug: null, organizationSlug: 'other' }],
  ['webhooks.list', { teamSlug: null, teamID: null }, { teamSlug: 'acme', teamID: null }],
])('%s with %j is sent as %j under a scope', async (id, variables, expected) => {
  const { client, call } = worldOf();
  const place = { platform: 'instruqt', id, path: [], isNeeded: false };
  expect((await call(client.team('acme'), place, variables)).variables).toEqual(expected);
  // Without a scope, null is what the caller says.
  expect((await call(client, place, variables)).variables).toEqual(variables);
});

it('another name of the team in the input keeps the scope out', async () => {
  const { client, call } = worldOf('acme');
  const place = { platform: 'instruqt', id: 'hotStartPools.create', path: ['pool', 'team_slug'], isNeeded: false };
  expect((await call(client, place, { pool: { name: 'p', organization_slug: 'other' } })).variables).toEqual({
    pool: { name: 'p', organization_slug: 'other' },
  });
});

describe('arguments', () => {
  const top = places.filter(({ platform, path }) => platform === 'instruqt' && path.length === 1 && IS_SLUG.test(path[0] as string));
  const first = top.filter((place) => !top.some((other) => other.id === place.id && other !== place && other.path[0] === 'teamSlug'));

  it.each(first.map((place) => [nameOf(place), place] as const))('%s', async (_name, place) => {
    const { client, call } = worldOf('acme');
    expect(at((await call(client, place, without(place))).variables, place.path)).toBe('acme');
    if (!place.isNeeded) return;
    const none = worldOf();
    const { error } = await none.call(none.client, place, without(place));
    expect((error as unknown as InputError).issues).toContainEqual({ path: place.path, message: 'is required' });
  });
});

it('a list of another team is the list of that team', async () => {
  const platforms = createMockPlatforms();
  const lp = createInstruqtClient({ apiKey: demoKeys.instruqt, fetch: platforms.fetch, retry: false });
  const named = await lp.playReports.list({ input: { teamSlug: 'acme' } });
  const scoped = await lp.team('acme').playReports.list({ input: {} });
  expect(scoped.items).toEqual(named.items);
  expect(scoped.items.length).toBeGreaterThan(0);
  const client = createClient({ apiKey: demoKeys.instruqt, team: 'acme', fetch: platforms.fetch });
  expect((await listPlayReports(client, { input: {} })).items).toEqual(named.items);
  const paged = await lp.team('acme').playReports.list({ input: {} }, { pageSize: 1 }).toArray({ maxItems: 5 });
  expect(paged.length).toBeGreaterThan(1);
});

it('types leave out what a scope fills', () => {
  const { client } = worldOf('acme');
  type First<F extends (...args: never) => unknown> = Parameters<F>[0];
  expectTypeOf({ input: {} }).toExtend<NonNullable<First<typeof client.playReports.list>>>();
  expectTypeOf({ playID: '1', input: {} }).toExtend<NonNullable<First<typeof client.playReports.get>>>();
  expectTypeOf({ name: 'first-lab' }).toExtend<NonNullable<First<typeof client.labs.start>>>();
  expectTypeOf<First<typeof client.labs.list>>().extract<undefined>().toEqualTypeOf<undefined>();
  // What names something else is required as ever.
  expectTypeOf<object>().not.toExtend<NonNullable<First<typeof client.labs.start>>>();
  expectTypeOf({ input: {} }).not.toExtend<NonNullable<First<typeof client.playReports.get>>>();
});
