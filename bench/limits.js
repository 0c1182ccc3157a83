// Compares the time of plain calls under a rate limit with the shortest possible time (`shortestMs`), and counts rejected requests.
//
// 3,000 calls under both of Skilljar's limits take at least 4 minutes. They run in virtual time, against an in-process platform that
// responds after 50 ms, or after 380 ms like the real one, and rejects requests over a limit. Then the real clock and real sockets, with a
// stub that counts in a sliding window: 300 calls at 60 per second; `node bench/limits.js long` makes 3,000 calls with 600 per minute and
// 380 ms, six times as fast.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { median, round } from './median.js';
import { limitedFetch, SKILLJAR_WINDOWS, shortestMs, VirtualClock } from './virtual-time.js';

const LONG = process.argv.includes('long');
const LIMIT = LONG ? 600 : 60;
const INTERVAL_MS = LONG ? 10_000 : 1000;
const LATENCY_MS = LONG ? 63 : 6;
const CALLS = LIMIT * 5;
const ROUNDS = LONG ? 1 : 3;

if (process.argv[2] === 'serve-limits') {
  const accepted = [];
  const body = JSON.stringify({ count: 0, next: null, previous: null, results: [] });
  const server = createServer((request, response) => {
    request.resume();
    const now = performance.now();
    const full = accepted.length >= LIMIT && now - accepted[accepted.length - LIMIT] < INTERVAL_MS;
    if (!full) accepted.push(now);
    const headers = { 'content-type': 'application/json', ...(full && { 'retry-after': '1' }) };
    setTimeout(() => response.writeHead(full ? 429 : 200, headers).end(body), LATENCY_MS);
  });
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
  process.on('disconnect', () => process.exit());
}

async function measureVirtual(latencyMs) {
  const { createSkilljarClient } = await import('learning-platforms/skilljar');
  const clock = new VirtualClock();
  const answer = () => ({ count: 0, next: null, previous: null, results: [] });
  const { fetch, counts } = limitedFetch(clock, { windows: SKILLJAR_WINDOWS, latencyMs, answer });
  const skilljar = createSkilljarClient({ apiKey: 'key-of-a-bench', fetch, clock, validation: 'off', rateLimit: { wait: 'always' } });
  const began = clock.now();
  await Promise.all(Array.from({ length: 3000 }, () => skilljar.courses.list()));
  return row(shortestMs(SKILLJAR_WINDOWS, 3000, latencyMs), clock.now() - began, counts.refused, counts.most);
}

const row = (shortest, took, refused, most) => ({
  'shortest ms': round(shortest, 0),
  'took ms': round(took, 0),
  '% of the shortest': round((shortest / took) * 100, 2),
  'answered 429': refused,
  ...(most && { 'most at a time': most }),
});

export async function measureLimits() {
  const table = {};
  for (const latencyMs of [50, 380]) table[`3000 calls, both Skilljar limits, ${latencyMs} ms`] = await measureVirtual(latencyMs);
  return { ...table, ...(await measureReal()) };
}

async function measureReal() {
  const child = fork(fileURLToPath(import.meta.url), LONG ? ['serve-limits', 'long'] : ['serve-limits']);
  const [port] = await once(child, 'message');
  const { createSkilljarClient } = await import('learning-platforms/skilljar');
  let refused = 0;
  const client = (rateLimit) =>
    createSkilljarClient({
      apiKey: 'key-of-a-bench',
      baseUrl: `http://127.0.0.1:${port}/v1`,
      validation: 'off',
      retry: false,
      rateLimit,
      hooks: { onResponse: ({ status }) => (refused += status === 429 ? 1 : 0) },
    });
  const windows = [{ limit: LIMIT, intervalMs: INTERVAL_MS }];
  const times = [];
  for (let i = -1; i < ROUNDS; i += 1) {
    // The first round warms up the process: a second here represents a minute.
    const skilljar = client({ windows });
    const calls = i < 0 ? LIMIT : CALLS;
    const began = performance.now();
    await Promise.all(Array.from({ length: calls }, () => skilljar.courses.list()));
    if (i >= 0) times.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
  const tookMs = median(times);
  child.disconnect();
  return { [`${CALLS} calls, ${LIMIT} in ${INTERVAL_MS} ms, real clock`]: row(shortestMs(windows, CALLS, LATENCY_MS), tookMs, refused) };
}

if (process.argv[2] !== 'serve-limits' && import.meta.url === pathToFileURL(process.argv[1]).href) console.table(await measureLimits());
