// One of the processes that share a limit. It takes permits from the store and calls the stub until `until`, then reports the result.

import { Redis } from 'ioredis';
import { RateLimiterRedis } from 'rate-limiter-flexible';

const { redisPort, stubPort, windows, calls, quota, limits } = JSON.parse(process.argv[2]);
const { rateLimiterFlexibleStore } = await import(quota);
const { createLimiter } = await import(limits);

const redis = new Redis({ host: '127.0.0.1', port: redisPort });
const store = rateLimiterFlexibleStore((options) => new RateLimiterRedis({ storeClient: redis, ...options }), { name: 'shared' });
const clock = { now: Date.now, setTimeout, clearTimeout };
const gate = createLimiter({ windows, store, concurrency: 12 }, clock);

const statuses = await Promise.all(
  Array.from({ length: calls }, async () => {
    const permit = await gate.acquire(0, 60_000, new AbortController().signal);
    const { status, headers } = await fetch(`http://127.0.0.1:${stubPort}`);
    permit.release({ status, headers });
    return status;
  }),
);
process.send({ done: statuses.filter((status) => status === 200).length, refused: statuses.filter((status) => status === 429).length });
redis.disconnect();
process.disconnect();
