import { afterEach, describe, expect, it, vi } from 'vitest';
import { WebSocket } from 'ws';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';
import { startMockServer } from '../../mocks/server.js';
import { createLearningPlatforms } from '../../src/index.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';
import { until } from '../support/fake-clock.js';
import { failure } from '../support/subjects.js';

describe('subscriptions', () => {
  const watching = async (run: (server: Awaited<ReturnType<typeof startMockServer>>, next: () => Promise<unknown>) => Promise<void>) => {
    const server = await startMockServer({ onProblem: () => undefined });
    try {
      const subscriptions = { webSocketImpl: WebSocket, retry: false } as const;
      const client = createInstruqtClient({ apiKey: demoKeys.instruqt, baseUrl: server.urls.instruqt, subscriptions });
      await run(server, () => client.liveEvents.watchMessages({ inviteID: 'i1' })[Symbol.asyncIterator]().next());
    } finally {
      await server.close();
    }
  };

  it('are among the requests', () =>
    watching(async ({ platforms }, next) => {
      next().catch(() => undefined);
      await until(() => platforms.requests[0]?.status === 200);
      expect(platforms.callsOf('instruqt.liveEvents.watchMessages')).toEqual([{ inviteID: 'i1' }]);
      expect(platforms.requests).toMatchObject([
        { platform: 'instruqt', method: 'GET', path: '/instruqt/graphql', caller: 'user00000001' },
      ]);
      expect(JSON.stringify(platforms.requests)).toContain('instructorChatMessageSubscription');
    }));

  it.each([
    ['outage', {}, 503],
    ['flaky', { rate: 1, kinds: ['502'] }, 502],
    ['rateLimited', {}, 429],
    ['unauthorized', undefined, 401],
  ] as const)('are refused under %s', (condition, options, status) =>
    watching(async ({ platforms }, next) => {
      const under = (platforms.instruqt[condition] as (options?: object) => { hits: number; off(): void }).call(
        platforms.instruqt,
        options,
      );
      expect(await failure(next())).toBeInstanceOf(Error);
      expect(under.hits).toBe(1);
      expect(platforms.requests).toMatchObject([{ operation: 'instruqt.liveEvents.watchMessages', status }]);
      under.off();
      const event = next();
      await until(() => platforms.instruqt.publish('instructorChatMessageSubscription') === 1);
      await event;
    }),
  );

  it('lose their connection offline, and wait where it is slow', () =>
    watching(async ({ platforms }, next) => {
      const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
      const offline = platforms.instruqt.offline();
      expect(await failure(next())).toMatchObject({ code: 'CONNECTION' });
      offline.off();
      expect(said).not.toHaveBeenCalled();
      said.mockRestore();
      const slow = platforms.instruqt.slow(60_000);
      const event = next();
      await until(() => slow.hits === 1);
      expect(platforms.instruqt.publish('instructorChatMessageSubscription')).toBe(0);
      platforms.clock.advance(60_000);
      await until(() => platforms.instruqt.publish('instructorChatMessageSubscription') === 1);
      await event;
    }));
});

const platforms = createMockPlatforms();
const lp = createLearningPlatforms({
  instruqt: { apiKey: demoKeys.instruqt },
  skilljar: { apiKey: demoKeys.skilljar },
  fetch: platforms.fetch,
});
afterEach(() => platforms.reset());

describe('a write that is overridden', () => {
  it('with context.over, stores the changes of the platform', async () => {
    platforms.on('instruqt.tags.create', (_, context) => context.over({ value: 'shown' }));
    platforms.on('skilljar.tags.create', (_, context) => context.over({ name: 'shown' }));
    platforms.on('instruqt.tracks.delete', (_, context) => context.over(false));
    const tag = await lp.instruqt.tags.create({ teamID: 'team00000001', input: { value: 'made' } });
    const other = await lp.skilljar.tags.create({ name: 'made' });
    expect([tag?.value, other.name]).toEqual(['shown', 'shown']);
    expect(platforms.store.collection('instruqt.Tag').get(tag!.id)).toMatchObject({ value: 'made' });
    expect(platforms.store.collection('skilljar.tags').get(other.id)).toMatchObject({ name: 'made' });
    expect(await lp.instruqt.tracks.delete({ trackID: 'track0000004' }, { confirm: true })).toBe(false);
    expect(platforms.store.collection('instruqt.Track').get('track0000004')).toBeUndefined();
  });

  it('with fields alone, stores nothing', async () => {
    const before = platforms.store.collection('instruqt.Tag').size;
    platforms.on('instruqt.tags.create', { value: 'shown' });
    expect(await lp.instruqt.tags.create({ teamID: 'team00000001', input: { value: 'made' } })).toMatchObject({ value: 'shown' });
    expect(platforms.store.collection('instruqt.Tag').size).toBe(before);
  });
});

describe('{} for an operation of unknown signature', () => {
  const ask = (selection: string, args = 'id: "tag000000001"') => lp.instruqt.request(`mutation { deleteTag(${args}) ${selection} }`, {});

  it('returns the result of the platform, without its changes', async () => {
    platforms.on('instruqt.tags.delete', {} as never);
    expect(await ask('')).toEqual({ deleteTag: true });
    expect(platforms.store.collection('instruqt.Tag').get('tag000000001')).toBeDefined();
  });

  it('returns the sent fields if the platform has no record', async () => {
    platforms.on('instruqt.tags.delete', { value: 'given' } as never);
    expect(await ask('{ id value other }', 'id: "nothing"')).toEqual({ deleteTag: { id: 'nothing', value: 'given', other: null } });
  });
});

it('generated data is the same in whichever order the entries are imported, and whatever other worlds have made', async () => {
  const entries = ['index', 'server', 'vitest'] as const;
  const imported = (entry: string) =>
    entry === 'index'
      ? import('../../mocks/index.js')
      : entry === 'server'
        ? import('../../mocks/server.js')
        : import('../../mocks/vitest.js');
  const made = async (order: readonly string[], noise: number) => {
    vi.resetModules();
    for (const entry of order) await imported(entry);
    const { createMockPlatforms: create } = await import('../../mocks/index.js');
    const other = create();
    for (let n = 0; n < noise; n += 1) {
      other.instruqt.seed({ tracks: [{}], plays: [{}] });
      other.skilljar.seed({ courses: [{}], users: [{}] });
      other.instruqt.build.track();
    }
    const world = create();
    const send = (query: string) =>
      world
        .fetch(world.urls.instruqt, {
          method: 'POST',
          headers: { authorization: `Bearer ${demoKeys.instruqt}`, 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        })
        .then((response) => response.json() as Promise<unknown>);
    world.on('instruqt.tracks.get', { title: 'Overridden' } as never);
    return JSON.stringify([
      world.instruqt.seed({ tracks: [{}], plays: [{}] }),
      world.sda.seed({ sessions: [{}] }),
      world.learningPath.seed({ learningPaths: [{}] }),
      world.skilljar.seed({ courses: [{}], users: [{}] }),
      world.instruqt.build.track(),
      await send('{ track(trackID: "made-up") { title slug teaser embed_token } }'),
      await send('mutation { createTag(teamID: "team00000001", input: { value: "x" }) { id } }'),
    ]);
  };
  const first = await made(entries, 0);
  expect(first.length).toBeGreaterThan(1000);
  expect(await made([...entries].reverse(), 3)).toBe(first);
  expect(await made(['vitest', 'index', 'server'], 1)).toBe(first);
}, 60_000);

it('embed tokens of Instruqt have 16 characters after em_, wherever they come from', async () => {
  const platforms = createMockPlatforms();
  const lp = createInstruqtClient({ apiKey: demoKeys.instruqt, team: 'acme', fetch: platforms.fetch });
  const [seeded] = platforms.instruqt.seed({ tracks: [{}] }).tracks;
  const tokenOf = async (trackID: string) =>
    (
      await lp.request<{ track: { embed_token: string } }>('query Q($trackID: String) { track(trackID: $trackID) { embed_token } }', {
        trackID,
      })
    ).track.embed_token;
  const tokens = [await tokenOf(seeded.id), await tokenOf('track0000001')];
  await lp.tracks.generateEmbedToken({ trackID: seeded.id });
  for (const token of [...tokens, await tokenOf(seeded.id)]) expect(token).toMatch(/^em_[\w-]{16}$/);
});
