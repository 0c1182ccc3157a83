// Every TypeScript example of the README and of the guides, checked by the compiler in a strict project, against the built declarations.
import { execFile } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { pages, root, typescript } from '../support/docs.js';

/** Its examples import what the preset generates: test/adopt/preset.test.ts compiles such modules. */
const GENERATED = 'docs/own-schema.md';
/** Not a dependency of this project. */
const UNDICI =
  "declare module 'undici' {\n  export class Agent { constructor(options?: { headersTimeout?: number }); }\n  export class EnvHttpProxyAgent {}\n}\n";

const folder = join(root, '.tmp/docs/types');

async function check(files: Readonly<Record<string, string>>): Promise<string[]> {
  rmSync(folder, { recursive: true, force: true });
  for (const [name, code] of Object.entries(files)) {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), code);
  }
  const compilerOptions = {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'bundler',
    lib: ['ES2023', 'DOM', 'DOM.Iterable', 'ESNext.Disposable'],
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: true,
    moduleDetection: 'force',
    noEmit: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: ['**/*.ts'] }));
  const compiler = join(root, 'node_modules/typescript7/bin/tsc');
  const { stdout } = await promisify(execFile)(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], { cwd: folder }).catch(
    (error: { stdout: string }) => error,
  );
  return stdout.split('\n').filter((line) => line.includes('error TS'));
}

const examples = pages()
  .filter((page) => page !== GENERATED)
  .flatMap(typescript)
  .filter(({ info }) => info !== 'vitest');

it('examples type-check, and a wrong one does not', { timeout: 120_000 }, async () => {
  const files = examples.map(({ page, line, file, code }) => [`${page.replace(/\.md$/, '')}/${file ?? `line-${line}.ts`}`, code] as const);
  expect(files.length).toBeGreaterThan(50);
  const wrong =
    "import { createLearningPlatforms } from 'learning-platforms';\nawait createLearningPlatforms.fromEnv().skilljar.corses.list();\n";
  const errors = await check({ ...Object.fromEntries(files), 'undici.d.ts': UNDICI, 'wrong.ts': wrong });
  expect(errors).toEqual([expect.stringMatching(/^wrong\.ts\(2,.*corses/)]);
});
