import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Page } from '../../src/core/results/index.js';
import { type Item, ids, type Kind, pass, range, type Script, simulated, table, timed } from '../support/paged.js';

simulated();

describe('any list, any way of reading it', () => {
  const setting = fc.record({
    total: fc.nat(60),
    size: fc.integer({ min: 1, max: 9 }),
    kind: fc.constantFrom<Kind>('page', 'skip', 'cursor'),
    prefetch: fc.option(fc.nat(5), { nil: undefined }),
    concurrency: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    maxItems: fc.option(fc.integer({ min: 1, max: 70 }), { nil: undefined }),
    stopAfter: fc.option(fc.nat(12), { nil: undefined }),
    failing: fc.option(fc.nat(12), { nil: undefined }),
    latencies: fc.array(fc.integer({ min: 1, max: 200 }), { minLength: 1, maxLength: 15 }),
    work: fc.integer({ min: 0, max: 150 }),
  });

  it('each item once and in order, no page twice, never too far ahead, failures in their place, cursors that resume', async () => {
    await fc.assert(
      fc.asyncProperty(setting, async ({ total, size, kind, prefetch, concurrency, maxItems, stopAfter, failing, latencies, work }) => {
        const boom = new Error('for good');
        const takes = (from: number) => latencies[((from / size) % latencies.length) | 0]!;
        const instead: Script['instead'] = (from, page) => {
          if (from / size === failing) throw boom;
          return page;
        };
        const { list, log, asked } = table(total, size, kind, { takes, instead });
        const all = ids(range(total)).slice(0, maxItems);
        const pagesThere = Math.max(1, Math.ceil(total / size));
        const got: Page<Item>[] = [];
        let error: unknown;
        const read = async () => {
          for await (const page of list({ prefetch, concurrency, maxItems }).pages()) {
            got.push(page);
            const ahead = asked.length - got.length;
            expect(ahead).toBeLessThanOrEqual(Math.max(prefetch ?? 1, (concurrency ?? 1) - 1));
            if (work > 0) await new Promise((resolve) => setTimeout(resolve, work));
            expect(asked.length - got.length).toBeLessThanOrEqual(Math.max(prefetch ?? 1, ahead));
            if (got.length - 1 === stopAfter) break;
          }
        };
        await timed(read().catch((thrown) => (error = thrown)));
        await pass(0);

        // Once, in order, from the beginning.
        const items = ids(got.flatMap((page) => page.items));
        expect(items).toEqual(all.slice(0, items.length));
        // Why it ended: an error in its place, the consumer's wish, or the end.
        const needed = Math.max(1, Math.ceil(Math.min(total, maxItems ?? total) / size));
        if (failing !== undefined && failing < needed && !(stopAfter !== undefined && stopAfter < failing)) {
          expect(error).toBe(boom);
          expect(got).toHaveLength(failing);
        } else {
          expect(error).toBeUndefined();
          expect(got).toHaveLength(Math.min(needed, (stopAfter ?? Number.POSITIVE_INFINITY) + 1));
          if (got.length === needed) expect(items).toEqual(all);
        }
        // The requested positions.
        expect(new Set(asked).size).toBe(asked.length);
        expect(asked.length).toBeLessThanOrEqual(Math.min(pagesThere, needed));
        expect(log.most).toBeLessThanOrEqual(kind === 'cursor' ? 1 : (concurrency ?? 1));
        expect(log.underWay).toBe(0);
        const count = asked.length;
        await pass(1_000);
        expect(asked).toHaveLength(count);

        // Resume from one of the cursors, in another list.
        const at = got[Math.min(got.length - 1, latencies[0]! % 4)];
        if (at?.cursor !== undefined && failing === undefined) {
          const whole = at.items.length === size;
          const rest = await timed(table(total, size, kind).list({ cursor: at.cursor, prefetch, concurrency }).toArray({ maxItems: 999 }));
          const after = got.slice(0, got.indexOf(at) + (whole ? 1 : 0)).flatMap((page) => page.items).length;
          expect(ids(rest.value)).toEqual(ids(range(total)).slice(after));
        }
      }),
      { numRuns: 300 },
    );
  });
});
