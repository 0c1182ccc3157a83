import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { isLost } from '../../mocks/graphql/unknown-signatures.js';
import { createMockPlatforms, demoKeys, demoLearner } from '../../mocks/index.js';
import { operations } from '../../mocks/rest/routes.js';
import { type MockServer, startMockServer } from '../../mocks/server.js';
import { skilljarDemo } from '../../mocks/skilljar/index.js';
import { createLearningPlatforms } from '../../src/index.js';
import { type ManifestEntry, manifest } from '../../src/manifest/index.js';
import { demoValue } from '../support/demo-values.js';
import { until } from '../support/fake-clock.js';
import { argumentsOf, inputsOf, methodOf } from '../support/skilljar-calls.js';
import { demoIdOf, demoValueOf } from '../support/skilljar-demo.js';
import { variableSets } from '../support/variables.js';

const platforms = createMockPlatforms();
const lp = createLearningPlatforms({
  fetch: platforms.fetch,
  retry: false,
  rateLimit: false,
  instruqt: { apiKey: demoKeys.instruqt },
  sda: { token: demoKeys.sda },
  skilljar: { apiKey: demoKeys.skilljar, domain: skilljarDemo.domain },
  learningPath: { apiKey: demoKeys.learningPath, origin: 'https://demo.thoughtindustries.com', authToken: demoLearner.token },
});

type Method = (...args: unknown[]) => PromiseLike<unknown>;

const keyOf = ({ platform, kind, operation }: Pick<ManifestEntry, 'platform' | 'kind' | 'operation'>) => `${platform} ${kind} ${operation}`;
const entriesOf = (platform: string) => manifest.filter((entry) => entry.platform === platform && entry.kind !== 'subscription');
const answered = new Set<string>();

const methodAt = (client: object, id: string): Method => {
  const [, resource, method] = id.split('.') as [string, string, string];
  return (...args) => (client as Record<string, Record<string, Method>>)[resource]?.[method]?.(...args) as PromiseLike<unknown>;
};

/** Whether the world is no longer the first. */
let touched = false;

/** Runs one call in the untouched world; what it rejects with fails the test under the operation's name. */
async function answers(entry: ManifestEntry, call: () => PromiseLike<unknown>): Promise<unknown> {
  if (touched) platforms.reset();
  touched = entry.effect !== 'read';
  try {
    const given = await call();
    answered.add(keyOf(entry));
    await overridden(entry, call, given);
    return given;
  } catch (error) {
    throw new Error(`${keyOf(entry)} was refused: ${String(error)}`, { cause: error });
  }
}

const isPage = (given: unknown): given is { items: readonly unknown[] } => Array.isArray((given as { items?: unknown } | null)?.items);

/** The answer as an override gives it: whole, and with as little in it as there can be. */
function asOverrides(given: unknown): unknown[] {
  if (given === undefined) return [null];
  if (isPage(given)) return [given.items, given.items.map((item) => (typeof item === 'object' && item !== null ? {} : item))];
  return typeof given === 'object' && given !== null && !Array.isArray(given) ? [given, {}] : [given];
}

/** What the platform answers must be a good answer of an override, too, and so must be any part of it. */
async function overridden(entry: ManifestEntry, call: () => PromiseLike<unknown>, given: unknown): Promise<void> {
  for (const answer of asOverrides(given)) {
    platforms.reset();
    touched = true;
    const override = platforms.on(entry.id as 'sda.hub.get', (() => answer) as never);
    const again = await call();
    expect(override.answered, entry.id).toBeGreaterThan(0);
    expect(platforms.problems, entry.id).toEqual([]);
    // What is left out is what the platform has there; what nobody knows the fields of has none.
    const isSame = answer === given || (entry.effect === 'read' && entry.evidence !== 'inferred' && !isPage(given));
    if (isSame && typeof given === 'object' && given !== null) expect(again, entry.id).toMatchObject(given);
    if (isPage(given) && isPage(again)) expect(again.items.length, entry.id).toBe(given.items.length);
  }
}

it('Instruqt supports every query and mutation', async () => {
  const root = resolve(import.meta.dirname, '../..');
  const schema = buildSchema(readFileSync(resolve(root, 'schemas/instruqt.graphql'), 'utf8'));
  /** The schema lets everything be left out, the platform does not. */
  const full = new Set(['generateOneTimePlayToken', 'inviteTeamUser', 'inviteOrganizationUser', 'sandboxConfig']);
  /** What has to be as it is not in the demo world. */
  const prepare: Readonly<Record<string, () => unknown>> = {
    createSsoConnection: () => platforms.store.collection('instruqt.SsoConnection').clear(),
    createSamlSsoConnection: () => platforms.store.collection('instruqt.SsoConnection').clear(),
    stopHostImage: () =>
      platforms.store.collection('instruqt.HostImage').update('image0000001', { currentSandbox: { id: 'sandbox00001' } } as never),
  };
  for (const entry of entriesOf('instruqt')) {
    const [, resource, method] = entry.id.split('.') as [string, string, string];
    const type = entry.kind === 'query' ? schema.getQueryType() : schema.getMutationType();
    const field = type?.getFields()[entry.operation];
    const values = (path: readonly string[]) => demoValue(entry.operation, path);
    const document = readFileSync(resolve(root, `src/instruqt/operations/${resource}/${method}.graphql`), 'utf8');
    const sets = variableSets(schema, document, values);
    const variables = full.has(entry.operation) ? sets[0] : sets.at(-1);
    const taken = Object.keys(variables ?? {}).length > 0 || !entry.confirm ? [variables] : [];
    const args = [...(field && isLost(field) ? [{ id: values(['id']) ?? 'sample-id' }, 'id'] : taken), { confirm: entry.confirm }];
    await answers(entry, () => {
      prepare[entry.operation]?.();
      return methodAt(lp.instruqt, entry.id)(...args);
    });
  }
}, 60_000);

it('SDA supports every operation', async () => {
  const sessionId = 'session-001';
  const recordingId = 'recording-001';
  const VARIABLES: Readonly<Record<string, unknown>> = {
    'hub.get': undefined,
    'hub.update': { input: { retentionDays: 7 } },
    'recordings.get': { recordingId },
    'recordings.list': undefined,
    'recordings.listBySession': { sessionId },
    'recordings.playbackUrl': { recordingId },
    'sessions.get': { sessionId },
    'sessions.list': {},
    'sessions.listByTenant': { tenantId: 'tenant-acme' },
    'sessions.start': { input: { projectId: 'project-1', versionId: 'version-1' } },
  };
  for (const entry of entriesOf('sda')) {
    const name = entry.id.replace('sda.', '');
    expect(Object.keys(VARIABLES)).toContain(name);
    expect(await answers(entry, () => methodAt(lp.sda, entry.id)(VARIABLES[name])), entry.id).toBeTruthy();
  }
});

it('the learning-path platform supports every operation', async () => {
  const VARIABLES: Readonly<Record<string, unknown>> = {
    'attendance.updateMeeting': { userId: 'user-jane', meetingId: 'meeting-1', attended: true },
    'courses.archive': { id: 'course-1' },
    'courses.listPagesCompleted': { courseId: 'course-1' },
    'courses.reinstate': { id: 'course-2' },
    'courses.updateStatus': { slug: 'on-call', status: 'completed' },
    'learningPaths.archive': { id: 'path-1' },
    'learningPaths.create': {
      name: 'New',
      milestones: [{ name: 'First', milestoneCourses: [{ contentId: 'course-1', requirement: 'required' }] }],
    },
    'learningPaths.getBySlug': { slug: 'onboarding' },
    'learningPaths.reinstate': { id: 'path-1' },
    'learningPaths.updateAccess': { slug: 'onboarding', status: 'started' },
    'milestones.get': { id: 'milestone-1' },
    'milestones.listCompletions': { slug: 'onboarding' },
    'progress.getCourse': { id: 'course-1' },
    'progress.listCourseCompletion': { id: 'course-1' },
    'progress.updateTopic': { topicId: 'course-3-page-2', progress: 100 },
  };
  for (const entry of entriesOf('learningPath')) {
    const name = entry.id.replace('learningPath.', '');
    expect(Object.keys(VARIABLES)).toContain(name);
    const given = await answers(entry, async () => {
      // Only what is archived can be brought back: the platform says null otherwise.
      if (name === 'courses.reinstate') await lp.learningPath.courses.archive({ id: 'course-2' });
      if (name === 'learningPaths.reinstate') await lp.learningPath.learningPaths.archive({ id: 'path-1' });
      return methodAt(lp.learningPath, entry.id)(VARIABLES[name]);
    });
    expect(given, entry.id).toBeTruthy();
  }
});

it('Skilljar supports every operation', async () => {
  const entries = new Map(entriesOf('skilljar').map((entry) => [`${entry.kind} ${entry.url}`, entry]));
  for (const op of operations()) {
    const entry = entries.get(`${op.kind} ${op.url}`) as ManifestEntry;
    const inputs = inputsOf(op, (field, place) => demoValueOf(op.id.slice('skilljar.'.length), field, place));
    await answers(entry, () => methodOf(lp.skilljar, op)(...argumentsOf(op, (name) => demoIdOf(op, name), inputs.at(-1))));
  }
}, 60_000);

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
afterAll(() => server.close());

it('Instruqt delivers every kind of event', async () => {
  const { instruqt } = createLearningPlatforms({
    instruqt: { apiKey: demoKeys.instruqt, baseUrl: server.urls.instruqt, subscriptions: { webSocketImpl: WebSocket, retry: false } },
  });
  for (const entry of manifest.filter(({ kind }) => kind === 'subscription')) {
    const watch = methodAt(instruqt, entry.id)({ inviteID: 'i1' }) as unknown as AsyncIterable<unknown>;
    const events = watch[Symbol.asyncIterator]();
    const first = events.next();
    await until(() => server.platforms.instruqt.publish(entry.operation, {}, { inviteID: 'i1' }) === 1);
    expect((await first).done, entry.id).not.toBe(true);
    answered.add(keyOf(entry));
    await events.return?.();
  }
});

it('that is every operation of the manifest, all 624', () => {
  expect(manifest).toHaveLength(624);
  expect([...answered].sort()).toEqual(manifest.map(keyOf).sort());
});
