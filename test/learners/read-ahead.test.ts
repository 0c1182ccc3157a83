import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createLearners } from '../../src/learners/index.js';
import { nested } from '../../src/learners/pages.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';
import { FakeClock } from '../support/fake-clock.js';

// The first call loads the operations, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const MINUTE = 60_000;
const turns = async (count: number) => {
  for (let i = 0; i < count; i += 1) await Promise.resolve();
};

/** Lists that belong to items, where each answer takes some turns; counts the lists that are read at a time. */
function source(lists: readonly { turns: number; length: number; fails?: boolean }[]) {
  const counts = { running: 0, most: 0, opened: 0, aborted: 0 };
  async function* outer(from = '0') {
    for (const [i, list] of lists.entries()) {
      if (i < Number(from)) continue;
      await turns(list.turns % 3);
      yield [{ item: i, position: () => String(i + 1) }];
    }
  }
  async function* inner(item: number, signal: AbortSignal) {
    const list = lists[item]!;
    counts.opened += 1;
    counts.most = Math.max(counts.most, ++counts.running);
    const abort = () => {
      counts.aborted += 1;
    };
    signal.addEventListener('abort', abort);
    try {
      for (let i = 0; i < list.length; i += 1) {
        await turns(list.turns);
        yield [`${item}:${i}`];
      }
      await turns(list.turns);
      if (list.fails) throw new Error(`list ${item}`);
    } finally {
      signal.removeEventListener('abort', abort);
      counts.running -= 1;
    }
  }
  const read = async (most: number, position?: string) => {
    const found: { item: string; position: string }[] = [];
    let error: string | undefined;
    try {
      for await (const part of nested(outer, inner, position, { most })) {
        for (const { item, position: after } of part) found.push({ item, position: after() });
      }
    } catch (caught) {
      error = (caught as Error).message;
    }
    return { found, error };
  };
  return { outer, inner, read, counts };
}

describe('lists that are read ahead', () => {
  const lists = fc.array(fc.record({ turns: fc.nat(20), length: fc.nat(4), fails: fc.constantFrom(false, false, false, true) }), {
    maxLength: 12,
  });

  it('come in order, at most so many at a time, and go on after every item', async () => {
    await fc.assert(
      fc.asyncProperty(lists, fc.integer({ min: 1, max: 8 }), async (all, most) => {
        const { read, counts } = source(all);
        const failed = all.findIndex(({ fails }) => fails);
        const until = failed < 0 ? all : all.slice(0, failed + 1);
        const expected = until.flatMap(({ length }, item) => Array.from({ length }, (_, i) => `${item}:${i}`));
        const { found, error } = await read(most);
        expect(found.map(({ item }) => item)).toEqual(expected);
        expect(error).toBe(failed < 0 ? undefined : `list ${failed}`);
        expect(counts.most).toBeLessThanOrEqual(most);
        for (const [i, { position }] of found.entries()) {
          const rest = await read(most, position);
          expect(rest.found.map(({ item }) => item)).toEqual(expected.slice(i + 1));
        }
      }),
      { numRuns: 100 },
    );
  });

  it('are no further ahead than that, however long the caller takes', async () => {
    const { outer, inner, counts } = source(Array.from({ length: 50 }, () => ({ turns: 1, length: 2 })));
    let seen = 0;
    for await (const _part of nested(outer, inner, undefined, { most: 5 })) {
      seen += 1;
      await turns(500);
      expect(counts.opened).toBeLessThanOrEqual(seen + 4);
    }
    expect(seen).toBe(50);
  });

  it('are aborted when the caller leaves', async () => {
    const { outer, inner, counts } = source(Array.from({ length: 50 }, (_, i) => ({ turns: i === 0 ? 50 : 1_000, length: 1 })));
    for await (const _part of nested(outer, inner, undefined, { most: 5 })) break;
    expect(counts).toMatchObject({ running: 4, aborted: 4 });
  });
});

describe('activity that reads ahead', () => {
  const LEARNERS = 12;
  /** Skilljar with a few learners. An answer for a learner takes longer than those for the learners after it. */
  function platform(clock: FakeClock) {
    const seen = { requests: 0, running: 0, most: 0 };
    const fetch = async (input: string | URL | Request, init?: RequestInit): Promise<Response> => {
      const request = new Request(input, init);
      const id = new URL(request.url).pathname.split('/')[3];
      seen.requests += 1;
      seen.most = Math.max(seen.most, ++seen.running);
      await new Promise<void>((resolve) => clock.setTimeout(resolve, id ? 100 - Number(id.slice(1)) : 1));
      seen.running -= 1;
      request.signal.throwIfAborted();
      const learners = Array.from({ length: LEARNERS }, (_, i) => ({ user: { id: `u${i}`, email: `u${i}@example.com` } }));
      if (!id) return Response.json({ count: LEARNERS, next: null, previous: null, results: learners });
      if (!request.url.includes('published-courses')) return Response.json([]);
      const course_progress = { completed_lesson_count: 1, completed_at: null, latest_activity: null, score: null, max_score: null };
      return Response.json([
        { enrollment_id: id, enrolled_at: '2026-01-01T00:00:00Z', course: { id: 'c', title: 'A course' }, course_progress },
      ]);
    };
    return { fetch, seen };
  }
  const all = Array.from({ length: LEARNERS }, (_, i) => `skilljar:course:u${i}`);
  const keysOf = async (learners: ReturnType<typeof createLearners>, options = {}) => {
    const keys: string[] = [];
    for await (const item of learners.activity(options)) keys.push('record' in item ? item.record.key : item.problem.message);
    return keys;
  };
  const learnersOf = (options: object) => {
    const clock = new FakeClock({ auto: true });
    const { fetch, seen } = platform(clock);
    const skilljar = createSkilljarClient({ apiKey: 'key-of-a-test', fetch, clock, ...options });
    return { learners: createLearners({ skilljar }), seen, clock };
  };

  it('keeps the order of the learners', async () => {
    const { learners, seen } = learnersOf({});
    expect(await keysOf(learners)).toEqual(all);
    expect(seen).toMatchObject({ requests: 1 + 2 * LEARNERS, most: LEARNERS });
  });

  it('reads as many learners at a time as it is told', async () => {
    const { learners, seen } = learnersOf({});
    expect(await keysOf(learners, { concurrency: 3 })).toEqual(all);
    expect(seen).toMatchObject({ requests: 1 + 2 * LEARNERS, most: 3 });
  });

  it('waits for a limit that has no place for the calls ahead before their deadline', async () => {
    const { learners, seen } = learnersOf({ rateLimit: { windows: [{ limit: 2, intervalMs: MINUTE }] }, deadline: MINUTE + 1_000 });
    expect(await keysOf(learners)).toEqual(all);
    // Lists whose second call had no place are read again.
    expect(seen.requests).toBeLessThan(2 * (1 + 2 * LEARNERS));
  });

  it('ends with the reason of a signal', async () => {
    const { learners, seen } = learnersOf({});
    const controller = new AbortController();
    const reason = new Error('enough');
    const reading = async () => {
      for await (const _item of learners.activity({ signal: controller.signal })) controller.abort(reason);
    };
    await expect(reading()).rejects.toBe(reason);
    expect(seen.requests).toBeLessThanOrEqual(1 + 2 * LEARNERS);
  });

  it.each([0, 101, 1.5, Number.NaN, '8'])('refuses concurrency %j', async (concurrency) => {
    const { learners, seen } = learnersOf({});
    await expect(keysOf(learners, { concurrency })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ path: ['options', 'concurrency'], message: 'must be an integer from 1 to 100' }],
    });
    expect(seen.requests).toBe(0);
  });
});
