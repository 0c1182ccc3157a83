import { describe, expect, it, vi } from 'vitest';
import { createDriftCollector } from '../../src/drift/index.js';
import { json } from '../support/fault-server.js';
import { learner, skilljarBench } from '../support/skilljar.js';

const b = skilljarBench();

/** Of each kind: what changes in a learner, and the finding. */
const KINDS: readonly (readonly [what: string, change: object, path: string, kind: string, expected: string, received: string])[] = [
  ['a wrong type', { registration_count: 'many' }, 'registration_count', 'wrong-type', 'must be of type number', 'string'],
  ['null', { completion_count: null }, 'completion_count', 'null-for-non-null', 'must be of type number, not null', 'null'],
  ['a missing field', { completion_count: undefined }, 'completion_count', 'missing-field', 'is required', 'nothing'],
  ['a broken rule', { signed_up_at: 'yesterday, said Jane' }, 'signed_up_at', 'broken-rule', expect.any(String), 'string'],
];

describe('answers of Skilljar', () => {
  it.each(KINDS)('%s', async (_what, change, path, kind, expected, received) => {
    const drift = createDriftCollector();
    b.server.always(json(200, { ...learner('u1'), ...change }));
    const client = b.client({ drift });
    await client.users.get('u1');
    await client.users.get('u1');
    const report = drift.report();
    expect(report.answers).toEqual({ skilljar: 2 });
    expect(report.findings).toMatchObject([
      { platform: 'skilljar', operation: 'skilljar.users.get', path, kind, expected, received, count: 2 },
    ]);
    expect(JSON.stringify(report)).not.toContain('Jane');
  });

  it('in every row of a list, at one path, beside the hook', async () => {
    const drift = createDriftCollector();
    const onMismatch = vi.fn();
    const rows = [
      { ...learner('u1'), completion_count: null },
      { ...learner('u2'), completion_count: null },
    ];
    b.server.queue(json(200, { count: 2, next: null, results: rows }));
    await b.client({ drift, hooks: { onMismatch } }).users.list().toArray({ maxItems: 10 });
    expect(drift.report().findings).toMatchObject([{ path: 'results[].completion_count', count: 2 }]);
    expect(onMismatch).toHaveBeenCalledTimes(1);
  });

  it('before `strict` rejects, and not with `off`', async () => {
    const drift = createDriftCollector();
    b.server.always(json(200, { ...learner('u1'), completion_count: null }));
    await expect(b.client({ drift, validation: 'strict' }).users.get('u1')).rejects.toThrow('does not match its documentation');
    expect(drift.report().findings).toHaveLength(1);
    await b.client({ drift, validation: 'off' }).users.get('u1');
    expect(drift.report().answers).toEqual({ skilljar: 1 });
  });
});
