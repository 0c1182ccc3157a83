// The console's pages and what its forms send, without a browser; scripts/test-console.js looks at them in one.
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { demoKeys, demoLearner } from '../../mocks/demo.js';
import { type MockServer, startMockServer } from '../../mocks/server.js';
import { manifest } from '../../src/manifest/index.js';

let server: MockServer;
let other: MockServer;
beforeAll(async () => {
  server = await startMockServer();
  other = await startMockServer({ keys: { skilljar: 'key-of-a-team' } });
});
afterEach(() => server.platforms.reset());
afterAll(() => Promise.all([server.close(), other.close()]));

const authorization = `Basic ${btoa(`${demoKeys.skilljar}:`)}`;
const page = async (path: string, accept = 'text/html', of = server) => {
  const response = await fetch(of.url + path, { headers: { accept } });
  return { status: response.status, headers: response.headers, text: await response.text() };
};
const post = async (path: string, body?: unknown, of = server) => {
  const response = await fetch(of.url + path, { method: 'POST', body: body === undefined ? null : JSON.stringify(body) });
  return { status: response.status, data: (await response.json()) as never };
};

describe('pages', () => {
  it.each(['/', '/_operations', '/_operations/skilljar.courses.get', '/_data', '/_data/skilljar.courses', '/_requests', '/_conditions'])(
    '%s loads nothing from elsewhere and stands in no frame',
    async (path) => {
      const { status, headers, text } = await page(path);
      expect(status).toBe(200);
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'.*frame-ancestors 'none'/);
      expect(text).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
      expect(text).not.toMatch(/\son\w+=|<script>|style=/);
    },
  );

  it('bring their stylesheet, script and icon along', async () => {
    expect((await page('/_console/style.css')).headers.get('content-type')).toMatch(/^text\/css/);
    expect((await page('/_console/script.js')).text).toContain('addEventListener');
    expect((await page('/favicon.ico')).status).toBe(204);
    expect((await page('/_console/__proto__')).status).toBe(404);
  });

  it('escape data', async () => {
    server.platforms.store.collection('skilljar.courses').insert({ id: '<b>"', title: '<script>alert(1)</script>' } as never);
    const { text } = await page('/_data/skilljar.courses?row=%3Cb%3E%22');
    expect(text).toContain('&lt;script&gt;alert(1)');
    expect(text).toContain('<tr id="&lt;b&gt;&quot;" aria-current="true">');
    expect(text).not.toContain('<script>alert');
    expect((await page('/_operations?search="><script>x')).text).not.toContain('<script>x');
  });
});

describe('data', () => {
  it('links ids to the rows that they name', async () => {
    const { text } = await page('/_data/instruqt.Track');
    expect(text).toContain('<a href="/_data/instruqt.Team?row=team00000001#team00000001">team00000001</a>');
    const { text: enrollments } = await page('/_data/skilljar.enrollments');
    expect(enrollments).toContain('<a href="/_data/skilljar.users?row=cdefghi567890#cdefghi567890">');
  });

  it('has pages, and finds the page of a row', async () => {
    for (let i = 0; i < 250; i += 1) server.platforms.store.collection('skilljar.labels').insert({ id: `label-${i}` });
    expect((await page('/_data/skilljar.labels')).text).toContain('page 1 of 3');
    const { text } = await page('/_data/skilljar.labels?row=label-240');
    expect(text).toMatch(/page 3 of 3[\s\S]*<tr id="label-240" aria-current="true">/);
    expect((await page('/_data/nothing')).status).toBe(404);
  });

  it('shows no secrets', async () => {
    expect((await page('/_data/learningPath.User')).text).not.toMatch(/demo-learner-(?:token|password)/);
  });
});

describe('operations', () => {
  interface Prepared {
    readonly message?: string;
    readonly request?: { readonly url: string; readonly method: string; readonly headers: Record<string, string>; readonly body?: string };
    readonly shown: Readonly<Record<string, string>>;
  }

  async function sampleOf(id: string): Promise<Record<string, unknown>> {
    const { text } = await page(`/_operations/${id}`);
    const json = /<textarea name="variables"[^>]*>([^<]*)</.exec(text)![1]!;
    return JSON.parse(json.replace(/&quot;/g, '"').replace(/&#39;/g, "'")) as Record<string, unknown>;
  }

  const prepare = async (id: string, variables: unknown, key = (demoKeys as Record<string, string>)[id.split('.')[0]!], of = server) =>
    (await post(`/_operations/${id}`, { variables, key, authToken: demoLearner.token }, of)).data as Prepared;

  const platforms = ['instruqt', 'sda', 'learningPath', 'skilljar'] as const;

  it.each(platforms)(
    '%s: almost every read runs as its form begins',
    async (platform) => {
      const reads = manifest.filter((entry) => entry.platform === platform && entry.effect === 'read' && entry.kind !== 'subscription');
      let good = 0;
      for (const { id } of reads) {
        const { request } = await prepare(id, await sampleOf(id));
        if (!request) continue;
        const answer = await fetch(request.url, { ...request, body: request.body ?? null });
        if (answer.ok && !/"errors"/.test(await answer.text())) good += 1;
      }
      expect(good / reads.length).toBeGreaterThan(0.8);
    },
    30_000,
  );

  it('are shown as TypeScript, curl, and GraphQL or HTTP', async () => {
    const { shown } = await prepare('skilljar.domain.publishedCourses.get', { domainName: 'a.example', publishedCourseId: "it's" });
    expect(shown.TypeScript).toContain("await lp.skilljar.domain('a.example').publishedCourses.get('it\\'s');");
    const path = '/domains/a.example/published-courses';
    expect(shown.curl).toBe(
      `curl '${server.urls.skilljar}${path}/it'\\''s' \\\n  -u '${demoKeys.skilljar}:' \\\n  -H 'accept: application/json'`,
    );
    expect(shown.HTTP).toMatch(/^GET \/skilljar\/v1\/domains\/a\.example\/published-courses\/it's HTTP\/1\.1\nhost: 127/);
    const graphql = await prepare('instruqt.tracks.get', { trackID: 'track0000001' });
    expect(graphql.shown.GraphQL).toMatch(/^query \w*\([\s\S]*\$trackID: \w+[\s\S]*# Variables\n# \{/);
    expect(graphql.shown.TypeScript).toContain("lp.instruqt.tracks.get({ trackID: 'track0000001' })");
    const { id } = manifest.find(({ kind }) => kind === 'subscription')!;
    const subscription = await prepare(id, await sampleOf(id));
    expect([subscription.request, subscription.shown.TypeScript]).toEqual([undefined, expect.stringContaining(`of lp.${id}(`)]);
  });

  it('report the rule that the variables break, and send nothing', async () => {
    const { message, request } = await prepare('skilljar.courses.create', { title: '' });
    expect([message, request]).toEqual([expect.stringContaining('skilljar.courses.create'), undefined]);
    expect(server.platforms.requests).toEqual([]);
  });

  it('never show a key that was configured', async () => {
    const { shown, request } = await prepare('skilljar.courses.list', {}, 'key-of-a-team', other);
    expect(JSON.stringify(shown)).not.toMatch(new RegExp(`key-of-a-team|${btoa('key-of-a-team:')}`));
    expect(request?.headers.authorization).toBe(`Basic ${btoa('key-of-a-team:')}`);
    expect((await page('/_operations/skilljar.courses.list', 'text/html', other)).text).not.toContain('key-of-a-team');
  });

  it('that do not exist are not found', async () => {
    expect((await page('/_operations/skilljar.nothing')).status).toBe(404);
    expect((await post('/_operations/__proto__', {})).status).toBe(404);
  });
});

describe('requests', () => {
  const detail = async (number: number) => JSON.parse((await page(`/_requests/${number}`, 'application/json')).text) as never;
  const newest = async () => Number(/\/_requests\/(\d+)/.exec((await page('/_requests')).text)![1]);

  it('are listed newest first, each with its response', async () => {
    await fetch(`${server.urls.skilljar}/courses/nothing`, { headers: { authorization } });
    await fetch(`${server.urls.skilljar}/courses?page_size=1`, { headers: { authorization } });
    const number = await newest();
    const { text } = await page(`/_requests/${number}`);
    expect(text).toContain('<h1>GET /skilljar/v1/courses</h1>');
    expect(text).toContain('&quot;results&quot;: [');
    expect(await detail(number)).toMatchObject({
      request: { operation: 'skilljar.courses.list', status: 200 },
      answer: { type: 'application/json', ms: expect.any(Number), body: expect.stringContaining('"results"') },
    });
    await post('/_reset');
    expect((await page(`/_requests/${number}`)).status).toBe(404);
  });

  it('and responses show no secrets', async () => {
    const query = `mutation { Login(email: "${demoLearner.email}", password: "${demoLearner.password}") }`;
    await fetch(`${server.urls.learningPath}?apiKey=${demoKeys.learningPath}`, { method: 'POST', body: JSON.stringify({ query }) });
    const users = '{ currentUser { id apiToken } }';
    const headers = { authorization: `Bearer ${demoKeys.instruqt}` };
    await fetch(server.urls.instruqt, { method: 'POST', headers, body: JSON.stringify({ query: users }) });
    const last = await newest();
    for (const number of [last, last - 1]) {
      const { text } = await page(`/_requests/${number}`);
      expect(text).not.toContain(demoLearner.password);
      expect(text).not.toContain(demoKeys.instruqt);
      expect(text).not.toContain(demoKeys.learningPath);
    }
  });

  it('contain 20 KB of each of the last 200 responses', async () => {
    for (let i = 0; i < 100; i += 1)
      server.platforms.store.collection('skilljar.labels').insert({ id: `l${i}`, name: 'x'.repeat(400) } as never);
    await fetch(`${server.urls.skilljar}/labels?page_size=100`, { headers: { authorization } });
    const long = (await detail(await newest())) as { answer: { body: string } };
    expect(long.answer.body.length).toBeLessThan(20_100);
    expect(long.answer.body).toMatch(/… \d+ more characters$/);
    const number = await newest();
    await Promise.all(Array.from({ length: 201 }, () => fetch(`${server.urls.skilljar}/ping`, { headers: { authorization } })));
    expect((await page(`/_requests/${number}`)).status).toBe(404);
  });
});

describe('conditions', () => {
  it('are switched on and off, and end with a reset', async () => {
    const status = async () => (await fetch(`${server.urls.skilljar}/courses`, { headers: { authorization } })).status;
    expect(await post('/_conditions?platform=skilljar&condition=unauthorized')).toMatchObject({
      status: 200,
      data: { conditions: { skilljar: ['unauthorized'], sda: [] } },
    });
    expect(await status()).toBe(401);
    expect((await page('/_conditions')).text).toMatch(/data-platform="skilljar" data-condition="unauthorized" checked/);
    await post('/_conditions?platform=skilljar&condition=unauthorized&on=false');
    expect(await status()).toBe(200);
    const outage = server.platforms.skilljar.outage();
    expect(JSON.parse((await page('/_conditions', 'application/json')).text)).toMatchObject({ conditions: { skilljar: ['outage'] } });
    await post('/_conditions?platform=skilljar&condition=outage&on=false');
    outage.off();
    expect(await status()).toBe(200);
    await post('/_conditions?platform=skilljar&condition=slow&ms=1');
    await post('/_reset');
    expect(JSON.parse((await page('/_conditions', 'application/json')).text)).toMatchObject({ conditions: { skilljar: [] } });
  });

  it.each(['', '?platform=moodle&condition=slow', '?platform=sda&condition=lost', '?platform=sda&condition=slow&ms=-1'])(
    'refuse %j',
    async (query) => {
      expect(await post(`/_conditions${query}`)).toMatchObject({ status: 400, data: { message: expect.any(String) } });
    },
  );
});
