import { setTimeout as sleep } from 'node:timers/promises';
import type { HotStartPool, InstruqtClient } from 'learning-platforms/instruqt';

export interface PoolPlan {
  /** The name of the pool. A second run with this name continues with the same pool. */
  readonly name: string;
  /** IDs of sandbox configs. */
  readonly configs: readonly string[];
  /** Sandboxes for each config. */
  readonly size: number;
  readonly region?: string | undefined;
  /** When Instruqt creates the sandboxes. */
  readonly warmAt: Date;
  /** When the event ends. */
  readonly endsAt: Date;
}

/** The state of the sandboxes of one config. */
export interface ConfigState {
  readonly config: string;
  readonly available: number;
  readonly claimed: number;
  readonly creating: number;
  readonly failed: number;
}

/** Returns the pool with this name, or creates it. A lost response to `create` is found by name in the next run. */
export async function ensurePool(instruqt: InstruqtClient, plan: PoolPlan, signal: AbortSignal): Promise<{ id: string; isNew: boolean }> {
  for await (const pool of instruqt.hotStartPools.list({}, { signal }))
    if (pool.name === plan.name && !pool.deleted) return { id: pool.id, isNew: false };
  const { name, configs, size, region, warmAt, endsAt } = plan;
  const created = await instruqt.hotStartPools.create(
    {
      pool: {
        type: 'dedicated',
        name,
        configs: [...configs],
        size,
        // Claimed sandboxes are not replaced: `size` is the number of seats.
        auto_refill: false,
        starts_at: warmAt.toISOString(),
        ends_at: endsAt.toISOString(),
        ...(region !== undefined && { region }),
      },
    },
    { signal },
  );
  if (!created) throw new Error('Instruqt returned no pool. Run the command again: it finds the pool by its name.');
  return { id: created.id, isNew: true };
}

export function statesOf(pool: HotStartPool): ConfigState[] {
  return pool.configs.map(({ node, available, claimed, creating, failed }) => ({
    config: node.name ?? node.slug ?? node.id ?? 'unknown',
    available,
    claimed,
    creating,
    failed,
  }));
}

/** Whether each config has its sandboxes. Claimed ones count: the event may have started. */
export const isReady = (pool: HotStartPool): boolean =>
  pool.configs.length > 0 && pool.configs.every(({ available, claimed }) => available + claimed >= pool.size);

export interface WatchOptions {
  readonly pollMs: number;
  readonly signal: AbortSignal;
  /** Called with the first state and with each change. */
  readonly onChange: (states: readonly ConfigState[]) => void;
}

/** Polls the pool until the condition is true or the time is over. Returns the last state of the pool. */
export async function watchPool(
  instruqt: InstruqtClient,
  id: string,
  until: { readonly time: Date; readonly isDone?: (pool: HotStartPool) => boolean },
  { pollMs, signal, onChange }: WatchOptions,
): Promise<HotStartPool> {
  let last = '';
  for (;;) {
    const pool = await instruqt.hotStartPools.get({ id }, { signal });
    const states = statesOf(pool);
    const text = JSON.stringify(states);
    if (text !== last) onChange(states);
    last = text;
    const leftMs = until.time.getTime() - Date.now();
    if (until.isDone?.(pool) || leftMs <= 0 || pool.deleted) return pool;
    await sleep(Math.min(pollMs, leftMs), undefined, { signal });
  }
}
