// The memory of `learners.activity` over 200,000 records, through `for await` and through `exportActivity` to NDJSON. In-process platforms
// create their responses on request.
//
// `RSS growth MB`: the largest resident set of the process minus the one after the first WARM_UP records, without forced collections. `heap
// growth MB`: the same for the heap after a collection, in a separate run. Sampled every EVERY records.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { round } from './median.js';
import { instruqt, learnersOf, sda, skilljar } from './stub-platforms.js';

const RECORDS = 200_000;
const WARM_UP = 2_000;
const EVERY = 5_000;
const MB = 1024 * 1024;
const file = fileURLToPath(import.meta.url);

const ANSWERS = { skilljar: skilljar(RECORDS / 100, 100), instruqt: instruqt(RECORDS), sda: sda(RECORDS) };

/** Each reader with at least one platform, and the platform with most requests with both. */
const CASES = [
  ['skilljar', 'for await'],
  ['skilljar', 'exportActivity'],
  ['instruqt', 'for await'],
  ['sda', 'exportActivity'],
];

const READERS = {
  async 'for await'(learners, count) {
    for await (const item of learners.activity()) {
      if (item.problem) throw item.problem.error ?? new Error(item.problem.message);
      count();
    }
  },
  async exportActivity(learners, count) {
    const { exportActivity } = await import('learning-platforms/export');
    const out = mkdtempSync(join(tmpdir(), 'memory-bench-'));
    try {
      const { problems } = await exportActivity(learners, { out, onProgress: ({ phase }) => phase === 'reading' && count() });
      if (problems.length > 0) throw problems[0].error ?? new Error(problems[0].message);
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  },
};

async function run(platform, reader, collect) {
  const fetch = async (input, init) => Response.json(await ANSWERS[platform](new Request(input, init)));
  const learners = await learnersOf(platform, fetch, { rateLimit: false });
  const now = () => {
    if (!collect) return process.memoryUsage.rss();
    globalThis.gc();
    const { heapUsed, external } = process.memoryUsage();
    return heapUsed + external;
  };
  let [records, first, most] = [0, 0, 0];
  const sample = () => {
    if (records < WARM_UP) return;
    const used = now();
    first ||= used;
    most = Math.max(most, used);
  };
  // While files are written, no records arrive.
  const timer = setInterval(sample, 500);
  await READERS[reader](learners, () => {
    records += 1;
    if (records % EVERY === 0) sample();
  });
  clearInterval(timer);
  if (records !== RECORDS) throw new Error(`${platform}, ${reader}: ${records} records instead of ${RECORDS}`);
  process.send({ most: most / MB, growth: (most - first) / MB });
  process.disconnect();
}

async function inProcess(...args) {
  const child = fork(file, ['run', ...args.map(String)], { execArgv: ['--expose-gc'] });
  const [[measured], [code]] = await Promise.all([
    Promise.race([once(child, 'message'), once(child, 'exit').then(() => [])]),
    once(child, 'exit'),
  ]);
  if (!measured) throw new Error(`the process of ${args.join(', ')} ended with ${code}`);
  return measured;
}

export async function measureMemory() {
  const table = {};
  for (const [platform, reader] of CASES) {
    const rss = await inProcess(platform, reader, false);
    const heap = await inProcess(platform, reader, true);
    table[`${platform}, ${reader}`] = {
      'RSS MB': round(rss.most),
      'RSS growth MB': round(rss.growth),
      'heap MB': round(heap.most),
      'heap growth MB': round(heap.growth),
    };
  }
  return table;
}

if (process.send && process.argv[2] === 'run') await run(process.argv[3], process.argv[4], process.argv[5] === 'true');
else if (process.argv[1] === file) console.table(await measureMemory());
