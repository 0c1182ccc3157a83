// The package as ES modules and as CommonJS in Node, Bun and Deno.
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expectProgram, output } from './run.js';

const exe = process.platform === 'win32' ? '.exe' : '';
export const nodeIn = (modules) => join(modules, 'node-exec/bin', `node${exe}`);

/** The first executable of the packages of a scope: those of other systems are not installed. */
function executableIn(modules, scope, path) {
  const found = readdirSync(join(modules, scope)).map((name) => join(modules, scope, name, path + exe));
  return found.find(existsSync);
}

const ENGINES = [
  ...['20.19', '22', '24', '26'].map((version) => ({
    name: `Node ${version}`,
    find: nodeIn,
    args: [],
    version: new RegExp(`^v${version}\\.`),
  })),
  { name: 'Bun', find: (modules) => executableIn(modules, '@oven', 'bin/bun'), args: ['run'], version: /^1\./ },
  {
    name: 'Deno',
    find: (modules) => executableIn(modules, '@deno', 'deno'),
    args: ['run', '--allow-net', '--allow-env', '--allow-read'],
    version: /^deno 2\./,
  },
];

export const engines = ENGINES.flatMap(({ name, find, args, version }) =>
  ['main.js', 'main.cjs'].map((file) => ({
    name,
    title: file.endsWith('.cjs') ? 'the program as CommonJS' : 'the program as ES modules',
    async check({ app, fetched, input }) {
      const command = find(await fetched(name));
      assert.ok(command, `${name} has no executable for ${process.platform} ${process.arch}`);
      const printed = await output(command, ['--version']);
      assert.match(printed.stdout, version);
      await expectProgram(command, [...args, file], { cwd: app, input });
    },
  })),
);
