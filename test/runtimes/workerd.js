// workerd, the runtime of Cloudflare Workers: the program, and one client at module level that many overlapping requests use.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { build } from 'esbuild';
import { EXPECTED } from './expected.js';

/** Before and after Workers began to resume each request by itself, and a recent date. */
const DATES = ['2023-05-18', '2024-09-01', '2026-04-01'];

const PLATFORM_MS = 20;
const pause = () => new Promise((resolve) => setTimeout(resolve, PLATFORM_MS));

/** The platforms of overlapping requests: a short response to everything. */
const platforms = (Response) => async (request) => {
  const { pathname } = new URL(request.url);
  await pause();
  if (pathname === '/login') return Response.json({ token: 'token-of-a-test' });
  if (pathname === '/graphql')
    return Response.json({ data: { readSession: { sessionId: 's' }, readHubConfig: { hubConfigId: 'default' } } });
  if (pathname === '/v1/courses') return Response.json({ count: 1, next: null, results: [{ id: 'a' }] });
  return Response.json({ id: 'abc', title: 'x' });
};

/** Path, how many requests at once, and the expected fields of each response, in this order. */
const course = { id: 'abc', title: 'x' };
const REQUESTS = [
  ['/skilljar', 70, course],
  ['/skilljar', 70, course],
  ['/sda', 70, { sessionId: 's' }],
  ['/list', 10, [{ id: 'a' }]],
  ['/request', 20, { readHubConfig: { hubConfigId: 'default' } }],
  ['/webhook', 70, { told: true }],
  ['/webhook', 1, { told: true }],
  ['/runs', 1, { runs: 2 }],
  // Every call has returned its permit.
  ['/state', 1, { running: 0, queued: 0 }],
];

/** The expected fields of a response, which may have more. */
const wanted = (value, expected) =>
  Array.isArray(expected) ? value : Object.fromEntries(Object.keys(expected).map((name) => [name, value?.[name]]));

async function bundleWorker({ app, bundles }, file) {
  const outfile = join(bundles, 'workerd', file);
  const { warnings } = await build({
    entryPoints: [join(app, file)],
    absWorkingDir: app,
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['workerd', 'worker', 'import'],
    logLevel: 'silent',
  });
  assert.deepEqual(warnings, []);
  return readFileSync(outfile, 'utf8');
}

/** Runs a worker for the time of a check. */
async function withWorker(setting, file, options, use) {
  const contents = await bundleWorker(setting, file);
  const { Miniflare, Response } = createRequire(join(await setting.fetched('workerd'), 'x'))('miniflare');
  const miniflare = new Miniflare({ modules: [{ type: 'ESModule', path: 'worker.mjs', contents }], ...options(Response) });
  try {
    await use(miniflare);
  } finally {
    await miniflare.dispose();
  }
}

const overlapping = DATES.map((compatibilityDate) => ({
  name: 'workerd',
  title: `compatibility date ${compatibilityDate}: one client, many requests at once`,
  check: (setting) =>
    withWorker(
      setting,
      'overlapping-worker.js',
      (Response) => ({ compatibilityDate, outboundService: platforms(Response) }),
      async (miniflare) => {
        for (const [path, count, expected] of REQUESTS) {
          const send = async () => {
            const response = await miniflare.dispatchFetch(`http://worker.test${path}`);
            const text = await response.text();
            return response.ok && isDeepStrictEqual(wanted(JSON.parse(text), expected), expected) ? undefined : text;
          };
          const failed = (await Promise.all(Array.from({ length: count }, send))).filter((text) => text !== undefined);
          assert.equal(failed.length, 0, `${failed.length} of ${count} requests to ${path} failed: ${failed[0]}`);
        }
      },
    ),
}));

export const workerd = [
  {
    name: 'workerd',
    title: 'the program',
    check: (setting) =>
      withWorker(
        setting,
        'worker.js',
        () => ({ compatibilityDate: DATES.at(-1) }),
        async (miniflare) => {
          const response = await miniflare.dispatchFetch('http://worker.test/', { method: 'POST', body: JSON.stringify(setting.input) });
          const text = await response.text();
          assert.equal(response.status, 200, text);
          assert.deepEqual(JSON.parse(text), EXPECTED);
        },
      ),
  },
  ...overlapping,
];
