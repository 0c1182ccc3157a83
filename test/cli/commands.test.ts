// The command as it is installed: the built file, in a process of its own.
import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer as createHttpServer } from 'node:http';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { demoWebhookCredentials, demoWebhookSecret } from '../../mocks/api.js';
import { demoKeys } from '../../mocks/demo.js';
import { catalog } from '../../src/manifest/index.js';
import { instruqtWebhook, skilljarWebhook, toNodeHandler } from '../../src/webhooks/index.js';

const root = resolve(import.meta.dirname, '../..');
const cli = join(root, 'dist/cli.js');
const folder = mkdtempSync(join(tmpdir(), 'learning-platforms-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const started: ChildProcess[] = [];
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL');
});

interface Ended {
  readonly code: number | string | null;
  readonly stdout: string;
  readonly stderr: string;
}

function run(...args: string[]): Promise<Ended> {
  return new Promise((settle) => {
    execFile(process.execPath, [cli, ...args], { cwd: folder, maxBuffer: 10_000_000 }, (error, stdout, stderr) =>
      settle({ code: error ? (error.code ?? error.signal ?? null) : 0, stdout, stderr }),
    );
  });
}

interface Running {
  readonly url: string;
  readonly child: ChildProcess;
  /** All that was printed until now. */
  out(): string;
}

/** Starts the mock server on a free port. */
async function serve(...flags: string[]): Promise<Running> {
  const child = spawn(process.execPath, [cli, 'mock', '--port', '0', ...flags], { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] });
  started.push(child);
  let out = '';
  let errors = '';
  child.stderr!.on('data', (chunk) => (errors += String(chunk)));
  child.stdout!.on('data', (chunk) => (out += String(chunk)));
  await Promise.race([once(child.stdout!, 'data'), once(child, 'exit')]);
  const url = /http:\/\/\S+:\d+/.exec(out)?.[0];
  if (!url) throw new Error(`The server did not start: ${errors}`);
  return { url, child, out: () => out };
}

const authorization = `Basic ${btoa(`${demoKeys.skilljar}:`)}`;
const courses = async ({ url }: Running) => {
  const response = await fetch(`${url}/skilljar/v1/courses`, { headers: { authorization } });
  return { status: response.status, ...((await response.json()) as { count: number; results: { title: string }[] }) };
};

describe('mock --schema', () => {
  it('serves the schema of a file', async () => {
    writeFileSync(join(folder, 'own.graphql'), 'type Query { badge(id: ID): Badge } type Badge { title: String! }');
    const { url } = await serve('--schema', 'instruqt=own.graphql');
    const response = await fetch(`${url}/instruqt/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${demoKeys.instruqt}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ badge { title } }' }),
    });
    expect(await response.json()).toEqual({ data: { badge: { title: expect.stringMatching(/\w/) } } });
  });
});

describe('without a command', () => {
  it('says which there are', async () => {
    expect(await run()).toMatchObject({
      code: 2,
      stdout: '',
      stderr: expect.stringMatching(/^learning-platforms: .*one of: call, operations, mock, export, schema, completion\..*\n$/),
    });
    expect(await run('mok')).toMatchObject({ code: 2, stderr: expect.stringContaining('Did you mean mock?') });
  });

  it.each(['--help', '-h'])('%s', async (flag) => {
    const { code, stdout, stderr } = await run(flag);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/Usage: learning-platforms/);
    for (const command of ['mock', 'operations']) expect(stdout).toContain(`  ${command} `);
  });

  it.each(['--version', '-v'])('%s', async (flag) => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(await run(flag)).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('operations', () => {
  it('are the manifest and the convenience methods', async () => {
    const { stdout } = await run('operations', '--json');
    expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(catalog)));
  });

  it('stand in columns', async () => {
    const { code, stdout } = await run('operations');
    const [head, ...rows] = stdout.trimEnd().split('\n');
    expect(code).toBe(0);
    expect(rows).toHaveLength(catalog.length);
    const columns = ['kind', 'effect', 'requests', 'wire'].map((title) => head!.indexOf(title));
    for (const row of rows) for (const at of columns) expect(row.slice(at - 2, at + 1), row).toMatch(/^ {2}\S$/);
  });

  it('of one platform, of some words', async () => {
    const found = async (...flags: string[]) =>
      (JSON.parse((await run('operations', '--json', ...flags)).stdout) as { id: string }[]).map(({ id }) => id);
    const sda = catalog.filter(({ platform }) => platform === 'sda').map(({ id }) => id);
    expect(await found('--platform', 'sda')).toEqual(sda);
    expect(await found('--platform=learning-path')).toHaveLength(catalog.filter(({ platform }) => platform === 'learningPath').length);
    expect((await found('--search', 'SESSIONS get', '--platform', 'sda'))[0]).toBe('sda.sessions.get');
    expect(await found('--search', 'findByEmail')).toEqual(['skilljar.users.findByEmail']);
    expect(await found('--search', '/v1/courses/{course_id}')).toContain('skilljar.courses.get');
    expect(await run('operations', '--search', 'nothing like it')).toMatchObject({
      code: 0,
      stdout: '',
      stderr: expect.stringMatching(/\S/),
    });
  });

  it('break off quietly when nobody reads on', async () => {
    const child = spawn(process.execPath, [cli, 'operations', '--json'], { stdio: ['ignore', 'pipe', 'pipe'] });
    started.push(child);
    let errors = '';
    child.stderr!.on('data', (chunk) => (errors += String(chunk)));
    child.stdout!.once('data', () => child.stdout!.destroy());
    const [code] = (await once(child, 'close')) as [number];
    expect([code, errors]).toEqual([0, '']);
  });

  it('--help has each flag', async () => {
    const { code, stdout } = await run('operations', '--help');
    expect(code).toBe(0);
    for (const flag of ['--platform', '--search', '--json', '--help']) expect(stdout).toContain(flag);
  });
});

describe('what cannot be', () => {
  beforeAll(() => {
    writeFileSync(join(folder, 'broken.json'), '{');
    writeFileSync(join(folder, 'list.json'), '[]');
    writeFileSync(join(folder, 'other.json'), '{"moodle":{}}');
  });

  it.each([
    [['mock', '--prot', '1'], /mock: unknown option '--prot'\. Did you mean --port\?/],
    [['mock', '-x'], /unknown option '-x'/],
    [['mock', '--__proto__'], /unknown option '--__proto__'/],
    [['mock', 'now'], /mock: too many arguments for 'mock'\. Expected 0 arguments but got 1/],
    [['mock', '--port'], /mock: option '--port <number>' argument missing/],
    [['mock', '--port', 'http'], /--port: must be an integer from 0 to 65535, not "http"/],
    [['mock', '--port', '65536'], /--port: must be an integer from 0 to 65535/],
    [['mock', '--port', '1e3'], /--port: /],
    [['mock', '--port', '0', '--skilljar-port', 'v1'], /--skilljar-port: must be an integer/],
    [['mock', '--port', '0', '--allow-host', 'http://a'], /--allow-host must contain host names .*"http:\/\/a"/],
    [['mock', '--port', '0', '--allow-origin', 'https://a', '--allow-origin', '*'], /--allow-origin must contain origins .*"\*"/],
    [['mock', '--port', '0', '--host', '192.0.2.1'], /--host: 192\.0\.2\.1 is not an address of this machine/],
    [['mock', '--latency', '200-50'], /--latency: must be a number of milliseconds from 0 to 600000.*smaller number first.*"200-50"/],
    [['mock', '--latency', '-5'], /--latency: .*"-5"/],
    [['mock', '--latency', '700000'], /--latency: /],
    [['mock', '--seed', 'full'], /--seed: must be demo, empty, or a JSON file\. "full" is not one of these/],
    [['mock', '--seed', 'missing.json'], /--seed: .*cannot be read \(ENOENT\)/],
    [['mock', '--seed', 'broken.json'], /--seed: .*is not JSON/],
    [['mock', '--seed', 'list.json'], /--seed: .*is not an object/],
    [['mock', '--seed', 'other.json'], /--seed: .*the unknown platform "moodle"\. Expected one of: instruqt, sda, skilljar, learningPath/],
    [['mock', '--schema', 'schema.graphql'], /--schema: must be <platform>=<file>, such as .*"schema\.graphql" has no file/],
    [['mock', '--schema', 'moodle=list.json'], /--schema: .*has an unknown platform\. Expected one of: instruqt, sda, learning-path/],
    [['mock', '--schema', 'sda=missing.graphql'], /--schema: .*cannot be read \(ENOENT\)/],
    [['mock', '--port', '0', '--schema', 'sda=list.json'], /--schema sda: must be a schema .*Syntax Error/],
    [['mock', '--webhook', '127.0.0.1:3000'], /--webhook: must be a URL such as .*"127\.0\.0\.1:3000"/],
    [['mock', '--port', '0', '--webhook-secret', 'not base64!'], /--webhook-secret: must be a signing secret in base64/],
    [['mock', '--rate-limits=yes'], /--rate-limits accepts no value/],
    [['operations', '--platform', 'moodle'], /--platform: must be one of instruqt, sda, learningPath, skilljar, not "moodle"/],
    [['operations', '--xml'], /operations: unknown option '--xml'/],
  ])('%j', async (args, expected) => {
    const { code, stdout, stderr } = await run(...args);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toMatch(expected);
    // One line, no stack.
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
  });

  it('a port in use', async () => {
    const other = createServer();
    await new Promise<void>((listening) => other.listen(0, '127.0.0.1', listening));
    const { port } = other.address() as { port: number };
    const { code, stderr } = await run('mock', '--port', String(port));
    expect([code, stderr]).toEqual([2, `learning-platforms: --port: port ${port} is in use. Choose another port, or 0 for a free port.\n`]);
    const own = await run('mock', '--port', '0', '--sda-port', String(port));
    expect([own.code, own.stderr]).toEqual([2, expect.stringContaining(`--sda-port: port ${port} is in use.`)]);
    other.close();
  });

  it('a package that is missing is named', async () => {
    const bare = join(folder, 'bare/node_modules/learning-platforms');
    mkdirSync(bare, { recursive: true });
    writeFileSync(join(bare, 'package.json'), '{"type":"module","version":"0"}');
    // Node follows links to where graphql is; copies stay where it is not.
    cpSync(join(root, 'dist'), join(bare, 'dist'), {
      recursive: true,
      filter: (from) => from.endsWith('cli-commander.cjs') || (!from.endsWith('.cjs') && !from.endsWith('.cts')),
    });
    symlinkSync(join(root, 'node_modules/zod'), join(folder, 'bare/node_modules/zod'));
    const ended = await new Promise<Ended>((settle) =>
      execFile(process.execPath, [join(bare, 'dist/cli.js'), 'mock'], { cwd: join(folder, 'bare') }, (error, stdout, stderr) =>
        settle({ code: error?.code ?? 0, stdout, stderr }),
      ),
    );
    expect(ended).toEqual({
      code: 1,
      stdout: '',
      stderr: 'learning-platforms: This command requires the package graphql, which is not installed: npm install --save-dev graphql\n',
    });
  });
});

describe('mock', () => {
  it('serves the four platforms, says where, and logs what is asked', async () => {
    const server = await serve();
    for (const key of Object.values(demoKeys)) expect(server.out()).toContain(key);
    const { status, count } = await courses(server);
    expect([status, count > 1]).toEqual([200, true]);
    const headers = { authorization: `Bearer ${demoKeys.sda}` };
    const body = JSON.stringify({ query: '{ readHubConfig { __typename } }' });
    expect(await (await fetch(`${server.url}/sda/ideaas/v1/graphql`, { method: 'POST', headers, body })).json()).toMatchObject({
      data: { readHubConfig: {} },
    });
    expect(server.out()).toMatch(/GET \/skilljar\/v1\/courses 200 \d+ ms\nPOST \/sda\/ideaas\/v1\/graphql \(readHubConfig\) 200 /);
  });

  it('--webhook sends what happens to a URL, and logs it', async () => {
    const received: [path: string, type: unknown][] = [];
    const receivers = new Map<string, ReturnType<typeof toNodeHandler>>([
      ['/hooks/instruqt', toNodeHandler(instruqtWebhook({ secret: demoWebhookSecret }))],
      [
        '/other',
        toNodeHandler(
          skilljarWebhook(demoWebhookCredentials).on('DOMAIN_ENROLLMENT', (event) => received.push(['/other', event.event_type])),
        ),
      ],
    ]);
    const hooks = createHttpServer((request, response) => void receivers.get(request.url!)!(request, response));
    await new Promise<void>((done) => hooks.listen(0, '127.0.0.1', done));
    try {
      const base = `http://127.0.0.1:${(hooks.address() as AddressInfo).port}`;
      const server = await serve('--webhook', `${base}/hooks`, '--skilljar-webhook', `${base}/other`);
      await expect.poll(() => server.out()).toContain('Ctrl+C');
      for (const shown of [`${base}/hooks/instruqt`, demoWebhookSecret, `${base}/other`, demoWebhookCredentials.password])
        expect(server.out()).toContain(shown);
      await fetch(`${server.url}/skilljar/v1/domains/academy.example.com/users`, {
        method: 'POST',
        headers: { authorization, 'content-type': 'application/json' },
        body: JSON.stringify({ user: { email: 'new@example.com' } }),
      });
      await expect.poll(() => server.out()).toContain(`webhook POST ${base}/other (DOMAIN_ENROLLMENT) 200\n`);
      expect(received).toEqual([['/other', 'DOMAIN_ENROLLMENT']]);
    } finally {
      hooks.closeAllConnections();
      hooks.close();
    }
  });

  it('--seed empty', async () => {
    expect((await courses(await serve('--seed', 'empty'))).count).toBe(0);
  });

  it('--seed with a file, which comes back after a reset', async () => {
    writeFileSync(join(folder, 'world.json'), JSON.stringify({ skilljar: { courses: [{ title: 'One' }, { title: 'Two' }] } }));
    const server = await serve('--seed', 'world.json');
    const titles = async () => (await courses(server)).results.map(({ title }) => title);
    expect(await titles()).toEqual(['One', 'Two']);
    await fetch(`${server.url}/_reset`, { method: 'POST' });
    expect(await titles()).toEqual(['One', 'Two']);
  });

  it('--seed with a file that does not fit says what of it', async () => {
    writeFileSync(join(folder, 'typo.json'), JSON.stringify({ skilljar: { courses: [{ titel: 'One' }] } }));
    const { code, stderr } = await run('mock', '--port', '0', '--seed', 'typo.json');
    expect(code).toBe(2);
    expect(stderr).toMatch(/--seed typo\.json: skilljar: .*titel/);
  });

  it('--skilljar-port, --allow-host, --allow-origin', async () => {
    const server = await serve(
      '--skilljar-port',
      '0',
      '--allow-host',
      'a.internal',
      '--allow-origin',
      'https://a.example',
      '--allow-origin',
      'null',
    );
    const [, own] = server.out().match(/http:\S+\/v1/g)!;
    expect((await fetch(`${own}/courses`, { headers: { authorization } })).status).toBe(200);
    for (const origin of ['https://a.example', 'null', 'http://localhost:1'])
      expect((await fetch(`${own}/courses`, { headers: { authorization, origin } })).status).toBe(200);
    expect((await fetch(`${own}/courses`, { headers: { authorization, origin: 'https://b.example' } })).status).toBe(403);
  });

  it('--host, --latency, --rate-limits', async () => {
    const server = await serve('--host', '0.0.0.0', '--latency', '150-180', '--rate-limits');
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:/);
    const began = performance.now();
    const headers = { authorization: `Bearer ${demoKeys.learningPath}` };
    const body = JSON.stringify({ query: '{ __typename }' });
    const response = await fetch(`${server.url}/learning-path/helium`, { method: 'POST', headers, body });
    expect(performance.now() - began).toBeGreaterThanOrEqual(149);
    expect(Number(response.headers.get('x-ratelimit-remaining'))).toBeGreaterThan(99_000);
  });

  it('--quiet prints the URL and nothing else; time goes on; two signals, as npx sends them, are no failure', async () => {
    const server = await serve('--quiet');
    const now = async () => {
      const { now: at } = (await (await fetch(`${server.url}/_advance?ms=0`, { method: 'POST' })).json()) as { now: string };
      return Date.parse(at);
    };
    const first = await now();
    expect(first - Date.parse('2026-03-02T09:00:00Z')).toBeLessThan(60_000);
    expect((await courses(server)).status).toBe(200);
    await fetch(`${server.url}/skilljar/v1/nowhere`, { headers: { authorization } });
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect((await now()) - first).toBeGreaterThanOrEqual(25);
    expect(server.out()).toBe(`${server.url}\n`);
    server.child.kill('SIGINT');
    server.child.kill('SIGINT');
    expect(await once(server.child, 'exit')).toEqual([0, null]);
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('%s ends it, with whatever is open', async (signal) => {
    const server = await serve('--latency', '60000');
    const waiting = courses(server).then(
      () => 'answered',
      () => 'ended',
    );
    const socket = new WebSocket(`${server.url.replace('http', 'ws')}/instruqt/graphql`, 'graphql-transport-ws');
    const [closed] = [once(socket, 'close'), await once(socket, 'open')];
    const began = performance.now();
    server.child.kill(signal);
    const [code, by] = (await once(server.child, 'exit')) as [number | null, string | null];
    expect([code, by]).toEqual([0, null]);
    expect(performance.now() - began).toBeLessThan(2000);
    expect(await waiting).toBe('ended');
    await closed;
  });
});
