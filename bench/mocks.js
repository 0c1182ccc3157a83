// The mock platforms with msw, compared with plain msw handlers that return fixed JSON: CPU time per call, in alternating processes.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { median } from './median.js';

const CALLS = 5000;
const ROUNDS = 5;
const MOST_TIMES = 2;
const MOST_START_MS = 300;

/** Mixed calls: lists, single resources and writes, of every platform. */
const calls = (lp, course, track, path) => [
  () => lp.skilljar.courses.list(),
  () => lp.skilljar.courses.get(course),
  () => lp.skilljar.users.list(),
  () => lp.skilljar.courses.update(course, { title: 'New' }),
  () => lp.instruqt.tracks.list({ teamSlug: 'acme' }),
  () => lp.instruqt.tracks.get({ trackID: track }),
  () => lp.instruqt.teams.get({ teamSlug: 'acme' }),
  () => lp.sda.sessions.list({}),
  () => lp.sda.hub.get(),
  () => lp.learningPath.learningPaths.getBySlug({ slug: path }),
];

async function worker(kind, sdk) {
  const { setupServer } = await import('msw/node');
  const { http } = await import('msw');
  const { createLearningPlatforms } = await import('learning-platforms');
  const began = performance.now();
  const { createMockPlatforms, demoKeys } = await import('learning-platforms/mocks');
  const platforms = createMockPlatforms();
  const start = performance.now() - began;
  const options = {
    instruqt: { apiKey: demoKeys.instruqt },
    sda: { token: demoKeys.sda },
    skilljar: { apiKey: demoKeys.skilljar },
    learningPath: { apiKey: demoKeys.learningPath, origin: 'https://demo.thoughtindustries.com' },
    retry: false,
    rateLimit: false,
  };
  const direct = createLearningPlatforms({ ...options, fetch: platforms.fetch });
  const course = (await direct.skilljar.courses.list()).items[0].id;
  const track = (await direct.instruqt.tracks.list({ teamSlug: 'acme' })).items[0].id;
  const path = platforms.store.collection('learningPath.LearningPath').all()[0].slug;
  const prepare = (lp) => calls(lp, course, track, path);
  // Requests and responses, recorded once.
  const sent = [];
  const recording = async (input, init) => {
    const request = new Request(input, init);
    const copy = request.clone();
    const response = await platforms.fetch(request);
    const text = await response.clone().text();
    if (!response.ok) throw new Error(`${request.url}: ${text}`);
    sent.push({
      url: copy.url,
      method: copy.method,
      headers: [...copy.headers],
      body: copy.method === 'GET' ? undefined : await copy.text(),
      text,
      status: response.status,
    });
    return response;
  };
  const recorder = createLearningPlatforms({ ...options, fetch: recording });
  for (const call of prepare(recorder)) await call();
  const key = ({ method, url, body }) => `${method} ${url} ${body ?? ''}`;
  const answers = new Map(sent.map((one) => [key(one), one]));
  const bare = async ({ request }) => {
    const body = request.method === 'GET' ? undefined : await request.text();
    const { text, status } = answers.get(key({ method: request.method, url: request.url, body }));
    return new Response(text, { status, headers: { 'content-type': 'application/json' } });
  };
  const hosts = [...new Set(sent.map(({ url }) => new URL(url).origin))];
  const server = setupServer(...(kind === 'ours' ? platforms.handlers : hosts.map((host) => http.all(`${host}/*`, bare))));
  server.listen({ onUnhandledRequest: 'error' });
  const lp = createLearningPlatforms(options);
  const run = sdk
    ? prepare(lp)
    : sent.map(({ url, method, headers, body }) => async () => {
        const response = await fetch(url, { method, headers, body });
        await response.json();
      });
  for (let n = 0; n < 500; n += 1) await run[n % run.length]();
  const before = process.cpuUsage();
  for (let n = 0; n < CALLS; n += 1) await run[n % run.length]();
  const { user, system } = process.cpuUsage(before);
  server.close();
  console.log(JSON.stringify({ us: (user + system) / CALLS, start }));
}

export function measureMocks() {
  const found = {};
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const by of ['fetch', 'sdk'])
      for (const kind of ['bare', 'ours']) {
        const out = execFileSync(process.execPath, [fileURLToPath(import.meta.url), kind, by], { encoding: 'utf8' });
        const { us, start } = JSON.parse(out.trim().split('\n').at(-1));
        (found[`${by} ${kind}`] ??= []).push(us);
        (found.start ??= []).push(start);
      }
  }
  const of = (name) => Math.round(median(found[name]));
  return Object.fromEntries([
    ...['fetch', 'sdk'].map((by) => [
      `${CALLS} mixed calls by ${by === 'sdk' ? 'the SDK' : by}`,
      {
        'bare msw, µs CPU': of(`${by} bare`),
        'ours, µs CPU': of(`${by} ours`),
        times: (of(`${by} ours`) / of(`${by} bare`)).toFixed(2),
        'at most': MOST_TIMES,
      },
    ]),
    ['import and start, ms', { 'ours, µs CPU': of('start'), 'at most': MOST_START_MS }],
  ]);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await worker(process.argv[2], process.argv[3] === 'sdk');
