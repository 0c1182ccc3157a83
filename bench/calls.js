// CPU time of one call on loopback, server in a process of its own. Bare fetch, ky and graphql-request do the same call.
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { median, round } from './median.js';

const ROUNDS = 7;
const CALLS = 400;
const CONCURRENCY = 20;

const rest = JSON.stringify({ count: 1, next: null, previous: null, results: [{ id: 'abc', title: 'A course' }] });
const graphql = JSON.stringify({ data: { readSession: { sessionId: 'abc', status: 'READY' } } });

if (process.argv[2] === 'serve') {
  const server = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json');
    response.end(request.method === 'POST' ? graphql : rest);
  });
  server.listen(0, '127.0.0.1', () => process.send(server.address().port));
  process.on('disconnect', () => process.exit());
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

export async function measureCalls() {
  const child = fork(fileURLToPath(import.meta.url), ['serve']);
  const [port] = await once(child, 'message');
  const url = `http://127.0.0.1:${port}`;
  const { default: ky } = await import('ky');
  const { GraphQLClient } = await import('graphql-request');
  const { createLearningPlatforms } = await import('learning-platforms');
  // Everything on: a limiter (wide enough not to wait), hooks and a logger.
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
  const lp = make({ rateLimit: false });
  const full = make(everything);
  const document = 'query GetSession($sessionId: String!) { readSession(sessionId: $sessionId) { sessionId status } }';
  const client = new GraphQLClient(url);
  const cases = {
    'fetch GET': async () => (await fetch(`${url}/v1/courses`)).json(),
    'ky GET': () => ky(`${url}/v1/courses`).json(),
    'skilljar.courses.get': () => lp.skilljar.courses.get('abc'),
    'skilljar.courses.get, everything on': () => full.skilljar.courses.get('abc'),
    'fetch POST': async () =>
      (
        await fetch(url, {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query: document, variables: { sessionId: 'abc' } }),
        })
      ).json(),
    'graphql-request': () => client.request(document, { sessionId: 'abc' }),
    'sda.sessions.get': () => lp.sda.sessions.get({ sessionId: 'abc' }),
    'sda.sessions.get, everything on': () => full.sda.sessions.get({ sessionId: 'abc' }),
  };
  const times = Object.fromEntries(Object.keys(cases).map((name) => [name, []]));
  for (let i = -1; i < ROUNDS; i += 1) {
    for (const [name, call] of Object.entries(cases)) {
      const us = await cpuPerCall(call);
      if (i >= 0) times[name].push(us);
    }
  }
  child.disconnect();
  return Object.fromEntries(Object.entries(times).map(([name, values]) => [name, { 'CPU µs a call': round(median(values), 0) }]));
}
