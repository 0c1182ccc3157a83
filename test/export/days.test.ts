import { expect, it } from 'vitest';
import { dayOf } from '../../src/export/columns.js';

const DAYS = [
  ['2026-01-05T10:00:00Z', '2026-01-05'],
  ['2026-01-28T23:59:59.590250Z', '2026-01-28'],
  ['2026-01-31T23:59:59Z', '2026-01-31'],
  ['2026-01-05T24:00:00Z', '2026-01-06'],
  ['2026-01-05T23:30:00-02:00', '2026-01-06'],
  ['2026-01-05T00:30:00+02:00', '2026-01-04'],
  ['2026-01-05', '2026-01-05'],
  ['not a time', 'undated'],
  [undefined, 'undated'],
] as const;

it.each(DAYS)('a record of %s is of the day %s', (lastActivityAt, day) => {
  const record = { platform: 'sda', key: 'k', learner: {}, object: { kind: 'session', id: 's', title: 't' }, status: 'started', raw: {} };
  expect(dayOf({ ...record, ...(lastActivityAt && { lastActivityAt }) } as never)).toBe(day);
});
