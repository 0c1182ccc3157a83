import { describe, expect, it } from 'vitest';
import { createSdaClient, type SdaClient } from '../../src/sda/index.js';
import { bench } from '../support/bench.js';
import { data, graphqlErrors, type Step } from '../support/fault-server.js';
import { KEYS } from '../support/subjects.js';

const b = bench();
const sda = (options: object = {}) =>
  createSdaClient({ token: KEYS.sda, baseUrl: `${b.server.origin}/graphql`, clock: b.clock, ...options });

const TOTAL = 7;
const SIZE = 3;

/** Seven sessions, three a page, counted from `first`. */
const sessions =
  (root: string, first: 0 | 1): Step =>
  (exchange) => {
    const { page, pageSize } = exchange.request.json.variables.pagination;
    const from = (page - first) * pageSize;
    if (from < 0) return graphqlErrors([{ message: 'page must be positive' }])(exchange);
    const items = Array.from({ length: Math.max(0, Math.min(pageSize, TOTAL - from)) }, (_, i) => ({ sessionId: `s${from + i}` }));
    return data({ [root]: { items, pages: Math.ceil(TOTAL / pageSize), itemCount: TOTAL } })(exchange);
  };

const statuses = ['READY', 'ACTIVE', 'A_NEW_ONE'];
const LISTS = [
  ['all', 'readAllSessions', {}, (c: SdaClient) => c.sessions.list({}, { pageSize: SIZE })],
  ['by status', 'readAllSessions', { statuses }, (c: SdaClient) => c.sessions.list({ statuses }, { pageSize: SIZE })],
  [
    'by tenant',
    'readAllSessionsByTenantId',
    { tenantId: 't' },
    (c: SdaClient) => c.sessions.listByTenant({ tenantId: 't' }, { pageSize: SIZE }),
  ],
  [
    'by tenant and status',
    'readAllSessionsByTenantId',
    { tenantId: 't', statuses },
    (c: SdaClient) => c.sessions.listByTenant({ tenantId: 't', statuses }, { pageSize: SIZE }),
  ],
] as const;

describe.each(LISTS)('sessions %s', (_what, root, filter, list) => {
  it.each([
    [0, undefined, [1, 2, 3, 0]],
    [1, undefined, [1, 2, 3]],
    [0, 0, [0, 1, 2]],
    [1, 1, [1, 2, 3]],
  ] as const)('each once from a platform that counts from %i, with firstPage %s', async (first, firstPage, pages) => {
    b.server.always(sessions(root, first));
    const found = await list(sda({ firstPage })).toArray({ maxItems: 99 });
    expect(found.map(({ sessionId }) => sessionId).sort()).toEqual(['s0', 's1', 's2', 's3', 's4', 's5', 's6']);
    // The filter goes with every page, the one that is tried at the end included.
    expect(b.server.received.map(({ json }) => json.variables)).toEqual(
      pages.map((page) => ({ ...filter, pagination: { page, pageSize: SIZE } })),
    );
  });
});
