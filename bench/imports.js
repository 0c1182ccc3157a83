// Cold ESM import of each entry, as the time of a whole Node process minus that of an empty one. The processes alternate, so that a change
// of the machine's speed affects all of them. Also builds the package of the previous commit, or of `--base <commit>`, and compares both
// pair by pair.
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { median, round } from './median.js';

const RUNS = 15;
const ENTRIES = [
  'learning-platforms',
  'learning-platforms/instruqt',
  'learning-platforms/sda',
  'learning-platforms/skilljar',
  'learning-platforms/learning-path',
  'ky',
  'graphql-request',
];
const root = resolve(import.meta.dirname, '..');

function run(code, cwd) {
  const began = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd });
  if (status !== 0) throw new Error(String(stderr));
  return Number(process.hrtime.bigint() - began) / 1e6;
}

/** Builds the package of another commit, and returns its folder. */
function buildOf(commit) {
  const folder = mkdtempSync(join(tmpdir(), 'learning-platforms-base-'));
  execFileSync('git', ['worktree', 'add', '--detach', '--force', folder, commit], { cwd: root, stdio: 'ignore' });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  execFileSync(join(root, 'node_modules/.bin/tsup'), ['--silent'], { cwd: folder, env: { ...process.env, LP_NO_TYPES: '1' } });
  return folder;
}

function removeBuild(folder) {
  execFileSync('git', ['worktree', 'remove', '--force', folder], { cwd: root });
  rmSync(folder, { recursive: true, force: true });
}

export function measureImports() {
  const at = process.argv.indexOf('--base');
  const base = buildOf(at < 0 ? 'HEAD~1' : process.argv[at + 1]);
  try {
    const cases = {
      'empty process': ['', root],
      ...Object.fromEntries(ENTRIES.map((entry) => [entry, [`import '${entry}'`, root]])),
      'learning-platforms, base': ["import 'learning-platforms'", base],
    };
    const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
    for (let i = -1; i < RUNS; i += 1) {
      for (const [name, [code, cwd]] of Object.entries(cases)) {
        const ms = run(code, cwd);
        if (i >= 0) times[name].push(ms);
      }
    }
    const over = (name) => times[name].map((ms, i) => ms - times['empty process'][i]);
    const compared = {
      'learning-platforms, times its base': {
        'process ms': round(median(times['learning-platforms'].map((ms, i) => ms / times['learning-platforms, base'][i])), 2),
        'over empty ms': round(median(over('learning-platforms')) / median(over('learning-platforms, base')), 2),
      },
    };
    return {
      ...Object.fromEntries(
        Object.keys(cases).map((name) => [name, { 'process ms': round(median(times[name])), 'over empty ms': round(median(over(name))) }]),
      ),
      ...compared,
    };
  } finally {
    removeBuild(base);
  }
}
