// Copies of lists: from the mock platforms, and from a list that changes, with a process that ends at any point.
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createMockPlatforms, demoKeys } from '../../mocks/api.js';
import { createLearningPlatforms } from '../../src/index.js';
import { type KeyedRow, syncPages } from '../../src/learners/index.js';
import { type Item, platform, range } from '../support/paged.js';

const platforms = createMockPlatforms();
afterEach(() => platforms.reset());
const lp = createLearningPlatforms({
  fetch: platforms.fetch,
  retry: false,
  instruqt: { apiKey: demoKeys.instruqt, team: 'acme' },
  sda: { token: demoKeys.sda },
  skilljar: { apiKey: demoKeys.skilljar },
});

class Killed extends Error {}

/** A database with transactions: `kill` throws at the numbered steps. */
function store<T>(kill: (step: number) => boolean = () => false) {
  const rows = new Map<string, T>();
  let cursor: string | undefined;
  let step = 0;
  const point = async () => {
    await Promise.resolve();
    step += 1;
    if (kill(step)) throw new Killed(`at step ${step}`);
  };
  return {
    rows,
    at: () => cursor,
    load: async () => {
      await point();
      return cursor;
    },
    save: async (page: readonly KeyedRow<T>[], next: string | undefined) => {
      await point();
      // The transaction.
      for (const { key, row } of page) rows.set(key, row);
      cursor = next;
      await point();
    },
  };
}

/** Runs again until a run reaches the end. */
async function untilDone<T>(run: () => Promise<T>): Promise<T> {
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
  }
}

describe('lists of the platforms', () => {
  const lists = {
    'skilljar.users': [
      (options: object) => lp.skilljar.users.list(undefined, { ...options, pageSize: 7 }),
      (row: { user: { id: string } }) => row.user.id,
    ],
    'skilljar.courses': [(options: object) => lp.skilljar.courses.list({}, { ...options, pageSize: 4 }), (row: { id: string }) => row.id],
    'sda.sessions': [(options: object) => lp.sda.sessions.list({}, options), (row: { sessionId: string }) => row.sessionId],
    'instruqt.playReports': [(options: object) => lp.instruqt.playReports.list({ input: {} } as never, options), (row: Item) => row.id],
  } as unknown as Record<string, [(options: object) => ReturnType<typeof lp.skilljar.courses.list>, (row: unknown) => string]>;

  it.each(Object.entries(lists))('%s: every row once, after a failure at every step', async (_name, [list, key]) => {
    const expected = new Map<string, unknown>();
    for await (const row of list({})) expected.set(key(row), row);
    expect(expected.size).toBeGreaterThan(0);
    for (let n = 1; ; n += 1) {
      let fired = false;
      const db = store<unknown>((step) => step === n && (fired = true));
      const result = await untilDone(() => syncPages<{ id: string }>(list as never, { ...db, key } as never));
      expect(result.done).toBe(true);
      expect(db.rows).toEqual(expected);
      expect(db.at()).toBeUndefined();
      if (!fired) break;
    }
  });
});

describe('a list', () => {
  const stub = (rows: () => readonly Item[], size = 3, kind: 'page' | 'skip' | 'cursor' = 'cursor') =>
    platform({ kind, size, rows, takes: () => 0 });

  it('killed at any points, and resumed: the stored rows are those of the list', async () => {
    const scripts = fc.record({
      n: fc.integer({ min: 0, max: 25 }),
      size: fc.integer({ min: 1, max: 7 }),
      kind: fc.constantFrom('page', 'skip', 'cursor') as fc.Arbitrary<'page' | 'skip' | 'cursor'>,
      kills: fc.uniqueArray(fc.integer({ min: 1, max: 60 })),
    });
    await fc.assert(
      fc.asyncProperty(scripts, async ({ n, size, kind, kills }) => {
        const db = store<Item>((step) => kills.includes(step));
        const { list } = stub(() => range(n), size, kind);
        const { done } = await untilDone(() => syncPages(list, db));
        expect(done).toBe(true);
        expect([...db.rows.values()]).toEqual(range(n));
      }),
      { numRuns: 60 },
    );
  });

  it('that grows and shrinks meanwhile: what was in it all the time is stored', async () => {
    const script = fc.record({
      changes: fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 8 }),
      kills: fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { maxLength: 6 }),
    });
    await fc.assert(
      fc.asyncProperty(script, async ({ changes, kills }) => {
        let extra = 0;
        const rest = [...changes];
        const rows = () => range(6 + extra);
        const { list } = stub(rows);
        const db = store<Item>((step) => {
          extra = rest.shift() ?? extra;
          return kills.includes(step);
        });
        await untilDone(() => syncPages(list, db));
        expect([...db.rows.values()]).toEqual(expect.arrayContaining(range(6)));
      }),
      { numRuns: 60 },
    );
  });

  it('an error of save stops it, and the page comes again', async () => {
    const { list, asked } = stub(() => range(9));
    const full = new Error('disk full');
    const saved: string[][] = [];
    let cursor: string | undefined;
    const options = {
      load: () => cursor,
      save: (rows: readonly KeyedRow<Item>[], next: string | undefined) => {
        if (saved.length === 1 && cursor === 'c3') throw full;
        saved.push(rows.map(({ key }) => key));
        cursor = next;
      },
    };
    await expect(syncPages(list, options)).rejects.toBe(full);
    expect(saved).toEqual([['0', '1', '2']]);
    saved.push([]);
    expect(await syncPages(list, options)).toEqual({ pages: 2, rows: 6, done: true });
    expect(saved.slice(2)).toEqual([
      ['3', '4', '5'],
      ['6', '7', '8'],
    ]);
    expect(asked.filter((from) => from === 0)).toHaveLength(1);
  });

  it('waits for save before it uses the next page', async () => {
    const { list } = stub(() => range(9));
    let saving = 0;
    await syncPages(list, {
      load: () => null,
      async save() {
        expect((saving += 1)).toBe(1);
        await new Promise((resolve) => setImmediate(resolve));
        saving -= 1;
      },
    });
  });

  it('stops by a signal, with the page saved that was being saved', async () => {
    const controller = new AbortController();
    const { list, log } = stub(() => range(9));
    const db = store<Item>();
    const run = syncPages(list, {
      ...db,
      signal: controller.signal,
      async save(rows, cursor) {
        controller.abort(new Killed('by signal'));
        await db.save(rows, cursor);
      },
    });
    await expect(run).rejects.toThrow('by signal');
    expect(db.rows.size).toBe(3);
    expect(log.underWay).toBe(0);
    const { signals } = log;
    await expect(syncPages(list, { ...db, signal: controller.signal })).rejects.toThrow('by signal');
    expect(log.signals).toHaveLength(signals.length);
    expect(await syncPages(list, db)).toEqual({ pages: 2, rows: 6, done: true });
  });

  it('goes on in the next run when the list has a bound', async () => {
    const { list } = stub(() => range(9));
    const db = store<Item>();
    const bounded = (options: object) => list({ ...options, maxItems: 3 });
    expect(await syncPages(bounded, db)).toEqual({ pages: 1, rows: 3, done: false });
    expect(await syncPages(bounded, db)).toEqual({ pages: 1, rows: 3, done: false });
    expect(await syncPages(bounded, db)).toEqual({ pages: 1, rows: 3, done: true });
    expect(db.rows.size).toBe(9);
  });

  it('gives each key once per page, and refuses rows without one', async () => {
    const { list } = stub(() => range(3));
    const saved: unknown[] = [];
    const options = { load: () => undefined, save: (rows: unknown) => void saved.push(rows) };
    await syncPages(list, { ...options, key: () => 'same' });
    expect(saved).toEqual([[{ key: 'same', row: { id: 2 } }]]);
    for (const key of [() => undefined, () => '', () => null]) {
      await expect(syncPages(list, { ...options, key: key as never })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        issues: [{ path: ['options', 'key'] }],
      });
    }
    expect(saved).toHaveLength(1);
  });
});
