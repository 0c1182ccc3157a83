// The cost of the declarations for a strict consumer: `tsc --noEmit`, and the first completion after `lp.` in tsserver, compared with an
// empty project.
import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median, round } from './median.js';

const RUNS = 5;
const root = resolve(import.meta.dirname, '..');
const USE =
  "import { createLearningPlatforms } from 'learning-platforms';\nconst lp = createLearningPlatforms({ instruqt: { apiKey: 'k' }, skilljar: { apiKey: 'k' } });\n";
const EMPTY = 'const lp = { instruqt: 1, skilljar: 2 };\n';

function project(source) {
  const dir = mkdtempSync(join(tmpdir(), 'learning-platforms-bench-'));
  mkdirSync(join(dir, 'node_modules/@types'), { recursive: true });
  symlinkSync(root, join(dir, 'node_modules/learning-platforms'));
  symlinkSync(join(root, 'node_modules/@types/node'), join(dir, 'node_modules/@types/node'));
  writeFileSync(join(dir, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(dir, 'tsconfig.json'),
    JSON.stringify({
      compilerOptions: { module: 'nodenext', strict: true, noEmit: true, target: 'ES2022', types: ['node'], skipLibCheck: false },
      files: ['index.ts'],
    }),
  );
  writeFileSync(join(dir, 'index.ts'), `${source}export const used = lp.instruqt;\n`);
  return dir;
}

function typeCheck(dir) {
  const began = process.hrtime.bigint();
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'node_modules/typescript/bin/tsc'), '-p', dir]);
  if (status !== 0) throw new Error(String(stdout));
  return Number(process.hrtime.bigint() - began) / 1e6;
}

function firstCompletion(dir, source) {
  const file = join(dir, 'index.ts');
  const content = `${source}lp.\n`;
  return new Promise((done, fail) => {
    const began = process.hrtime.bigint();
    const server = spawn(process.execPath, [join(root, 'node_modules/typescript/lib/tsserver.js'), '--disableAutomaticTypingAcquisition'], {
      stdio: ['pipe', 'pipe', 'ignore'],
    });
    const send = (seq, command, args) => server.stdin.write(`${JSON.stringify({ seq, type: 'request', command, arguments: args })}\n`);
    let output = '';
    server.stdout.on('data', (chunk) => {
      output += chunk;
      const answer = /"request_seq":2,"success":(true|false)[^\n]*/.exec(output);
      if (!answer) return;
      server.kill();
      const ms = Number(process.hrtime.bigint() - began) / 1e6;
      if (answer[1] === 'true' && answer[0].includes('instruqt')) done(ms);
      else fail(new Error(`no completion: ${answer[0].slice(0, 300)}`));
    });
    send(1, 'open', { file, fileContent: content });
    send(2, 'completionInfo', { file, line: source.split('\n').length, offset: 4 });
  });
}

export async function measureTypes() {
  const cases = { empty: EMPTY, 'learning-platforms': USE };
  const dirs = Object.fromEntries(Object.entries(cases).map(([name, source]) => [name, project(source)]));
  const checks = { empty: [], 'learning-platforms': [] };
  const completions = { empty: [], 'learning-platforms': [] };
  for (let i = -1; i < RUNS; i += 1) {
    for (const [name, source] of Object.entries(cases)) {
      const check = typeCheck(dirs[name]);
      const completion = await firstCompletion(dirs[name], source);
      if (i < 0) continue;
      checks[name].push(check);
      completions[name].push(completion);
    }
  }
  for (const dir of Object.values(dirs)) rmSync(dir, { recursive: true });
  const row = (name) => ({ 'tsc ms': round(median(checks[name]), 0), 'first completion ms': round(median(completions[name]), 0) });
  const [empty, ours] = [row('empty'), row('learning-platforms')];
  const over = Object.fromEntries(Object.keys(empty).map((key) => [key, `${round((100 * ours[key]) / empty[key] - 100, 0)} %`]));
  return { empty, 'learning-platforms': ours, over };
}
