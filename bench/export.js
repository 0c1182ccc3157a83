// `node bench/export.js`: time and memory of exports of 2,000, 20,000 and 100,000 records, in each format. Requires a build (`npm run
// build`). Measures the heap after garbage collection, several times in each phase. Exit code 1 if it grows with the number of records by
// more than MOST_GROWTH_MB. Records are created on request: the platforms' own time is not included.
//
// `npm run bench -- export`: the cost of a record in an export to NDJSON, without the calls. That is the time of `exportActivity` over the
// learners of a platform, minus the time to read the same lists with the platform's client; the platform is in this process. The limit
// applies to CPU time, because a busy machine distorts wall time.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { round } from './median.js';
import { instruqt, learnersOf, platformsOf, sda, skilljar } from './stub-platforms.js';

const COUNTS = [2_000, 20_000, 100_000];
const FORMATS = ['ndjson', 'csv', 'parquet'];
const DAYS = 90;
const MOST_GROWTH_MB = 25;
const MB = 1024 * 1024;
const BEYOND_RECORDS = 20_000;
const ROUNDS = 9;
const file = fileURLToPath(import.meta.url);
const ANSWERS = { skilljar: skilljar(BEYOND_RECORDS / 100, 100), instruqt: instruqt(BEYOND_RECORDS), sda: sda(BEYOND_RECORDS) };

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
    // As much data as the platforms return.
    raw: {
      id: i,
      lessons: Array.from({ length: 12 }, (_, n) => ({ id: `lesson-${i}-${n}`, completed_at: n % 2 ? day : null, score: (i * n) % 100 })),
    },
  };
}

async function* activity({ platforms }, count, sample) {
  // Called for no platform: only validates the options.
  if (platforms.length === 0) return;
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
  // Also while files are written.
  const timer = setInterval(sample, 200);
  const began = performance.now();
  try {
    const { newRecords } = await exportActivity(
      { platforms: ['skilljar'], activity: (options) => activity(options, count, sample) },
      { out, format },
    );
    if (newRecords !== count) throw new Error(`${newRecords} records instead of ${count}`);
    process.send({ seconds: (performance.now() - began) / 1000, heap: heap / MB, rss: rss / MB });
  } finally {
    clearInterval(timer);
    rmSync(out, { recursive: true, force: true });
    process.disconnect();
  }
}

/** The lists that `activity` reads, with the platform's client. */
const LISTS = {
  async *skilljar({ users }) {
    for await (const { user } of users.list()) {
      yield* users.publishedCourses.list(user.id);
      yield* users.publishedPathEnrollments.list(user.id);
    }
  },
  instruqt: ({ playReports }) => playReports.list({ input: {} }),
  sda: ({ sessions }) => sessions.list({}),
};

/** CPU and wall time of a reader, in microseconds per record. */
async function costOf(read) {
  const [before, began] = [process.cpuUsage(), performance.now()];
  const records = await read();
  if (records !== BEYOND_RECORDS) throw new Error(`${records} records instead of ${BEYOND_RECORDS}`);
  const { user, system } = process.cpuUsage(before);
  return { cpu: (user + system) / records, wall: ((performance.now() - began) * 1000) / records };
}

async function beyondCalls(platform) {
  const { exportActivity } = await import('learning-platforms/export');
  const fetch = async (input, init) => Response.json(await ANSWERS[platform](new Request(input, init)));
  const lp = await platformsOf(platform, fetch, { rateLimit: false });
  const learners = await learnersOf(platform, fetch, { rateLimit: false });
  const rounds = [];
  // The first round warms up the process.
  for (let i = -1; i < ROUNDS; i += 1) {
    const out = mkdtempSync(join(tmpdir(), 'export-bench-'));
    try {
      const calls = await costOf(async () => {
        let records = 0;
        for await (const _record of LISTS[platform](lp[platform])) records += 1;
        return records;
      });
      const whole = await costOf(async () => (await exportActivity(learners, { out })).newRecords);
      if (i >= 0) rounds.push({ calls, whole });
    } finally {
      rmSync(out, { recursive: true, force: true });
    }
  }
  // The fastest of each: disturbances only make a round slower.
  const least = (part, kind) => Math.min(...rounds.map((one) => one[part][kind]));
  const beyond = (kind) => least('whole', kind) - least('calls', kind);
  process.send({ calls: least('calls', 'cpu'), cpu: beyond('cpu'), wall: beyond('wall') });
  process.disconnect();
}

export async function measureExport() {
  const table = {};
  for (const platform of Object.keys(ANSWERS)) {
    const child = fork(file, ['beyond', platform]);
    const [[{ calls, cpu, wall }]] = await Promise.all([once(child, 'message'), once(child, 'exit')]);
    table[`${platform}, ${BEYOND_RECORDS} records to NDJSON`] = {
      'µs a record of the calls': round(calls),
      'µs beyond them, of CPU': round(cpu),
      'µs beyond them, by the clock': round(wall),
    };
  }
  return table;
}

if (process.send && process.argv[2] === 'run') await run(process.argv[3], Number(process.argv[4]));
else if (process.send && process.argv[2] === 'beyond') await beyondCalls(process.argv[3]);
else if (process.argv[1] === file) {
  const table = {};
  for (const format of FORMATS) {
    let first;
    for (const count of COUNTS) {
      const child = fork(file, ['run', format, String(count)], { execArgv: ['--expose-gc'] });
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
