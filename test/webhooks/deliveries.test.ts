// A delivery runs its handlers once, and again when they failed.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type IdempotencyStore, instruqtWebhook, memoryIdempotencyStore, signInstruqtWebhook } from '../../src/webhooks/index.js';

const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const EVENT = { type: 'track.completed', timestamp: '2026-11-28T10:00:00Z', track_id: 't1' };
type Receiver = ReturnType<typeof instruqtWebhook>;

const post = async (receiver: Receiver, id = 'msg_1') => {
  const response = await receiver.handle(
    new Request('https://a.example', signInstruqtWebhook(EVENT, { secret: SECRET, id }) as unknown as RequestInit),
  );
  const { status, error } = (await response.json()) as { status?: string; error?: { reason: string } };
  return [response.status, status ?? error?.reason, response.headers.get('retry-after')];
};

/** Waits without a timer, so that the fake clock stands still. */
const until = async (holds: () => boolean) => {
  for (let i = 0; i < 1000 && !holds(); i += 1) await vi.advanceTimersByTimeAsync(0);
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('50 copies at once run the handler once, and all get its result', async () => {
  let finish: () => void = () => undefined;
  const handler = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const receiver = instruqtWebhook({ secret: SECRET }).on('track.completed', handler);
  const answers = Array.from({ length: 50 }, () => post(receiver));
  await until(() => handler.mock.calls.length > 0);
  finish();
  expect(await Promise.all(answers)).toEqual(Array.from({ length: 50 }, () => [200, 'processed', null]));
  expect(handler).toHaveBeenCalledTimes(1);
  expect(await post(receiver)).toEqual([200, 'duplicate', null]);
  void post(receiver, 'msg_2');
  await until(() => handler.mock.calls.length > 1);
  finish();
});

it.each<[string, () => unknown, unknown]>([
  [
    'throws',
    () => {
      throw new Error('database is down');
    },
    expect.objectContaining({ message: 'database is down' }),
  ],
  ['rejects', async () => Promise.reject(new TypeError('x')), expect.any(TypeError)],
  ['rejects with nothing', () => Promise.reject(), expect.any(Error)],
  [
    'throws a text',
    () => {
      throw 'late';
    },
    'late',
  ],
])('a handler that %s: the delivery is processed when it comes again', async (_what, fail, reported) => {
  const handler = vi.fn().mockImplementationOnce(fail);
  const before = vi.fn();
  const after = vi.fn();
  const onError = vi.fn();
  const receiver = instruqtWebhook({ secret: SECRET })
    .on('track.completed', before)
    .on('track.completed', handler)
    .on('track.completed', after)
    .onError(onError);
  expect(await post(receiver)).toEqual([500, 'handler', null]);
  expect(after).not.toHaveBeenCalled();
  expect(onError).toHaveBeenCalledExactlyOnceWith(reported, expect.objectContaining({ id: 'instruqt:msg_1' }));
  expect(await post(receiver)).toEqual([200, 'processed', null]);
  expect([before, handler, after].map(({ mock }) => mock.calls.length)).toEqual([2, 2, 1]);
});

it('the response does not contain what a handler threw', async () => {
  const receiver = instruqtWebhook({ secret: SECRET }).on('track.completed', () => {
    throw new Error('password hunter2');
  });
  const response = await receiver.handle(
    new Request('https://a.example', signInstruqtWebhook(EVENT, { secret: SECRET }) as unknown as RequestInit),
  );
  expect(await response.text()).not.toContain('hunter2');
});

it.each([
  ['throws', () => void JSON.parse('{')],
  ['rejects', (() => Promise.reject(new Error('x'))) as () => unknown as () => void],
])('an onError that %s changes nothing', async (_what, listener) => {
  const receiver = instruqtWebhook({ secret: SECRET })
    .on('track.completed', () => Promise.reject(new Error('y')))
    .onError(listener);
  expect(await post(receiver)).toEqual([500, 'handler', null]);
});

it('handlers have a time limit, after which the delivery can be processed again', async () => {
  const signals: AbortSignal[] = [];
  const onError = vi.fn();
  const handler = vi.fn().mockImplementationOnce((_event, { signal }) => {
    signals.push(signal);
    return new Promise(() => undefined);
  });
  const receiver = instruqtWebhook({ secret: SECRET, handlerTimeout: 1_000 }).on('track.completed', handler).onError(onError);
  const first = post(receiver);
  await until(() => signals.length === 1);
  await vi.advanceTimersByTimeAsync(999);
  expect(signals[0]?.aborted).toBe(false);
  await vi.advanceTimersByTimeAsync(1);
  expect(signals[0]?.aborted).toBe(true);
  expect(await first).toEqual([503, 'timeout', null]);
  expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ reason: 'timeout' }), expect.anything());
  expect(await post(receiver)).toEqual([200, 'processed', null]);
  expect(vi.getTimerCount()).toBe(0);
});

describe('a store', () => {
  it('that two receivers share: the second one waits its turn, and a crashed one loses it', async () => {
    const store = memoryIdempotencyStore();
    const hung = instruqtWebhook({ secret: SECRET, store }).on('track.completed', () => new Promise(() => undefined));
    const handler = vi.fn();
    const onError = vi.fn();
    const other = instruqtWebhook({ secret: SECRET, store }).on('track.completed', handler).onError(onError);
    void post(hung);
    await vi.advanceTimersByTimeAsync(0);
    expect(await post(other)).toEqual([503, 'running', '5']);
    expect(handler).not.toHaveBeenCalled();
    const delivery = expect.objectContaining({ id: 'instruqt:msg_1' });
    expect(onError).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ reason: 'running' }), delivery);
    // The first one stops here, as if its process had ended: its claim is 20 seconds long.
    vi.setSystemTime(Date.now() + 20_000);
    expect(await post(other)).toEqual([200, 'processed', null]);
    expect(await post(other)).toEqual([200, 'duplicate', null]);
  });

  const broken = (method: keyof IdempotencyStore): IdempotencyStore => ({
    ...memoryIdempotencyStore(),
    [method]: () => Promise.reject(new Error('redis://:password@host is down')),
  });

  it.each<[keyof IdempotencyStore, number, string, number]>([
    ['claim', 503, 'store', 0],
    // The handlers have run: the platform must not send the delivery again.
    ['complete', 200, 'processed', 1],
    ['release', 200, 'processed', 1],
  ])('whose %s fails', async (method, status, text, runs) => {
    const handler = vi.fn();
    const onError = vi.fn();
    const receiver = instruqtWebhook({ secret: SECRET, store: broken(method) })
      .on('track.completed', handler)
      .onError(onError);
    const answered = await post(receiver);
    expect(answered.slice(0, 2)).toEqual([status, text]);
    expect(JSON.stringify(answered)).not.toContain('password');
    expect(handler).toHaveBeenCalledTimes(runs);
    expect(onError.mock.calls.length).toBe(method === 'release' ? 0 : 1);
  });

  it('whose release fails after a handler failed: both are reported', async () => {
    const onError = vi.fn();
    const receiver = instruqtWebhook({ secret: SECRET, store: broken('release') })
      .on('track.completed', () => Promise.reject(new Error('handler')))
      .onError(onError);
    expect(await post(receiver)).toEqual([500, 'handler', null]);
    expect(onError.mock.calls.map(([error]) => (error as Error).message)).toEqual(['redis://:password@host is down', 'handler']);
  });

  it('remembers as long as it was told to', async () => {
    const receiver = instruqtWebhook({ secret: SECRET, keepFor: 60_000 }).on('track.completed', () => undefined);
    await post(receiver);
    vi.setSystemTime(Date.now() + 59_999);
    expect(await post(receiver)).toEqual([200, 'duplicate', null]);
    vi.setSystemTime(Date.now() + 1);
    expect(await post(receiver)).toEqual([200, 'processed', null]);
  });

  it('in memory forgets the oldest first', async () => {
    const store = memoryIdempotencyStore({ maxEntries: 2 });
    for (const id of ['a', 'b', 'c']) {
      await store.claim(id, 'me', 1000);
      await store.complete(id, 'me', 1000);
    }
    expect(await Promise.all(['c', 'b', 'a'].map((id) => store.claim(id, 'me', 1000)))).toEqual(['done', 'done', 'claimed']);
    expect(() => memoryIdempotencyStore({ maxEntries: 0 })).toThrow('maxEntries');
  });
});

it('a delivery that nobody handles takes no place in the store', async () => {
  const store = { ...memoryIdempotencyStore(), claim: vi.fn() };
  expect(await post(instruqtWebhook({ secret: SECRET, store }))).toEqual([200, 'ignored', null]);
  expect(store.claim).not.toHaveBeenCalled();
});
