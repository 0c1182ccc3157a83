// `node bench/soak.js [calls] [seed]`: many calls of all kinds against a server that fails one request in five, over real sockets. Compares
// the result of each call with the server's record. Requires a build (`npm run build`). Exit code 1 if a result is wrong, a call hangs, or
// memory is not released.
//
// It finds problems that tests of single faults miss: combined faults, calls that share a client, and leaks that need thousands of calls to
// show. Run it by hand after a change of retries, limits, cancellation or error classes; a seed repeats a run. It is not part of `npm test`
// or `.ci/run`, because it takes a minute or more. The whole run ends after WHOLE_RUN_MS, so that hanging calls do not keep it running;
// 20,000 calls take less than half of that time.
import { fork } from 'node:child_process';
import { getEventListeners, once } from 'node:events';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

const CONCURRENCY = 50;
const FAULTS_IN = 0.2;
const ABORTED = 0.01;
const TIMEOUT_MS = 300;
const DEADLINE_MS = 5000;
const WARM_UP = 2000;
const WHOLE_RUN_MS = 170_000;
const MOST_HEAP_GROWTH = 0.1;

const RETRY = { attempts: 4, baseMs: 5, maxMs: 40 };
const EFFECTS = ['read', 'idempotent', 'write'];
const ENDS = ['', 'resolved', 'failed', 'failed, unknown', 'aborted', 'wrong response', 'foreign error', 'of another shape'];
const [RESOLVED, FAILED, UNKNOWN, STOPPED, WRONG, FOREIGN, SHAPELESS] = [1, 2, 3, 4, 5, 6, 7];

const [role, ...rest] = process.argv.slice(2);
const file = fileURLToPath(import.meta.url);
const sleep = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

/** Pseudo-random numbers: the same for the same seed. */
function randomFrom(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

if (role === 'serve') serve(Number(rest[0]), Number(rest[1]));
else if (role === 'run') await run(Number(rest[0]), Number(rest[1]));
else {
  const [calls = '20000', seed = String(Date.now() % 1e6)] = process.argv.slice(2);
  const [code] = await once(fork(file, ['run', calls, seed], { execArgv: ['--expose-gc'] }), 'exit');
  process.exitCode = code ?? 1;
}

/** The platforms: one server that counts how often it processed each write. */
function serve(calls, seed) {
  const random = randomFrom(seed);
  const acted = new Uint8Array(calls + WARM_UP);
  const met = {};
  let requests = 0;
  const type = { 'content-type': 'application/json' };

  // The platform calls `act` when it processes the request; `act` returns the response.
  const status = (code, headers) => (response) => response.writeHead(code, headers).end('{"detail":"Not now."}');
  const half = async (response, text) => {
    response.writeHead(200, { ...type, 'content-length': text.length }).write(text.slice(0, text.length / 2));
    await sleep(1);
  };
  const reset = (response) => response.socket.resetAndDestroy();
  const afterActing = (step) => (response, act) => {
    act();
    step(response);
  };
  const faults = {
    'reset before acting': reset,
    'reset after acting': afterActing(reset),
    'reset during the response': (response, act) => half(response, act()).then(() => response.socket.resetAndDestroy()),
    'reset after the response': (response, act) => response.writeHead(200, type).end(act(), () => response.socket?.resetAndDestroy()),
    '500 before acting': status(500),
    '500 after acting': afterActing(status(500)),
    '520 after acting': afterActing(status(520)),
    '524 before acting': status(524),
    '599 after acting': afterActing(status(599)),
    '408 after acting': afterActing(status(408)),
    '425 before acting': status(425),
    '303 after acting': afterActing(status(303, { location: '/elsewhere' })),
    '503 with an unreadable Retry-After, after acting': afterActing(status(503, { 'retry-after': 'later' })),
    '429 with Retry-After 0': status(429, { 'retry-after': '0' }),
    'a GraphQL internal error, after acting': (response, act) => {
      act();
      response.writeHead(200, type).end('{"data":null,"errors":[{"message":"Internal server error"}]}');
    },
    'a GraphQL request error': (response) =>
      response.writeHead(400, type).end('{"errors":[{"message":"Cannot query field","locations":[{"line":1,"column":1}]}]}'),
    'a response of another shape': (response, act) => {
      act();
      response.writeHead(200, type).end('{"data":[],"errors":"x"}');
    },
    null: (response, act) => {
      act();
      response.writeHead(200, type).end('null');
    },
    '502 before acting': status(502),
    '502 after acting': afterActing(status(502)),
    '503 before acting': status(503),
    '503 after acting': afterActing(status(503)),
    '503 with Retry-After': status(503, { 'retry-after': '0.01' }),
    '504 after acting': afterActing(status(504)),
    429: status(429),
    '429 with Retry-After': status(429, { 'retry-after': '0.02' }),
    '429 with a reset': (response) => status(429, { 'x-ratelimit-reset': String(Date.now() + 15) })(response),
    400: status(400),
    'silence before acting': () => undefined,
    'silence after acting': (_response, act) => void act(),
    'acts after the client has stopped waiting': (_response, act) => setTimeout(act, TIMEOUT_MS * 1.5),
    'half a response, then silence': (response, act) => half(response, act()),
    'truncated JSON': (response, act) => response.writeHead(200, type).end(act().slice(0, -3)),
    HTML: (response, act) => response.writeHead(200, { 'content-type': 'text/html' }).end(`<p>${act().length}</p>`),
    'the response twice': (response, act) => {
      const text = act();
      const answer = `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${text.length}\r\n\r\n${text}`;
      response.socket.write(answer + answer);
    },
  };
  const names = Object.keys(faults);

  const server = createServer(async (request, response) => {
    let body = '';
    try {
      for await (const chunk of request) body += chunk;
    } catch {
      return;
    }
    requests += 1;
    const said = request.url + body;
    const id = Number(/soak-(\d+)/.exec(said)?.[1] ?? /"retentionDays":(\d+)/.exec(said)[1]);
    const root = body.startsWith('{"query"') ? /{\s*(\w+)/.exec(JSON.parse(body).query)[1] : undefined;
    const name = `soak-${id}`;
    const thing = { id: name, sessionId: name, title: name, retentionDays: id };
    const plain = { deleteTrack: true, ArchiveUserCourse: name };
    const text = JSON.stringify(root ? { data: { [root]: plain[root] ?? thing } } : thing);
    const act = () => {
      acted[id] += 1;
      return text;
    };
    const fault = random() < FAULTS_IN ? names[Math.floor(random() * names.length)] : undefined;
    if (fault) met[fault] = (met[fault] ?? 0) + 1;
    if (fault) await faults[fault](response, act);
    else response.writeHead(200, type).end(act());
  });
  server.listen(0, '127.0.0.1', () => process.send({ port: server.address().port }));
  process.on('message', () => process.send({ acted: [...acted], met, requests }));
  process.on('disconnect', () => process.exit());
}

/** The kinds of calls, for four platforms. Each receives the number of the call, and returns whether the result is the expected one. */
function kinds(lp) {
  // By default, Skilljar's responses are not rejected for their shape: `validation: 'warn'` reports it. `undefined`: the response has
  // another shape.
  const is = (id, expected) => (id === undefined ? undefined : id === expected);
  const name = (i) => `soak-${i}`;
  const course = (i) => ({ title: name(i), short_description: 's', enforce_sequential_navigation: false });
  return {
    read: [
      (i, o) => lp.instruqt.tracks.get({ trackID: name(i) }, o).then((track) => track.id === name(i)),
      (i, o) => lp.sda.sessions.get({ sessionId: name(i) }, o).then((session) => session.sessionId === name(i)),
      (i, o) => lp.skilljar.courses.get(name(i), o).then((course) => is(course.id, name(i))),
      (i, o) => lp.learningPath.milestones.get({ id: name(i) }, o).then((milestone) => milestone.id === name(i)),
    ],
    idempotent: [
      (i, o) => lp.instruqt.tracks.delete({ trackID: name(i) }, { ...o, confirm: true }).then((done) => done === true),
      (i, o) => lp.sda.hub.update({ input: { retentionDays: i } }, o).then((hub) => hub.retentionDays === i),
      (i, o) => lp.skilljar.courses.update(name(i), { title: name(i) }, o).then((course) => is(course.id, name(i))),
      (i, o) => lp.learningPath.courses.archive({ id: name(i) }, o).then((id) => id === name(i)),
    ],
    write: [
      (i, o) => lp.instruqt.tracks.create({ track: { title: name(i) } }, o).then((track) => track.id === name(i)),
      (i, o) =>
        lp.sda.sessions
          .start({ input: { projectId: name(i), versionId: 'v' } }, { retry: RETRY, ...o })
          .then((session) => session.sessionId === name(i)),
      (i, o) => lp.skilljar.courses.create(course(i), o).then((made) => is(made.id, name(i))),
      (i, o) => lp.learningPath.learningPaths.create({ name: name(i), milestones: [{ name: 'm' }] }, o).then((path) => path.id === name(i)),
    ],
  };
}

async function run(calls, seed) {
  console.log(`${calls} calls, ${CONCURRENCY} at a time, a fault in ${FAULTS_IN * 100} % of requests, seed ${seed}`);
  const { createLearningPlatforms, isLearningPlatformError } = await import('learning-platforms');
  const child = fork(file, ['serve', String(calls), String(seed)], { execArgv: [] });
  const [{ port }] = await once(child, 'message');
  const origin = `http://127.0.0.1:${port}`;
  const key = 'key-of-a-soak';
  const lp = createLearningPlatforms({
    timeout: TIMEOUT_MS,
    deadline: DEADLINE_MS,
    retry: RETRY,
    rateLimit: false,
    instruqt: { apiKey: key, baseUrl: `${origin}/graphql` },
    sda: { token: key, baseUrl: `${origin}/graphql` },
    skilljar: { apiKey: key, baseUrl: `${origin}/v1` },
    learningPath: { apiKey: key, origin },
  });

  // Allocated before memory is measured, so that bookkeeping does not count as growth.
  const random = randomFrom(seed + 1);
  const ends = new Uint8Array(calls + WARM_UP);
  const effects = new Uint8Array(calls + WARM_UP);
  const began = new Float64Array(CONCURRENCY);
  const codes = {};
  const kind = kinds(lp);
  const shared = new AbortController();
  const reason = new Error('enough');

  async function one(i) {
    const dice = random();
    effects[i] = dice < 0.4 ? 0 : dice < 0.7 ? 1 : 2;
    const own = random() < ABORTED ? new AbortController() : undefined;
    if (own) setTimeout(() => own.abort(reason), random() * 20);
    try {
      const right = await kind[EFFECTS[effects[i]]][i % 4](i, { signal: (own ?? shared).signal });
      ends[i] = right === undefined ? SHAPELESS : right ? RESOLVED : WRONG;
    } catch (error) {
      ends[i] = error === reason ? STOPPED : !isLearningPlatformError(error) ? FOREIGN : error.outcome === 'unknown' ? UNKNOWN : FAILED;
      const code = error.code ?? (error === reason ? 'aborted' : String(error));
      codes[code] = (codes[code] ?? 0) + 1;
    }
  }
  async function all(from, to) {
    let next = from;
    const worker = async (_, slot) => {
      while (next < to) {
        began[slot] = Date.now();
        await one(next++);
      }
      began[slot] = 0;
    };
    await Promise.all(Array.from({ length: CONCURRENCY }, worker));
  }
  const heap = async () => {
    for (let i = 0; i < 5; i += 1) {
      await sleep(100);
      globalThis.gc();
    }
    return process.memoryUsage().heapUsed;
  };

  const start = Date.now();
  const watch = setInterval(() => {
    const hanging = began.filter((at) => at > 0 && Date.now() - at > DEADLINE_MS + 3000).length;
    if (hanging === 0 && Date.now() - start < WHOLE_RUN_MS) return;
    console.log(`VIOLATION: ${hanging} calls hang after ${Date.now() - start} ms`);
    child.disconnect();
    process.exit(1);
  }, 500);

  await all(calls, calls + WARM_UP);
  const before = await heap();
  const measured = Date.now();
  const cpu = process.cpuUsage();
  await all(0, calls);
  const seconds = (Date.now() - measured) / 1000;
  const { user, system } = process.cpuUsage(cpu);
  const after = await heap();
  clearInterval(watch);
  // Includes requests that the server processes after the client stopped waiting.
  await sleep(TIMEOUT_MS * 2);
  child.send('report');
  const [{ acted, met, requests }] = await once(child, 'message');
  child.disconnect();

  const table = {};
  for (let i = 0; i < calls; i += 1) {
    const row = (table[`${EFFECTS[effects[i]]}, ${ENDS[ends[i]] || 'never ended'}`] ??= {
      calls: 0,
      'acted 0': 0,
      'acted 1': 0,
      'acted more': 0,
    });
    row.calls += 1;
    row[acted[i] === 0 ? 'acted 0' : acted[i] === 1 ? 'acted 1' : 'acted more'] += 1;
  }
  console.table(Object.fromEntries(Object.entries(table).sort()));
  console.log('errors by code, warm-up included:', codes);
  console.log('faults that the server made, warm-up included:', met);
  const faulty = Object.values(met).reduce((sum, n) => sum + n, 0);
  console.log(
    `${requests} requests, ${((100 * faulty) / requests).toFixed(1)} % with a fault; ${seconds.toFixed(1)} s, ${Math.round((user + system) / calls)} µs CPU a call`,
  );

  const count = (test) => {
    let n = 0;
    for (let i = 0; i < calls; i += 1) if (test(EFFECTS[effects[i]], ends[i], acted[i])) n += 1;
    return n;
  };
  const growth = after / before - 1;
  const checks = {
    'calls that never ended': count((_effect, end) => end === 0),
    'responses that belong to another call': count((_effect, end) => end === WRONG),
    'errors of foreign classes': count((_effect, end) => end === FOREIGN),
    'writes that resolved, but were not processed exactly once': count(
      (effect, end, n) => effect === 'write' && end === RESOLVED && n !== 1,
    ),
    'writes that failed without "unknown", but were processed': count((effect, end, n) => effect === 'write' && end === FAILED && n !== 0),
    'writes of unknown outcome, processed more than once': count((effect, end, n) => effect === 'write' && end === UNKNOWN && n > 1),
    'writes that were aborted, processed more than once': count((effect, end, n) => effect === 'write' && end === STOPPED && n > 1),
    'idempotent calls that resolved, but were never processed': count(
      (effect, end, n) => effect === 'idempotent' && end === RESOLVED && n === 0,
    ),
    'idempotent calls that failed without "unknown", but were processed': count(
      (effect, end, n) => effect === 'idempotent' && end === FAILED && n !== 0,
    ),
    'listeners left on the shared signal': getEventListeners(shared.signal, 'abort').length,
    'kinds of calls or ends that never occurred': [RESOLVED, FAILED, UNKNOWN, STOPPED].filter((end) => !ends.includes(end)).length,
    'heap growth over 10 %': growth > MOST_HEAP_GROWTH ? 1 : 0,
  };
  for (const [what, n] of Object.entries(checks)) console.log(`${n === 0 ? 'ok       ' : 'VIOLATION'} ${what}: ${n}`);
  const mb = (bytes) => (bytes / 1e6).toFixed(2);
  console.log(`heap: ${mb(before)} MB before, ${mb(after)} MB after (${(100 * growth).toFixed(1)} %)`);
  process.exitCode = Object.values(checks).every((n) => n === 0) ? 0 : 1;
}
