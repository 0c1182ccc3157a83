// The time of a client with a rate limit, compared with the shortest possible time, and the number of refusals. Real clock, real sockets, a
// stub that counts in a sliding window. 300 calls at 60 per second; `node bench/limits.js long` makes 3,000 calls with Skilljar's 600 per
// minute and 380 ms, six times as fast.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { median, round } from './median.js';

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

export async function measureLimits() {
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
    // The first round warms up the process: a second here stands for a minute.
    const skilljar = client({ windows });
    const calls = i < 0 ? LIMIT : CALLS;
    const began = performance.now();
    await Promise.all(Array.from({ length: calls }, () => skilljar.courses.list()));
    if (i >= 0) times.push(performance.now() - began);
    await new Promise((resolve) => setTimeout(resolve, INTERVAL_MS));
  }
  const tookMs = median(times);
  child.disconnect();
  const shortestMs = (Math.ceil(CALLS / LIMIT) - 1) * INTERVAL_MS + LATENCY_MS;
  return {
    [`${CALLS} calls, ${LIMIT} in ${INTERVAL_MS} ms`]: {
      'shortest ms': shortestMs,
      'took ms': round(tookMs, 0),
      ratio: round(tookMs / shortestMs, 3),
      'answered 429': refused,
    },
  };
}

if (process.argv[2] !== 'serve-limits' && import.meta.url === pathToFileURL(process.argv[1]).href) console.table(await measureLimits());
