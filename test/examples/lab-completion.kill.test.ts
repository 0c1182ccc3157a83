// The example under SIGKILL: the service runs as a process of its own and is killed at random moments, while completions keep coming. Every one
// of them must reach Skilljar exactly once.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { build } from 'esbuild';
import { createLearningPlatforms } from 'learning-platforms';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type MockWorld, startMockWorld } from '../../examples/lab-completion/mock-world.js';
import { Queue } from '../../examples/lab-completion/queue.js';
import { send } from '../../examples/lab-completion/sender.js';

const root = resolve(import.meta.dirname, '../..');
const SECRET = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const KILLS = 30;
/** The test goes on until it has killed the service in every state, but not longer. */
const MOST_KILLS = 60;
const SEED = Number(process.env.LAB_SEED ?? 20_260_302);

const emails = Array.from({ length: 20 }, (_, i) => `learner-${i}@example.com`);
const tracks = ['kubernetes-basics', 'terraform-first-steps', 'linux-shell'];
const completions = emails.flatMap((email) => tracks.map((track) => ({ id: `msg_${email}_${track}`, email, track })));

/** Random numbers from 0 to 1, the same in every run (mulberry32). */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Waits for something, but not longer than so many milliseconds. */
async function until(isSo: () => boolean, longest: number): Promise<void> {
  const end = performance.now() + longest;
  while (!isSo() && performance.now() < end) await sleep(1);
}

let folder: string;
let world: MockWorld;
let child: ChildProcess | undefined;

beforeAll(async () => {
  // Inside the repository, so that the packages are found.
  mkdirSync(join(root, '.tmp'), { recursive: true });
  folder = mkdtempSync(join(root, '.tmp/lab-'));
  world = await startMockWorld(emails, tracks);
  writeFileSync(join(folder, 'lessons.json'), JSON.stringify(world.lessons));
  await build({
    entryPoints: [join(root, 'examples/lab-completion/main.ts')],
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    // The packages, too, because the process starts more than 30 times: a bundle loads faster. Native code cannot be in it.
    external: ['libsql', '@opentelemetry/api', 'graphql', 'graphql-ws/use/ws', 'ws'],
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    minify: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    // Its paths lead to the sources of this package.
    tsconfig: join(root, 'tsconfig.json'),
    loader: { '.graphql': 'text' },
    define: { __VERSION__: '"0.0.0"' },
  });
});

afterAll(async () => {
  child?.kill('SIGKILL');
  await world?.server.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Running {
  readonly process: ChildProcess;
  /** Resolves to where the service is, once it listens. */
  readonly ready: Promise<string>;
}

function start(): Running {
  const env = {
    ...world.env,
    INSTRUQT_WEBHOOK_SECRET: SECRET,
    LESSONS_FILE: join(folder, 'lessons.json'),
    QUEUE_FILE: join(folder, 'queue.db'),
    PORT: '0',
    RETRY_MS: '20',
    POLL_MS: '5',
  };
  const started = spawn(process.execPath, [join(folder, 'main.mjs')], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  child = started;
  const ready = new Promise<string>((resolved) => {
    started.stdout.on('data', (chunk) => {
      const [url] = /http:\/\/[\d.:]+/.exec(String(chunk)) ?? [];
      if (url) resolved(url);
    });
  });
  return { process: started, ready };
}

/** What the crash left in the file. A copy is read, so that the service itself recovers the original. */
function rowsAfterCrash() {
  const copy = join(folder, 'copy.db');
  for (const end of ['', '-wal']) {
    rmSync(copy + end, { force: true });
    if (existsSync(join(folder, `queue.db${end}`))) copyFileSync(join(folder, `queue.db${end}`), copy + end);
  }
  const queue = new Queue(copy, { recover: false });
  const rows = queue.rows();
  queue.close();
  return rows;
}

it('records every completion exactly once, though it is killed 30 times', { timeout: 180_000 }, async () => {
  const random = randomOf(SEED);
  const { platforms } = world.server;
  // The platforms act at once and answer later: there is time to be killed in between.
  platforms.skilljar.slow([2, 15], { seed: SEED });
  platforms.instruqt.slow([0, 5], { seed: SEED });

  let url: string | undefined;
  let attempts = 0;
  const lost = new Set<string>();
  const accepted: string[] = [];
  const deliver = async ({ id, email, track }: (typeof completions)[number]) => {
    const onFailure = (why: unknown) => why === 'lost' && lost.add(id);
    const to = () => {
      if (url) attempts += 1;
      return url;
    };
    await send(world.completion(email, track), { id, secret: SECRET, url: to, waitMs: 10, onFailure });
    accepted.push(id);
  };

  // How often the service was killed while something was in each state.
  const killed = {
    starting: 0,
    'received, not stored': 0,
    'stored, not acknowledged': 0,
    queued: 0,
    'in progress': 0,
    'marked, not noted': 0,
  };
  const wanted = () => Object.values(killed).every((times) => times > 0);
  const order = completions.map((one) => [random(), one] as const).sort(([a], [b]) => a - b);
  const waiting = order.map(([, one]) => one);
  const sending: Promise<void>[] = [];
  let kills = 0;
  let boot = 300;

  for (; kills < KILLS || (!wanted() && kills < MOST_KILLS); kills += 1) {
    const began = performance.now();
    const service = start();
    // New deliveries for each life of the service; one that was accepted before comes again, as it may after a crash.
    for (const one of waiting.splice(0, 1 + (kills % 2))) sending.push(deliver(one));
    const again = completions.find(({ id }) => id === accepted[Math.floor(random() * accepted.length)]);
    if (again) sending.push(deliver(again));

    const attempted = attempts;
    const asked = platforms.requests.length;
    const marked = world.recorded.length;
    const kind = random();
    const [share, steps] = [random(), Math.floor(random() * 4)];
    if (kind < 0.15) await sleep(share * boot);
    else {
      url = await service.ready;
      boot = performance.now() - began;
      // When a delivery arrives, at any step of the work, or around a write: by what happens, because the machine may be slow.
      if (kind < 0.45) await until(() => attempts > attempted, boot);
      else if (kind < 0.7) await until(() => platforms.requests.length > asked + steps, 3 * boot);
      else await until(() => world.recorded.length > marked, 3 * boot);
      await sleep(share * (kind < 0.45 ? 5 : 12));
    }
    const early = url === undefined;
    lost.clear();
    service.process.kill('SIGKILL');
    url = undefined;
    const [, signal] = (await once(service.process, 'exit')) as [number | null, string | null];
    expect(signal).toBe('SIGKILL');
    // For what was under way to notice.
    await sleep(10);

    const rows = rowsAfterCrash();
    const ids = new Set(rows.map(({ id }) => id.replace('instruqt:', '')));
    const running = rows.filter(({ state }) => state === 'running');
    const recorded = new Set(world.recorded);
    if (early) killed.starting += 1;
    if ([...lost].some((id) => !ids.has(id))) killed['received, not stored'] += 1;
    if ([...lost].some((id) => ids.has(id))) killed['stored, not acknowledged'] += 1;
    if (rows.some(({ state }) => state === 'queued')) killed.queued += 1;
    if (running.length > 0) killed['in progress'] += 1;
    const unnoted = completions.filter(({ id }) => running.some((row) => row.id === `instruqt:${id}`));
    if (unnoted.some(({ email, track }) => recorded.has(`${email} ${track}`))) killed['marked, not noted'] += 1;
  }

  // It lives on, and everything that has not come yet comes now.
  const service = start();
  url = await service.ready;
  sending.push(...waiting.map(deliver));
  await Promise.all(sending);
  const countsOf = async () => ((await (await fetch(`${url}/queue`)).json()) as { counts: Record<string, number> }).counts;
  await expect.poll(countsOf, { timeout: 60_000, interval: 20 }).toEqual({ queued: 0, running: 0, done: completions.length });
  service.process.kill('SIGTERM');
  expect(await once(service.process, 'exit')).toEqual([0, null]);

  console.log(`Killed ${kills} times: ${JSON.stringify(killed)}`);
  expect(kills).toBeGreaterThanOrEqual(KILLS);
  expect(Object.entries(killed).filter(([, times]) => times === 0)).toEqual([]);
  // Once each: at the platform, and as requests that were sent to it.
  const expected = completions.map(({ email, track }) => `${email} ${track}`).sort();
  expect([...world.recorded].sort()).toEqual(expected);
  expect(platforms.callsOf('skilljar.users.publishedCourses.lessons.update')).toHaveLength(completions.length);

  platforms.skilljar.clearConditions();
  const { skilljar } = createLearningPlatforms.fromEnv({}, world.env);
  for (const email of emails) {
    const learner = await skilljar.users.findByEmail(email);
    const [course] = await skilljar.users.progress(learner?.user.id ?? '');
    expect(course?.course_progress.completed_lesson_count).toBe(tracks.length);
  }
});
