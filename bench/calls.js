// CPU time of one call, on loopback and with a `fetch` that responds immediately (the libraries' own code, without Node's). Each case runs
// in its own process, alternating with the others, with the server in another process: code that one case optimises or deoptimises must not
// affect another. Fetch, ky and graphql-request send the same request, with the same timeout.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { median, round } from './median.js';

const RUNS = 7;
const ROUNDS = 30;
const CALLS = 100;
const CONCURRENCY = 20;
const TIMEOUT_MS = 30_000;

const ANSWER = JSON.stringify({ data: { readSession: { sessionId: 'abc', status: 'READY' } } });

const CASES = {
  'fetch GET': undefined,
  'ky GET': undefined,
  'skilljar.courses.get': 'ky GET',
  'skilljar.courses.get, everything on': 'ky GET',
  'fetch POST': undefined,
  'graphql-request': undefined,
  'sda.sessions.get': 'graphql-request',
  'sda.sessions.get, everything on': 'graphql-request',
};

function serve() {
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json');
    response.end(ANSWER);
  });
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
  process.on('disconnect', () => process.exit());
}

async function callOf(name, url) {
  const { createLearningPlatforms } = await import('learning-platforms');
  // All features on: a limiter (large enough not to wait), hooks and a logger.
  const nothing = () => undefined;
  const everything = {
    rateLimit: { windows: [{ limit: 1e9, intervalMs: 60_000 }], concurrency: 1000 },
    hooks: { onRequest: nothing, onResponse: nothing, onSuccess: nothing },
    logger: { debug: nothing, info: nothing, warn: nothing, error: nothing },
  };
  const make = (shared) =>
    createLearningPlatforms({
      ...shared,
      skilljar: { apiKey: 'key-of-a-bench', baseUrl: `${url}/v1`, validation: 'off' },
      sda: { token: 'token-of-a-bench', baseUrl: url },
    });
  const lp = make(name.includes('everything') ? everything : { rateLimit: false });
  if (name.startsWith('skilljar')) return () => lp.skilljar.courses.get('abc');
  if (name.startsWith('sda')) return () => lp.sda.sessions.get({ sessionId: 'abc' });

  // The SDK's request, for the other libraries to send.
  let sent;
  const fake = async (address, init) => {
    sent = { address: String(address), headers: Object.fromEntries(init.headers), body: init.body };
    return Response.json({ data: { readSession: {} } });
  };
  const spy = make({ fetch: fake });
  await (/GET|ky/.test(name) ? spy.skilljar.courses.get('abc') : spy.sda.sessions.get({ sessionId: 'abc' }));
  const { address, headers, body } = sent;
  const signal = () => AbortSignal.timeout(TIMEOUT_MS);
  if (name === 'fetch GET') return async () => (await fetch(address, { headers, signal: signal() })).json();
  if (name === 'fetch POST') return async () => (await fetch(address, { method: 'POST', headers, body, signal: signal() })).json();
  if (name === 'ky GET') {
    const { default: ky } = await import('ky');
    return () => ky(address, { headers, timeout: TIMEOUT_MS }).json();
  }
  const { GraphQLClient } = await import('graphql-request');
  const client = new GraphQLClient(address, { headers });
  const { query, variables } = JSON.parse(body);
  return () => client.request({ document: query, variables, signal: signal() });
}

async function cpuPerCall(call) {
  const before = process.cpuUsage();
  let left = CALLS;
  const worker = async () => {
    while (left-- > 0) await call();
  };
  await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  const { user, system } = process.cpuUsage(before);
  return (user + system) / CALLS;
}

/** The lower quartile of many short rounds: disturbances only make a round slower. */
async function measureCase(name, url) {
  const call = await callOf(name, url);
  const measure = async () => {
    const rounds = [];
    for (let i = -10; i < ROUNDS; i += 1) {
      const us = await cpuPerCall(call);
      if (i >= 0) rounds.push(us);
    }
    return rounds.sort((a, b) => a - b)[ROUNDS >> 2];
  };
  const loopback = await measure();
  const headers = { 'content-type': 'application/json', 'content-length': String(ANSWER.length) };
  globalThis.fetch = async () => new Response(ANSWER, { headers });
  process.send({ loopback, code: await measure() });
  process.disconnect();
}

if (process.argv[2] === 'serve') serve();
if (process.argv[2] === 'case') await measureCase(process.argv[3], process.argv[4]);

export async function measureCalls() {
  const file = fileURLToPath(import.meta.url);
  const server = fork(file, ['serve']);
  const [port] = await once(server, 'message');
  const times = Object.fromEntries(Object.keys(CASES).map((name) => [name, []]));
  for (let run = 0; run < RUNS; run += 1) {
    for (const name of Object.keys(CASES)) {
      const [measured] = await once(fork(file, ['case', name, `http://127.0.0.1:${port}`]), 'message');
      times[name].push(measured);
    }
  }
  server.disconnect();
  const row = (name, library, kind) => {
    const over = times[name].map((us, run) => us[kind] - (library ? times[library][run][kind] : 0));
    return round(median(over), 0);
  };
  const ratio = (name, library) => round(median(times[name].map((us, run) => us.loopback / times[library][run].loopback)), 2);
  return Object.fromEntries(
    Object.entries(CASES).map(([name, library]) => [
      name,
      {
        'µs on loopback': row(name, undefined, 'loopback'),
        'µs of own code': row(name, undefined, 'code'),
        ...(library && {
          'over the library, on loopback': row(name, library, 'loopback'),
          'of own code': row(name, library, 'code'),
          'times the library, on loopback': ratio(name, library),
        }),
      },
    ]),
  );
}
