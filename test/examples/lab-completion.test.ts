// The example in one process: deliveries at one end, Skilljar's records at the other, and everything that can be wrong in between.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLearningPlatforms } from 'learning-platforms';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { readConfig, readLessons } from '../../examples/lab-completion/config.js';
import { type MockWorld, startMockWorld } from '../../examples/lab-completion/mock-world.js';
import { Queue } from '../../examples/lab-completion/queue.js';
import { send } from '../../examples/lab-completion/sender.js';
import { type Service, startService } from '../../examples/lab-completion/service.js';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const [ADA, BOB, EVE] = ['ada@example.com', 'bob@example.com', 'eve@example.com'];
const [FIRST, SECOND] = ['kubernetes-basics', 'terraform-first-steps'];
const UPDATE = 'skilljar.users.publishedCourses.lessons.update';

/** How long to wait for the worker. */
const SOON = { timeout: 4_000, interval: 5 };

let folder: string;
let world: MockWorld;
let service: Service;

const start = async () => {
  const config = { secret: SECRET, lessons: world.lessons, queueFile: join(folder, 'queue.db'), port: 0, retryMs: 5, pollMs: 2 };
  service = await startService(config, createLearningPlatforms.fromEnv({ retry: false }, world.env));
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'lab-'));
  world = await startMockWorld([ADA, BOB], [FIRST, SECOND], [EVE]);
  await start();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await service.stop();
  await world.server.close();
  rmSync(folder, { recursive: true });
});

const deliver = (event: object, id?: string) => send(event, { secret: SECRET, url: () => service.url, ...(id && { id }) });
const read = async () =>
  (await (await fetch(`${service.url}/queue`)).json()) as { counts: Record<string, number>; problems: Record<string, number> };
const counts = (expected: Record<string, number>) =>
  expect.poll(async () => (await read()).counts, SOON).toEqual({ queued: 0, running: 0, done: 0, ...expected });

it('completes the lesson of the track, at the time of the event, once', async () => {
  const event = world.completion(ADA, FIRST);
  await deliver(event);
  await counts({ done: 1 });
  expect(world.recorded).toEqual([`${ADA} ${FIRST}`]);
  const [call] = world.server.platforms.callsOf(UPDATE);
  expect(call?.lesson_progress?.completed_at).toBe(event.timestamp.replace('123456Z', 'Z'));
});

it('a delivery that comes again changes nothing, also after a restart', async () => {
  await deliver(world.completion(ADA, FIRST), 'msg_1');
  await deliver(world.completion(ADA, FIRST), 'msg_1');
  await counts({ done: 1 });
  await service.stop();
  await start();
  await deliver(world.completion(ADA, FIRST), 'msg_1');
  await counts({ done: 1 });
  expect(service.queue.rows()).toMatchObject([{ id: 'instruqt:msg_1', attempts: 1 }]);
  expect(world.recorded).toHaveLength(1);
});

it('a track that is completed again does not complete the lesson again', async () => {
  await deliver(world.completion(ADA, FIRST), 'msg_1');
  await deliver(world.completion(ADA, FIRST), 'msg_2');
  await counts({ done: 2 });
  expect(world.recorded).toHaveLength(1);
});

it('finds the track by its id when the event has no slug, and ignores other tracks and events', async () => {
  const { track_slug: _slug, ...event } = world.completion(ADA, FIRST);
  await service.stop();
  world = { ...world, lessons: world.lessons.map((row) => (row.track === FIRST ? { ...row, track: String(event.track_id) } : row)) };
  await start();
  await deliver({ ...event, track_slug: 'another' });
  await deliver({ ...world.completion(BOB, 'another') });
  await deliver({ ...event, type: 'track.started' });
  await counts({ done: 1 });
  expect(world.recorded).toHaveLength(1);
});

it.each([
  ['no-email', () => world.completion(null, FIRST), {}],
  ['no-email', () => ({ ...world.completion(ADA, FIRST), user_id: undefined }), {}],
  ['no-user', () => world.completion(EVE, FIRST), {}],
  ['refused', () => ({ ...world.completion(ADA, FIRST), user_id: 'nobody' }), { 'NOT_FOUND instruqt.users.get': 1 }],
])('%s: ends where a person can look at it', async (state, event, problems) => {
  await deliver(event());
  await counts({ [state]: 1 });
  expect((await read()).problems).toEqual(problems);
  expect(world.recorded).toEqual([]);
});

it('not-enrolled: the learner has no such lesson', async () => {
  world.server.platforms.skilljar.seed({ users: [{ email: EVE }] });
  await deliver(world.completion(EVE, FIRST));
  await counts({ 'not-enrolled': 1 });
  expect((await read()).problems).toEqual({ 'NOT_FOUND skilljar.users.publishedCourses.lessons.get': 1 });
});

it('shows no personal data, and stores none', async () => {
  for (const email of [ADA, EVE, null]) await deliver(world.completion(email, FIRST));
  await counts({ done: 1, 'no-user': 1, 'no-email': 1 });
  const shown = await (await fetch(`${service.url}/queue`)).text();
  // Whole words: "ada" also occurs in random ids.
  for (const text of [shown, JSON.stringify(service.queue.rows())]) expect(text).not.toMatch(/@|\b(?:ada|eve)\b/i);
  for (const { userId } of service.queue.rows()) expect(shown).not.toContain(String(userId));
});

it.each([
  ['a write whose answer is lost is not sent again', ['lost-after'] as const, 1],
  ['a write that is lost on its way is sent again', ['lost-before'] as const, 2],
  ['a write that fails is sent again', ['503'] as const, 2],
])('%s', async (_what, kinds, sent) => {
  const { platforms } = world.server;
  const first = platforms.on('skilljar.users.publishedCourses.lessons.get', () => {
    first.remove();
    const condition = platforms.skilljar.flaky({ rate: 1, kinds: [...kinds] });
    // The next request only, which is the write.
    const rows = () => service.queue.rows();
    const off = setInterval(() => {
      if (!rows().some(({ problem }) => problem)) return;
      condition.off();
      clearInterval(off);
    }, 1);
  });
  await deliver(world.completion(ADA, FIRST));
  await counts({ done: 1 });
  expect(world.recorded).toEqual([`${ADA} ${FIRST}`]);
  expect(platforms.callsOf(UPDATE).length).toBeGreaterThanOrEqual(sent);
  if (sent === 1) expect(platforms.callsOf(UPDATE)).toHaveLength(1);
});

it('waits while a platform is down or its key is refused, longer each time, and goes on', { timeout: 20_000 }, async () => {
  const { skilljar } = world.server.platforms;
  const refused = skilljar.unauthorized();
  await deliver(world.completion(ADA, FIRST));
  await expect.poll(async () => (await read()).problems, SOON).toEqual({ 'AUTHENTICATION skilljar.users.list': 1 });
  await expect.poll(() => service.queue.rows()[0]?.attempts, SOON).toBeGreaterThan(2);
  refused.off();
  const limited = skilljar.rateLimited({ after: 0, retryAfter: 1 });
  await expect.poll(async () => (await read()).problems, SOON).toEqual({ 'RATE_LIMIT skilljar.users.list': 1 });
  limited.off();
  await counts({ done: 1 });
  expect(world.recorded).toHaveLength(1);
});

it('one learner who cannot be served does not hold up the others', async () => {
  world.server.platforms.on('instruqt.users.get', ({ userID }, context) =>
    userID === world.completion(ADA, FIRST).user_id ? context.http(503) : undefined,
  );
  await deliver(world.completion(ADA, FIRST));
  await deliver(world.completion(BOB, FIRST));
  await expect.poll(() => world.recorded, SOON).toEqual([`${BOB} ${FIRST}`]);
  expect((await read()).problems).toEqual({ 'SERVER instruqt.users.get': 1 });
});

it('goes on with what the process before was working on', async () => {
  await service.stop();
  const file = join(folder, 'queue.db');
  const before = new Queue(file);
  const event = world.completion(ADA, SECOND);
  const { publishedCourse, lesson } = world.lessons[1]!;
  before.add({ id: 'instruqt:msg_1', userId: event.user_id ?? null, publishedCourse, lesson, completedAt: event.timestamp });
  expect(before.take(Date.now())).toMatchObject({ state: 'running', attempts: 1 });
  before.close();
  await start();
  await counts({ done: 1 });
  expect(world.recorded).toEqual([`${ADA} ${SECOND}`]);
});

it('a second process cannot work on the same file', () => {
  expect(() => new Queue(join(folder, 'queue.db'), { wait: 10 })).toThrow('database is locked');
});

it('a delivery whose row cannot be written is not acknowledged, and comes again', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue();
  const add = vi.spyOn(service.queue, 'add').mockImplementationOnce(() => {
    throw new Error('database or disk is full');
  });
  const failures: unknown[] = [];
  await send(world.completion(ADA, FIRST), { secret: SECRET, url: () => service.url, onFailure: (why) => failures.push(why) });
  await counts({ done: 1 });
  expect([failures, add.mock.calls.length, told.mock.calls]).toEqual([[500], 2, [['webhook:', 'database or disk is full']]]);
});

it('refuses what Instruqt has not signed', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  const other = `whsec_${Buffer.from('another key of 24 bytes!').toString('base64')}`;
  const stop = new AbortController();
  const failures: unknown[] = [];
  const onFailure = (why: unknown) => {
    failures.push(why);
    stop.abort();
  };
  await send(world.completion(ADA, FIRST), { secret: other, url: () => service.url, onFailure, signal: stop.signal });
  expect(failures).toEqual([401]);
  await counts({});
});

it('reads its settings from the environment, and says what is missing', () => {
  const file = join(folder, 'lessons.json');
  writeFileSync(file, JSON.stringify([{ track: 'a', publishedCourse: 'b' }]));
  expect(() => readConfig({})).toThrow('INSTRUQT_WEBHOOK_SECRET');
  expect(() => readLessons(file)).toThrow('[0].lesson must be a string');
  writeFileSync(file, JSON.stringify(world.lessons));
  expect(readConfig({ INSTRUQT_WEBHOOK_SECRET: 'old,new', LESSONS_FILE: file })).toEqual({
    secret: ['old', 'new'],
    lessons: world.lessons,
    queueFile: 'queue.db',
    port: 3000,
    retryMs: 2_000,
    pollMs: 500,
  });
  expect(readLessons('examples/lab-completion/lessons.json').length).toBeGreaterThan(0);
});
