// The examples as their readers run them: against the built package, type-checked by their own settings, and talking to the mock platforms.
import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const run = promisify(execFile);

interface MockServer {
  urls: { instruqt: string };
  platforms: { problems: readonly string[]; requests: readonly { calls: readonly unknown[] }[] };
  close(): Promise<void>;
}
let start: (options?: { schemas?: { instruqt: string } }) => Promise<MockServer>;
let server: MockServer;
let apiKey: string;
let examples: string;

beforeAll(async () => {
  // Inside the repository, so that the package is found by its own name; a copy, because one example generates code.
  mkdirSync(join(root, '.tmp'), { recursive: true });
  examples = mkdtempSync(join(root, '.tmp/examples-'));
  cpSync(join(root, 'examples'), examples, { recursive: true });
  const mocks = (await import(resolve(root, 'dist/mocks-server.js'))) as {
    startMockServer: typeof start;
    demoKeys: { instruqt: string };
  };
  start = mocks.startMockServer;
  server = await start();
  apiKey = mocks.demoKeys.instruqt;
});

afterAll(async () => {
  await server?.close();
  rmSync(examples, { recursive: true, force: true });
});

/** Compiles one file as a bundler would, leaves packages to Node, and gives what it prints. */
async function printed(folder: string, file: string, timeout = 0, baseUrl = server.urls.instruqt): Promise<string> {
  const outfile = join(folder, `${file}.mjs`);
  await build({
    entryPoints: [join(folder, file)],
    outfile,
    bundle: true,
    packages: 'external',
    format: 'esm',
    platform: 'node',
    target: 'node20',
  });
  const env = { ...process.env, INSTRUQT_API_KEY: apiKey, INSTRUQT_TEAM: 'acme', INSTRUQT_BASE_URL: baseUrl };
  return (await run(process.execPath, [outfile], { env, timeout })).stdout;
}

it.each([
  // Its types are worked out by the compiler, and must be by the older one, too.
  ['gql-tada', 'typescript'],
  ['graphql-codegen', 'typescript7'],
])('%s type-checks and runs', { timeout: 60_000 }, async (name, version) => {
  const compiler = join(root, 'node_modules', version, 'bin/tsc');
  const folder = join(examples, name);
  if (name === 'graphql-codegen')
    await run(join(root, 'node_modules/.bin/graphql-codegen'), ['--silent', '--config', 'codegen.ts'], { cwd: folder });
  const { stdout } = await run(process.execPath, [compiler, '-p', folder]).catch((error: { stdout: string }) => error);
  expect(stdout).toBe('');
  const lines = (await printed(folder, 'tracks.ts')).trim().split('\n');
  expect(lines.length).toBeGreaterThan(0);
  for (const line of lines) expect(line).toMatch(/^[\w-]+: ".+", developed by \d+$/);
});

it('own-schema generates, type-checks, and runs against the mock server with its schema', { timeout: 120_000 }, async () => {
  const folder = join(examples, 'own-schema');
  // What its README says, in place of `schema pull`.
  const instruqt = ['schemas/instruqt.graphql', 'examples/own-schema/more.graphql']
    .map((file) => readFileSync(join(root, file), 'utf8'))
    .join('\n');
  writeFileSync(join(folder, 'instruqt.graphql'), instruqt);
  await run(join(root, 'node_modules/.bin/graphql-codegen'), ['--silent', '--config', 'codegen.ts'], { cwd: folder });
  for (const version of ['typescript', 'typescript7']) {
    const compiler = join(root, 'node_modules', version, 'bin/tsc');
    const { stdout } = await run(process.execPath, [compiler, '-p', folder]).catch((error: { stdout: string }) => error);
    expect(stdout).toBe('');
  }
  const own = await start({ schemas: { instruqt } });
  try {
    const lines = (await printed(folder, 'main.ts', 20_000, own.urls.instruqt)).trim().split('\n');
    expect(lines).toEqual([
      expect.stringMatching(/^track ".+": \w/),
      expect.stringMatching(/^track ".+": \w/),
      expect.stringMatching(/^track ".+": \w/),
      expect.stringMatching(/^2 lab reports, [012] with 10 points or more$/),
      'archived true',
    ]);
    expect(lines.join()).not.toContain('of unknown difficulty');
    expect(own.platforms.problems).toEqual([]);
  } finally {
    await own.close();
  }
});

it('own-schema: its preset loads from CommonJS as well', { timeout: 60_000 }, async () => {
  const code =
    "console.log(typeof require('./dist/codegen.cjs').learningPlatforms({ platform: 'sda' }).buildGeneratesSection, typeof require('./dist/codegen-runtime.cjs').single)";
  expect((await run(process.execPath, ['-e', code], { cwd: root })).stdout).toBe('function function\n');
});
