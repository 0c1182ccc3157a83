import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { type Poll, poll } from '../../src/core/call/poll.js';
import { ConfigurationError, DeadlineError, StateError } from '../../src/core/errors/call-errors.js';
import type { WithResponse } from '../../src/core/results/call.js';
import { FakeClock } from '../support/fake-clock.js';
import { failure } from '../support/subjects.js';

const seen = (data: string | undefined, attempts = 1): WithResponse<string | undefined> => ({
  data,
  status: 200,
  headers: new Headers(),
  attempts,
  requestId: `r-${data}`,
});

/** A wait for `ready`, with what each look shows; the last is shown for ever. Writes down when it looked. */
function waiting(states: (string | undefined)[], more: Partial<Poll<string | undefined>> = {}) {
  const clock = new FakeClock({ auto: true });
  const start = clock.now();
  const looks: number[] = [];
  const result = poll<string | undefined>({
    read: async () => {
      looks.push(clock.now() - start);
      return seen(states[Math.min(looks.length, states.length) - 1]);
    },
    state: (state) => state,
    done: (state) => state === 'ready',
    failed: (state) => (state === 'broken' ? 'it is broken' : undefined),
    what: 'to be ready',
    context: { platform: 'sda', operation: 'sda.things.waitFor' },
    clock,
    deadline: 60_000,
    random: () => 0,
    ...more,
  });
  // Most tests look at the failure later than it happens.
  result.catch(() => undefined);
  return { clock, looks, result, elapsed: () => clock.now() - start };
}

describe('poll', () => {
  it('does not wait for what is there', async () => {
    const { result, looks, clock } = waiting(['ready']);
    expect(await result).toMatchObject({ data: 'ready', attempts: 1, requestId: 'r-ready' });
    expect(looks).toEqual([0]);
    expect(clock.pending).toBe(0);
  });

  it('backs off up to a limit, and counts the requests of all polls', async () => {
    const { result, looks } = waiting([...Array(9).fill('making'), 'ready'], { backoff: { baseMs: 1000, maxMs: 4000 } });
    expect((await result).attempts).toBe(10);
    expect(looks.map((at, i) => at - (looks[i - 1] ?? 0))).toEqual([0, 1000, 1500, 2250, 3375, 4000, 4000, 4000, 4000, 4000]);
  });

  it('takes between half and all of a wait, whatever chance says', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 4, maxLength: 4 }), async (chances) => {
        let n = 0;
        const { result, looks } = waiting(['a', 'b', 'c', 'ready'], { random: () => chances[n++] as number });
        await result;
        for (const [i, full] of [1000, 1500, 2250].entries()) {
          const pause = (looks[i + 1] as number) - (looks[i] as number);
          expect(pause).toBeGreaterThanOrEqual(full / 2);
          expect(pause).toBeLessThanOrEqual(full);
        }
      }),
      { numRuns: 20 },
    );
  });

  it('reports the first state and each change, once', async () => {
    const onState = vi.fn();
    await waiting([undefined, undefined, 'making', 'making', 'unheard of', 'ready'], { onState }).result;
    expect(onState.mock.calls.map(([state]) => state)).toEqual([undefined, 'making', 'unheard of', 'ready']);
  });

  it('ends when it cannot come any more, and names the state', async () => {
    const onState = vi.fn();
    const { result, clock } = waiting(['making', 'broken'], { onState });
    const error = await failure<StateError>(result);
    expect(error).toBeInstanceOf(StateError);
    expect(error).toMatchObject({
      code: 'STATE',
      state: 'broken',
      operation: 'sda.things.waitFor',
      platform: 'sda',
      attempts: 2,
      requestId: 'r-broken',
    });
    expect(error.message).toBe('sda.things.waitFor: it is broken.');
    expect(onState).toHaveBeenLastCalledWith('broken', 'broken');
    expect(clock.pending).toBe(0);
  });

  it('is over at its deadline, between looks, with the last state in the error', async () => {
    const { result, elapsed, looks, clock } = waiting(['making'], { deadline: 10_000 });
    const error = await failure<DeadlineError>(result);
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error.message).toBe('sda.things.waitFor: waited 10000 ms for it to be ready; the last state seen was making.');
    expect(error.attempts).toBe(looks.length);
    expect(elapsed()).toBe(10_000);
    expect(clock.pending).toBe(0);
  });

  it('ends at its deadline in the middle of a poll, and aborts the poll', async () => {
    let aborted: unknown;
    const { result, elapsed } = waiting([], {
      deadline: 3000,
      read: (signal) => new Promise((_, reject) => signal.addEventListener('abort', () => reject((aborted = signal.reason)))),
    });
    const error = await failure(result);
    expect(error).toBeInstanceOf(DeadlineError);
    expect(error.message).toContain('no poll has completed');
    expect(elapsed()).toBe(3000);
    expect(aborted).toBeInstanceOf(Error);
  });

  it('waits without end where the deadline has none', async () => {
    const { result, elapsed } = waiting([...Array(500).fill('making'), 'ready'], { deadline: Number.POSITIVE_INFINITY });
    expect((await result).data).toBe('ready');
    expect(elapsed()).toBeGreaterThan(3_600_000);
  });

  it.each([
    ['before it begins', 0],
    ['between looks', 5000],
  ])('an abort %s ends it with the signal’s own reason', async (_when, at) => {
    const controller = new AbortController();
    const reason = { mine: true };
    if (at === 0) controller.abort(reason);
    const wait = waiting(['making'], { signal: controller.signal });
    wait.clock.setTimeout(() => controller.abort(reason), at);
    expect(await wait.result.catch((error: unknown) => error)).toBe(reason);
    expect(wait.elapsed()).toBeLessThanOrEqual(at);
    expect(wait.looks.length > 0).toBe(at > 0);
  });

  it('hands on what a look or the listener throws, and stops', async () => {
    const broken = new TypeError('no');
    expect(await failure(waiting([], { read: () => Promise.reject(broken) }).result)).toBe(broken);
    const heard = waiting(['making'], {
      onState: () => {
        throw broken;
      },
    });
    expect(await failure(heard.result)).toBe(broken);
    expect(heard.looks).toHaveLength(1);
    expect(heard.clock.pending).toBe(0);
  });

  it.each([[{ deadline: 0 }], [{ deadline: Number.NaN }], [{ backoff: { baseMs: -1 } }], [{ backoff: { maxMs: 0 } }]])(
    'refuses %j before it looks',
    async (more) => {
      const { result, looks } = waiting(['ready'], more);
      expect(await failure(result)).toBeInstanceOf(ConfigurationError);
      expect(looks).toEqual([]);
    },
  );
});
