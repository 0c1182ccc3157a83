// `npm run test:types`: the packed package in a strict consumer without `skipLibCheck`, with every supported version of TypeScript and every
// module resolution. The versions are installed into a temporary folder; one that npm cannot fetch is a failure, and is named.
import { execFileSync, spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { install, pack } from '../test/support/packed.js';
import { begin, end } from './summaries.js';

const SUITE = 'test:types';
const VERSIONS = ['5.4', '5.6', '5.9', '6.0', '7.0'];
/** TypeScript 6 deprecates node10, and 7 removes it. */
const RESOLUTIONS = [
  { name: 'nodenext', module: 'nodenext' },
  { name: 'bundler', module: 'esnext' },
  { name: 'node10', module: 'commonjs', until: 6 },
];

const npm = (folder, version) =>
  spawnSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', `typescript@~${version}`], {
    cwd: folder,
    encoding: 'utf8',
  });

/** A folder with one version of the compiler; throws with what npm printed. */
function compilerOf(folder, version) {
  const own = join(folder, `typescript-${version}`);
  mkdirSync(own);
  writeFileSync(join(own, 'package.json'), '{"private":true}');
  const { status, stderr } = npm(own, version);
  if (status !== 0) throw new Error(`npm could not fetch TypeScript ${version}.\n${stderr}`);
  return join(own, 'node_modules/typescript/bin/tsc');
}

function writeProject(project, { name, module }) {
  const compilerOptions = {
    module,
    moduleResolution: name,
    target: 'ES2022',
    lib: ['ES2022', 'ESNext.Disposable'],
    types: ['node'],
    strict: true,
    exactOptionalPropertyTypes: true,
    skipLibCheck: false,
    noEmit: true,
  };
  const settings = join(project, `tsconfig.${name}.json`);
  writeFileSync(settings, JSON.stringify({ compilerOptions, include: name === 'nodenext' ? ['*.ts', '*.cts'] : ['*.ts'] }));
  return settings;
}

function main(folder) {
  if (!existsSync('dist/index.d.cts')) execFileSync('node_modules/.bin/tsup', ['--silent'], { stdio: 'inherit' });
  const project = join(folder, 'consumer');
  mkdirSync(project);
  install(project, pack(folder), ['@types/node']);
  writeFileSync(join(project, 'package.json'), '{"name":"consumer","type":"module","private":true}');
  for (const extension of ['ts', 'cts']) copyFileSync('test/consumers/consumer.ts', join(project, `consumer-${extension}.${extension}`));
  const counts = { passed: 0, failed: 0 };
  const report = (ok, title, problem) => {
    counts[ok ? 'passed' : 'failed'] += 1;
    console.log(`${ok ? 'ok  ' : 'FAIL'} ${title}${ok ? '' : `\n${problem}`}`);
  };
  for (const version of VERSIONS) {
    let compiler;
    try {
      compiler = compilerOf(folder, version);
    } catch (error) {
      report(false, `TypeScript ${version}`, error.message);
      continue;
    }
    for (const resolution of RESOLUTIONS.filter(({ until = Number.POSITIVE_INFINITY }) => Number(version) < until)) {
      const { status, stdout } = spawnSync(process.execPath, [compiler, '-p', writeProject(project, resolution)], { encoding: 'utf8' });
      report(status === 0, `TypeScript ${version}, ${resolution.name}`, stdout);
    }
  }
  return counts;
}

begin(SUITE);
const folder = realpathSync(mkdtempSync(join(tmpdir(), 'learning-platforms-types-')));
try {
  end(SUITE, main(folder));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
