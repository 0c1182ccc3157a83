// `npm run example -- <name>`: runs the demo of an example with embedded mock platforms. Needs no keys.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { build } from 'esbuild';

const names = readdirSync('examples').filter((name) => existsSync(`examples/${name}/demo.ts`));
const [name = '', ...args] = process.argv.slice(2);
if (!names.includes(name)) {
  console.error(`Usage: npm run example -- <name>\nExpected one of: ${names.join(', ')}`);
  process.exit(2);
}

execFileSync('node_modules/.bin/tsup', ['--silent'], { stdio: 'inherit', env: { ...process.env, LP_NO_TYPES: '1' } });
// Inside the repository, so that the example finds the package by its own name.
const outfile = `.tmp/${name}/demo.mjs`;
await build({
  entryPoints: [`examples/${name}/demo.ts`],
  outfile,
  bundle: true,
  packages: 'external',
  platform: 'node',
  format: 'esm',
  target: 'node20',
  logLevel: 'warning',
});
process.exitCode = spawnSync(process.execPath, [outfile, ...args], { stdio: 'inherit' }).status ?? 1;
