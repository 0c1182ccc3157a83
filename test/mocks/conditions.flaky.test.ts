import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { FlakyKind } from '../../mocks/engine/conditions/types.js';
import { failureOf, NAMES, READS, underConditions } from '../support/conditions.js';
import { FakeClock } from '../support/fake-clock.js';
import { warmUp } from '../support/subjects.js';

beforeAll(warmUp);

const course = { title: 'New', short_description: 'Short', enforce_sequential_navigation: false };
const KINDS: readonly FlakyKind[] = ['lost-before', 'lost-after', 'cut-body', '502', '503', '503-retry-after', '504'];

/** What a failure leaves behind: whether the platform acted, and what a client that does not try again makes of it. */
const KNOWN: Readonly<Record<FlakyKind, { acted: boolean; code: string; status: number; outcome?: 'unknown' }>> = {
  'lost-before': { acted: false, code: 'CONNECTION', status: 0, outcome: 'unknown' },
  'lost-after': { acted: true, code: 'CONNECTION', status: 0, outcome: 'unknown' },
  'cut-body': { acted: true, code: 'CONNECTION', status: 201, outcome: 'unknown' },
  '502': { acted: false, code: 'SERVER', status: 502, outcome: 'unknown' },
  '503': { acted: false, code: 'SERVER', status: 503, outcome: 'unknown' },
  '503-retry-after': { acted: false, code: 'SERVER', status: 503 },
  '504': { acted: true, code: 'SERVER', status: 504, outcome: 'unknown' },
};

describe('each kind', () => {
  it.each(KINDS)('%s: a write', async (kind) => {
    const under = underConditions();
    const flaky = under.skilljar.flaky({ rate: 1, kinds: [kind] });
    const courses = under.platforms.store.collection('skilljar.courses');
    const before = courses.size;
    const error = await failureOf(under.clients({ retry: false }).skilljar.courses.create(course));
    const { acted, code, status, outcome } = KNOWN[kind];
    expect(error).toMatchObject({ code, outcome, attempts: 1 });
    expect(under.statuses).toEqual([status]);
    expect(courses.size - before).toBe(acted ? 1 : 0);
    expect([flaky.hits, under.seen.skilljar]).toEqual([1, acted ? 1 : 0]);
  });

  it.each(KINDS)('%s: a client repeats a read on every platform', async (kind) => {
    for (const name of NAMES) {
      const under = underConditions();
      const flaky = under[name].flaky({ rate: 1, kinds: [kind] });
      const failing = READS[name](under.clients({ hooks: { onRetry: () => flaky.off() } }));
      expect((await failing.withResponse()).attempts).toBe(2);
      expect(flaky.hits).toBe(1);
    }
  });

  it('503-retry-after is the only one after which a write is repeated', async () => {
    for (const kind of KINDS) {
      const under = underConditions();
      under.skilljar.flaky({ rate: 1, kinds: [kind] });
      const { attempts } = await failureOf(under.clients().skilljar.courses.create(course));
      expect([kind, attempts]).toEqual([kind, kind === '503-retry-after' ? 3 : 1]);
    }
  });

  it('cut-body loses a response without a body', async () => {
    const under = underConditions();
    const { skilljar } = under.clients({ retry: false });
    const { id } = await skilljar.courses.create(course);
    under.skilljar.flaky({ rate: 1, kinds: ['cut-body'] });
    expect(await failureOf(skilljar.courses.delete(id, { confirm: true }))).toMatchObject({ code: 'CONNECTION', outcome: 'unknown' });
    expect(under.platforms.store.collection('skilljar.courses').get(id)).toBeUndefined();
  });

  it('responds as the gateway of SDA does', async () => {
    const under = underConditions();
    under.sda.flaky({ rate: 1, kinds: ['504'] });
    const error = await failureOf(under.clients({ retry: false }).sda.hub.get());
    expect(error.body).toEqual({ message: 'Endpoint request timed out' });
  });
});

describe('which requests fail', () => {
  /** The statuses of so many requests in a row. */
  async function run(options: Parameters<ReturnType<typeof underConditions>['skilljar']['flaky']>[0], count = 60) {
    const { skilljar } = underConditions(new FakeClock());
    const flaky = skilljar.flaky(options);
    const statuses: number[] = [];
    for (let i = 0; i < count; i += 1) {
      const response = await skilljar.run(new Request('https://example.com'), async () => new Response('{}'));
      statuses.push(response.status);
    }
    return { statuses, hits: flaky.hits };
  }

  it('is the same for the same seed, and another for another', async () => {
    expect(await run({ seed: 7 })).toEqual(await run({ seed: 7 }));
    expect((await run({ seed: 7 })).statuses).not.toEqual((await run({ seed: 8 })).statuses);
    expect(await run({})).toEqual(await run({ rate: 0.5, seed: 1 }));
  });

  it('the kinds come in turns', async () => {
    const { statuses } = await run({ rate: 1 }, 9);
    expect(statuses).toEqual([0, 0, 200, 502, 503, 503, 504, 0, 0]);
    expect((await run({ rate: 1, kinds: ['504', '502'] }, 5)).statuses).toEqual([504, 502, 504, 502, 504]);
  });

  it('0 fails no requests and 1 fails all', async () => {
    expect((await run({ rate: 0 })).hits).toBe(0);
    expect((await run({ rate: 1 })).hits).toBe(60);
  });

  it('is the configured rate', async () => {
    for (const rate of [0.1, 0.5, 0.9]) {
      for (const seed of [1, 2, -3]) {
        const { hits } = await run({ rate, seed, kinds: ['lost-before'] }, 1000);
        expect(Math.abs(hits / 1000 - rate)).toBeLessThan(0.05);
      }
    }
  });
});

it('under any rate and seed, a write that succeeds is there once, and one that fails is absent or reported as unknown', async () => {
  const under = underConditions();
  const { store } = under.platforms;
  let run = 0;
  const seen = { done: 0, unknown: 0, refused: 0, doneAfterRetry: 0 };
  await fc.assert(
    fc.asyncProperty(
      fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
      fc.integer(),
      fc.oneof(fc.subarray([...KINDS], { minLength: 1 }), fc.constant<FlakyKind[]>(['503-retry-after'])),
      fc.boolean(),
      async (rate, seed, kinds, together) => {
        run += 1;
        const lp = under.clients();
        for (const name of NAMES) under[name].clearConditions();
        under.skilljar.flaky({ rate, seed, kinds });
        under.instruqt.flaky({ rate, seed, kinds });
        const creations = Array.from({ length: 8 }, (_, i) => {
          const title = `Creation ${run}-${i}`;
          const onInstruqt = i % 2 === 1;
          const create = () =>
            onInstruqt
              ? lp.instruqt.tracks.create({ track: { slug: `creation-${run}-${i}`, title } }).withResponse()
              : lp.skilljar.courses.create({ ...course, title }).withResponse();
          const there = () => store.collection<{ id: string; title: string }>(onInstruqt ? 'instruqt.Track' : 'skilljar.courses');
          return { create, count: () => there().all((row) => row.title === title).length };
        });
        const settled = [];
        if (together) settled.push(...(await Promise.allSettled(creations.map(({ create }) => create()))));
        else for (const { create } of creations) settled.push(...(await Promise.allSettled([create()])));
        settled.forEach((outcome, i) => {
          const count = creations[i]!.count();
          if (outcome.status === 'fulfilled') {
            expect(count).toBe(1);
            seen.done += 1;
            if (outcome.value.attempts > 1) seen.doneAfterRetry += 1;
          } else if (outcome.reason.outcome === 'unknown') {
            expect(count).toBeLessThanOrEqual(1);
            seen.unknown += 1;
          } else {
            expect(outcome.reason.code).toBe('SERVER');
            expect(count).toBe(0);
            seen.refused += 1;
          }
        });
      },
    ),
    { numRuns: 40, seed: 2026 },
  );
  // Otherwise the property would hold of nothing.
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(5);
}, 30_000);
