// A write may have taken effect with an earlier attempt: whatever ends the call afterwards must say so.
import { describe, expect, it, vi } from 'vitest';
import type { FetchLike, SharedOptions } from '../../src/index.js';
import { bench } from '../support/bench.js';
import { json } from '../support/fault-server.js';
import { failure, PLATFORMS, SUBJECTS } from '../support/subjects.js';

const b = bench();

/** A provider that returns a token so often, and then fails in some way. */
const failing = (times: number, fail: () => never) => {
  let asked = 0;
  return () => {
    asked += 1;
    return asked > times ? fail() : `secret-token-number-${asked}`;
  };
};

describe.each(PLATFORMS)('%s', (platform) => {
  it.each<[string, () => never]>([
    [
      'throws',
      () => {
        throw new Error('vault sealed');
      },
    ],
    [
      'throws a text',
      () => {
        throw 'vault sealed';
      },
    ],
    ['returns nothing', () => undefined as never],
    ['returns a number', () => 42 as never],
    ['returns an empty text', () => '' as never],
    ['returns two lines', () => 'a\nb' as never],
  ])('an idempotent write, lost and then without a token: the provider %s', async (_what, fail) => {
    b.server.queue(json(500, {}), json(401, {}));
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock }, failing(1, fail));
    const error = await failure(operations.idempotent.run());
    expect(error).toMatchObject({ code: 'CONFIGURATION', platform, operation: operations.idempotent.id, outcome: 'unknown' });
    expect(error.attempts).toBeGreaterThan(0);
    expect(error.message).toContain('It is unknown whether the write took effect');
  });

  it('a provider that fails before anything was sent: certain', async () => {
    const { operations } = SUBJECTS[platform](
      b.server,
      { clock: b.clock },
      failing(0, () => {
        throw new Error('vault sealed');
      }),
    );
    const error = await failure(operations.write.run());
    expect(error).toMatchObject({ code: 'CONFIGURATION', operation: operations.write.id, outcome: undefined, attempts: 0 });
  });

  it.each(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'UND_ERR_CONNECT_TIMEOUT', 'EHOSTUNREACH', 'CERT_HAS_EXPIRED', 'EMFILE'])(
    'a body that breaks off with the code %s of a connection that was never opened',
    async (code) => {
      const body = () =>
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"data"'));
            controller.error(Object.assign(new TypeError('fetch failed'), { code }));
          },
        });
      const fetch = vi.fn(async () => new Response(body(), { status: 200, headers: { 'content-type': 'application/json' } }));
      const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, fetch: fetch as unknown as FetchLike });
      expect(await failure(operations.write.run())).toMatchObject({ code: 'CONNECTION', reached: true, outcome: 'unknown', attempts: 1 });
      expect(fetch).toHaveBeenCalledTimes(1);
    },
  );

  it.each<[string, NonNullable<Exclude<SharedOptions['retry'], false>>['on']]>([
    [
      'throws',
      () => {
        throw new RangeError('no');
      },
    ],
    ['returns a promise of false', (async () => false) as never],
    ['returns a promise of true', (async () => true) as never],
    ['returns a promise that fails', (async () => Promise.reject(new Error('no'))) as never],
    ['returns nothing', (() => undefined) as never],
    ['returns false', () => false],
  ])('retry.on that %s: the call ends with the error of the platform', async (_what, on) => {
    b.server.always(json(502, {}));
    const onError = vi.fn();
    const onAbort = vi.fn();
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, retry: { on }, hooks: { onError, onAbort } });
    expect(await failure(operations.idempotent.run())).toMatchObject({ code: 'SERVER', outcome: 'unknown', attempts: 1 });
    expect(onError).toHaveBeenCalledTimes(1);
    expect(onAbort).not.toHaveBeenCalled();
  });

  it('an answer that comes after the timeout, from a fetch that ignores its signal, is in no hook', async () => {
    let answer: (response: Response) => void = () => undefined;
    const fetch = () => new Promise<Response>((resolve) => (answer = resolve));
    const onResponse = vi.fn();
    const { operations } = SUBJECTS[platform](b.server, {
      clock: b.clock,
      fetch: fetch as FetchLike,
      timeout: 100,
      retry: false,
      hooks: { onResponse },
    });
    expect(await failure(operations.write.run())).toMatchObject({ code: 'TIMEOUT', outcome: 'unknown' });
    answer(new Response('{}', { status: 200 }));
    await b.clock.settle();
    expect(onResponse).not.toHaveBeenCalled();
  });

  it('a cyclic cause is no mistake of fetch', async () => {
    const fetch = vi.fn(async () => {
      const error = Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' });
      throw Object.assign(error, { cause: error });
    });
    const { operations } = SUBJECTS[platform](b.server, { clock: b.clock, fetch: fetch as unknown as FetchLike });
    expect(await failure(operations.read.run())).toMatchObject({ code: 'CONNECTION', attempts: 3 });
  });
});
