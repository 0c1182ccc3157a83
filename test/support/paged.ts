import { afterEach, beforeEach, expect, vi } from 'vitest';
import { type FetchedPage, type PageSource, Paginator } from '../../src/core/results/index.js';
import type { ListOptions } from '../../src/core/settings/options.js';

const RESPONSE = { status: 200, headers: new Headers(), attempts: 1, requestId: undefined };
const never = new AbortController().signal;

export interface Item {
  id: number;
}

/** How the stub counts: pages, items, or not at all. */
export type Kind = 'page' | 'skip' | 'cursor';

export interface Script {
  readonly kind: Kind;
  readonly size: number;
  readonly rows: () => readonly Item[];
  /** Milliseconds that the page takes. Default: 50. */
  readonly takes?: ((from: number) => number) | undefined;
  /** Answers instead of the page. */
  readonly instead?: ((from: number, page: FetchedPage<Item>) => FetchedPage<Item>) | undefined;
}

/** A platform that answers in time of its own, and remembers what it was asked and what was under way. */
export function platform({ kind, size, rows, takes = () => 50, instead = (_, page) => page }: Script) {
  const asked: number[] = [];
  const signals: AbortSignal[] = [];
  const log = { asked, signals, underWay: 0, most: 0 };
  const fromOf = (position: string | undefined) =>
    kind === 'page' ? (Number(position ?? 1) - 1) * size : Number(position?.replace('c', '') ?? 0);
  const positionOf = (from: number) => (kind === 'page' ? String(from / size + 1) : kind === 'skip' ? String(from) : `c${from}`);
  const source = (): PageSource<Item> => ({
    platform: 'skilljar',
    operation: 'skilljar.things.list',
    clean: (headers: Headers) => headers,
    key: ({ id }) => id,
    ...(kind === 'page' && { after: (page, first, total) => (Number(page) * first < total ? String(Number(page) + 1) : undefined) }),
    ...(kind === 'skip' && { after: (skip, first, total) => (Number(skip) + first < total ? String(Number(skip) + first) : undefined) }),
    async fetch(position, { signal = never }) {
      const from = fromOf(position);
      asked.push(from);
      signals.push(signal);
      signal.throwIfAborted();
      log.underWay += 1;
      log.most = Math.max(log.most, log.underWay);
      try {
        await new Promise<void>((resolve, reject) => {
          const timer = setTimeout(resolve, takes(from));
          const cancel = () => {
            clearTimeout(timer);
            reject(signal.reason);
          };
          signal.addEventListener('abort', cancel, { once: true });
        });
      } finally {
        log.underWay -= 1;
      }
      const all = rows();
      const items = all.slice(from, from + size);
      const end = kind === 'skip' ? from + items.length : from + size;
      const next = items.length > 0 && end < all.length ? positionOf(end) : undefined;
      return instead(from, { items, total: all.length, next, response: RESPONSE });
    },
  });
  const list = (options: ListOptions = {}) => new Paginator<Item>(async () => ({ source: source(), options }));
  return { ...log, log, list };
}

export const range = (n: number): Item[] => Array.from({ length: n }, (_, id) => ({ id }));
export const table = (n: number, size: number, kind: Kind = 'page', extra: Partial<Script> = {}) =>
  platform({ kind, size, rows: () => range(n), ...extra });
export const ids = (items: readonly Item[]) => items.map(({ id }) => id);
export const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

/** Runs work in simulated time; gives what came of it and how long it took. */
export async function timed<T>(work: Promise<T>): Promise<{ value: T; ms: number }> {
  const began = Date.now();
  let over = false;
  const done = () => {
    over = true;
  };
  work.then(done, done);
  await Promise.resolve();
  while (!over) await vi.advanceTimersToNextTimerAsync();
  return { value: await work, ms: Date.now() - began };
}

export async function collect<T>(items: AsyncIterable<T>): Promise<T[]> {
  const out: T[] = [];
  for await (const item of items) out.push(item);
  return out;
}

/** Uses fake timers, and fails on every unhandled rejection. */
export function simulated(): void {
  const unhandled: unknown[] = [];
  const note = (reason: unknown) => void unhandled.push(reason);
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
    process.on('unhandledRejection', note);
  });
  afterEach(async () => {
    vi.useRealTimers();
    await new Promise((resolve) => setTimeout(resolve, 5));
    process.off('unhandledRejection', note);
    expect(unhandled.splice(0)).toEqual([]);
  });
}
