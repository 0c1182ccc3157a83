// Receivers in two processes over one Redis server, and the two clients that the store takes.
import { Redis } from 'ioredis';
import { describe, expect, it, vi } from 'vitest';
import { redisIdempotencyStore } from '../../src/webhooks/index.js';
import { hasRedis, redisBench } from '../support/redis.js';

describe.skipIf(!hasRedis)('a Redis server', () => {
  const redis = redisBench();

  it('the same delivery, sent 50 times at once to each of two processes, runs its handler once', { timeout: 60_000 }, async () => {
    const redisPort = await redis.start();
    const built = await redis.build({ webhooks: 'src/webhooks/index.ts' });
    const results = (await redis.runTwice('webhook-worker.js', { redisPort, copies: 50, ...built })) as { runs: number }[];
    expect(results.map((result) => ({ ...result, runs: 0 }))).toEqual(Array(2).fill({ runs: 0, refused: 0, again: true }));
    expect(results.map(({ runs }) => runs).sort()).toEqual([0, 1]);
    const client = new Redis({ host: '127.0.0.1', port: redisPort });
    expect(await client.get('runs')).toBe('1');
    client.disconnect();
  });

  it('claims, completes and releases', async () => {
    const client = new Redis({ host: '127.0.0.1', port: await redis.start() });
    const nodeRedis = { sendCommand: vi.fn(([command, ...args]: string[]) => client.call(command as string, ...args)) };
    for (const [name, store] of [
      ['ioredis', redisIdempotencyStore(client)],
      ['node-redis', redisIdempotencyStore(nodeRedis, { prefix: 'other:' })],
    ] as const) {
      expect(await store.claim('a', 'me', 60_000), name).toBe('claimed');
      expect(await store.claim('a', 'you', 60_000), name).toBe('running');
      await store.release('a', 'you');
      expect(await store.claim('a', 'you', 60_000), name).toBe('running');
      await store.release('a', 'me');
      expect(await store.claim('a', 'you', 60_000), name).toBe('claimed');
      await store.complete('a', 'you', 60_000);
      expect(await store.claim('a', 'me', 60_000), name).toBe('done');
    }
    expect((await client.keys('*')).sort()).toEqual(['learning-platforms:webhook:a', 'other:a']);
    for (const key of await client.keys('*')) {
      const left = await client.pttl(key);
      expect(left).toBeGreaterThan(50_000);
      expect(left).toBeLessThanOrEqual(60_000);
    }
    expect(nodeRedis.sendCommand).toHaveBeenCalled();
    client.disconnect();
  });
});

it.each([undefined, null, {}, { eval: () => undefined }])('takes no %o for a client', (client) => {
  expect(() => redisIdempotencyStore(client as never)).toThrow(expect.objectContaining({ code: 'CONFIGURATION' }));
});
