// `npm run behaviour`: measures how each platform's client behaves in failures, in real time over real sockets. Requires a build (`npm run
// build`). Exit code 1 if a cell is wrong. The same checks as tests: test/contract/behaviour.test.ts.
import { once } from 'node:events';
import { createServer } from 'node:http';
import { inspect } from 'node:util';
import { createLearningPlatforms } from 'learning-platforms';

/** Tolerance for a busy machine. */
const SLACK_MS = 250;
const WAKE_MS = 20;
const KEY = 'key-0a1b2c3d4e5f';
const VARIABLE = 'variable-6a7b8c9d';

let answer;
let requests = 0;
const server = createServer(async (request, response) => {
  let text = '';
  for await (const chunk of request) text += chunk;
  requests += 1;
  answer(response, { url: request.url, headers: request.headers, text });
});
await once(server.listen(0, '127.0.0.1'), 'listening');
const origin = `http://127.0.0.1:${server.address().port}`;

const lp = createLearningPlatforms({
  rateLimit: false,
  instruqt: { apiKey: KEY, baseUrl: `${origin}/graphql` },
  sda: { token: KEY, baseUrl: `${origin}/graphql` },
  skilljar: { apiKey: KEY, baseUrl: `${origin}/v1` },
  learningPath: { apiKey: KEY, origin },
});

const PLATFORMS = {
  instruqt: {
    read: (options) => lp.instruqt.tracks.get({ trackID: VARIABLE }, options),
    write: (options) => lp.instruqt.tracks.create({ track: { title: VARIABLE } }, options),
    root: 'track',
  },
  sda: {
    read: (options) => lp.sda.sessions.get({ sessionId: VARIABLE }, options),
    write: (options) => lp.sda.sessions.start({ input: { projectId: VARIABLE, versionId: VARIABLE } }, options),
    root: 'readSession',
  },
  skilljar: {
    read: (options) => lp.skilljar.courses.get(VARIABLE, options),
    write: (options) =>
      lp.skilljar.courses.create({ title: VARIABLE, short_description: VARIABLE, enforce_sequential_navigation: false }, options),
  },
  learningPath: {
    read: (options) => lp.learningPath.milestones.get({ id: VARIABLE }, options),
    write: (options) => lp.learningPath.learningPaths.create({ name: VARIABLE, milestones: [{ name: 'm' }] }, options),
    root: 'Milestone',
  },
};

const json =
  (status, body, headers = {}) =>
  (response) =>
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
const html = (status) => (response) => response.writeHead(status, { 'content-type': 'text/html' }).end('<h1>Something broke</h1>');
const reset = (response) => response.socket.resetAndDestroy();
const stall = (response) => response.writeHead(200, { 'content-type': 'application/json' }).write('{"data": {');
const echo = (response, { url, headers, text }) => {
  const said = `${url} ${JSON.stringify(headers)}`;
  json(
    400,
    { detail: said, errors: [{ message: said, extensions: { headers, length: text.length } }] },
    { 'x-request-id': said },
  )(response);
};

/** The result of a call that should fail: the error, its duration, and the number of requests. */
async function fail(step, call) {
  answer = step;
  requests = 0;
  const began = performance.now();
  const error = await call().then(
    () => new Error('it did not fail'),
    (reason) => reason,
  );
  return { error, ms: Math.round(performance.now() - began), requests };
}

const cell = (ok, text) => ({ ok, text });
const soon = (ms) => ms < SLACK_MS;

async function stalledBody({ read }) {
  const { error, ms } = await fail(stall, () => read({ timeout: 700, retry: false }));
  return cell(error.code === 'TIMEOUT' && ms >= 690 && soon(ms - 700), `${ms} ms ${error.name}`);
}

async function abortInBackOff({ read }) {
  let result;
  // One late timer on a busy machine is not a failure.
  for (let i = 0; i < 3 && !result?.ok; i += 1) {
    const controller = new AbortController();
    const reason = new Error('enough');
    let aborted = 0;
    setTimeout(() => {
      aborted = performance.now();
      controller.abort(reason);
    }, 300);
    const { error, ms } = await fail(json(503, {}, { 'retry-after': '5' }), () => read({ signal: controller.signal }));
    const woke = performance.now() - aborted;
    await new Promise((resolve) => setTimeout(resolve, 50));
    const ok = error === reason && aborted > 0 && woke <= WAKE_MS && requests === 1;
    result = cell(ok, `${ms} ms (woke in ${woke.toFixed(1)}), ${requests} req, ${error === reason ? 'its reason' : error.name}`);
  }
  return result;
}

async function readFails({ read }) {
  const { error, ms, requests: n } = await fail(html(500), () => read({ retry: { baseMs: 10 } }));
  return cell(error.code === 'SERVER' && n === 3 && soon(ms), `${n} req in ${ms} ms`);
}

async function writeFails({ write }) {
  const { error, ms, requests: n } = await fail(html(500), write);
  return cell(error.code === 'SERVER' && n === 1 && soon(ms), `${n} req in ${ms} ms`);
}

async function longWait({ read }) {
  const { error, ms, requests: n } = await fail(json(429, {}, { 'retry-after': '30' }), () => read({ deadline: 5000 }));
  const ok = error.code === 'RATE_LIMIT' && error.retryAfterMs === 30_000 && n === 1 && soon(ms);
  return cell(ok, `${error.name} in ${ms} ms, retryAfterMs ${error.retryAfterMs}, ${n} req`);
}

async function secrets({ write, root }) {
  const steps = [echo, json(400, {}), json(401, {}), html(500), html(200), reset, stall, json(429, {}, { 'retry-after': '99' })];
  if (root) steps.push(json(200, { data: null, errors: [{ message: 'No' }] }));
  const found = new Set();
  for (const step of steps) {
    const { error } = await fail(step, () => write({ timeout: 100, deadline: 1000, retry: false }));
    const places = {
      message: error.message,
      String: String(error),
      JSON: JSON.stringify({ error }),
      inspect: inspect(error) + inspect({ error }, { depth: 10 }) + inspect(error, { depth: 10, showHidden: true }),
    };
    for (const [place, text] of Object.entries(places)) {
      if (text.includes(KEY) || text.includes(btoa(`${KEY}:`))) found.add(`KEY in ${place}`);
      if (text.includes(VARIABLE) && step !== echo) found.add(`variables in ${place}`);
    }
  }
  return cell(found.size === 0, found.size === 0 ? `clean (${steps.length} errors)` : [...found].join(', '));
}

async function partialData({ read, root }) {
  if (!root) return cell(true, 'n/a');
  const { error } = await fail(json(200, { data: { [root]: { id: 'half' } }, errors: [{ message: 'No' }] }), read);
  const reached = error.code === 'GRAPHQL' && error.data?.[root]?.id === 'half';
  return cell(reached, reached ? `error.data.${root}.id` : 'out of reach');
}

const COLUMNS = {
  'stalled body, timeout 0.7 s': stalledBody,
  'abort at 0.3 s in back-off': abortInBackOff,
  'read 500': readFails,
  'write 500': writeFails,
  '429 Retry-After 30, deadline 5 s': longWait,
  'key or variables in error': secrets,
  'partial data': partialData,
};

const rows = [['client', ...Object.keys(COLUMNS)]];
let wrong = 0;
for (const [platform, calls] of Object.entries(PLATFORMS)) {
  // The first calls load modules and open the connection.
  await fail(html(404), calls.read);
  await fail(html(404), calls.write);
  const row = [platform];
  for (const measure of Object.values(COLUMNS)) {
    const { ok, text } = await measure(calls);
    if (!ok) wrong += 1;
    row.push(ok ? text : `WRONG: ${text}`);
  }
  rows.push(row);
}
server.closeAllConnections();
server.close();

const widths = rows[0].map((_, i) => Math.max(...rows.map((row) => row[i].length)));
const line = (row) => console.log(`| ${row.map((text, i) => text.padEnd(widths[i])).join(' | ')} |`);
line(rows[0]);
console.log(`|${widths.map((width) => '-'.repeat(width + 2)).join('|')}|`);
for (const row of rows.slice(1)) line(row);
console.log(wrong === 0 ? '\nAll cells are correct.' : `\n${wrong} cells are wrong.`);
process.exitCode = wrong === 0 ? 0 : 1;
