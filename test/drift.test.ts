import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { expect, it } from 'vitest';
import config from '../codegen.js';
import methods from '../codegen.methods.js';

const root = resolve(import.meta.dirname, '..');

it('generated code is what `npm run codegen` makes of its sources', { timeout: 120_000 }, async () => {
  const outputs: { filename: string; content: string }[] = [];
  for (const each of [config, methods]) outputs.push(...(await generate({ ...each, cwd: root, silent: true }, false)));
  expect(outputs.length).toBeGreaterThan(12);
  const made = new Map(outputs.map(({ filename, content }) => [relative(root, resolve(root, filename)), content]));
  for (const [file, content] of made) expect.soft(readFileSync(join(root, file), 'utf8'), file).toBe(content);
  const folders = new Set([...made.keys()].map((file) => dirname(file)).filter((folder) => folder.endsWith('/generated')));
  const present = [...folders].flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)));
  expect(present.sort()).toEqual([...made.keys()].filter((file) => folders.has(dirname(file))).sort());
});
