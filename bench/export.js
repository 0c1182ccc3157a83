// `node bench/export.js`: time and memory of exports of 2,000, 20,000 and 100,000 records, in each format. Needs a build (`npm run build`).
// The heap is measured after garbage collection, several times in each phase. Exit code 1 when it grows with the number of records by more than
// MOST_GROWTH_MB. Records are made as they are asked for: the platforms' own time is not in it.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { round } from './median.js';

const COUNTS = [2_000, 20_000, 100_000];
const FORMATS = ['ndjson', 'csv', 'parquet'];
const DAYS = 90;
const MOST_GROWTH_MB = 25;
const MB = 1024 * 1024;

function record(i) {
  const day = new Date(Date.UTC(2026, 0, 1 + ((i * 7) % DAYS))).toISOString();
  return {
    platform: 'skilljar',
    key: `skilljar:course:${i}`,
    learner: { id: `u${i % 5000}`, email: `learner-${i % 5000}@example.com`, name: 'Jane Doe' },
    object: { kind: 'course', id: `c${i % 50}`, title: 'Container Basics' },
    status: 'in-progress',
    progress: (i % 10) / 10,
    enrolledAt: '2025-12-01T00:00:00Z',
    lastActivityAt: day,
    // As much as the platforms return.
    raw: {
      id: i,
      lessons: Array.from({ length: 12 }, (_, n) => ({ id: `lesson-${i}-${n}`, completed_at: n % 2 ? day : null, score: (i * n) % 100 })),
    },
  };
}

async function* activity({ platforms: [platform] }, count, sample) {
  if (platform !== 'skilljar') return;
  for (let i = 0; i < count; i += 1) {
    if (i % 1000 === 0) {
      await new Promise((resolve) => setImmediate(resolve));
      sample();
    }
    yield { record: record(i), cursor: String(i) };
  }
}

async function run(format, count) {
  const { exportActivity } = await import('learning-platforms/export');
  const out = mkdtempSync(join(tmpdir(), 'export-bench-'));
  let [heap, rss] = [0, 0];
  const sample = () => {
    globalThis.gc();
    const usage = process.memoryUsage();
    heap = Math.max(heap, usage.heapUsed + usage.external);
    rss = Math.max(rss, usage.rss);
  };
  // While files are written, too.
  const timer = setInterval(sample, 200);
  const began = performance.now();
  try {
    const { newRecords } = await exportActivity({ activity: (options) => activity(options, count, sample) }, { out, format });
    if (newRecords !== count) throw new Error(`${newRecords} records instead of ${count}`);
    process.send({ seconds: (performance.now() - began) / 1000, heap: heap / MB, rss: rss / MB });
  } finally {
    clearInterval(timer);
    rmSync(out, { recursive: true, force: true });
    process.disconnect();
  }
}

if (process.send && process.argv[2] === 'run') await run(process.argv[3], Number(process.argv[4]));
else {
  const table = {};
  for (const format of FORMATS) {
    let first;
    for (const count of COUNTS) {
      const child = fork(fileURLToPath(import.meta.url), ['run', format, String(count)], { execArgv: ['--expose-gc'] });
      const [[{ seconds, heap, rss }]] = await Promise.all([once(child, 'message'), once(child, 'exit')]);
      first ??= heap;
      const growth = heap - first;
      if (growth > MOST_GROWTH_MB) process.exitCode = 1;
      table[`${format}, ${count} records`] = {
        seconds: round(seconds),
        'heap MB': round(heap),
        'heap growth MB': round(growth),
        'RSS MB': round(rss),
      };
    }
  }
  console.table(table);
}
