// The limits of two processes that share a Redis server, by the real clock.
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { describe, expect, it } from 'vitest';
import { mostIn } from '../support/most-in.js';
import { hasRedis, redisBench } from '../support/redis.js';

describe.skipIf(!hasRedis)('two processes and a Redis server', () => {
  const redis = redisBench();

  it('never exceed the limits together', { timeout: 60_000 }, async () => {
    const windows = [
      { limit: 30, intervalMs: 1_000 },
      { limit: 40, intervalMs: 2_000 },
    ];
    const redisPort = await redis.start();
    const arrivals: number[] = [];
    const stub = createServer((_, response) => {
      const now = performance.now();
      const full = windows.some(({ limit, intervalMs }) => arrivals.filter((at) => now - at < intervalMs).length >= limit);
      if (!full) arrivals.push(now);
      response.writeHead(full ? 429 : 200).end();
    });
    stub.listen(0, '127.0.0.1');
    await once(stub, 'listening');

    const built = await redis.build({ quota: 'src/quota.ts', limits: 'src/core/limits/index.ts' });
    const settings = { redisPort, stubPort: (stub.address() as AddressInfo).port, windows, calls: 40, ...built };
    const began = performance.now();
    const results = await redis.runTwice('quota-worker.js', settings);
    const tookMs = performance.now() - began;
    stub.closeAllConnections();
    stub.close();

    expect(results).toEqual([
      { done: 40, refused: 0 },
      { done: 40, refused: 0 },
    ]);
    for (const { limit, intervalMs } of windows) expect(mostIn(arrivals, intervalMs)).toBeLessThanOrEqual(limit);
    // The wide window allows 40 of the 80, and the others 3 s later: its own 2, and one for the latency.
    expect(tookMs).toBeGreaterThan(3_000);
    expect(tookMs).toBeLessThan(20_000);
  });
});
