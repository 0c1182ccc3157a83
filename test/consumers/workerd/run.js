// Sends overlapping requests to the worker, in workerd, and prints what came of each kind as one line of JSON.
import { readFileSync } from 'node:fs';
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

const miniflare = new Miniflare({
  modules: [{ type: 'ESModule', path: 'worker.mjs', contents: readFileSync(bundle, 'utf8') }],
  compatibilityDate,
  outboundService: answer,
});
const results = [];
for (const [path, count] of [
  ['/skilljar', 70],
  ['/skilljar', 70],
  ['/sda', 70],
  ['/list', 10],
  ['/request', 20],
]) {
  const responses = await Promise.all(
    Array.from({ length: count }, async () => {
      const response = await miniflare.dispatchFetch(`http://worker.test${path}`);
      return { ok: response.ok, text: await response.text() };
    }),
  );
  const failed = responses.filter(({ ok }) => !ok);
  results.push({ path, count, ok: count - failed.length, problem: failed[0]?.text });
}
await miniflare.dispose();
console.log(JSON.stringify(results));
