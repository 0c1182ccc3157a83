// 300 calls against a stub that allows 60 a second: how near the limiter comes to the shortest time, and whether it is ever refused.
// Real clock, real sockets; Skilljar's minute is a second here, and its 380 ms are 6. `node bench/limits.js` prints it alone.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { median, round } from './median.js';

const LIMIT = 60;
const INTERVAL_MS = 1000;
const LATENCY_MS = 6;
const CALLS = 300;
const ROUNDS = 3;

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
  const child = fork(fileURLToPath(import.meta.url), ['serve-limits']);
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
    // A second here stands for a minute: what a process needs to get going would stand for many seconds. The first round is for that.
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
    [`${CALLS} calls, ${LIMIT} a second`]: {
      'shortest ms': shortestMs,
      'took ms': round(tookMs, 0),
      ratio: round(tookMs / shortestMs, 3),
      'answered 429': refused,
    },
  };
}

if (process.argv[2] !== 'serve-limits' && import.meta.url === pathToFileURL(process.argv[1]).href) console.table(await measureLimits());
