import { ConfigurationError } from '../../core/errors/index.js';
import type { IdempotencyStore } from './store.js';

/** Options of `memoryIdempotencyStore`. */
export interface MemoryStoreOptions {
  /** Maximum number of remembered deliveries; the oldest are removed first. Default: 100,000, about 20 MB. */
  maxEntries?: number | undefined;
}

interface Entry {
  /** `undefined`: processed. */
  owner: string | undefined;
  expiresAt: number;
}

/**
 * An idempotency store in the memory of this process: the default of a webhook receiver. Its data is lost when the process ends. Use
 * `redisIdempotencyStore` for several processes.
 */
export function memoryIdempotencyStore({ maxEntries = 100_000 }: MemoryStoreOptions = {}): IdempotencyStore {
  if (!Number.isInteger(maxEntries) || maxEntries < 1) throw new ConfigurationError('maxEntries must be a positive integer.');
  const entries = new Map<string, Entry>();
  const set = (id: string, entry: Entry) => {
    // Delete first: a map preserves insertion order, and its first entries are the oldest.
    entries.delete(id);
    entries.set(id, entry);
    for (const oldest of entries.keys()) {
      if (entries.size <= maxEntries) break;
      entries.delete(oldest);
    }
  };
  return {
    async claim(id, owner, leaseMs) {
      const entry = entries.get(id);
      if (entry && entry.expiresAt > Date.now()) return entry.owner === undefined ? 'done' : 'running';
      set(id, { owner, expiresAt: Date.now() + leaseMs });
      return 'claimed';
    },
    async complete(id, _owner, keepMs) {
      set(id, { owner: undefined, expiresAt: Date.now() + keepMs });
    },
    async release(id, owner) {
      if (entries.get(id)?.owner === owner) entries.delete(id);
    },
  };
}
