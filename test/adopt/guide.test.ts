// Every example of the guide, run as it stands.
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type CodegenConfig, generate } from '@graphql-codegen/cli';
import { afterAll, afterEach, beforeAll, expect, it, vi } from 'vitest';
import { demoKeys } from '../../mocks/index.js';
import { type MockServer, startMockServer } from '../../mocks/server.js';
import { writeExamples } from '../support/guide.js';

const root = resolve(import.meta.dirname, '../..');
const cwd = join(root, '.tmp/own-schema');
const example = join(root, 'examples/own-schema');
const guide = writeExamples('own-schema', (code) =>
  code.replace("'instruqt.graphql', 'utf8'", `${JSON.stringify(join(cwd, 'instruqt.graphql'))}, 'utf8'`),
);
let server: MockServer;

beforeAll(async () => {
  const sdl = `${readFileSync(join(root, 'schemas/instruqt.graphql'), 'utf8')}\n${readFileSync(join(example, 'more.graphql'), 'utf8')}`;
  writeFileSync(join(cwd, 'instruqt.graphql'), sdl);
  cpSync(join(example, 'operations'), join(cwd, 'operations'), { recursive: true });
  server = await startMockServer({ schemas: { instruqt: sdl } });
  vi.stubEnv('INSTRUQT_API_KEY', demoKeys.instruqt);
  vi.stubEnv('INSTRUQT_TEAM', 'acme');
  vi.stubEnv('INSTRUQT_BASE_URL', server.urls.instruqt);
});
afterEach(() => void vi.restoreAllMocks());
afterAll(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

const printed = () => {
  const lines: string[] = [];
  vi.spyOn(console, 'log').mockImplementation((...args) => void lines.push(args.join(' ')));
  return lines;
};

const EXAMPLES: Record<string, () => Promise<void>> = {
  'codegen.ts': async () => {
    const { default: config } = (await guide.load('codegen.ts')) as { default: CodegenConfig };
    const outputs = (await generate({ ...config, cwd, silent: true }, true)) as { filename: string }[];
    expect(outputs.map(({ filename }) => filename.replace(`${cwd}/`, ''))).toEqual(['src/instruqt.ts', 'src/instruqt.types.ts']);
  },
  'call.ts': async () => {
    const lines = printed();
    await guide.load('call.ts');
    expect(lines).toEqual([expect.stringMatching(/^.+: \d+$/), expect.stringMatching(/^.+: \d+$/), expect.stringMatching(/\w/)]);
    expect(server.platforms.problems).toEqual([]);
  },
  'mocks.ts': async () => {
    const lines = printed();
    await guide.load('mocks.ts');
    expect(lines).toEqual(['2 reports']);
  },
};

it('every example is run', () => {
  expect(guide.names).toEqual(Object.keys(EXAMPLES));
  expect(guide.blocks).toBe(guide.names.length);
});

it('shows an operation of the example as it is', () => {
  const text = readFileSync(join(root, 'docs/own-schema.md'), 'utf8');
  const shown = /^```graphql\n([\s\S]*?)^```$/m.exec(text)?.[1];
  expect(shown).toBe(readFileSync(join(example, 'operations/labReports/list.graphql'), 'utf8'));
});

it.each(Object.entries(EXAMPLES))('%s', { timeout: 30_000 }, async (_name, run) => run());
