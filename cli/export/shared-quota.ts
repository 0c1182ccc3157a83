import { withPackages } from '../../src/optional-package.js';
import type { RateLimitStore } from '../../src/quota.js';

/** Loads a package that `--redis` needs. Any other failure to load it is reported unchanged. */
const installed = <T>(name: string, load: () => Promise<T>): Promise<T> =>
  withPackages([name], load, (message, cause) => new Error(message.replace('This', '--redis'), { cause }));

/** Creates a store of rate limits in Redis, shared by all processes that use it. Throws when Redis does not respond. */
export async function sharedQuota(url: string): Promise<{ store: RateLimitStore; close(): void }> {
  const { Redis } = await installed('ioredis', () => import('ioredis'));
  const { RateLimiterRedis } = await installed('rate-limiter-flexible', () => import('rate-limiter-flexible'));
  const { rateLimiterFlexibleStore } = await import('../../src/quota.js');
  const redis = new Redis(url, { lazyConnect: true, maxRetriesPerRequest: 2, connectTimeout: 5_000 });
  // Each call that fails reports its error. Without a listener, the package would print it.
  let problem: Error | undefined;
  redis.on('error', (error: Error) => {
    problem = error;
  });
  try {
    await redis.connect();
  } catch (error) {
    redis.disconnect();
    // The URL may contain a password.
    throw new Error(`Cannot reach Redis at ${new URL(url).host}: ${(problem ?? (error as Error)).message}`);
  }
  return {
    store: rateLimiterFlexibleStore((options) => new RateLimiterRedis({ storeClient: redis, ...options })),
    close: () => redis.disconnect(),
  };
}
