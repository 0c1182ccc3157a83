// The examples of docs/command-line.md, run in order against the mock server with the built command.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type MockServer, startMockServer } from '../../mocks/server.js';

const root = resolve(import.meta.dirname, '../..');
const guide = readFileSync(join(root, 'docs/command-line.md'), 'utf8');
const blocks = [...guide.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, text]) => text!);
const folder = mkdtempSync(join(tmpdir(), 'guide-'));
let server: MockServer;
beforeAll(async () => {
  server = await startMockServer();
  // As `npx` finds the command of an installed package.
  writeFileSync(join(folder, 'npx'), `#!/bin/sh\nshift\nexec "${process.execPath}" "${join(root, 'dist/cli.js')}" "$@"\n`);
  chmodSync(join(folder, 'npx'), 0o755);
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a block after the ones with the environment. */
async function run(block: string): Promise<string> {
  const setup = blocks.filter((each) => each.startsWith('export '));
  const script = [...setup, 'set -e', block].join('\n').replaceAll('http://127.0.0.1:4010', server.url);
  const { execFile } = await import('node:child_process');
  return new Promise((settle, reject) =>
    execFile(
      'bash',
      ['-c', script],
      { env: { ...process.env, PATH: `${folder}${delimiter}${process.env.PATH}` } },
      (error, stdout, stderr) => (error ? reject(new Error(`${block}\n${stderr}`)) : settle(stdout)),
    ),
  );
}

it.each(blocks.filter((block) => !block.startsWith('export ')))('%s', async (block) => {
  expect(await run(block)).toMatch(/\S/);
});

it('finds what the guide says', async () => {
  expect(blocks.length).toBeGreaterThan(8);
  expect(JSON.parse(await run(blocks[1]!))).toContainEqual(expect.objectContaining({ title: 'Cat Stuff' }));
});

it('names every command', () => {
  const help = execFileSync(process.execPath, [join(root, 'dist/cli.js'), '--help'], { encoding: 'utf8' });
  for (const [, command] of help.matchAll(/^ {2}(\w+) (?:\[|<| )/gm)) if (command !== 'help') expect(guide).toContain(`\`${command}\``);
});
