import { describe, expect, it } from 'vitest';
import { DeadlineError, TimeoutError } from '../../src/index.js';
import { bench } from '../support/bench.js';
import { type Step, stallHeaders } from '../support/fault-server.js';
import { collect, expected, idsOf, PAGED_SHAPES } from '../support/list-shapes.js';
import { failure } from '../support/subjects.js';

const b = bench();
const TOTAL = 8;

/** Answers after `ms` milliseconds. */
const late =
  (ms: number, step: Step): Step =>
  (exchange) =>
    new Promise<void>((resolve) => exchange.clock.setTimeout(() => resolve(step(exchange)), ms));

describe.each(PAGED_SHAPES)('$name: the deadline is that of each page', ({ serve, open }) => {
  it.each([{ prefetch: 0 }, {}, { prefetch: 3, concurrency: 3 }])('pages that keep it, with %j', async (options) => {
    b.server.always(late(800, serve(b, TOTAL)));
    expect(idsOf(await collect(open(b, { deadline: 1_000, ...options })))).toEqual(expected(0, TOTAL));
  });

  it('the time between pages does not count', async () => {
    b.server.always(serve(b, TOTAL));
    const seen: unknown[] = [];
    for await (const page of open(b, { deadline: 1_000, prefetch: 0 }).pages()) {
      seen.push(...page);
      await b.clock.advance(60_000);
    }
    expect(idsOf(seen)).toEqual(expected(0, TOTAL));
  });

  it('also for what is read on from a page', async () => {
    b.server.always(late(800, serve(b, TOTAL)));
    expect(idsOf(await collect(await open(b, { deadline: 1_000 })))).toEqual(expected(0, TOTAL));
  });

  it.each([
    ['deadline', { deadline: 1_000, timeout: 5_000 }, DeadlineError],
    ['timeout', { timeout: 1_000, retry: false }, TimeoutError],
  ] as const)('a page that exceeds the %s: the error comes after the items before it', async (_what, options, Class) => {
    b.server.queue(late(800, serve(b, TOTAL))).always(stallHeaders());
    const seen: unknown[] = [];
    const error = await failure(async () => {
      for await (const item of open(b, options)) seen.push(item);
    });
    expect(error).toBeInstanceOf(Class);
    expect(idsOf(seen)).toEqual(expected(0, 3));
  });

  it('a signal bounds the whole', async () => {
    const controller = new AbortController();
    b.server.always(late(800, serve(b, TOTAL)));
    b.clock.setTimeout(() => controller.abort(new Error('too long')), 1_000);
    await expect(collect(open(b, { deadline: 1_000, prefetch: 0, signal: controller.signal }))).rejects.toThrow('too long');
  });
});
