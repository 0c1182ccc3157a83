// Time to read a list of 10,000 items in 100 pages. A server in a separate process responds to each request after 50 ms.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { median, round } from './median.js';

const ROUNDS = 3;
const ITEMS = 10_000;
const SIZE = 100;
const LATENCY_MS = 50;

const direct = process.argv[1] === fileURLToPath(import.meta.url);

function answer(request, response) {
  request.resume();
  const url = new URL(request.url, `http://${request.headers.host}`);
  const page = Number(url.searchParams.get('page') ?? 1);
  const results = Array.from({ length: SIZE }, (_, i) => ({ id: `c${(page - 1) * SIZE + i}`, title: 'A course' }));
  url.searchParams.set('page', String(page + 1));
  const next = page * SIZE < ITEMS ? url.href : null;
  setTimeout(() => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ count: ITEMS, next, previous: null, results }));
  }, LATENCY_MS);
}

async function timed(list, workMs) {
  const began = performance.now();
  let items = 0;
  for await (const page of list.pages()) {
    items += page.items.length;
    if (workMs > 0) await new Promise((resolve) => setTimeout(resolve, workMs));
  }
  if (items !== ITEMS) throw new Error(`${items} items instead of ${ITEMS}`);
  return performance.now() - began;
}

export async function measurePages() {
  const child = fork(fileURLToPath(import.meta.url), ['serve']);
  const [port] = await once(child, 'message');
  const { createSkilljarClient } = await import('learning-platforms/skilljar');
  const client = createSkilljarClient({
    apiKey: 'key-of-a-bench',
    baseUrl: `http://127.0.0.1:${port}/v1`,
    validation: 'off',
    rateLimit: false,
  });
  const cases = [
    ['no work, one by one', { prefetch: 0 }, 0],
    ['no work, concurrency 8', { concurrency: 8 }, 0],
    ['50 ms of work a page, one by one', { prefetch: 0 }, 50],
    ['50 ms of work a page, prefetch 1', {}, 50],
  ];
  const rows = {};
  let base = 0;
  for (const [name, options, workMs] of cases) {
    const times = [];
    for (let i = 0; i < ROUNDS; i += 1) times.push(await timed(client.courses.list(undefined, options), workMs));
    const ms = median(times);
    if (options.prefetch === 0) base = ms;
    rows[name] = { ms: round(ms, 0), 'times as fast': round(base / ms) };
  }
  child.disconnect();
  return rows;
}

if (direct && process.argv[2] === 'serve') {
  const server = createServer(answer);
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
  process.on('disconnect', () => process.exit());
} else if (direct) {
  console.table(await measurePages());
}
