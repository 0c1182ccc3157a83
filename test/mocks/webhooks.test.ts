// Webhooks of the mock platforms, over real HTTP, to the receivers of `learning-platforms/webhooks`.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, expectTypeOf, it, vi } from 'vitest';
import { listedWebhooks, webhooksOf } from '../../cli/mock/webhooks.js';
import {
  createMockPlatforms,
  demoKeys,
  demoWebhookCredentials,
  demoWebhookSecret,
  INSTRUQT_RETRY_AFTER,
  type MockDelivery,
  type MockOptions,
  type MockPlatforms,
  SKILLJAR_RETRY_AFTER,
} from '../../mocks/index.js';
import { startMockServer } from '../../mocks/server.js';
import { skilljarDemo } from '../../mocks/skilljar/index.js';
import { createLearningPlatforms } from '../../src/index.js';
import { instruqtWebhook, skilljarWebhook, toNodeHandler, type WebhookError } from '../../src/webhooks/index.js';

type Listener = (request: IncomingMessage, response: ServerResponse) => unknown;

const servers: Server[] = [];
afterEach(async () => {
  vi.useRealTimers();
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((done) => server.close(done));
  }
});

/** A server on loopback; returns its URL. */
async function serve(listener: Listener): Promise<string> {
  const server = createServer((request, response) => void listener(request, response));
  servers.push(server);
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks`;
}

/** A server that answers with statuses in turn, the last one for good. */
async function answering(...statuses: number[]) {
  const headers: IncomingMessage['headers'][] = [];
  const url = await serve((request, response) => {
    headers.push(request.headers);
    response.writeHead(statuses.length > 1 ? statuses.shift()! : statuses[0]!, { location: '/elsewhere' }).end();
  });
  return { url, headers };
}

const clientOf = (platforms: MockPlatforms) =>
  createLearningPlatforms({
    fetch: platforms.fetch,
    instruqt: { apiKey: demoKeys.instruqt },
    skilljar: { apiKey: demoKeys.skilljar },
  });

const world = (webhooks: MockOptions['webhooks']) => {
  const platforms = createMockPlatforms({ world: 'empty', webhooks });
  return { platforms, lp: clientOf(platforms) };
};

type Event = Record<string, unknown>;

/** Receivers of both platforms behind one server, and what they were handed. */
async function receivers() {
  const events: Event[] = [];
  const errors: unknown[] = [];
  const keep = (_event: object, { rawBody }: { rawBody: string }) => void events.push(JSON.parse(rawBody) as Event);
  const instruqt = instruqtWebhook({ secret: demoWebhookSecret }).onUnknown(keep);
  const skilljar = skilljarWebhook(demoWebhookCredentials).onUnknown(keep);
  const types = ['track.started', 'track.completed'] as const;
  instruqt.on(
    [...types, ...(['started', 'attempted', 'completed', 'skipped'] as const).map((end) => `track.challenge_${end}` as const)],
    keep,
  );
  skilljar.on(['COURSE_ENROLLMENT', 'COURSE_COMPLETION', 'LESSON_COMPLETION', 'QUIZ_COMPLETION', 'PATH_ENROLLMENT'], keep);
  skilljar.on(['PATH_COMPLETION', 'DOMAIN_ENROLLMENT', 'VILT_EVENT_REGISTRATION', 'PURCHASE_FULFILLMENT', 'PING'], keep);
  for (const receiver of [instruqt, skilljar]) receiver.onError((error) => void errors.push(error));
  const [toInstruqt, toSkilljar] = [toNodeHandler(instruqt), toNodeHandler(skilljar)];
  const url = await serve((request, response) => (request.url!.endsWith('/instruqt') ? toInstruqt : toSkilljar)(request, response));
  const webhooks = { instruqt: { url: `${url}/instruqt` }, skilljar: { url: `${url}/skilljar` } };
  const typesOf = () => events.map((event) => event.type ?? event.event_type);
  return { events, errors, webhooks, url, typesOf };
}

const minutes = ({ attempts }: MockDelivery) => attempts.map(({ at }) => (at.getTime() - attempts[0]!.at.getTime()) / 60_000);

describe('emit', () => {
  it('sends a signed event to a receiver', async () => {
    const { events, webhooks } = await receivers();
    const { platforms } = world(webhooks);
    const deliveries = await platforms.instruqt.emit({ type: 'track.completed', track_id: 't1', user_id: 'u1' });
    expect(deliveries).toEqual([
      {
        id: expect.stringMatching(/^msg_[\da-f]{32}$/),
        platform: 'instruqt',
        url: webhooks.instruqt.url,
        event: events[0],
        attempts: [{ at: platforms.clock.now(), status: 200 }],
        state: 'delivered',
      },
    ]);
    expect(events).toEqual([
      {
        type: 'track.completed',
        timestamp: '2026-03-02T09:00:00.000000000Z',
        organization_id: 'team00000001',
        track_id: 't1',
        user_id: 'u1',
      },
    ]);
    expect(platforms.deliveries).toEqual(deliveries);
  });

  it('sends Skilljar’s with their credentials', async () => {
    const { events, webhooks } = await receivers();
    const { platforms } = world(webhooks);
    const [delivery] = await platforms.skilljar.emit({ event_type: 'COURSE_COMPLETION', user: { id: 'u1' } });
    expect(delivery).toMatchObject({ platform: 'skilljar', state: 'delivered' });
    expect(events).toEqual([{ event_type: 'COURSE_COMPLETION', timestamp: '2026-03-02T09:00:00.000000+00:00', user: { id: 'u1' } }]);
  });

  it('signs with the secrets and credentials that are given', async () => {
    const secret = `whsec_${btoa('another secret of a test')}`;
    const results: string[] = [];
    const right = instruqtWebhook({ secret });
    const wrong = instruqtWebhook({ secret: demoWebhookSecret }).onError((error) => results.push((error as WebhookError).reason));
    const header = skilljarWebhook({ header: 'x-secret', value: 'test' });
    const urls = await Promise.all([right, wrong, header].map((receiver) => serve(toNodeHandler(receiver))));
    const { platforms } = world({
      instruqt: urls.slice(0, 2).map((url) => ({ url, secret })),
      skilljar: { url: urls[2]!, header: 'x-secret', value: 'test' },
    });
    const sent = [
      ...(await platforms.instruqt.emit({ type: 'track.started' })),
      ...(await platforms.skilljar.emit({ event_type: 'PING' })),
    ];
    expect(sent.map(({ state }) => state)).toEqual(['delivered', 'retrying', 'delivered']);
    expect(results).toEqual(['signature']);
  });

  it('events of two moments differ, though the clock stands still', async () => {
    const { events, webhooks, typesOf } = await receivers();
    const { platforms } = world(webhooks);
    for (let i = 0; i < 3; i += 1) {
      await platforms.skilljar.emit({ event_type: 'LESSON_COMPLETION', user: { id: 'u1' } });
      platforms.reset();
    }
    // The receiver knows Skilljar's deliveries by their bodies: a repeated one would not be processed.
    expect(typesOf()).toEqual(['LESSON_COMPLETION', 'LESSON_COMPLETION', 'LESSON_COMPLETION']);
    expect(new Set(events.map(({ timestamp }) => timestamp)).size).toBe(3);
  });

  it('keeps a given time, and adds missing fields', async () => {
    const { events, webhooks } = await receivers();
    const { platforms } = world(webhooks);
    await platforms.instruqt.emit({ type: 'x', timestamp: '2020-01-01T00:00:00Z', organization_id: undefined });
    await platforms.skilljar.emit({ event_type: 'x', timestamp: '2020-01-01T00:00:00+00:00' });
    expect(events).toMatchObject([
      { timestamp: '2020-01-01T00:00:00Z', organization_id: 'team00000001' },
      { timestamp: '2020-01-01T00:00:00+00:00' },
    ]);
  });

  it('rows that a test has made by itself do not fail because no event can be made of them', async () => {
    const { webhooks, events } = await receivers();
    const { platforms } = world(webhooks);
    for (const table of ['instruqt.PlayReportItem', 'instruqt.Challenge', 'skilljar.viltSessionRegistrations', 'skilljar.enrollments'])
      expect(platforms.store.collection(table).insert({ customParameters: 1 } as never)).toMatchObject({ customParameters: 1 });
    await platforms.settled();
    expect(events).toEqual([]);
  });

  it('without URLs and webhooks, sends nothing', async () => {
    const fetch = vi.fn();
    const platforms = createMockPlatforms({ webhooks: { fetch } });
    const { instruqt } = clientOf(platforms);
    await Promise.all((await instruqt.webhooks.list()).items.map(({ id }) => instruqt.webhooks.delete({ id })));
    expect(await platforms.instruqt.emit({ type: 'track.started' })).toEqual([]);
    expect(platforms.deliveries).toEqual([]);
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    ['instruqt', {}],
    ['instruqt', { type: '' }],
    ['instruqt', undefined],
    ['skilljar', { type: 'PING' }],
    ['skilljar', null],
  ] as const)('%s refuses %j', async (platform, event) => {
    const { platforms } = world(undefined);
    await expect((platforms[platform].emit as (event: unknown) => Promise<unknown>)(event)).rejects.toThrow(TypeError);
  });

  it('is typed by the type', () => {
    const { platforms } = world(undefined);
    type Emit = MockPlatforms['instruqt']['emit'];
    expectTypeOf<Awaited<ReturnType<Emit>>>().toEqualTypeOf<readonly MockDelivery[]>();
    const misuse = () => {
      // @ts-expect-error: unknown field of a known event
      void platforms.instruqt.emit({ type: 'track.completed', track_idd: 't1' });
      // @ts-expect-error: nor a number there
      void platforms.skilljar.emit({ event_type: 'COURSE_ENROLLMENT', course: { id: 1 } });
      void platforms.instruqt.emit({ type: 'review.created', score: 5, anything: true });
      void platforms.skilljar.emit({ event_type: 'NEW_TYPE', anything: true });
    };
    expect(misuse).toBeTypeOf('function');
  });

  it.each<[string, MockOptions['webhooks']]>([
    ['a URL that is none', { instruqt: { url: '/hooks' } }],
    ['a secret that is none', { instruqt: { url: 'http://127.0.0.1', secret: 'not base64!' } }],
    ['credentials without a password', { skilljar: { url: 'http://127.0.0.1', username: 'a', password: '' } }],
  ])('refuses %s', (_what, webhooks) => {
    expect(() => createMockPlatforms({ webhooks })).toThrow();
  });
});

describe('hosts', () => {
  const sent = async (url: string, allowHosts?: string[]) => {
    const fetch = vi.fn(async () => new Response());
    const { platforms } = world({ instruqt: { url }, fetch, allowHosts });
    const [delivery] = await platforms.instruqt.emit({ type: 'track.started' });
    expect(fetch).toHaveBeenCalledTimes(delivery!.state === 'skipped' ? 0 : 1);
    return delivery!.state;
  };

  it.each(['http://localhost/x', 'http://app.localhost:3000', 'http://127.8.9.1', 'http://[::1]:3000', 'https://0x7f.1'])(
    'sends to %s',
    async (url) => expect(await sent(url)).toBe('delivered'),
  );

  it.each([
    'https://hooks.example.com',
    'http://localhost.example.com',
    'http://127.0.0.1.example.com',
    'http://user@10.0.0.1',
    'http://127.0.0.1@example.com',
    'http://[::ffff:10.0.0.1]',
    'ftp://127.0.0.1',
    'data:,x',
  ])('skips %s', async (url) => expect(await sent(url)).toBe('skipped'));

  it('sends to others where allowHosts has them', async () => {
    expect(await sent('https://hooks.example.com/a', ['hooks.example.com'])).toBe('delivered');
    expect(await sent('https://other.example.com/a', ['hooks.example.com'])).toBe('skipped');
  });

  it('says of the demo’s webhooks that they were skipped', async () => {
    const platforms = createMockPlatforms();
    const [delivery] = await platforms.skilljar.emit({ event_type: 'LESSON_COMPLETION' });
    expect(delivery).toMatchObject({ url: 'https://hooks.example.com/skilljar', state: 'skipped', attempts: [] });
    expect(delivery!.reason).toContain('allowHosts');
  });
});

describe('webhooks that the mock was asked to create', () => {
  it('Instruqt: for the types of their events, or all', async () => {
    const all = await answering(200);
    const some = await answering(200);
    const { platforms, lp } = world({ instruqt: { secret: `whsec_${btoa('secret of created hooks')}` } });
    await lp.instruqt.webhooks.create({ webhook: { url: all.url, events: [] } });
    const { id } = (await lp.instruqt.webhooks.create({ webhook: { url: some.url, events: ['track.completed'] } }))!;
    await platforms.instruqt.emit({ type: 'track.started' });
    await platforms.instruqt.emit({ type: 'track.completed' });
    expect([all.headers.length, some.headers.length]).toEqual([2, 1]);
    expect(all.headers[1]!['svix-id']).toBe(some.headers[0]!['svix-id']);
    await lp.instruqt.webhooks.delete({ id });
    await platforms.instruqt.emit({ type: 'track.completed' });
    expect([all.headers.length, some.headers.length]).toEqual([3, 1]);
  });

  it('Skilljar: active ones, with their headers, once to each URL', async () => {
    const { url, headers } = await answering(200);
    const { platforms, lp } = world(undefined);
    const { webhooks } = lp.skilljar;
    const credentials = { basic_auth_username: 'ü', basic_auth_password: 'p', additional_headers: { 'x-secret': 's' } };
    const hook = await webhooks.create({ target_url: url, event_type: 'QUIZ_COMPLETION', ...credentials });
    await webhooks.create({ target_url: url });
    await platforms.skilljar.emit({ event_type: 'QUIZ_COMPLETION' });
    expect(headers).toHaveLength(1);
    expect(headers[0]).toMatchObject({
      'content-type': 'application/json',
      'user-agent': 'skilljar',
      authorization: `Basic ${Buffer.from('ü:p').toString('base64')}`,
      'x-secret': 's',
    });
    await platforms.skilljar.emit({ event_type: 'COURSE_COMPLETION' });
    expect(headers[1]!.authorization).toBeUndefined();
    for (const { id } of (await webhooks.list()).items) await webhooks.update(id, { active: false });
    expect(await platforms.skilljar.emit({ event_type: 'QUIZ_COMPLETION' })).toEqual([]);
    expect(hook.active).toBe(true);
  });
});

describe('retries', () => {
  it('Instruqt: at the times of Svix, with one id and new signatures', async () => {
    vi.useFakeTimers({ now: 1_800_000_000_000, toFake: ['Date'] });
    const { url, headers } = await answering(500);
    const { platforms } = world({ instruqt: { url } });
    const [delivery] = await platforms.instruqt.emit({ type: 'track.started' });
    expect(delivery).toMatchObject({ state: 'retrying', attempts: [{ status: 500 }] });
    for (const [i, ms] of INSTRUQT_RETRY_AFTER.entries()) {
      vi.setSystemTime(Date.now() + ms);
      platforms.clock.advance(ms - 1);
      await platforms.settled();
      expect(headers).toHaveLength(i + 1);
      platforms.clock.advance(1);
      await platforms.settled();
      expect(headers).toHaveLength(i + 2);
    }
    expect(delivery).toMatchObject({ state: 'failed', reason: 'No attempts are left.' });
    const total = [0, 5 / 60, 5, 30, 120, 300, 600, 600].map(
      (
        (sum) => (next: number) =>
          (sum += next)
      )(0),
    );
    expect(minutes(delivery!).map((n) => n.toFixed(3))).toEqual(total.map((n) => n.toFixed(3)));
    expect(new Set(headers.map((sent) => sent['svix-id'])).size).toBe(1);
    expect(new Set(headers.map((sent) => sent['svix-timestamp'])).size).toBe(8);
    expect(new Set(headers.map((sent) => sent['svix-signature'])).size).toBe(8);
    platforms.clock.advance(1e9);
    await platforms.settled();
    expect(headers).toHaveLength(8);
  });

  it('one step of time sends all that became due, in order', async () => {
    const seen: string[] = [];
    const url = await serve((request, response) => {
      seen.push(request.url!.slice(-1));
      response.writeHead(503).end();
    });
    const { platforms } = world({
      instruqt: [{ url: `${url}/a` }],
      skilljar: { url: `${url}/b` },
      retryAfter: { skilljar: [100_000, 300_000] },
    });
    await Promise.all([platforms.instruqt.emit({ type: 'x' }), platforms.skilljar.emit({ event_type: 'x' })]);
    seen.length = 0;
    platforms.clock.advance(1_000_000);
    await platforms.settled();
    // At 5 s, 100 s, 305 s and 400 s.
    expect(seen).toEqual(['a', 'b', 'a', 'b']);
    expect(platforms.deliveries.map(({ state }) => state)).toEqual(['retrying', 'failed']);
  });

  it('an attempt that is under way when time passes keeps its place in it', async () => {
    const { url, headers } = await answering(500, 500, 200);
    const { platforms } = world({ instruqt: { url } });
    const emitted = platforms.instruqt.emit({ type: 'track.started' });
    platforms.clock.advance(3_600_000);
    const [delivery] = await emitted;
    await platforms.settled();
    expect(headers).toHaveLength(3);
    expect(delivery!.state).toBe('delivered');
    expect(minutes(delivery!).map((n) => n.toFixed(3))).toEqual(['0.000', '0.083', '5.083']);
  });

  it('no response in time is a failure', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    let arrived = () => {};
    const received = new Promise<void>((done) => {
      arrived = done;
    });
    const url = await serve(() => arrived());
    const { platforms } = world({ instruqt: { url } });
    const emitted = platforms.instruqt.emit({ type: 'track.started' });
    await received;
    vi.advanceTimersByTime(14_999);
    expect(platforms.deliveries[0]!.state).toBe('sending');
    vi.advanceTimersByTime(1);
    expect((await emitted)[0]).toMatchObject({ state: 'retrying', attempts: [{ error: expect.stringContaining('timeout') }] });
  });

  it('a missing receiver is a failure', async () => {
    const url = await serve(() => undefined);
    const server = servers.pop()!;
    await new Promise((done) => server.close(done));
    const { platforms } = world({ skilljar: { url } });
    const [delivery] = await platforms.skilljar.emit({ event_type: 'PING' });
    expect(delivery).toMatchObject({ state: 'retrying', attempts: [{ error: expect.stringContaining('ECONNREFUSED') }] });
  });

  it('a receiver whose first response was lost processes the delivery once', async () => {
    const handler = vi.fn();
    const receive = toNodeHandler(instruqtWebhook({ secret: demoWebhookSecret }).on('track.completed', handler));
    let count = 0;
    const bodies: string[] = [];
    const url = await serve(async (request, response) => {
      count += 1;
      if (count > 1) {
        const end = response.end.bind(response);
        response.end = ((body: string) => {
          bodies.push(body);
          return end(body);
        }) as never;
        return receive(request, response);
      }
      // Processed, and the connection is lost before anything is answered.
      await receive(request, { statusCode: 0, setHeader: () => undefined, end: () => undefined });
      return request.socket.destroy();
    });
    const { platforms } = world({ instruqt: { url } });
    const [delivery] = await platforms.instruqt.emit({ type: 'track.completed' });
    expect(delivery!.state).toBe('retrying');
    platforms.clock.advance(5000);
    await platforms.settled();
    expect(delivery).toMatchObject({ state: 'delivered', attempts: [{ error: expect.any(String) }, { status: 200 }] });
    expect(handler).toHaveBeenCalledTimes(1);
    expect(bodies.map((body) => JSON.parse(body))).toEqual([{ status: 'duplicate' }]);
  });

  it('end with the webhook', async () => {
    const { url, headers } = await answering(500);
    const { platforms, lp } = world(undefined);
    const { id } = (await lp.instruqt.webhooks.create({ webhook: { url, events: [] } }))!;
    const [delivery] = await platforms.instruqt.emit({ type: 'track.started' });
    await lp.instruqt.webhooks.delete({ id });
    platforms.clock.advance(5000);
    await platforms.settled();
    expect(delivery).toMatchObject({ state: 'failed', attempts: [{ status: 500 }] });
    expect(headers).toHaveLength(1);
  });

  it('end with a reset, including attempts in progress', async () => {
    let arrived = () => {};
    const received = new Promise<void>((done) => {
      arrived = done;
    });
    const silent = await serve(() => arrived());
    const { url, headers } = await answering(500);
    const { platforms } = world({ instruqt: [{ url }], skilljar: { url: silent } });
    await platforms.instruqt.emit({ type: 'track.started' });
    const emitted = platforms.skilljar.emit({ event_type: 'PING' });
    await received;
    platforms.reset();
    expect(platforms.deliveries).toEqual([]);
    expect((await emitted)[0]!.state).toBe('failed');
    platforms.clock.advance(1e9);
    await platforms.settled();
    expect(headers).toHaveLength(1);
  });

  it('are sent automatically if the clock advances, without keeping the process alive', async () => {
    vi.useFakeTimers({ toFake: ['Date', 'setTimeout', 'clearTimeout'] });
    const fetch = vi.fn(async () => new Response(null, { status: 500 }));
    const platforms = createMockPlatforms({
      world: 'empty',
      now: () => new Date(),
      webhooks: { instruqt: { url: 'http://127.0.0.1/' }, fetch },
    });
    await platforms.instruqt.emit({ type: 'track.started' });
    await vi.advanceTimersByTimeAsync(4_999);
    expect(fetch).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(fetch).toHaveBeenCalledTimes(2);
    await vi.advanceTimersByTimeAsync(100 * 3_600_000);
    expect(fetch).toHaveBeenCalledTimes(8);
    expect(platforms.deliveries[0]!.state).toBe('failed');
  });

  it('need no timers if the clock does not advance', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const { platforms } = world({ instruqt: { url: 'http://127.0.0.1/' }, fetch: async () => new Response(null, { status: 500 }) });
    await platforms.instruqt.emit({ type: 'track.started' });
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('Skilljar switches a webhook off', () => {
  const setUp = async (...statuses: number[]) => {
    const { url, headers } = await answering(...statuses);
    const { platforms, lp } = world(undefined);
    const { id } = await lp.skilljar.webhooks.create({ target_url: url });
    const [delivery] = await platforms.skilljar.emit({ event_type: 'COURSE_COMPLETION' });
    return { platforms, headers, delivery: delivery!, hook: () => lp.skilljar.webhooks.get(id) };
  };

  it.each([
    [400, 'HTTP_4XX_RESPONSE'],
    [410, 'HTTP_4XX_RESPONSE'],
    [301, 'TOO_MANY_REDIRECTS'],
  ])('at once after %i', async (status, reason) => {
    const { platforms, headers, delivery, hook } = await setUp(status);
    expect(delivery).toMatchObject({ state: 'failed', reason, attempts: [{ status }] });
    expect(await hook()).toMatchObject({ active: false, deactivate_reason: reason });
    platforms.clock.advance(1e9);
    await platforms.settled();
    expect(await platforms.skilljar.emit({ event_type: 'COURSE_COMPLETION' })).toEqual([]);
    expect(headers).toHaveLength(1);
  });

  it('after the last retry', async () => {
    const { platforms, headers, delivery, hook } = await setUp(503);
    const total = SKILLJAR_RETRY_AFTER.reduce((sum, ms) => sum + ms, 0);
    platforms.clock.advance(total - 1);
    await platforms.settled();
    expect(await hook()).toMatchObject({ active: true, deactivate_reason: null });
    platforms.clock.advance(1);
    await platforms.settled();
    expect(headers).toHaveLength(1 + SKILLJAR_RETRY_AFTER.length);
    expect(delivery).toMatchObject({ state: 'failed', reason: 'RETRY_COUNT' });
    expect(await hook()).toMatchObject({ active: false, deactivate_reason: 'RETRY_COUNT' });
  });

  it('not when a retry succeeds', async () => {
    const { platforms, delivery, hook } = await setUp(500, 200);
    platforms.clock.advance(SKILLJAR_RETRY_AFTER[0]!);
    await platforms.settled();
    expect(delivery.state).toBe('delivered');
    expect(await hook()).toMatchObject({ active: true });
  });
});

describe('webhooks.ping', () => {
  const pinged = async (status: number) => {
    const { url, headers } = await answering(status);
    const { platforms, lp } = world(undefined);
    const { id } = await lp.skilljar.webhooks.create({ target_url: url, event_type: 'QUIZ_COMPLETION' });
    const result = await lp.skilljar.webhooks.ping(id);
    platforms.clock.advance(1e9);
    await platforms.settled();
    expect(headers).toHaveLength(1);
    expect(await lp.skilljar.webhooks.get(id)).toMatchObject({ active: true, deactivate_reason: null });
    expect(platforms.deliveries).toMatchObject([{ event: { event_type: 'PING' }, state: status === 200 ? 'delivered' : 'failed' }]);
    return result;
  };

  it('reports the outcome', async () => {
    expect(await pinged(200)).toEqual({ succeeded: true, http_status_code: 200, message: 'OK' });
    expect(await pinged(404)).toMatchObject({ succeeded: false, http_status_code: 404 });
    expect(await pinged(500)).toMatchObject({ succeeded: false, http_status_code: 500, message: expect.stringContaining('500') });
  });

  it('arrives as the event PING', async () => {
    const { typesOf, webhooks } = await receivers();
    const { lp } = world(undefined);
    const { username, password } = demoWebhookCredentials;
    const { id } = await lp.skilljar.webhooks.create({
      target_url: webhooks.skilljar.url,
      basic_auth_username: username,
      basic_auth_password: password,
    });
    expect(await lp.skilljar.webhooks.ping(id)).toMatchObject({ succeeded: true });
    expect(typesOf()).toEqual(['PING']);
  });
});

describe('changes on Instruqt', () => {
  let of: Awaited<ReturnType<typeof receivers>>;
  let platforms: MockPlatforms;
  let lp: ReturnType<typeof clientOf>;
  let track: { id: string; slug: string; challenges: { id: string }[] };
  beforeEach(async () => {
    of = await receivers();
    ({ platforms, lp } = world(of.webhooks));
    const seeded = platforms.instruqt.seed({
      tracks: [{ title: 'First', challenges: [{}, { type: 'quiz', solution: [1] } as object, {}] }],
    });
    track = seeded.tracks[0] as never;
    track.challenges = (await lp.instruqt.challenges.list({ trackID: track.id })).items as never;
  });

  const done = async () => {
    await platforms.settled();
    expect(of.errors).toEqual([]);
    return of.events;
  };

  it('nothing for seeds', async () => {
    platforms.instruqt.seed({ plays: [{ track: track.id, completionPercent: 100 }] });
    platforms.instruqt.build.play();
    expect(await done()).toEqual([]);
  });

  it('a play, its challenges, and its end', async () => {
    const invite = (await lp.instruqt.invites.create({ invite: { title: 'I', trackIDs: [track.id] } as never }))!;
    const claim = (await lp.instruqt.invites.claim({ inviteID: invite.id }))!;
    await lp.instruqt.tracks.start({
      trackID: track.id,
      inviteID: invite.id,
      customParameters: [{ key: 'cohort', value: 'spring' }],
    } as never);
    const [first, quiz, third] = track.challenges;
    await lp.instruqt.challenges.start({ challengeID: first!.id } as never);
    await lp.instruqt.challenges.check({ challengeID: first!.id } as never);
    await lp.instruqt.challenges.checkQuiz({ challengeID: quiz!.id, solution: [0] } as never);
    await lp.instruqt.challenges.checkQuiz({ challengeID: quiz!.id, solution: [1] } as never);
    await lp.instruqt.challenges.skip({ trackID: track.id, challengeID: third!.id } as never);
    const events = await done();
    const sorted = [...events].sort((a, b) => String(a.timestamp).localeCompare(String(b.timestamp)));
    expect(
      sorted.map(({ type, challenge_index, completed }) => [type, challenge_index, completed].filter((part) => part !== undefined)),
    ).toEqual([
      ['track.started'],
      ['track.challenge_started', 1],
      ['track.challenge_attempted', 1, true],
      ['track.challenge_completed', 1],
      ['track.challenge_started', 2],
      ['track.challenge_attempted', 2, false],
      ['track.challenge_attempted', 2, true],
      ['track.challenge_completed', 2],
      ['track.challenge_skipped', 3],
      ['track.completed'],
    ]);
    const play = events[0]!.participant_id;
    expect(await lp.instruqt.playReports.get({ playID: play as string, input: { teamSlug: 'acme' } })).toBeTruthy();
    for (const event of events) {
      expect(event).toMatchObject({
        participant_id: play,
        track_id: track.id,
        track_slug: track.slug,
        user_id: 'user00000001',
        organization_id: 'team00000001',
        invite_id: invite.id,
        claim_id: claim.id,
        custom_parameters: { cohort: 'spring' },
        total_challenges: 3,
      });
    }
    expect(sorted[1]!.challenge_id).toBe(first!.id);
  });

  it('completePlay: the events of a learner’s work', async () => {
    const [play] = platforms.instruqt.seed({ plays: [{ track: track.id, completedChallenges: 1 }] }).plays;
    const deliveries = await platforms.instruqt.completePlay(play!.id);
    expect(deliveries.map(({ state }) => state)).toEqual(Array(7).fill('delivered'));
    expect(deliveries.map(({ event }) => [event.type, event.challenge_index ?? 0])).toEqual([
      ...[2, 3].flatMap((index) => ['started', 'attempted', 'completed'].map((end) => [`track.challenge_${end}`, index])),
      ['track.completed', 0],
    ]);
    expect(of.events).toHaveLength(7);
    expect(await lp.instruqt.playReports.get({ playID: play!.id, input: { teamSlug: 'acme' } })).toMatchObject({
      completionPercent: 100,
      completedChallenges: 3,
    });
    expect(await platforms.instruqt.completePlay(play!.id)).toEqual([]);
    await expect(platforms.instruqt.completePlay('nothing')).rejects.toThrow(/Unknown play nothing/);
  });

  it('completePlay of the play that is going on', async () => {
    await lp.instruqt.tracks.start({ trackID: track.id } as never);
    await lp.instruqt.challenges.solve({ challengeID: track.challenges[0]!.id } as never);
    const { participant_id: play } = (await done())[0]!;
    of.events.length = 0;
    expect(await platforms.instruqt.completePlay(play as string)).toHaveLength(7);
    const statuses = (await lp.instruqt.challenges.list({ trackID: track.id })).items.map((each) => (each as { status?: string }).status);
    expect(statuses).toEqual(['completed', 'completed', 'completed']);
  });

  it('nothing for overridden results, and nothing after a failure', async () => {
    platforms.once('instruqt.tracks.start' as never, { title: 'Other' } as never);
    await lp.instruqt.tracks.start({ trackID: track.id } as never);
    await lp.instruqt.tracks.start({ trackID: 'nothing' } as never).catch(() => undefined);
    expect(await done()).toEqual([]);
  });
});

describe('changes on Skilljar', () => {
  let of: Awaited<ReturnType<typeof receivers>>;
  let platforms: MockPlatforms;
  let lp: ReturnType<typeof clientOf>;
  beforeEach(async () => {
    of = await receivers();
    ({ platforms, lp } = world(of.webhooks));
  });

  const domain = skilljarDemo.domain;
  const done = async () => {
    await platforms.settled();
    expect(of.errors).toEqual([]);
    return of.events.splice(0);
  };

  it('membership, enrolment, lessons, completion', async () => {
    const { publishedCourses } = platforms.skilljar.seed({
      publishedCourses: [
        { course: { title: 'Intro', lessons: [{ title: 'One' }, { title: 'Two', type: 'QUIZ' }] }, slug: 'intro' },
      ] as never,
    });
    const published = publishedCourses[0] as unknown as { id: string; course: { id: string } };
    expect(await done()).toEqual([]);

    const member = await lp.skilljar.domain(domain).users.create({
      user: { email: 'jane@example.com', first_name: 'Jane', last_name: 'Doe' },
    });
    const { user } = member as { user: { id: string } };
    const [joined] = await done();
    const common = {
      user: { id: user.id, email: 'jane@example.com', first_name: 'Jane', last_name: 'Doe' },
      domain: { id: expect.any(String), name: domain },
    };
    expect(joined).toEqual({ event_type: 'DOMAIN_ENROLLMENT', timestamp: expect.stringMatching(/\+00:00$/), ...common });

    const enroll = () =>
      lp.skilljar.domain(domain).publishedCourses.enrollments.create(published.id, {
        user: { id: user.id },
        enrolled_at: '2026-03-02T09:00:00Z',
        purchase: { purchase_price: { amount: '50.00', currency_code: 'USD' }, purchase_state: 'SUCCESS' } as never,
      });
    await enroll();
    const enrolled = await done();
    const course = { id: published.course.id, published_course_id: published.id, title: 'Intro', url: `https://${domain}/intro` };
    expect(enrolled).toEqual([
      {
        event_type: 'COURSE_ENROLLMENT',
        timestamp: expect.any(String),
        ...common,
        course,
        purchase: expect.objectContaining({ price_cents: 5000, currency_code: 'USD', state: 'SUCCESS', purchase_price: '50.00' }),
        domain_access_code: null,
        signup_fields: {},
      },
    ]);
    // The same enrolment again is none.
    await enroll();
    expect(await done()).toEqual([]);

    const place = { userId: user.id, publishedCourseId: published.id };
    const lessons = (await lp.skilljar.users.publishedCourses.lessons.list(place)).items as { lesson: { id: string } }[];
    const completed_at = platforms.clock.now().toISOString();
    for (const { lesson } of lessons)
      await lp.skilljar.users.publishedCourses.lessons.update({ ...place, lessonId: lesson.id }, {
        lesson_progress: { completed_at, score: 1 },
      } as never);
    const learnt = await done();
    expect(learnt.map(({ event_type }) => event_type).sort()).toEqual(['LESSON_COMPLETION', 'LESSON_COMPLETION', 'QUIZ_COMPLETION']);
    expect(learnt[0]).toMatchObject({ ...common, course, lesson: { title: 'One' } });

    await lp.skilljar.users.publishedCourses.update(place, { course_progress: { completed_at } } as never);
    await lp.skilljar.users.publishedCourses.update(place, { course_progress: { completed_at } } as never);
    expect(await done()).toMatchObject([{ event_type: 'COURSE_COMPLETION', ...common, course }]);
  });

  it('paths', async () => {
    const { publishedPaths, domainUsers } = platforms.skilljar.seed({
      publishedPaths: [{ path: { title: 'All' } }] as never,
      domainUsers: [{}],
    } as never) as unknown as { publishedPaths: { id: string }[]; domainUsers: { user: { id: string } }[] };
    const [path, user] = [publishedPaths[0]!.id, domainUsers[0]!.user.id];
    await lp.skilljar.domain(domain).publishedPaths.publishedPathEnrollments.create(path, { user: { id: user } });
    expect(await done()).toMatchObject([
      { event_type: 'PATH_ENROLLMENT', user: { id: user }, path: { published_path_id: path, title: 'All' } },
    ]);
    // No operation of the platform completes a path.
    platforms.store
      .collection('skilljar.pathProgress')
      .insert({ user_id: user, published_path_id: path, completed_at: platforms.clock.now().toISOString() } as never);
    expect(await done()).toMatchObject([{ event_type: 'PATH_COMPLETION', user: { id: user } }]);
  });

  it('registrations and purchases', async () => {
    const seeded = platforms.skilljar.seed({
      publishedCourses: [{ course: { title: 'Live', lessons: [{ title: 'Session', type: 'VILT' }] } }],
      domainUsers: [{}],
      purchases: [{ state: 'PENDING' }],
    } as never) as unknown as { publishedCourses: { id: string }[]; domainUsers: { user: { id: string } }[]; purchases: { id: string }[] };
    const [published, { user }] = [seeded.publishedCourses[0]!, seeded.domainUsers[0]!];
    const enrollment = await lp.skilljar.domain(domain).publishedCourses.enrollments.create(published.id, { user: { id: user.id } });
    expect(await done()).toHaveLength(1);
    const [lesson] = (await lp.skilljar.users.publishedCourses.lessons.list({ userId: user.id, publishedCourseId: published.id })).items;
    const { store } = platforms;
    const session = store.quietly(() => store.collection('skilljar.viltSessions').insert({ lesson_id: lesson!.lesson.id } as never));
    await lp.skilljar.viltSessionRegistrations.create({ vilt_session: { id: session.id }, enrollment_id: enrollment.id } as never);
    expect(await done()).toMatchObject([
      { event_type: 'VILT_EVENT_REGISTRATION', user, lesson: { title: 'Session' }, vilt_session: { id: session.id } },
    ]);

    const purchase = seeded.purchases[0]!;
    await lp.skilljar.purchases.fulfill(purchase.id, { state: 'SUCCESS' } as never);
    expect(await done()).toMatchObject([{ event_type: 'PURCHASE_FULFILLMENT', purchase: { id: purchase.id, state: 'SUCCESS' } }]);
  });

  it('samples have the same fields as the events', async () => {
    const demo = createMockPlatforms({ webhooks: of.webhooks });
    const { skilljar } = clientOf(demo);
    const [sample] = (await skilljar.webhooks.sampleCourseEnrollment()).results;
    await skilljar.domain(domain).publishedCourses.enrollments.create(skilljarDemo.publishedCourseId, {
      user: { id: skilljarDemo.learnerId },
      enrolled_at: '2026-01-01T00:00:00Z',
    });
    await demo.settled();
    expect(Object.keys(of.events[0]!)).toEqual(Object.keys(sample!));
  });
});

describe('a mock server', () => {
  it('sends webhooks, and logs them without their query', async () => {
    const { typesOf, webhooks } = await receivers();
    const lines: string[] = [];
    const server = await startMockServer({
      log: (line) => void lines.push(line),
      webhooks: { instruqt: { url: `${webhooks.instruqt.url}?token=hidden` }, skilljar: webhooks.skilljar, timeout: 5000 },
    });
    try {
      const [delivery] = await server.platforms.skilljar.emit({ event_type: 'LESSON_COMPLETION' });
      expect(delivery!.state).toBe('delivered');
      await server.platforms.instruqt.emit({ type: 'track.ready' });
      expect(typesOf()).toEqual(['LESSON_COMPLETION']);
      expect(lines).toContain(`webhook POST ${webhooks.skilljar.url} (LESSON_COMPLETION) 200`);
      expect(lines.join('\n')).not.toContain('hidden');
      // Time that is advanced over HTTP, too: the answer comes after those of the receivers.
      const before = server.platforms.deliveries.filter(({ state }) => state === 'retrying');
      await fetch(`${server.url}/_advance?ms=5000`, { method: 'POST' });
      expect(before.every(({ attempts }) => attempts.length === 2)).toBe(true);
    } finally {
      await server.close();
    }
  });

  it('flags of the command line', () => {
    const values = { demoWebhookSecret, demoWebhookCredentials };
    const base = webhooksOf({ webhook: 'http://app:3000/hooks/' });
    expect(base).toEqual({
      allowHosts: ['app', 'app'],
      instruqt: { url: 'http://app:3000/hooks/instruqt' },
      skilljar: [{ url: 'http://app:3000/hooks/skilljar' }],
    });
    expect(listedWebhooks(base, values).join('\n')).toContain(demoWebhookSecret);
    const secret = `whsec_${btoa('given')}`;
    const own = webhooksOf({ webhook: 'http://a/h', skilljarWebhook: 'http://b/s?x=1', webhookSecret: secret });
    expect(own).toMatchObject({
      instruqt: { url: 'http://a/h/instruqt', secret },
      skilljar: [{ url: 'http://b/s?x=1', username: 'skilljar', password: secret }],
    });
    expect(listedWebhooks(own, values).join('\n')).not.toContain(secret);
    expect(listedWebhooks(webhooksOf({}), values)).toEqual([]);
    for (const wrong of ['hooks', 'ftp://a', ''])
      expect(() => webhooksOf({ instruqtWebhook: wrong })).toThrow(/--instruqt-webhook: must be a URL/);
  });
});
