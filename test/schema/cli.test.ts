// `learning-platforms schema`, as the command line calls it.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSchema } from 'graphql';
import { afterAll, afterEach, beforeEach, expect, it, vi } from 'vitest';
import { runCommand, UsageError } from '../../cli/common/index.js';
import { schemaCommand } from '../../cli/schema/schema.js';
import { CHANGES, changed, sdlOf } from '../support/schema-changes.js';
import { type SchemaServer, type SchemaServerOptions, startSchemaServer } from '../support/schema-server.js';

const KEY = 'k3y-0f-Instruqt/with+odd=letters';
const folder = mkdtempSync(join(tmpdir(), 'schema-'));
const sdl = sdlOf('instruqt');
let server: SchemaServer | undefined;
let stdout = '';
let stderr = '';

beforeEach(() => {
  [stdout, stderr] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    stdout += text;
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    stderr += text;
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  process.exitCode = undefined;
  await server?.close();
  server = undefined;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function serve(text: string, options?: SchemaServerOptions) {
  server = await startSchemaServer(buildSchema(text), options);
  vi.stubEnv('INSTRUQT_API_KEY', KEY);
  vi.stubEnv('INSTRUQT_BASE_URL', server.url);
}

const schema = (args: readonly string[]) => runCommand(schemaCommand(), args);

const file = (name: string, text: string) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};

it('diff prints a table and ends with 1 on breaking changes', { timeout: 30_000 }, async () => {
  await serve(changed(sdl, CHANGES));
  await schema(['diff', 'instruqt']);
  expect(process.exitCode).toBe(1);
  const count = (kind: string) => CHANGES.flatMap(({ finds }) => finds).filter((each) => each.startsWith(kind)).length;
  expect(stdout.startsWith(`instruqt: ${count('breaking')} breaking, ${count('dangerous')} dangerous, `)).toBe(true);
  expect(stdout).toContain('Query.isWorkEmail');
  expect(server?.documents).toHaveLength(1);
});

it('diff ends with 0 without breaking changes, and prints JSON or Markdown', { timeout: 20_000 }, async () => {
  const from = file('same.graphql', changed(sdl, CHANGES.slice(5, 6)));
  await schema(['diff', 'instruqt', '--from', from, '--json']);
  expect(process.exitCode).toBeUndefined();
  expect(JSON.parse(stdout)).toMatchObject({ platform: 'instruqt', breaking: false, counts: { new: 1 } });
  stdout = '';
  await schema(['diff', 'instruqt', '--from', from, '--markdown']);
  expect(stdout).toMatch(/^# instruqt: 1 new, \d+ confirmed\n\n## New/);
});

it('pull writes a file that diff takes', { timeout: 20_000 }, async () => {
  await serve(sdl);
  const out = join(folder, 'live.graphql');
  await schema(['pull', 'instruqt', '--out', out]);
  expect(stderr).toBe(`learning-platforms: wrote ${out}.\n`);
  expect(readFileSync(out, 'utf8')).toContain('"Files of the given track that conflict with its stored version, with their contents."');
  await schema(['diff', 'instruqt', '--from', out]);
  expect(stdout).toMatch(/^instruqt: \d+ confirmed\n/);
});

it('pull --probe prints what it found', { timeout: 20_000 }, async () => {
  await serve(sdl, { introspection: false });
  await schema(['pull', 'instruqt', '--probe', '--type', 'Tag', '--type', 'Commit', '--max-requests', '4']);
  expect(stdout).toContain('type Tag {\n');
  expect(stdout).toContain('  value: String!\n');
  expect(stderr).toMatch(/^learning-platforms: \d+ fields of 2 types found with \d requests\. There may be more\.\n$/);
});

it('where introspection is refused, the message names --probe', async () => {
  await serve(sdl, { introspection: false });
  await expect(schema(['pull', 'instruqt'])).rejects.toThrow(/refuses introspection.*--probe/);
});

const FROM = ['--from', join(folder, 'missing')];
it.each([
  [[], /^expected a command, one of: pull, diff\./],
  [['push', 'sda'], /^unknown command 'push'\. Did you mean pull\? Expected one of: pull, diff\./],
  [['diff'], /^diff: missing required argument 'platform'\.$/],
  [['diff', 'constructor'], /^diff: .*'constructor' is invalid.* instruqt, sda, learning-path, skilljar\.$/],
  [['diff', 'instruqt', '--nope'], /^diff: unknown option '--nope'\.$/],
  [['diff', 'instruqt', '--json', '--markdown'], /^--json and --markdown/],
  [['diff', 'instruqt', ...FROM], /^--from: .* cannot be read \(ENOENT\)/],
  [['diff', 'instruqt', '--from', 'https://example.com/a'], /^--from: must be a file/],
  [['diff', 'skilljar'], /^skilljar requires --from/],
  [['diff', 'instruqt'], /INSTRUQT_API_KEY/],
  [['diff', 'learning-path'], /LEARNING_PATH_API_KEY/],
  [['pull', 'instruqt', '--type', 'Tag'], /^--type requires --probe/],
  [['pull', 'instruqt', '--max-requests', '3'], /^--max-requests requires --probe/],
  [['pull', 'instruqt', '--probe', '--max-requests', '0'], /^--max-requests: must be an integer of at least 1/],
  [['pull', 'instruqt', '--probe', ...FROM], /^--probe and --from cannot be combined/],
  [['pull', 'skilljar', '--probe'], /^--probe: skilljar/],
])('%j is invalid', async (args, message) => {
  const error = await schema(args).catch((each: unknown) => each);
  expect(error).toBeInstanceOf(UsageError);
  expect((error as Error).message).toMatch(message);
  expect(stdout).toBe('');
});

it.each([
  ['instruqt', 'not GraphQL', /neither SDL nor/],
  ['instruqt', '{"data":{"__schema":{}}}', /not an introspection result/],
  ['instruqt', '{"data":{"__schema"', /not valid JSON/],
  ['skilljar', 'openapi: 3.0.3', /not valid JSON/],
  ['skilljar', '{"swagger":"2.0"}', /not an OpenAPI 3 document/],
])('%s from %j is refused', async (platform, text, message) => {
  await expect(schema(['diff', platform, '--from', file('bad', text)])).rejects.toThrow(message);
});

it('the key is in nothing that is written, also where the platform gives it back', { timeout: 20_000 }, async () => {
  const base64 = Buffer.from(KEY).toString('base64');
  const echoing = sdl.replace('type Tag {', `"Ask with ${KEY} or ${base64}."\ntype NewThing {\n  ${'id'}: ID\n}\n\ntype Tag {`);
  const written: string[] = [];
  const out = join(folder, 'echo.graphql');
  await serve(echoing);
  await schema(['pull', 'instruqt', '--out', out]);
  await schema(['pull', 'instruqt']);
  expect(stdout).toContain('Ask with [redacted] or [redacted].');
  await schema(['diff', 'instruqt']);
  await server?.close();
  await serve(echoing, { introspection: false, say: (message, { authorization }) => `${message} You sent ${authorization}.` });
  for (const args of [
    ['pull', 'instruqt'],
    ['diff', 'instruqt', '--json'],
    ['pull', 'instruqt', '--probe', '--type', 'Tag', '--max-requests', '3'],
  ]) {
    await schema(args).catch((error: Error) => written.push(String(error.stack), JSON.stringify(error), error.message));
  }
  await server?.close();
  // The server is gone.
  await schema(['diff', 'instruqt']).catch((error: Error) => written.push(String(error.stack)));
  written.push(stdout, stderr, readFileSync(out, 'utf8'));
  expect(written.length).toBeGreaterThan(8);
  for (const text of written) for (const secret of [KEY, base64, encodeURIComponent(KEY)]) expect(text).not.toContain(secret);
});

it('skilljar reads the document from a URL, of which no parameter is printed, and sends no key', async () => {
  vi.stubEnv('SKILLJAR_API_KEY', 'skilljar-key-1234');
  const seen: unknown[] = [];
  const site = createServer((request, response) => {
    seen.push(request.headers.authorization);
    if (request.url?.startsWith('/gone')) response.writeHead(404).end();
    else response.end(readFileSync(join(import.meta.dirname, '../../schemas/skilljar.json')));
  });
  await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(site.address() as AddressInfo).port}`;
  await schema(['diff', 'skilljar', '--from', `${origin}/openapi.json?token=t0ken`]);
  expect(stdout).toBe('skilljar: no difference\n');
  expect(seen).toEqual([undefined]);
  await expect(schema(['diff', 'skilljar', '--from', `${origin}/gone?token=t0ken`])).rejects.toThrow(
    `--from: ${origin}/gone responded with status 404.`,
  );
  site.close();
});
