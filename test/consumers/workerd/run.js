// Sends overlapping requests to the worker, in workerd, and prints what came of each kind as one line of JSON.
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { Miniflare, Response } from 'miniflare';

const [bundle, compatibilityDate] = process.argv.slice(2);
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** The platforms: a short answer to everything. */
async function answer(request) {
  const { pathname } = new URL(request.url);
  await pause(20);
  if (pathname === '/login') return Response.json({ token: 'token-of-a-test' });
  if (pathname === '/graphql')
    return Response.json({ data: { readSession: { sessionId: 's' }, readHubConfig: { hubConfigId: 'default' } } });
  if (pathname === '/v1/courses') return Response.json({ count: 1, next: null, results: [{ id: 'a' }] });
  return Response.json({ id: 'abc', title: 'x' });
}

/** Of an object, only the fields that are expected: the platforms answer with more. */
const wanted = (value, expected) =>
  Array.isArray(expected) ? value : Object.fromEntries(Object.keys(expected).map((name) => [name, value?.[name]]));

const miniflare = new Miniflare({
  modules: [{ type: 'ESModule', path: 'worker.mjs', contents: readFileSync(bundle, 'utf8') }],
  compatibilityDate,
  outboundService: answer,
});
const course = { id: 'abc', title: 'x' };
const session = { sessionId: 's' };
const results = [];
for (const [path, count, expected] of [
  ['/skilljar', 70, course],
  ['/skilljar', 70, course],
  ['/sda', 70, session],
  ['/list', 10, [{ id: 'a' }]],
  ['/request', 20, { readHubConfig: { hubConfigId: 'default' } }],
  ['/webhook', 70, { told: true }],
  ['/webhook', 1, { told: true }],
  ['/runs', 1, { runs: 2 }],
  // Every call has given its place back.
  ['/state', 1, { running: 0, queued: 0 }],
]) {
  const responses = await Promise.all(
    Array.from({ length: count }, async () => {
      const response = await miniflare.dispatchFetch(`http://worker.test${path}`);
      const text = await response.text();
      return { ok: response.ok && isDeepStrictEqual(wanted(JSON.parse(text), expected), expected), text };
    }),
  );
  const failed = responses.filter(({ ok }) => !ok);
  results.push({ path, count, ok: count - failed.length, problem: failed[0]?.text });
}
await miniflare.dispose();
console.log(JSON.stringify(results));
