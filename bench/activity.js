// Compares the time of `learners.activity` with the shortest time that the platforms' limits allow, and counts rejected requests.
// In-process platforms respond after 50 ms (Skilljar also after 380 ms, like the real platform) and reject requests over a limit. Hours
// pass in virtual time.
//
// The shortest time: the same requests, sent as early as the limits allow, starting with a full burst (`shortestMs`). It ignores that a
// page must arrive before the requests that depend on it, so no client reaches 100 %. Instruqt and SDA document no limits: their rows have
// no share. The API of learning paths returns only one learner, so that row has one learner with many paths.
import { fileURLToPath } from 'node:url';
import { round } from './median.js';
import { instruqt, learnersOf, learningPath, sda, skilljar } from './stub-platforms.js';
import { limitedFetch, SKILLJAR_WINDOWS, shortestMs, VirtualClock } from './virtual-time.js';

const MINUTE = 60_000;
const LATENCY_MS = 50;
/** Latency of a read on the real platform, see its facts. */
const REAL_LATENCY_MS = 380;
const LEARNERS = 10_000;
const PATHS = 400;
const MILESTONES = 5;
const COURSES = 4;

const LEARNING_PATH_WINDOWS = [
  { limit: 2500, intervalMs: MINUTE },
  { limit: 100_000, intervalMs: MINUTE, unit: 'points' },
];
/** Average points of a request to learning paths. */
const POINTS = 15;

const slugs = Array.from({ length: PATHS }, (_, i) => `path-${i}`);
const ofSkilljar = (learners, latencyMs) => ({
  platform: 'skilljar',
  windows: SKILLJAR_WINDOWS,
  latencyMs,
  answer: skilljar(learners),
  records: learners,
});
const CASES = {
  [`skilljar, ${LEARNERS} learners, ${LATENCY_MS} ms`]: ofSkilljar(LEARNERS, LATENCY_MS),
  [`skilljar, 2000 learners, ${LATENCY_MS} ms`]: ofSkilljar(2000, LATENCY_MS),
  [`skilljar, 2000 learners, ${REAL_LATENCY_MS} ms`]: ofSkilljar(2000, REAL_LATENCY_MS),
  [`learningPath, 1 learner, ${PATHS} paths, ${LATENCY_MS} ms`]: {
    platform: 'learningPath',
    windows: LEARNING_PATH_WINDOWS,
    latencyMs: LATENCY_MS,
    points: POINTS,
    answer: learningPath(MILESTONES, COURSES),
    records: PATHS * (2 + MILESTONES * COURSES),
  },
  [`sda, ${LEARNERS} sessions, ${LATENCY_MS} ms`]: {
    platform: 'sda',
    windows: [],
    latencyMs: LATENCY_MS,
    answer: sda(LEARNERS),
    records: LEARNERS,
  },
  [`instruqt, ${LEARNERS} plays, ${LATENCY_MS} ms`]: {
    platform: 'instruqt',
    windows: [],
    latencyMs: LATENCY_MS,
    answer: instruqt(LEARNERS),
    records: LEARNERS,
  },
};

/** Reads the activity of a bench platform once. Each record must be returned once. */
async function measureCase({ platform, windows, latencyMs, points = 0, answer, records }) {
  const clock = new VirtualClock();
  const { fetch, counts } = limitedFetch(clock, { windows, latencyMs, points, answer });
  const learners = await learnersOf(platform, fetch, { clock, rateLimit: windows.length > 0 && { wait: 'always' } }, slugs);
  const began = clock.now();
  const wallBegan = performance.now();
  const keys = new Set();
  for await (const item of learners.activity()) {
    if (item.problem) throw item.problem.error ?? new Error(item.problem.message);
    keys.add(item.record.key);
  }
  if (keys.size !== records) throw new Error(`${platform}: ${keys.size} records instead of ${records}`);
  const tookMs = clock.now() - began;
  const perWindow = windows.map(({ limit, intervalMs, unit }) => ({
    limit: unit === 'points' ? Math.floor(limit / points) : limit,
    intervalMs,
  }));
  return {
    requests: counts.requests,
    'shortest s': windows.length > 0 ? round(shortestMs(perWindow, counts.requests, latencyMs) / 1000) : undefined,
    'took s': round(tookMs / 1000),
    '% of the limits': windows.length > 0 ? round((shortestMs(perWindow, counts.requests, latencyMs) / tookMs) * 100, 2) : undefined,
    'answered 429': counts.refused,
    'most at a time': counts.most,
    'bench s': round((performance.now() - wallBegan) / 1000),
  };
}

export async function measureActivity() {
  const table = {};
  for (const [name, one] of Object.entries(CASES)) table[name] = await measureCase(one);
  return table;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.table(await measureActivity());
