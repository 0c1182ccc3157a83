// Time to the first response in a cold process: import, create a client, one call over loopback. Measured as the time of a whole Node
// process minus that of an empty one. The processes alternate, so that a change of the machine's speed affects all of them; each ratio is
// the median of pairs.
import { fork, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { median, round } from './median.js';

const RUNS = 15;
const ANSWER = JSON.stringify({ data: { readSession: { sessionId: 'abc', status: 'READY' } } });
const QUERY = 'query Q($id: ID!) { readSession(sessionId: $id) { sessionId status } }';

const CASES = {
  'empty process': () => '',
  fetch: (url) => `await (await fetch('${url}/v1/courses/abc', { headers: { accept: 'application/json' } })).json();`,
  'fetch POST': (url) =>
    `await (await fetch('${url}', { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ query: '${QUERY}', variables: { id: 'abc' } }) })).json();`,
  ky: (url) => `const { default: ky } = await import('ky'); await ky('${url}/v1/courses/abc').json();`,
  'graphql-request': (url) =>
    `const { GraphQLClient } = await import('graphql-request'); await new GraphQLClient('${url}').request('${QUERY}', { id: 'abc' });`,
  openai: (url) =>
    `const { default: OpenAI } = await import('openai'); await new OpenAI({ apiKey: 'key-of-a-bench', baseURL: '${url}/v1' }).models.retrieve('abc');`,
  'skilljar.courses.get': (url) =>
    `const { createLearningPlatforms } = await import('learning-platforms'); const lp = createLearningPlatforms({ skilljar: { apiKey: 'key-of-a-bench', baseUrl: '${url}/v1' } }); await lp.skilljar.courses.get('abc');`,
  'sda.sessions.get': (url) =>
    `const { createLearningPlatforms } = await import('learning-platforms'); const lp = createLearningPlatforms({ sda: { token: 'token-of-a-bench', baseUrl: '${url}' } }); await lp.sda.sessions.get({ sessionId: 'abc' });`,
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

function run(code) {
  const began = process.hrtime.bigint();
  const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { cwd: import.meta.dirname });
  if (status !== 0) throw new Error(String(stderr));
  return Number(process.hrtime.bigint() - began) / 1e6;
}

if (process.argv[2] === 'serve') serve();

export async function measureFirstAnswers() {
  const server = fork(fileURLToPath(import.meta.url), ['serve']);
  const [port] = await once(server, 'message');
  const times = Object.fromEntries(Object.keys(CASES).map((name) => [name, []]));
  for (let i = -1; i < RUNS; i += 1) {
    for (const [name, code] of Object.entries(CASES)) {
      const ms = run(code(`http://127.0.0.1:${port}`));
      if (i >= 0) times[name].push(ms);
    }
  }
  server.disconnect();
  const bare = { 'skilljar.courses.get': 'fetch', 'sda.sessions.get': 'fetch POST' };
  const ratio = (name) => round(median(times[name].map((ms, i) => ms / times[bare[name] ?? 'fetch'][i])), 2);
  return Object.fromEntries(
    Object.keys(CASES).map((name) => [
      name,
      {
        'process ms': round(median(times[name])),
        'over empty ms': round(median(times[name].map((ms, i) => ms - times['empty process'][i]))),
        'times bare fetch': ratio(name),
      },
    ]),
  );
}
