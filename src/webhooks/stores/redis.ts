import { ConfigurationError } from '../../core/errors/index.js';
import type { IdempotencyStore } from './store.js';

/** A client for Redis 2.6 or later: `ioredis`, or `redis` (node-redis). */
export type RedisClient =
  | { call(command: string, ...args: string[]): Promise<unknown> }
  | { sendCommand(args: string[]): Promise<unknown> };

/** Options of `redisIdempotencyStore`. */
export interface RedisStoreOptions {
  /** Prefix of the keys. Default: `learning-platforms:webhook:`. */
  prefix?: string | undefined;
}

const DONE = 'done';
// Scripts, because Redis runs each one atomically.
const CLAIM = `local v = redis.call('GET', KEYS[1])
if v then return v end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return ''`;
const COMPLETE = `redis.call('SET', KEYS[1], '${DONE}', 'PX', ARGV[2]) return ''`;
const RELEASE = `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end return ''`;

/**
 * An idempotency store in Redis, for receivers in several processes. Pass your own client, such as the one of `rateLimiterFlexibleStore`.
 * Each delivery sends two commands.
 *
 * @example
 * ```ts
 * import { Redis } from 'ioredis';
 * import { instruqtWebhook, redisIdempotencyStore } from 'learning-platforms/webhooks';
 *
 * const store = redisIdempotencyStore(new Redis('redis://localhost'));
 * const receiver = instruqtWebhook({ secret, store });
 * ```
 */
export function redisIdempotencyStore(
  redis: RedisClient,
  { prefix = 'learning-platforms:webhook:' }: RedisStoreOptions = {},
): IdempotencyStore {
  const client = redis as Partial<Record<'call' | 'sendCommand', unknown>> | undefined;
  // ioredis has both methods, and its `sendCommand` has other arguments.
  const name = typeof client?.call === 'function' ? 'call' : 'sendCommand';
  if (typeof client?.[name] !== 'function') {
    throw new ConfigurationError('redisIdempotencyStore: redis must be a client of ioredis or redis (node-redis).');
  }
  const run = async (script: string, id: string, ...args: string[]): Promise<unknown> => {
    const command = ['EVAL', script, '1', prefix + id, ...args] as [string, ...string[]];
    return 'call' in redis && name === 'call'
      ? redis.call(...command)
      : (redis as { sendCommand(args: string[]): unknown }).sendCommand(command);
  };
  return {
    async claim(id, owner, leaseMs) {
      const found = String(await run(CLAIM, id, `running:${owner}`, String(Math.ceil(leaseMs))));
      return found === '' ? 'claimed' : found === DONE ? 'done' : 'running';
    },
    async complete(id, owner, keepMs) {
      await run(COMPLETE, id, `running:${owner}`, String(Math.ceil(keepMs)));
    },
    async release(id, owner) {
      await run(RELEASE, id, `running:${owner}`);
    },
  };
}
