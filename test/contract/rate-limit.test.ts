// The limiter as the clients use it: what waits, what fails at once, and what the caller can see.
import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { type FetchLike, InputError, RateLimitError, type RateLimitStore } from '../../src/index.js';
import { createLearningPathClient } from '../../src/learning-path/index.js';
import { createClient, createLimiter, listCourses } from '../../src/skilljar/functions/index.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';
import { FakeClock } from '../support/fake-clock.js';

const MINUTE = 60_000;

/** A platform that counts what it gets and answers at once. */
function platform(answer: () => Response = () => Response.json({ id: 'c' })) {
  const seen = { requests: 0 };
  const fetch: FetchLike = async () => {
    seen.requests += 1;
    return answer();
  };
  return { seen, fetch };
}

describe('Skilljar', () => {
  it('keeps the limits of the organisation by default, and shows what is left', async () => {
    const { fetch, seen } = platform();
    const clock = new FakeClock();
    const skilljar = createSkilljarClient({ apiKey: 'key-of-a-test', fetch, clock, deadline: 10 * MINUTE });
    expect(skilljar.rateLimit.state()).toMatchObject({
      running: 0,
      queued: 0,
      windows: [
        { limit: 600, intervalMs: MINUTE, remaining: 600, resetMs: 0 },
        { limit: 5000, intervalMs: 60 * MINUTE, remaining: 5000, resetMs: 0 },
      ],
    });
    const calls = Array.from({ length: 605 }, () => skilljar.courses.get('c'));
    await Promise.all(calls.slice(0, 600));
    expect(seen.requests).toBe(600);
    expect(skilljar.rateLimit.state()).toMatchObject({ queued: 5, windows: [{ remaining: 0 }, { remaining: 4400 }] });
    await clock.advance(MINUTE + 2);
    await Promise.all(calls);
    expect(seen.requests).toBe(605);
  });

  it('fails at once, with the moment to come back, what could not have its turn before the deadline', async () => {
    const { fetch, seen } = platform();
    const clock = new FakeClock();
    const skilljar = createSkilljarClient({
      apiKey: 'key-of-a-test',
      fetch,
      clock,
      deadline: 5000,
      rateLimit: { windows: [{ limit: 1, intervalMs: MINUTE }] },
    });
    await skilljar.courses.get('c');
    const error = await skilljar.courses.get('c').catch((e: unknown) => e);
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ code: 'RATE_LIMIT', attempts: 0, message: expect.stringContaining('beyond the deadline') });
    expect((error as RateLimitError).retryAfterMs).toBeGreaterThan(59_000);
    expect((error as RateLimitError).retryAfterMs).toBeLessThanOrEqual(MINUTE + 1);
    expect(seen.requests).toBe(1);
  });

  it('lets a queued call be aborted, and frees the signal and the place', async () => {
    const { fetch, seen } = platform();
    const clock = new FakeClock();
    const skilljar = createSkilljarClient({
      apiKey: 'key-of-a-test',
      fetch,
      clock,
      deadline: 10 * MINUTE,
      rateLimit: { windows: [{ limit: 1, intervalMs: MINUTE }] },
    });
    await skilljar.courses.get('c');
    const controller = new AbortController();
    const reason = new Error('changed my mind');
    const queued = skilljar.courses.get('c', { signal: controller.signal });
    const next = skilljar.courses.get('c');
    await clock.advance(10);
    expect(skilljar.rateLimit.state()?.queued).toBe(2);
    controller.abort(reason);
    await expect(queued).rejects.toBe(reason);
    expect(skilljar.rateLimit.state()?.queued).toBe(1);
    expect(getEventListeners(controller.signal, 'abort')).toEqual([]);
    await clock.advance(MINUTE + 2);
    await next;
    expect(seen.requests).toBe(2);
    expect(clock.pending).toBe(0);
  });

  it('bounds what is under way at once', async () => {
    let running = 0;
    let most = 0;
    const waiting: (() => void)[] = [];
    const fetch: FetchLike = async () => {
      running += 1;
      most = Math.max(most, running);
      await new Promise<void>((resolve) => waiting.push(resolve));
      running -= 1;
      return Response.json({ id: 'c' });
    };
    const skilljar = createSkilljarClient({ apiKey: 'key-of-a-test', fetch, rateLimit: { concurrency: 3 } });
    const calls = Array.from({ length: 10 }, () => skilljar.courses.get('c'));
    for (let done = 0; done < 10; ) {
      await new Promise((resolve) => setImmediate(resolve));
      for (const free of waiting.splice(0)) {
        free();
        done += 1;
      }
    }
    await Promise.all(calls);
    expect(most).toBe(3);
  });

  it('counts repetitions too, and stops for everybody when the platform says so', async () => {
    const answers = [new Response('{}', { status: 429, headers: { 'retry-after': '7' } })];
    const { fetch, seen } = platform(() => answers.shift() ?? Response.json({ id: 'c' }));
    const clock = new FakeClock();
    const skilljar = createSkilljarClient({ apiKey: 'key-of-a-test', fetch, clock });
    const first = skilljar.courses.get('c');
    await clock.advance(10);
    const second = skilljar.courses.get('c');
    await clock.advance(6000);
    expect(seen.requests).toBe(1);
    await clock.advance(1100);
    await Promise.all([first, second]);
    expect(seen.requests).toBe(3);
    expect(skilljar.rateLimit.state()?.windows[0]?.remaining).toBe(597);
  });

  it('asks a shared store, in order, and reports a store that fails', async () => {
    const { fetch, seen } = platform();
    const clock = new FakeClock();
    const waits = [0, 500, 0];
    const store: RateLimitStore = {
      take: async () => waits.shift() ?? Promise.reject(new Error('connection to redis://:password-1@host lost')),
    };
    const skilljar = createSkilljarClient({ apiKey: 'key-of-a-test', fetch, clock, rateLimit: { store } });
    await skilljar.courses.get('c');
    const second = skilljar.courses.get('c');
    await clock.advance(499);
    expect(seen.requests).toBe(1);
    await clock.advance(2);
    await second;
    const error = await skilljar.courses.get('c').catch((e: unknown) => e);
    expect(error).toMatchObject({ code: 'CONFIGURATION', message: expect.stringContaining('rate limit store failed'), attempts: 0 });
    expect(seen.requests).toBe(2);
  });

  it('can be switched off, and for functions be switched on', async () => {
    const { fetch, seen } = platform(() => Response.json({ count: 0, next: null, previous: null, results: [] }));
    const off = createSkilljarClient({ apiKey: 'key-of-a-test', fetch, rateLimit: false });
    expect(off.rateLimit.state()).toBeUndefined();
    const clock = new FakeClock();
    const limiter = createLimiter({ windows: [{ limit: 1, intervalMs: MINUTE }] }, clock);
    const client = createClient({ apiKey: 'key-of-a-test', fetch, clock, limiter, deadline: 1000 });
    await listCourses(client);
    await expect(Promise.resolve(listCourses(client))).rejects.toBeInstanceOf(RateLimitError);
    expect(seen.requests).toBe(1);
  });
});

describe('learning paths', () => {
  const create = (answer: () => Response, rateLimit?: { windows: { limit: number; intervalMs: number; unit: 'points' }[] }) => {
    const { fetch, seen } = platform(answer);
    const clock = new FakeClock();
    const client = createLearningPathClient({
      apiKey: 'key-of-a-test',
      origin: 'https://acme.example.com',
      fetch,
      clock,
      deadline: 5000,
      ...(rateLimit && { rateLimit }),
    });
    return { client, seen, clock };
  };

  it('spend points, as the answers say, and believe them on what others spent', async () => {
    const headers = { 'x-complexity-cost': '40', 'x-ratelimit-remaining': '700', 'x-ratelimit-reset': '30' };
    const { client } = create(() => Response.json({ data: { Milestone: null } }, { headers }));
    expect(client.rateLimit.state()).toMatchObject({
      windows: [
        { limit: 100_000, unit: 'points' },
        { limit: 2500, unit: 'requests' },
      ],
    });
    await client.milestones.get({ id: 'm' });
    const [points, requests] = client.rateLimit.state()?.windows ?? [];
    expect(points?.remaining).toBe(700);
    expect(requests?.remaining).toBe(2499);
  });

  it('refuse a document that no window has room for', async () => {
    const { client, seen } = create(() => Response.json({ data: {} }), { windows: [{ limit: 3, intervalMs: MINUTE, unit: 'points' }] });
    const error = await client.learningPaths.getBySlug({ slug: 'onboarding' }).catch((e: unknown) => e);
    expect(error).toBeInstanceOf(InputError);
    expect(error).toMatchObject({ message: expect.stringContaining('points') });
    expect(seen.requests).toBe(0);
  });
});
