import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { generate } from '@graphql-codegen/cli';
import { expect, it } from 'vitest';
import config from '../codegen.js';

const root = resolve(import.meta.dirname, '..');

it('generated code is what `npm run codegen` makes of its sources', { timeout: 60_000 }, async () => {
  const outputs = (await generate({ ...config, cwd: root, silent: true }, false)) as { filename: string; content: string }[];
  expect(outputs.length).toBeGreaterThan(12);
  const made = new Map(outputs.map(({ filename, content }) => [relative(root, resolve(root, filename)), content]));
  for (const [file, content] of made) expect.soft(readFileSync(join(root, file), 'utf8'), file).toBe(content);
  const folders = new Set([...made.keys()].map((file) => dirname(file)).filter((folder) => folder.endsWith('/generated')));
  const present = [...folders].flatMap((folder) => readdirSync(join(root, folder)).map((name) => join(folder, name)));
  expect(present.sort()).toEqual([...made.keys()].filter((file) => folders.has(dirname(file))).sort());
});
