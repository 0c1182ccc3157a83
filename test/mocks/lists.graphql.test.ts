// Every filter and every ordering of every list of the GraphQL platforms, found in their schemas.
import {
  astFromValue,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isIntrospectionType,
  isLeafType,
  isListType,
  isObjectType,
  print,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoKeys, demoLearner } from '../../mocks/demo.js';
import { instruqtPlatform } from '../../mocks/instruqt/platform.js';
import { learningPathPlatform } from '../../mocks/learning-path/platform.js';
import { MockPlatforms } from '../../mocks/platforms.js';
import { sdaPlatform } from '../../mocks/sda/platform.js';
import { type Item, LISTS, type List, type Shown, since } from '../support/graphql-lists.js';

const platforms = new MockPlatforms();
const PLATFORMS = {
  instruqt: { schema: instruqtPlatform.schema(), headers: { authorization: `Bearer ${demoKeys.instruqt}` } },
  sda: { schema: sdaPlatform.schema(), headers: { authorization: `Bearer ${demoKeys.sda}` } },
  learningPath: {
    schema: learningPathPlatform.schema(),
    headers: { authorization: `Bearer ${demoKeys.learningPath}`, authToken: demoLearner.token },
  },
};
type Name = keyof typeof PLATFORMS;

/** What the demo has one of, or none: whatever a filter must leave out, or choose. */
beforeAll(() => {
  const add = (type: string, row: object) => platforms.store.collection(type).insert(row as { id: string });
  add('instruqt.Team', { id: 'team00000002', slug: 'beta', name: 'Beta', users: [] });
  add('instruqt.Track', { id: 'track0000099', slug: 'other', title: 'Other', team: 'team00000002' });
  const track = { team: 'team00000001', trackTags: [], developers: [] };
  add('instruqt.Track', { id: 'track0000098', slug: 'repair', title: 'Repair', maintenance: true, last_update: since, ...track });
  platforms.store.collection<Shown>('instruqt.Track').update('track0000003', { developers: ['user00000004'] });
  add('instruqt.User', { id: 'user00000009', is_anonymous: true, profile: { display_name: 'Guest' } });
  const made = { team: 'team00000001', completionPercent: 50, timeSpent: 7, startedAt: '2026-03-01T00:00:00Z', mode: 'embed' };
  const play = { ...made, trackInvite: 'invite000002', landingPage: 'page00000001', referrer: 'https://a.example.com', totalChallenges: 9 };
  const customParameters = [{ key: 'cohort', value: 'anonymous' }];
  add('instruqt.PlayReportItem', { id: 'play00000098', ...play, track: 'track0000003', user: 'user00000009', customParameters });
  add('instruqt.PlayReportItem', {
    ...made,
    id: 'play00000099',
    track: 'track0000098',
    user: 'user00000003',
    isDeveloperPlay: true,
    customParameters: [{ key: 'cohort', value: 'x' }],
    referrer: 'https://b.example.com',
    mode: 'other',
  });
  add('instruqt.Lab', { id: 'lab000000002', name: 'second-lab', team: 'team00000001' });
  add('instruqt.LabSession', { id: 'run000000002', lab: 'lab000000002', team: 'team00000001', user: 'user00000001', status: 'unknown' });
  const sandbox = { track: 'track0000001', user: 'user00000001', invite: 'invite000001', hot_start_pool: 'pool00000001', state: 'created' };
  add('instruqt.Sandbox', { id: 'sandbox00099', ...sandbox, created: '2026-03-01T00:00:00Z' });
  const pool = { team: 'team00000001', size: 1, status: 'Deleted', type: 'shared', region: 'us-east1', auto_refill: true, name: 'Old' };
  const when = { created: '2025-01-01T00:00:00Z', deleted: '2025-02-01T00:00:00Z', starts_at: '2025-01-02T00:00:00Z' };
  add('instruqt.HotStartPool', { id: 'pool00000099', ...pool, ...when, ends_at: '2025-01-03T00:00:00Z' });
  const recording = { id: 'recording-x', sessionRecordingId: 'recording-x', sessionId: 'session-001', status: 'PENDING' };
  add('sda.SessionRecordingType', recording);
  add('learningPath.Meeting', {
    id: 'meeting-9',
    course: 'course-1',
    courseId: 'course-1',
    title: 'Other',
    startDate: since,
    endDate: since,
  });
  const user = platforms.store.collection<Shown>('learningPath.User').find((row) => row.authToken === demoLearner.token)!;
  const attended = ['meeting-1', 'meeting-9'].map((meeting) => ({ meeting, user: user.id, attendanceDate: '2026-01-01' }));
  platforms.store.collection<Shown>('learningPath.User').update(user.id, { attendedMeetings: attended });
});
afterAll(() => platforms.reset());

async function send(name: Name, query: string): Promise<{ data: Shown; errors?: { message: string; extensions?: Item }[] }> {
  const response = await platforms.fetch(platforms.urls[name], {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...PLATFORMS[name].headers },
    body: JSON.stringify({ query }),
  });
  return (await response.json()) as { data: Shown };
}

/** With a value at a path. */
function within(base: Item, path: string, value: unknown): Item {
  const [first = '', ...rest] = path.split('.');
  return { ...base, [first]: rest.length > 0 ? within((base[first] ?? {}) as Item, rest.join('.'), value) : value };
}

const fieldOf = (name: Name, id: string): GraphQLField<unknown, unknown> => {
  const [type = '', field = ''] = id.split('.');
  return (PLATFORMS[name].schema.getType(type) as GraphQLObjectType).getFields()[field]!;
};

function queryFor(name: Name, id: string, { road = '{ * }', at }: List, args: Item, select: string): string {
  const field = fieldOf(name, id);
  const given = field.args.flatMap(({ name: arg, type }) => (arg in args ? [`${arg}: ${print(astFromValue(args[arg], type)!)}`] : []));
  const list = `${field.name}${given.length > 0 ? `(${given.join(', ')})` : ''} { ${at ? `${at} { ${select} }` : select} }`;
  return road.replace('*', list);
}

async function items(name: Name, id: string, list: List, args: Item, select = list.select): Promise<Shown[]> {
  const { data, errors } = await send(name, queryFor(name, id, list, args, select));
  expect(errors).toBeUndefined();
  const steps = [...(list.road?.replace('mutation', '') ?? '').matchAll(/\w+(?=\s*(?:\([^)]*\))?\s*\{)/g)].map(([step]) => step);
  const found = [...steps, id.split('.')[1]!, ...(list.at ? [list.at] : [])].reduce<Shown>((node, step) => node[step], data);
  return found;
}

/** What can be given to a field, down to the values. */
function pathsOf(args: readonly { name: string; type: GraphQLInputType }[]): [path: string, type: GraphQLInputType][] {
  return args.flatMap(({ name, type }): [string, GraphQLInputType][] => {
    const input = getNullableType(type);
    const isWhole = !isInputObjectType(input) || input.name === 'Ordering' || input.name === 'TrackInput';
    return isWhole ? [[name, type]] : pathsOf(Object.values(input.getFields())).map(([path, inner]) => [`${name}.${path}`, inner]);
  });
}

const PAGING = /^(?:first|after|paging\.\w+|(?:input\.)?pagination\.\w+)$/;
const ORDER = /^(?:input\.)?(?:ordering|orderBy)$/;
const INNER = ['items', 'nodes', 'edges', 'modules', 'track_statistics'];

/** Every list of a schema that takes more than a page. */
function listsOf(name: Name): Map<string, string[]> {
  const { schema } = PLATFORMS[name];
  const types = Object.values(schema.getTypeMap()).filter(
    (type) => isObjectType(type) && !isIntrospectionType(type) && type !== schema.getMutationType(),
  );
  const found = (types as GraphQLObjectType[]).flatMap((type) =>
    Object.values(type.getFields()).flatMap((field) => {
      const inner = getNamedType(field.type);
      const isList = isListType(getNullableType(field.type)) || (isObjectType(inner) && INNER.some((at) => at in inner.getFields()));
      const paths = pathsOf(field.args).flatMap(([path]) => (PAGING.test(path) ? [] : [path]));
      return isList && paths.length > 0 ? [[`${type.name}.${field.name}`, paths] as const] : [];
    }),
  );
  return new Map(found);
}

describe.each(Object.keys(PLATFORMS) as Name[])('%s', (name) => {
  const lists = LISTS[name]!;
  const found = listsOf(name);

  it('names every filter of every list', () => {
    const named = Object.fromEntries([...found].map(([id, paths]) => [id, paths.filter((path) => !ORDER.test(path)).sort()]));
    expect(Object.fromEntries(Object.entries(lists).map(([id, { filters }]) => [id, Object.keys(filters).sort()]))).toEqual(named);
  });

  const filters = Object.entries(lists).flatMap(([id, list]) =>
    Object.entries(list.filters).flatMap(([path, filter]) =>
      typeof filter === 'string' ? [] : [[`${id}(${path})`, id, list, path, filter] as const],
    ),
  );
  it.each(filters)('%s chooses', async (_title, id, list, path, filter) => {
    if ('owners' in filter) {
      const [own, other] = await Promise.all(
        filter.owners.map(async (owner) => {
          const { data, errors } = await send(name, queryFor(name, id, list, within(list.base ?? {}, path, owner), list.select));
          // A platform that does not know the other owner refuses.
          return errors ? [] : (JSON.stringify(data).match(/"[\w-]*\d[\w-]*"|:\d+/g) ?? []);
        }),
      );
      expect(own!.length).toBeGreaterThan(0);
      expect(other).not.toEqual(own);
      return;
    }
    const [value, isChosen] = filter;
    const chosenBy = async (args: Item) => {
      const found = await items(name, id, list, args);
      return list.from ? found.flatMap((item) => item[list.from!] as Shown[]) : found;
    };
    const all = await chosenBy(list.base ?? {});
    const chosen = await chosenBy(within(list.base ?? {}, path, value));
    expect(chosen.length).toBeGreaterThan(0);
    expect(chosen.length).toBeLessThan(all.length);
    const named = (one: Shown) => one.id ?? one.sessionId ?? one.user?.id ?? one.track?.id ?? JSON.stringify(one);
    const order = (ids: string[]) => (list.from || list.sortedBy ? ids.sort() : ids);
    expect(order(chosen.map(named))).toEqual(order(all.filter(isChosen).map(named)));
  });
});

describe('orderings', () => {
  const sorted = [...listsOf('instruqt')].filter(([, paths]) => paths.some((path) => path.endsWith('ordering')));
  const cases = sorted.flatMap(([id]) => {
    const list = LISTS.instruqt![id]!;
    const page = getNamedType(fieldOf('instruqt', id).type) as GraphQLObjectType;
    const item = getNamedType(page.getFields()[list.at!]!.type) as GraphQLObjectType;
    const holder = list.sortedBy ? (getNamedType(item.getFields()[list.sortedBy]!.type) as GraphQLObjectType) : item;
    const fields = Object.values(holder.getFields()).filter((field) => isLeafType(getNamedType(field.type)) && field.name !== '_unknown');
    return fields.map(({ name }) => [`${id} by ${name}`, id, list, name] as const);
  });
  const snake = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  const orderingAt = (id: string) => (pathsOf(fieldOf('instruqt', id).args).find(([path]) => path.endsWith('ordering')) ?? [''])[0];

  it('are many', () => expect(cases.length).toBeGreaterThan(30));

  it.each(cases)('%s', async (_title, id, list, field) => {
    const select = list.sortedBy ? `${list.sortedBy} { ${field} }` : field;
    const read = async (orderBy: string, direction: string) => {
      const found = await items('instruqt', id, list, within(list.base ?? {}, orderingAt(id), { orderBy, direction }), select);
      return found.map((item) => (list.sortedBy ? item[list.sortedBy][field] : item[field]) as unknown);
    };
    const values = await read(snake(field), 'Asc');
    const rank = (a: unknown, b: unknown): number => {
      if (a === null || b === null) return Number(a === null) - Number(b === null);
      return typeof a === 'string' ? a.localeCompare(b as string, 'en') : Number(a) - Number(b);
    };
    expect(values).toEqual([...values].sort(rank));
    expect(new Set(values).size).toBeGreaterThan(1);
    expect(await read(field, 'Desc')).toEqual([...values].reverse());
  });

  it.each(sorted)('%s refuses a field that its items do not have', async (id) => {
    const list = LISTS.instruqt![id]!;
    const args = within(list.base ?? {}, orderingAt(id), { orderBy: 'nonsense', direction: 'Asc' });
    const { errors } = await send('instruqt', queryFor('instruqt', id, list, args, list.select));
    expect(errors).toMatchObject([{ message: expect.stringContaining('nonsense'), extensions: { code: 'BAD_USER_INPUT' } }]);
  });

  it.each(['title', 'last_update'])('tracks by %s, both ways', async (field) => {
    const read = async (way: string) => {
      const { data } = await send('instruqt', `{ tracks(teamSlug: "acme", orderBy: ${field}_${way}) { title last_update } }`);
      return (data.tracks as Item[]).map((track) => track[field] as string);
    };
    const values = await read('ASC');
    expect(values).toEqual([...values].sort((a, b) => a.localeCompare(b, 'en')));
    expect(new Set(values).size).toBeGreaterThan(5);
    expect(await read('DESC')).toEqual([...values].reverse());
  });
});

describe('filters that a list does not show', () => {
  it('challenges of a track by its slug, within its team', async () => {
    const byId = await send('instruqt', '{ challenges(trackID: "track0000004") { id } }');
    for (const team of ['teamSlug: "acme"', 'organizationSlug: "acme"'])
      expect(await send('instruqt', `{ challenges(trackSlug: "git-in-an-hour", ${team}) { id } }`)).toEqual(byId);
    expect((await send('instruqt', '{ challenges(trackSlug: "git-in-an-hour", teamSlug: "beta") { id } }')).errors).toHaveLength(1);
  });

  it.each(['teamStatistics', 'organizationStatistics'])('%s of a period, without developers', async (field) => {
    const total = async (args: string) =>
      (await send('instruqt', `{ ${field}(${args}) { started_total } }`)).data[field].started_total as number;
    const whole = await total('start: "2026-01-01T00:00:00Z", end: "2026-03-02T00:00:00Z"');
    expect(await total('start: "2026-02-20T00:00:00Z", end: "2026-03-02T00:00:00Z"')).toBeLessThan(whole);
    expect(await total('start: "2026-01-01T00:00:00Z", end: "2026-02-20T00:00:00Z"')).toBeLessThan(whole);
    expect(await total('start: "2026-01-01T00:00:00Z", end: "2026-03-02T00:00:00Z", filterDevelopers: true')).toBeLessThan(whole);
  });

  it('track insights of a period and of the one before', async () => {
    const page = async (range: string) => {
      const query = `{ team(teamSlug: "acme") { insights { track { page(input: { playType: ALL, dateRangeFilter: { ${range} } }) { items { currentPeriod { plays } previousPeriod { plays } } } } } } }`;
      const { items: found } = (await send('instruqt', query)).data.team.insights.track.page;
      const sum = (at: string) => (found as Shown[]).reduce((total, item) => total + item[at].plays, 0) as number;
      return [sum('currentPeriod'), sum('previousPeriod')];
    };
    const [late, early] = await page('from: "2026-02-20T00:00:00Z", to: "2026-03-02T00:00:00Z"');
    expect(late).toBeGreaterThan(0);
    expect(early).toBeGreaterThan(0);
    expect((await page('from: "2026-02-10T00:00:00Z", to: "2026-03-02T00:00:00Z"'))[0]).toBeGreaterThan(late!);
    expect((await page('to: "2026-02-20T00:00:00Z"'))[0]).toBeGreaterThan(0);
  });
});
