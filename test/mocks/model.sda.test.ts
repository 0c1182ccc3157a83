import fc from 'fast-check';
import { expect, it } from 'vitest';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';
import { createLearningPlatforms } from '../../src/index.js';
import { SEED } from '../support/model.js';
import { compareList, type Reading, reading } from '../support/model-lists.js';

const platforms = createMockPlatforms();
const { sda } = createLearningPlatforms({ fetch: platforms.fetch, retry: false, rateLimit: false, sda: { token: demoKeys.sda } });

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const ORDER = ['PENDING', 'READY', 'ACTIVE', 'ENDED'] as const;
const STATUSES = ['PENDING', 'READY', 'ACTIVE', 'ENDED', 'FAILED', 'INACTIVE', 'WARM_POOL'] as const;
const missing = { code: 'GRAPHQL' };

interface Session {
  status: (typeof STATUSES)[number];
  /** When it was started here; sessions of the demo world do not move on. */
  readonly began?: number;
  readonly input?: object;
  recorded?: boolean;
}

/** Sessions and recordings as they should be. */
class Model {
  readonly sessions = new Map<string, Session>();
  hub = { recordingEnabled: true, retentionDays: 30 };
  now = 0;

  advance(ms: number): void {
    // Settings count at the moment when a session ends: no step is longer than the time between two of them.
    this.now += ms;
    this.settle();
  }

  settle(): void {
    for (const session of this.sessions.values()) {
      if (session.began === undefined) continue;
      const age = this.now - session.began;
      const reached = age >= 30 * MINUTE ? 3 : age >= 2 * MINUTE ? 2 : age >= 30 * SECOND ? 1 : 0;
      const before = ORDER.indexOf(session.status as 'READY');
      session.status = ORDER[Math.max(reached, before)] as Session['status'];
      if (reached === 3) session.recorded ??= this.hub.recordingEnabled;
    }
  }

  with(statuses?: readonly string[]): string[] {
    return [...this.sessions].filter(([, { status }]) => !statuses || statuses.includes(status)).map(([id]) => id);
  }
}

const step = fc.record({
  verb: fc.constantFrom('start', 'start', 'get', 'list', 'list', 'advance', 'advance', 'recordings', 'hub', 'missing', 'again'),
  pick: fc.nat(),
  sessionId: fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { nil: undefined }),
  projectId: fc.string({ unit: 'grapheme', minLength: 1, maxLength: 6 }),
  language: fc.option(fc.constantFrom('de-DE', 'en-GB'), { nil: undefined }),
  wait: fc.constantFrom(SECOND, 29 * SECOND, 30 * SECOND, MINUTE, 2 * MINUTE, 28 * MINUTE, 31 * MINUTE),
  statuses: fc.option(fc.subarray([...STATUSES], { minLength: 1 }), { nil: undefined }),
  hub: fc.record({ recordingEnabled: fc.boolean(), retentionDays: fc.integer({ min: 1, max: 90 }) }, { requiredKeys: [] }),
  reading,
});
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const idOf = (row: Record<string, unknown>) => String(row.sessionId);

/** Sessions that cannot be joined: the platform does not document what starting one again means. */
const CLOSED = ['ENDED', 'FAILED', 'WARM_POOL'];

async function start(model: Model, { sessionId, projectId, language }: Step): Promise<void> {
  if (sessionId !== undefined && CLOSED.includes(model.sessions.get(sessionId)?.status ?? '')) return;
  const input = { projectId, versionId: 'version-1', ...(sessionId !== undefined && { sessionId }), ...(language && { language }) };
  const started = await sda.sessions.start({ input });
  if (sessionId !== undefined) expect(started.sessionId).toBe(sessionId);
  expect(started).toMatchObject({ streamingUrl: expect.any(String), websocketChannel: expect.any(String) });
  const known = model.sessions.get(started.sessionId);
  // An id that is in use gives the session that uses it.
  if (known) return;
  const { sessionId: _id, ...shown } = input;
  model.sessions.set(started.sessionId, { status: 'PENDING', began: model.now, input: { language: 'en-US', ...shown } });
}

async function list(model: Model, { statuses, pick, reading: how }: Step): Promise<void> {
  const expected = model.with(statuses);
  const filter = statuses ? { statuses } : {};
  const open = (options: object) =>
    pick % 2 ? sda.sessions.list(filter, options) : sda.sessions.listByTenant({ tenantId: 'tenant-acme', ...filter }, options);
  await compareList((options) => open({ pageSize: 20, ...options }), expected, how as Reading, idOf, {});
}

async function recordings(model: Model, id: string, session: Session): Promise<void> {
  const { items } = await sda.recordings.listBySession({ sessionId: id });
  if (session.began === undefined) return;
  expect(items).toHaveLength(session.recorded ? 1 : 0);
  for (const { sessionRecordingId: recordingId, status } of items) {
    const after = model.now - session.began - 30 * MINUTE;
    expect(status).toBe(after >= 2 * MINUTE ? 'READY' : after >= MINUTE ? 'UPLOADING' : 'PENDING');
    expect(await sda.recordings.get({ recordingId })).toMatchObject({ sessionId: id, status });
    expect((await sda.recordings.list()).items.map((row) => row.sessionRecordingId)).toContain(recordingId);
    expect((await sda.recordings.listBySession({ sessionId: id, statuses: ['FAILED'] })).items).toEqual([]);
    expect(await sda.recordings.playbackUrl({ recordingId })).toMatchObject({ recordingId });
  }
}

async function run(model: Model, one: Step): Promise<void> {
  const all = [...model.sessions.keys()];
  // Mostly those that were started here: the others do not move on.
  const ids = one.pick % 4 > 0 && all.length > 30 ? all.slice(30) : all;
  const id = ids[one.pick % ids.length] as string;
  const session = model.sessions.get(id) as Session;
  switch (one.verb) {
    case 'start':
      return start(model, one);
    case 'again':
      return start(model, { ...one, sessionId: id });
    case 'advance':
      platforms.clock.advance(one.wait);
      return model.advance(one.wait);
    case 'list':
      return list(model, one);
    case 'recordings':
      return recordings(model, id, session);
    case 'hub': {
      model.hub = { ...model.hub, ...one.hub };
      expect(await sda.hub.update({ input: one.hub })).toMatchObject(model.hub);
      return expect(sda.hub.get()).resolves.toMatchObject(model.hub) as unknown as Promise<void>;
    }
    case 'missing': {
      const nobody = `${one.projectId}-nobody`;
      await expect(sda.sessions.get({ sessionId: nobody })).rejects.toMatchObject(missing);
      await expect(sda.recordings.get({ recordingId: nobody })).rejects.toMatchObject(missing);
      await expect(sda.recordings.playbackUrl({ recordingId: nobody })).rejects.toMatchObject(missing);
      expect((await sda.recordings.listBySession({ sessionId: nobody })).items).toEqual([]);
      expect((await sda.sessions.listByTenant({ tenantId: nobody })).items).toEqual([]);
      return;
    }
    default: {
      expect(await sda.sessions.get({ sessionId: id })).toMatchObject({ sessionId: id, status: session.status, ...session.input });
      // After the first look at it a session is ready.
      if (session.status === 'PENDING') session.status = 'READY';
    }
  }
}

it('sessions, their recordings and the hub are as a model has them', async () => {
  platforms.reset();
  const before = await sda.sessions.list({}, { pageSize: 50 }).toArray({ maxItems: 1000 });
  const property = fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 40, size: 'max' }), async (steps) => {
    platforms.reset();
    const model = new Model();
    for (const { sessionId, status } of before) model.sessions.set(sessionId, { status: status as Session['status'] });
    for (const one of steps) {
      await run(model, one);
      const { items } = await sda.sessions.list({}, { pageSize: 200 });
      expect(items.map((row) => [row.sessionId, row.status])).toEqual([...model.sessions].map(([id, { status }]) => [id, status]));
    }
  });
  await fc.assert(property, { seed: SEED, numRuns: 4, endOnFailure: true });
}, 60_000);
