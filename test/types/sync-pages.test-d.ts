import { expectTypeOf, it } from 'vitest';
import type { Paginator } from '../../src/index.js';
import { type SyncPagesOptions, syncPages } from '../../src/learners/index.js';

declare const courses: (options: object) => Paginator<{ id: string; title: string }>;
declare const sessions: (options: object) => Paginator<{ sessionId: string }>;

it('infers the row type from the list', () => {
  syncPages((options) => courses(options), {
    load: () => undefined,
    save: (page) => expectTypeOf(page[0]!.row).toEqualTypeOf<{ id: string; title: string }>(),
  });
  syncPages((options) => sessions(options), {
    key: (row) => row.sessionId,
    load: () => undefined,
    save: (page) => expectTypeOf(page[0]!.row).toEqualTypeOf<{ sessionId: string }>(),
  });
});

it('requires a key for rows without an id', () => {
  // @ts-expect-error: `key` is missing
  syncPages(sessions, { load: () => undefined, save: () => undefined });
  expectTypeOf<SyncPagesOptions<{ sessionId: string }>>().toHaveProperty('key');
});
