// `npm run audit` against registries that know a vulnerability, know none, do not offer the service, or do not answer.
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';

const script = resolve(import.meta.dirname, '../../scripts/audit.js');
const advisory = { id: 1, url: 'https://advisories.test/1', title: 'Loops forever', severity: 'high', vulnerable_versions: '<2.0.0' };
let project: string;

beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'audit-'));
  const manifest = { name: 'audited', version: '1.0.0', dependencies: { slow: '1.0.0' } };
  const packages = { '': manifest, 'node_modules/slow': { version: '1.0.0' } };
  writeFileSync(join(project, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify({ ...manifest, lockfileVersion: 3, requires: true, packages }));
});
afterAll(() => rmSync(project, { recursive: true, force: true }));

/** Runs the script with a registry that sends this response. */
async function audited(status: number, body: unknown): Promise<{ code: number; output: string }> {
  const server = createServer((request, response) => {
    // The metadata of a package, which npm reads to find the range that depends on a vulnerable one.
    if (request.method === 'GET') response.writeHead(200).end('{"name":"slow","versions":{"1.0.0":{}}}');
    else response.writeHead(status).end(JSON.stringify(body));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const result = await run(`http://127.0.0.1:${port}`);
  server.closeAllConnections();
  server.close();
  return result;
}

function run(registry: string): Promise<{ code: number; output: string }> {
  const args = [script, `--registry=${registry}`, '--fetch-retries=0'];
  return new Promise((done) =>
    execFile(process.execPath, args, { cwd: project, env: { ...process.env, GITHUB_ACTIONS: '' } }, (error, stdout, stderr) =>
      done({ code: error ? Number(error.code) : 0, output: stdout + stderr }),
    ),
  );
}

it('fails with the name and the title of each finding', async () => {
  const { code, output } = await audited(200, { slow: [advisory] });
  expect(output).toContain('high: slow: Loops forever https://advisories.test/1');
  expect(code).toBe(1);
});

it('passes without findings', async () =>
  expect(await audited(200, {})).toEqual({ code: 0, output: 'npm audit: no vulnerabilities found.\n' }));

it.each([405, 404, 503])('reports a registry that answers %i', async (status) =>
  expect(await audited(status, {})).toEqual({
    code: 0,
    output: `npm audit: not checked, because the registry has no audit service or cannot be reached (status ${status}).\n`,
  }),
);

it('reports a registry that cannot be reached', async () => {
  const { code, output } = await run('http://127.0.0.1:9');
  expect(output).toContain('not checked');
  expect(code).toBe(0);
});

it('fails when the registry refuses the request itself', async () => expect((await audited(400, { error: 'bad' })).code).toBe(1));
