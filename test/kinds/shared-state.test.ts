// What calls share heals by itself: one call's accident must not be the next one's.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Credential } from '../../src/core/auth/credentials.js';
import { createLimiter } from '../../src/core/limits/call-limiter.js';
import { createSdaClient } from '../../src/sda/index.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';
import { bench } from '../support/bench.js';
import { FakeClock } from '../support/fake-clock.js';
import { failure, KEYS, SUBJECTS, transportOf } from '../support/subjects.js';

const b = bench();
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a token provider', () => {
  const providers: [what: string, provider: () => (call: number) => Promise<string>][] = [
    ['hangs once', () => (call) => (call === 1 ? new Promise(() => {}) : Promise.resolve('token-2'))],
    ['hangs three times', () => (call) => (call <= 3 ? new Promise(() => {}) : Promise.resolve('token-4'))],
    ['rejects once', () => (call) => (call === 1 ? Promise.reject(new Error('not now')) : Promise.resolve('token-2'))],
    [
      'throws once',
      () => (call) => {
        if (call === 1) throw new Error('not now');
        return Promise.resolve('token-2');
      },
    ],
    ['returns nothing once', () => (call) => Promise.resolve(call === 1 ? '' : 'token-2')],
    ['returns a number once', () => (call) => Promise.resolve(call === 1 ? (7 as never) : 'token-2')],
    ['rejects without a reason once', () => (call) => (call === 1 ? Promise.reject(undefined) : Promise.resolve('token-2'))],
    ['returns a token with a line break once', () => (call) => Promise.resolve(call === 1 ? 'token\n1' : 'token-2')],
  ];
  it.each(providers)('that %s is asked again by the next call', async (_what, make) => {
    let calls = 0;
    const provider = make();
    const { operations } = SUBJECTS.sda(b.server, { clock: b.clock, timeout: 100, retry: false }, () => provider(++calls));
    b.server.always(operations.read.ok);
    for (let i = 0; i < 3; i += 1) await operations.read.run().catch(() => undefined);
    expect(await operations.read.run()).toEqual(operations.read.gives);
  });

  it('that hangs is not kept alive by calls that keep coming', async () => {
    const clock = new FakeClock();
    let asked = 0;
    const credential = new Credential(
      'sda.token',
      () => (asked++ === 0 ? new Promise<string>(() => {}) : Promise.resolve('token-2')),
      clock,
    );
    const first = failure(credential.get());
    await clock.advance(10_000);
    const second = failure(credential.get());
    await clock.advance(25_000);
    expect((await first).message).toContain('provider function failed');
    expect((await second).message).toContain('provider function failed');
    expect(await credential.get()).toBe('token-2');
    expect(asked).toBe(2);
  });

  it('is asked once for calls that wait together, and a late answer does not replace a newer one', async () => {
    const answers: ((token: string) => void)[] = [];
    const credential = new Credential('sda.token', () => new Promise<string>((resolve) => answers.push(resolve)), new FakeClock());
    const controller = new AbortController();
    const abandoned = failure(credential.get(controller.signal));
    controller.abort(new Error('gone'));
    await abandoned;
    const waiting = [credential.get(), credential.get()];
    expect(answers).toHaveLength(2);
    answers[1]?.('token-new');
    expect(await Promise.all(waiting)).toEqual(['token-new', 'token-new']);
    answers[0]?.('token-old');
    await new Promise((resolve) => setImmediate(resolve));
    expect(await credential.get()).toBe('token-new');
  });
});

describe('timers that a test replaces', () => {
  type Client = ReturnType<typeof createSkilljarClient>;
  interface Abandoned {
    readonly call: (client: Client) => PromiseLike<unknown>;
    /** What the server does; a request that is not answered hangs. */
    readonly answer?: () => Response | undefined;
    /** How far the call must have got. */
    readonly reached: { readonly requests: number; readonly retries?: number; readonly queued?: number };
    readonly providerHangs?: boolean;
  }
  const get = (client: Client) => client.courses.get('c2');
  const course = { title: 'T', short_description: 'd', enforce_sequential_navigation: false };
  const ABANDONED: Record<string, Abandoned> = {
    'a call': { call: get, reached: { requests: 1 } },
    'a list': { call: (client) => client.courses.list(), reached: { requests: 1 } },
    'a write': { call: (client) => client.courses.create(course), reached: { requests: 1 } },
    'a call in its back-off': {
      call: get,
      answer: () => new Response('', { status: 502 }),
      reached: { requests: 1, retries: 1 },
    },
    'a call that was asked to come back later': {
      call: get,
      answer: () => new Response('', { status: 429, headers: { 'retry-after': '0.1' } }),
      reached: { requests: 1, retries: 1 },
    },
    'a call whose body stalls': {
      call: get,
      answer: () => new Response(new ReadableStream({ start: (controller) => controller.enqueue(new TextEncoder().encode('{"id":')) })),
      reached: { requests: 1 },
    },
    'a call that waits for another one': { call: (client) => Promise.all([get(client), get(client)]), reached: { requests: 1, queued: 1 } },
    'a call whose provider hangs': { call: get, reached: { requests: 0 }, providerHangs: true },
  };
  it.each(Object.entries(ABANDONED))('%s that was abandoned under fake timers leaves later timeouts working', async (_what, abandoned) => {
    let phase: 'before' | 'abandoned' | 'after' = 'before';
    let requests = 0;
    let retries = 0;
    const client = createSkilljarClient({
      apiKey: async () => {
        if (abandoned.providerHangs && phase === 'before') throw new Error('no key yet, that could be kept');
        return abandoned.providerHangs && phase === 'abandoned' ? new Promise(() => {}) : KEYS.skilljar;
      },
      rateLimit: { windows: [{ limit: 100, intervalMs: 60_000 }], concurrency: 1 },
      timeout: 30,
      deadline: 200,
      retry: { attempts: 2, baseMs: 50 },
      validation: 'off',
      hooks: { onRetry: () => void (retries += 1) },
      fetch: () => {
        requests += 1;
        const answer = phase === 'abandoned' ? abandoned.answer?.() : undefined;
        return answer ? Promise.resolve(answer) : new Promise(() => {});
      },
    });
    // The back-off must be longer than the time that passes here.
    transportOf(client).random = () => 1;
    await client.courses.get('c0', { retry: false }).catch(() => undefined);
    requests = retries = 0;
    phase = 'abandoned';
    vi.useFakeTimers();
    void Promise.resolve(abandoned.call(client)).catch(() => undefined);
    await vi.advanceTimersByTimeAsync(1);
    const queued = client.rateLimit.state()?.queued;
    vi.useRealTimers();
    expect({ requests, retries, queued }).toEqual({ retries: 0, queued: 0, ...abandoned.reached });
    phase = 'after';
    const error = await failure(client.courses.get('c1', { timeout: 30, deadline: 3000, retry: false }));
    expect(['TIMEOUT', 'DEADLINE']).toContain(error.code);
  });
});

describe('the rate limit', () => {
  const never = new AbortController().signal;

  it('gives the place of a call that was abandoned to the next one', async () => {
    const clock = new FakeClock();
    const limiter = createLimiter({ concurrency: 1 }, clock);
    expect(limiter.take(1, 5_000)).toBeDefined();
    const waiting = limiter.acquire(1, Number.POSITIVE_INFINITY, never);
    await clock.advance(7_000);
    // Whoever comes next finds the permit of the first call expired.
    const next = limiter.acquire(1, 60_000, never, 1_000);
    expect(await waiting).toBeDefined();
    await clock.advance(3_000);
    void limiter.acquire(1, 60_000, never).catch(() => undefined);
    expect(limiter.state().running).toBe(1);
    void next.catch(() => undefined);
  });

  const STORES: [what: string, asks: number, take: () => Promise<number>][] = [
    ['never answers once', 1, () => new Promise(() => {})],
    ['never answers three times', 3, () => new Promise(() => {})],
    ['answers after its time', 1, () => new Promise((resolve) => void b.clock.setTimeout(() => resolve(0), 60_000))],
    [
      'rejects after its time',
      1,
      () => new Promise((_resolve, reject) => void b.clock.setTimeout(() => reject(new Error('late')), 60_000)),
    ],
    ['rejects', 1, () => Promise.reject(new Error('not now'))],
    ['rejects without a reason', 1, () => Promise.reject(undefined)],
    [
      'throws',
      1,
      () => {
        throw new Error('not now');
      },
    ],
  ];
  it.each(STORES)('a store that %s fails the calls that asked it, and no other', async (_what, asks, take) => {
    let asked = 0;
    const store = { take: () => (++asked <= asks ? take() : Promise.resolve(0)) };
    const { operations } = SUBJECTS.skilljar(b.server, { clock: b.clock, rateLimit: { store }, retry: false });
    b.server.always(operations.read.ok);
    for (let i = 0; i < asks; i += 1) {
      expect(await failure(operations.read.run())).toMatchObject({ code: 'CONFIGURATION', message: expect.stringContaining('store') });
    }
    expect(await operations.read.run()).toEqual(operations.read.gives);
    expect(b.server.count).toBe(1);
  });

  it.each([0, 1, 2, 3, 4, 5, 8, 13, 21])(
    'a call that is aborted %i microtasks after it was made rejects with the reason of the signal',
    async (ticks) => {
      const { operations } = SUBJECTS.skilljar(b.server, { clock: b.clock, rateLimit: { concurrency: 1 } });
      b.server.always(() => undefined);
      const running = new AbortController();
      const first = failure(operations.read.run({ signal: running.signal }));
      await b.server.arrived(1);
      const controller = new AbortController();
      const call = failure(operations.read.run({ signal: controller.signal }));
      for (let i = 0; i < ticks; i += 1) await Promise.resolve();
      const reason = new Error('the user left');
      controller.abort(reason);
      expect(await call).toBe(reason);
      running.abort(new Error('end'));
      await first;
    },
  );
});

describe('a system clock that jumps', () => {
  it.each([
    ['forward by 200 s', 200_000],
    ['forward by a day', 86_400_000],
    ['back by 200 s', -200_000],
    ['back to 1970', -1.7e12],
    ['forward by ten years', 3.15e11],
    ['forward by the deadline', 120_000],
    ['forward by the timeout of an attempt', 30_000],
    ['back by a day', -86_400_000],
  ])('%s does not end retries, and does not lengthen waits', async (_what, jump) => {
    let offset = 0;
    let requests = 0;
    const real = Date.now.bind(Date);
    vi.spyOn(Date, 'now').mockImplementation(() => real() + offset);
    const client = createSdaClient({
      token: KEYS.sda,
      retry: { baseMs: 1 },
      fetch: async () => {
        requests += 1;
        offset += jump;
        return requests < 3 ? new Response('', { status: 502 }) : Response.json({ data: { readSession: { sessionId: 's1' } } });
      },
    });
    expect(await client.sessions.get({ sessionId: 's1' })).toEqual({ sessionId: 's1' });
    expect(requests).toBe(3);
  });
});
