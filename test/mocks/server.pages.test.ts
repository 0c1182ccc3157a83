import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildClientSchema, getIntrospectionQuery } from 'graphql';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { demoKeys } from '../../mocks/demo.js';
import { type MockServer, startMockServer } from '../../mocks/server.js';
import { manifest } from '../../src/manifest/index.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';

const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const json = { accept: 'application/json' };

let server: MockServer;
let other: MockServer;
beforeAll(async () => {
  server = await startMockServer();
  other = await startMockServer({
    keys: { skilljar: 'key-of-a-team', instruqt: 'key-of-another' },
    setup: ({ store }) => void store.collection('skilljar.courses').insert({ id: 'of-the-setup' }),
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  server.platforms.reset();
});
afterAll(() => Promise.all([server.close(), other.close()]));

const get = async (path: string, headers: Record<string, string> = {}, of = server) => {
  const response = await fetch(of.url + path, { headers });
  const text = await response.text();
  return { status: response.status, type: response.headers.get('content-type'), text, data: () => JSON.parse(text) as never };
};
const post = async (path: string, of = server) => {
  const response = await fetch(of.url + path, { method: 'POST' });
  return { status: response.status, data: (await response.json()) as Record<string, unknown> };
};

describe('/', () => {
  it('is an overview page', async () => {
    const { status, type, text } = await get('/', html);
    expect([status, type]).toEqual([200, 'text/html; charset=utf-8']);
    for (const url of Object.values(server.urls)) expect(text).toContain(url);
    for (const key of Object.values(demoKeys)) expect(text).toContain(key);
    for (const { id } of manifest) expect(text).toContain(`<td>${id}</td>`);
    expect(text).toContain('<a href="/_data/instruqt.Track">');
  });

  it('is JSON for clients that accept it', async () => {
    const data = (await get('/', json)).data() as {
      platforms: object;
      pages: Record<string, string>;
      operations: { id: string; path: string }[];
      tables: object;
    };
    expect(data.platforms).toMatchObject({
      instruqt: { url: server.urls.instruqt, key: demoKeys.instruqt, subscriptions: server.urls.instruqt.replace('http', 'ws') },
      skilljar: { url: server.urls.skilljar, key: demoKeys.skilljar },
    });
    expect(data.operations).toHaveLength(manifest.length);
    expect(data.operations).toContainEqual({
      id: 'skilljar.courses.get',
      platform: 'skilljar',
      operation: expect.any(String),
      kind: 'GET',
      path: '/skilljar/v1/courses/{course_id}',
      effect: 'read',
    });
    expect(data.tables).toMatchObject({ 'skilljar.courses': expect.any(Number) });
    const pages = Object.values(data.pages).filter((url) => !url.startsWith('POST '));
    expect(pages.map((url) => url.slice(server.url.length))).toEqual(['/_data', '/_requests', '/_conditions']);
    for (const url of pages) expect((await fetch(url, { headers: json })).status, url).toBe(200);
  });

  it('never shows a key that was configured', async () => {
    const headers = { authorization: `Basic ${btoa('key-of-a-team:')}` };
    await fetch(`${other.urls.skilljar}/courses`, { headers });
    await fetch(`${other.urls.learningPath}?apiKey=key-of-another`, { method: 'POST', body: '{"query":"{ __typename }"}' });
    for (const path of ['/', '/_requests', '/_data', '/instruqt/graphql']) {
      for (const accept of [html, json]) {
        const { text } = await get(path, accept, other);
        expect(text).not.toMatch(/key-of-a/);
        expect(text).not.toContain(btoa('key-of-a-team:'));
      }
    }
    expect((await get('/', html, other)).text).toContain(demoKeys.sda);
  });
});

describe('/_data', () => {
  it('has the tables and their rows', async () => {
    const skilljar = createSkilljarClient({ apiKey: demoKeys.skilljar, baseUrl: server.urls.skilljar });
    const made = await skilljar.courses.create({ title: 'Made just now', short_description: 'A', enforce_sequential_navigation: false });
    const { tables } = (await get('/_data')).data() as { tables: { name: string; rows: number; url: string }[] };
    const table = tables.find(({ name }) => name === 'skilljar.courses')!;
    const rows = (await (await fetch(table.url)).json()) as { id: string }[];
    expect(rows).toHaveLength(table.rows);
    expect(rows).toContainEqual(expect.objectContaining({ id: made.id, title: 'Made just now' }));
  });

  it('lists the tables for an unknown one', async () => {
    for (const path of ['/_data/nothing', '/_data/%', '/_data/__proto__']) {
      const { status, text } = await get(path);
      expect([status, text.includes('skilljar.courses')]).toEqual([404, true]);
    }
  });
});

it('/_requests has the requests, oldest first', async () => {
  const skilljar = createSkilljarClient({ apiKey: demoKeys.skilljar, baseUrl: server.urls.skilljar });
  await skilljar.courses.list({ label__name: 'Nothing' });
  await skilljar.courses.get('nothing').catch(() => undefined);
  const { requests } = (await get('/_requests')).data() as { requests: object[] };
  expect(requests).toMatchObject([
    { platform: 'skilljar', operation: 'skilljar.courses.list', query: { label__name: 'Nothing' }, status: 200 },
    { platform: 'skilljar', operation: 'skilljar.courses.get', method: 'GET', path: '/skilljar/v1/courses/nothing', status: 404 },
  ]);
  expect(JSON.stringify(requests)).not.toContain(btoa(`${demoKeys.skilljar}:`));
});

it('/_reset restores everything, including the data of setup', async () => {
  const { store } = other.platforms;
  store.collection('skilljar.courses').clear();
  expect(await post('/_reset', other)).toMatchObject({ status: 200, data: { reset: true } });
  expect(store.collection('skilljar.courses').get('of-the-setup')).toEqual({ id: 'of-the-setup' });
  expect(store.collection('skilljar.courses').size).toBeGreaterThan(1);
  expect(other.platforms.requests).toEqual([]);
});

it('/_advance lets time pass', async () => {
  const before = server.platforms.clock.now().getTime();
  const { data } = await post('/_advance?ms=90000');
  expect(Date.parse(String(data.now)) - before).toBe(90_000);
  expect(server.platforms.clock.now().getTime() - before).toBe(90_000);
  for (const path of ['/_advance', '/_advance?ms=-1', '/_advance?ms=soon', '/_advance?ms=1e300'])
    expect((await post(path)).status).toBe(400);
});

it.each([
  ['/_reset', 'GET', 'POST'],
  ['/_advance?ms=1', 'GET', 'POST'],
  ['/', 'POST', 'GET, HEAD'],
  ['/_data', 'DELETE', 'GET, HEAD'],
])('%s does not take %s', async (path, method, allow) => {
  const response = await fetch(server.url + path, { method });
  expect([response.status, response.headers.get('allow')]).toEqual([405, allow]);
});

describe('GraphQL endpoints in a browser', () => {
  const platforms = ['instruqt', 'sda', 'learningPath'] as const;
  const pageOf = (name: (typeof platforms)[number], of = server) => get(new URL(of.urls[name]).pathname, html, of);
  /** What stands in a text area of the page. */
  const area = (text: string, id: string) =>
    new RegExp(`id="${id}"[^>]*>([^<]*)<`)
      .exec(text)![1]!
      .replace(/&quot;/g, '"')
      .replace(/&lt;/g, '<')
      .replace(/&amp;/g, '&');

  it.each(platforms)('%s: a page with a working example', async (name) => {
    const { status, text } = await pageOf(name);
    expect(status).toBe(200);
    const headers = JSON.parse(area(text, 'headers')) as Record<string, string>;
    const body = JSON.stringify({ query: area(text, 'query'), variables: JSON.parse(area(text, 'variables')) as object });
    const answer = await fetch(server.urls[name], { method: 'POST', headers, body });
    const { data, errors } = (await answer.json()) as { data: Record<string, unknown>; errors?: unknown };
    expect(errors).toBeUndefined();
    expect(Object.values(data)[0]).toBeTruthy();
  });

  it.each(platforms)('%s: introspection, as its documentation needs it', async (name) => {
    const headers = { authorization: `Bearer ${demoKeys[name]}` };
    const query = getIntrospectionQuery();
    const answer = await fetch(server.urls[name], { method: 'POST', headers, body: JSON.stringify({ query }) });
    const { data } = (await answer.json()) as { data: Parameters<typeof buildClientSchema>[0] };
    expect(buildClientSchema(data).getQueryType()?.name).toBe('Query');
  });

  it('takes GraphiQL from a CDN by digest where it is not installed', async () => {
    vi.spyOn(process, 'cwd').mockReturnValue(tmpdir());
    const { text } = await pageOf('instruqt');
    const { files, hasSubscriptions } = JSON.parse(/const config = (\{.*?\});/.exec(text)![1]!) as {
      files: { url: string; integrity: string }[];
      hasSubscriptions: boolean;
    };
    expect(hasSubscriptions).toBe(true);
    expect(files).toHaveLength(4);
    for (const { url, integrity } of files) {
      expect(url).toMatch(/^https:\/\/[^/]+\/npm\/[\w-]+@\d+\.\d+\.\d+\//);
      expect(integrity).toMatch(/^sha384-[\w+/]{64}$/);
    }
  });

  it('uses an installed GraphiQL, without the network', async () => {
    const project = mkdtempSync(join(tmpdir(), 'graphiql-'));
    const install = (name: string, file: string) => {
      const path = join(project, 'node_modules', name, file);
      mkdirSync(join(path, '..'), { recursive: true });
      writeFileSync(join(project, 'node_modules', name, 'package.json'), '{}');
      writeFileSync(path, `/* ${name}/${file} */`);
    };
    try {
      install('react', 'umd/react.production.min.js');
      install('react-dom', 'umd/react-dom.production.min.js');
      install('graphiql', 'graphiql.min.js');
      vi.spyOn(process, 'cwd').mockReturnValue(project);
      // A part of it is not enough.
      expect((await pageOf('sda')).text).toContain('https://');
      install('graphiql', 'graphiql.min.css');
      const { text } = await pageOf('sda');
      expect(text).not.toContain('https://');
      const { files } = JSON.parse(/const config = (\{.*?\});/.exec(text)![1]!) as { files: { url: string }[] };
      const got = await Promise.all(files.map(({ url }) => get(url)));
      expect(got.map(({ type }) => type?.split(';')[0])).toEqual(['text/javascript', 'text/javascript', 'text/javascript', 'text/css']);
      expect(got[2]!.text).toBe('/* graphiql/graphiql.min.js */');
      expect((await get('/_graphiql/graphiql/../../../etc/passwd')).status).toBe(404);
    } finally {
      rmSync(project, { recursive: true, force: true });
    }
  });

  it('programs are refused as ever', async () => {
    expect((await get(new URL(server.urls.sda).pathname, json)).status).toBe(405);
  });
});
