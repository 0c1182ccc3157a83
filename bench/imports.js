// Cold ESM import of each entry point, as the time of a whole Node process compared with an empty one. The processes alternate, so that a
// change of the machine's speed affects all of them.
import { spawnSync } from 'node:child_process';
import { median, round } from './median.js';

const RUNS = 9;
const ENTRIES = [
  'learning-platforms',
  'learning-platforms/instruqt',
  'learning-platforms/sda',
  'learning-platforms/skilljar',
  'learning-platforms/learning-path',
  'ky',
  'graphql-request',
];

function run(code) {
  const began = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: import.meta.dirname });
  if (status !== 0) throw new Error(String(stderr));
  return Number(process.hrtime.bigint() - began) / 1e6;
}

export function measureImports() {
  const cases = { 'empty process': '', ...Object.fromEntries(ENTRIES.map((entry) => [entry, `import '${entry}'`])) };
  const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (let i = -1; i < RUNS; i += 1) {
    for (const [name, code] of Object.entries(cases)) {
      const ms = run(code);
      if (i >= 0) times[name].push(ms);
    }
  }
  const base = median(times['empty process']);
  return Object.fromEntries(
    Object.entries(times).map(([name, values]) => [
      name,
      { 'process ms': round(median(values)), 'over empty ms': round(median(values) - base) },
    ]),
  );
}
