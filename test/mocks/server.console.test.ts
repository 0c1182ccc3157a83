// The console's pages and what their forms send, without a browser; scripts/test-console.js looks at them in one.
import { afterAll, afterEach, beforeAll, it } from 'vitest';
import { demoKeys, demoLearner } from '../../mocks/demo.js';
import { type MockServer, startMockServer } from '../../mocks/server.js';
import { manifest } from '../../src/manifest/index.js';

let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
});
afterEach(() => server.platforms.reset());
afterAll(() => server.close());

const page = async (path: string, of = server) => {
  const response = await fetch(of.url + path, { headers: { accept: 'text/html' } });
  return { status: response.status, headers: response.headers, text: await response.text() };
};

const KEYS = demoKeys as Readonly<Record<string, string>>;

interface Prepared {
  readonly message?: string;
  readonly request?: { readonly url: string; readonly method: string; readonly headers: Record<string, string>; readonly body?: string };
  readonly shown: Readonly<Record<string, string>>;
}

async function prepared(id: string, variables?: unknown, key = KEYS[id.split('.')[0]!]): Promise<Prepared> {
  const { text } = await page(`/_operations/${id}`);
  const sample = /<textarea name="variables"[^>]*>([^<]*)</
    .exec(text)![1]!
    .replace(/&quot;/g, '"')
    .replace(/&#39;/g, "'");
  const body = JSON.stringify({ variables: variables ?? JSON.parse(sample), key, authToken: demoLearner.token });
  return (await (await fetch(`${server.url}/_operations/${id}`, { method: 'POST', body })).json()) as Prepared;
}

it('SURVEY', async () => {
  const bad: string[] = [];
  let good = 0;
  for (const { id, kind } of manifest) {
    if (kind === 'subscription') continue;
    server.platforms.reset();
    const { message, request } = await prepared(id);
    if (!request) {
      bad.push(`${id}: ${message}`);
      continue;
    }
    server.platforms.reset();
    const r = await fetch(request.url, { method: request.method, headers: request.headers, body: request.body ?? null });
    const t = await r.text();
    if (r.ok && !/"errors"/.test(t)) good++;
    else bad.push(`${id}: ${r.status} ${t.slice(0, 100)}`);
  }
  console.log(good, bad.length, bad.join('\n'));
}, 120000);
