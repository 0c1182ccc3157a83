// The cost of the declarations in a consumer's project: `tsc --noEmit`, and the first completion after `client.` in a cold tsserver, beside
// other SDKs and an empty project. Each project has the same two lines: an import and a client. The processes alternate, so that a change of
// the machine's speed affects all of them; each ratio is the median of pairs. CPU time is robust on a busy machine, so the limit applies to it.
//
// The other SDKs are installed from the registry into a temporary folder. A row without figures names an SDK that npm could not fetch.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { install, pack } from '../test/support/packed.js';
import { median, round } from './median.js';

const RUNS = 5;
/** A type check takes longer than a completion, and has no limit. */
const TYPE_CHECKS = 3;
const root = resolve(import.meta.dirname, '..');
const typescript = join(root, 'node_modules/typescript/lib');

/** By row: the import, the client, a property that the completion contains, and the major version to install. */
const CASES = {
  empty: { source: 'const client = { instruqt: 1, skilljar: 2 };', property: 'instruqt' },
  'learning-platforms': {
    source: `import { createLearningPlatforms } from 'learning-platforms';
const client = createLearningPlatforms({ instruqt: { apiKey: 'k' }, skilljar: { apiKey: 'k' } });`,
    property: 'instruqt',
  },
  openai: { source: "import OpenAI from 'openai';\nconst client = new OpenAI({ apiKey: 'k' });", property: 'chat', major: 7 },
  stripe: { source: "import Stripe from 'stripe';\nconst client = new Stripe('k');", property: 'customers', major: 23 },
  octokit: { source: "import { Octokit } from 'octokit';\nconst client = new Octokit({ auth: 'k' });", property: 'rest', major: 5 },
  '@linear/sdk': {
    source: "import { LinearClient } from '@linear/sdk';\nconst client = new LinearClient({ apiKey: 'k' });",
    property: 'issues',
    major: 98,
  },
};

/** A copy of the environment without options for Node, which would also affect the measured processes. */
const { NODE_OPTIONS: _, ...env } = process.env;
const measured = (script, args) => ['--require', join(import.meta.dirname, 'report-cpu.cjs'), join(typescript, script), ...args];
const msSince = (began) => Number(process.hrtime.bigint() - began) / 1e6;

function installOther(dir, name, major) {
  const args = ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', `${name}@${major}`];
  const { status, stderr } = spawnSync('npm', args, { cwd: dir, encoding: 'utf8' });
  if (status === 0) return true;
  console.error(`npm could not fetch ${name}@${major}.\n${stderr}`);
  return false;
}

function configure(dir, skipLibCheck) {
  const compilerOptions = { module: 'nodenext', strict: true, noEmit: true, target: 'ES2022', types: ['node'], skipLibCheck };
  writeFileSync(join(dir, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['index.ts'] }));
}

/** The project of a row, or undefined if npm could not fetch the SDK. Its declarations are checked, unless they have errors. */
function createProject(folder, tarball, name) {
  const { source, property, major } = CASES[name];
  const dir = join(folder, name.replaceAll('/', '-'));
  mkdirSync(dir);
  writeFileSync(join(dir, 'package.json'), '{"type":"module","private":true}');
  writeFileSync(join(dir, 'index.ts'), `${source}\nexport const used = client.${property};\n`);
  if (name === 'learning-platforms') install(dir, tarball);
  if (major && !installOther(dir, name, major)) return undefined;
  for (const skipLibCheck of [false, true]) {
    configure(dir, skipLibCheck);
    const { status, stdout } = spawnSync(process.execPath, [join(typescript, 'tsc.js'), '-p', dir], { encoding: 'utf8', env });
    if (status === 0) return { dir, skipLibCheck };
    if (skipLibCheck) throw new Error(`${name}: ${stdout}`);
  }
}

function typeCheck(dir) {
  const began = process.hrtime.bigint();
  const stdio = ['ignore', 'pipe', 'inherit', 'pipe'];
  const { status, output } = spawnSync(process.execPath, measured('tsc.js', ['-p', dir]), { encoding: 'utf8', env, stdio });
  const ms = msSince(began);
  if (status !== 0) throw new Error(output[1]);
  return { ms, cpuMs: Number(output[3]) };
}

function firstCompletion(dir, { source, property }) {
  const file = join(dir, 'index.ts');
  return new Promise((done, fail) => {
    const began = process.hrtime.bigint();
    const server = spawn(process.execPath, measured('tsserver.js', ['--disableAutomaticTypingAcquisition']), {
      env,
      stdio: ['pipe', 'pipe', 'inherit', 'pipe'],
    });
    const send = (seq, command, args) => server.stdin.write(`${JSON.stringify({ seq, type: 'request', command, arguments: args })}\n`);
    let output = '';
    let cpu = '';
    let response;
    let ms;
    server.stdout.setEncoding('utf8').on('data', (chunk) => {
      if (response) return;
      output += chunk;
      const line = output.split('\n').find((text) => text.includes('"request_seq":2,'));
      // The last part has no line break yet.
      if (!line || !output.includes(`${line}\n`)) return;
      ms = msSince(began);
      response = JSON.parse(line);
      send(3, 'exit');
    });
    server.stdio[3].setEncoding('utf8').on('data', (chunk) => {
      cpu += chunk;
    });
    server.on('close', () => {
      if (response?.body?.entries.some((entry) => entry.name === property)) done({ ms, cpuMs: Number(cpu) });
      else fail(new Error(`tsserver did not complete client.${property}: ${output.slice(-500)}`));
    });
    send(1, 'open', { file, fileContent: `${source}\nclient.\n` });
    send(2, 'completionInfo', { file, line: source.split('\n').length + 1, offset: 'client.'.length + 1 });
  });
}

function rowOf(samples, empty) {
  const columns = (title, measure) => {
    const pairs = samples[measure].map((sample, i) => [sample, empty[measure][i]]);
    return {
      [`${title} ms`]: round(median(pairs.map(([own]) => own.ms)), 0),
      [`${title} CPU ms`]: round(median(pairs.map(([own]) => own.cpuMs)), 0),
      [`${title}, times empty`]: round(median(pairs.map(([own, base]) => own.ms / base.ms)), 2),
      [`${title} CPU, times empty`]: round(median(pairs.map(([own, base]) => own.cpuMs / base.cpuMs)), 2),
    };
  };
  return { ...columns('tsc', 'check'), ...columns('completion', 'completion') };
}

const versionOf = (dir, name) => JSON.parse(readFileSync(join(dir, 'node_modules', name, 'package.json'), 'utf8')).version;

export async function measureTypes() {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'learning-platforms-bench-')));
  try {
    // All projects, the empty one as well, have the types of Node.
    mkdirSync(join(folder, 'node_modules/@types'), { recursive: true });
    symlinkSync(join(root, 'node_modules/@types/node'), join(folder, 'node_modules/@types/node'));
    const tarball = pack(folder);
    const projects = Object.fromEntries(Object.keys(CASES).map((name) => [name, createProject(folder, tarball, name)]));
    const fetched = Object.keys(CASES).filter((name) => projects[name]);
    const samples = Object.fromEntries(fetched.map((name) => [name, { check: [], completion: [] }]));
    for (let i = 0; i < RUNS; i += 1) {
      for (const name of fetched) {
        const { dir } = projects[name];
        samples[name].completion.push(await firstCompletion(dir, CASES[name]));
        if (i < TYPE_CHECKS) samples[name].check.push(typeCheck(dir));
      }
    }
    return Object.fromEntries(
      Object.keys(CASES).map((name) => {
        if (!samples[name]) return [name, { version: 'not fetched' }];
        const { dir, skipLibCheck } = projects[name];
        const version = name === 'empty' ? undefined : versionOf(dir, name);
        return [name, { version, skipLibCheck, ...rowOf(samples[name], samples.empty) }];
      }),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) console.table(await measureTypes());
