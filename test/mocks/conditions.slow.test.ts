// What takes time: delays under faked timers, and the end of a refusal.
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { systemClock } from '../../src/core/time/clock.js';
import { failureOf, NAMES, READS, underConditions } from '../support/conditions.js';
import { turn } from '../support/fake-clock.js';
import { warmUp } from '../support/subjects.js';

beforeAll(warmUp);

const course = { title: 'New', short_description: 'Short', enforce_sequential_navigation: false };
const request = (signal?: AbortSignal) => new Request('https://example.com', signal ? { signal } : {});
const answer = async () => new Response('{}');

describe('slow', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] }));
  afterEach(() => void vi.useRealTimers());

  /** Whether a promise has settled by now. */
  function watched<T>(promise: Promise<T>) {
    const state = { settled: false, promise };
    promise.then(
      () => void (state.settled = true),
      () => void (state.settled = true),
    );
    return state;
  }

  it('responses are delayed by exactly this time', async () => {
    const { skilljar } = underConditions(systemClock);
    const slow = skilljar.slow(500);
    const call = watched(skilljar.run(request(), answer));
    await vi.advanceTimersByTimeAsync(499);
    expect([call.settled, slow.hits]).toEqual([false, 1]);
    await vi.advanceTimersByTimeAsync(1);
    expect(call.settled).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('a range gives delays within it, the same ones in every run', async () => {
    const delays = async (seed?: number) => {
      const { skilljar } = underConditions(systemClock);
      skilljar.slow([10, 13], { seed });
      const all: number[] = [];
      for (let i = 0; i < 40; i += 1) {
        const began = Date.now();
        const call = watched(skilljar.run(request(), answer));
        while (!call.settled) await vi.advanceTimersByTimeAsync(1);
        all.push(Date.now() - began);
      }
      return all;
    };
    const first = await delays();
    expect([...new Set(first)].sort()).toEqual([10, 11, 12, 13]);
    expect(await delays(1)).toEqual(first);
    expect(await delays(2)).not.toEqual(first);
  });

  it('the platform acts at once; a client that gives up says that it does not know', async () => {
    const under = underConditions(systemClock);
    under.skilljar.slow(60_000);
    const before = under.platforms.store.collection('skilljar.courses').size;
    const failing = failureOf(under.clients({ timeout: 1000 }).skilljar.courses.create(course));
    await vi.waitFor(() => expect(under.seen.skilljar).toBe(1));
    await vi.advanceTimersByTimeAsync(1000);
    expect(await failing).toMatchObject({ code: 'TIMEOUT', outcome: 'unknown', attempts: 1 });
    expect(under.platforms.store.collection('skilljar.courses').size).toBe(before + 1);
    // Nothing is left of the answer that nobody waits for.
    expect([vi.getTimerCount(), under.listening]).toEqual([0, 0]);
  });

  it.each(NAMES)('%s: a client repeats a read that took too long, until its deadline', async (name) => {
    const under = underConditions(systemClock);
    const slow = under[name].slow(10_000);
    const failing = watched(failureOf(READS[name](under.clients({ timeout: 1000, deadline: 2500 }))));
    while (!failing.settled) await vi.advanceTimersByTimeAsync(250);
    const error = await failing.promise;
    expect(['TIMEOUT', 'DEADLINE']).toContain(error.code);
    expect([error.attempts, slow.hits]).toEqual([slow.hits, error.attempts]);
    expect(error.attempts).toBeGreaterThan(1);
  });

  it('advancing the mock clock ends the wait, and shortens it by what it was advanced', async () => {
    const under = underConditions(systemClock);
    under.sda.slow(1000);
    const whole = watched(under.sda.run(request(), answer));
    under.advance(1000);
    await turn();
    expect(whole.settled).toBe(true);

    const part = watched(under.sda.run(request(), answer));
    under.advance(400);
    await vi.advanceTimersByTimeAsync(599);
    expect(part.settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect([part.settled, under.listening, vi.getTimerCount()]).toEqual([true, 0, 0]);
  });

  it('an abort ends the wait, and a request that was aborted before is not sent on', async () => {
    const under = underConditions(systemClock);
    const slow = under.skilljar.slow(1000);
    const controller = new AbortController();
    const reason = new Error('enough');
    const failing = failureOf(under.fetch(`${under.platforms.urls.skilljar}/ping`, { signal: controller.signal }));
    await vi.waitFor(() => expect(slow.hits).toBe(1));
    controller.abort(reason);
    expect(await failing).toBe(reason);
    expect([vi.getTimerCount(), under.listening, under.seen.skilljar]).toEqual([0, 0, 1]);
    const late = await under.answer('skilljar', request(controller.signal));
    expect([late.type, slow.hits, under.seen.skilljar]).toEqual(['error', 1, 1]);
  });

  it('off and clearConditions release delayed responses', async () => {
    const { sda } = underConditions(systemClock);
    const slow = sda.slow(1000);
    const first = watched(sda.run(request(), answer));
    slow.off();
    await turn();
    expect(first.settled).toBe(true);
    sda.slow(1000);
    const second = watched(sda.run(request(), answer));
    sda.clearConditions();
    await turn();
    expect([second.settled, vi.getTimerCount()]).toEqual([true, 0]);
  });

  it('two delays: the longer one applies, because both start with the request', async () => {
    const { sda } = underConditions(systemClock);
    sda.slow(300);
    sda.slow(200);
    const call = watched(sda.run(request(), answer));
    await vi.advanceTimersByTimeAsync(299);
    expect(call.settled).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    expect(call.settled).toBe(true);
  });

  it('with flaky: failures come late too', async () => {
    const under = underConditions(systemClock);
    under.sda.slow(700);
    under.sda.flaky({ rate: 1, kinds: ['502', 'lost-before'] });
    for (const status of [502, 0]) {
      const began = Date.now();
      const call = watched(under.sda.run(request(), answer));
      while (!call.settled) await vi.advanceTimersByTimeAsync(10);
      expect([(await call.promise).status, Date.now() - began]).toEqual([status, 700]);
    }
  });

  it('with offline: no response is delayed', async () => {
    const { sda } = underConditions(systemClock);
    const slow = sda.slow(700);
    sda.offline();
    expect((await sda.run(request(), answer)).type).toBe('error');
    expect(slow.hits).toBe(0);
  });
});

it('a client that waited for Retry-After passes, though timers fire some milliseconds early', async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  const { sda } = underConditions(systemClock);
  sda.rateLimited({ retryAfter: 1 });
  const statusAfter = async (ms: number) => {
    vi.setSystemTime(Date.now() + ms);
    return (await sda.run(request(), answer)).status;
  };
  expect([await statusAfter(0), await statusAfter(989), await statusAfter(1)]).toEqual([429, 429, 200]);
  vi.useRealTimers();
});
