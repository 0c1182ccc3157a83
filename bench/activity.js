// The time of `learners.activity`, compared with the shortest time that the platforms' limits allow, and the number of refusals. Platforms in
// this process answer after 50 ms (Skilljar also after 380 ms, as the real one does) and refuse what is over a limit. Hours pass in virtual time.
//
// What the limits allow: the requests that were made, as early as the limits let them be made, beginning with a full burst (`shortestMs`). That
// leaves out that a page must arrive before the requests that follow from it, so no client reaches 100 %. Instruqt and SDA state no limits:
// their rows have no share. The API of learning paths shows one learner only, so that row has one learner with many paths.
import { fileURLToPath } from 'node:url';
import { round } from './median.js';
import { limitedFetch, shortestMs, VirtualClock } from './virtual-time.js';

const MINUTE = 60_000;
const LATENCY_MS = 50;
/** Of the real platform, see its facts: a read takes about this long. */
const REAL_LATENCY_MS = 380;
const LEARNERS = 10_000;
const PAGE = 100;
const PATHS = 400;
const MILESTONES = 5;
const COURSES = 4;

export const SKILLJAR_WINDOWS = [
  { limit: 600, intervalMs: MINUTE },
  { limit: 5000, intervalMs: 60 * MINUTE },
];
const LEARNING_PATH_WINDOWS = [
  { limit: 2500, intervalMs: MINUTE },
  { limit: 100_000, intervalMs: MINUTE, unit: 'points' },
];
/** Points of each request to learning paths, on average. */
const POINTS = 15;
const TIME = '2026-01-01T00:00:00Z';

const email = (i) => `learner-${i}@example.com`;
const numbers = (from, to) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);

function skilljar(learners) {
  return (request) => {
    const url = new URL(request.url);
    const [, , , id, list] = url.pathname.split('/');
    if (id === undefined) {
      const from = Number(url.searchParams.get('cursor') ?? 0);
      const to = Math.min(from + PAGE, learners);
      url.searchParams.set('cursor', String(to));
      const results = numbers(from, to).map((i) => ({ user: { id: `u${i}`, email: email(i), first_name: 'Jane', last_name: 'Doe' } }));
      return { count: learners, next: to < learners ? url.href : null, previous: null, results };
    }
    if (list !== 'published-courses') return [];
    const course = { id: 'c1', title: 'Container Basics', lesson_count: 10 };
    const course_progress = { completed_lesson_count: 3, completed_at: null, latest_activity: TIME, score: null, max_score: null };
    return [{ published_course_id: 'p1', domain_name: 'd', enrolled_at: TIME, enrollment_id: `e-${id}`, course, course_progress }];
  };
}

async function learningPath(request) {
  const { query, variables } = await request.json();
  const field = /\{\s*(\w+)/.exec(query)[1];
  const children = (parent, count) => numbers(0, count).map((i) => `${parent}-${i}`);
  const answers = {
    LearningPathBySlug: ({ slug }) => ({
      id: slug,
      slug,
      name: 'Platform',
      milestones: children(slug, MILESTONES).map((id) => ({ id, name: 'A milestone' })),
    }),
    CurrentUserLearningPathMilestoneCompletionsBySlug: ({ slug }) => [
      { id: `action-${slug}`, timestamp: TIME, milestone: { id: `${slug}-0`, name: 'A milestone' }, user: { id: 'u1' } },
    ],
    Milestone: ({ id }) => ({
      id,
      milestoneCourses: children(id, COURSES).map((contentId) => ({ id: contentId, contentId, contentTitle: 'A course' })),
    }),
    UserCourseProgress: () => ({ percentComplete: 50, totalTime: 60, totalViews: 2 }),
  };
  return { data: { [field]: answers[field](variables) } };
}

async function sda(request) {
  const { page, pageSize } = (await request.json()).variables.pagination;
  const items = numbers((page - 1) * pageSize, Math.min(page * pageSize, LEARNERS)).map((i) => ({
    sessionId: `s${i}`,
    status: 'ENDED',
    creationTimestamp: TIME,
    updateTimestamp: TIME,
    sessionOwner: { userId: `u${i}`, userName: 'Jane Doe', userEmail: { value: email(i) } },
  }));
  return { data: { readAllSessions: { items, pages: Math.ceil(LEARNERS / pageSize), itemCount: LEARNERS } } };
}

async function instruqt(request) {
  const { skip = 0, take = PAGE } = (await request.json()).variables.input.pagination ?? {};
  const items = numbers(skip, Math.min(skip + take, LEARNERS)).map((i) => ({
    id: `play${i}`,
    completionPercent: 50,
    startedAt: TIME,
    user: { id: `u${i}`, profile: { email: email(i), display_name: 'Jane Doe' } },
    track: { id: 't1', slug: 'track', title: 'A track' },
  }));
  return { data: { playReports: { items, totalItems: LEARNERS } } };
}

const slugs = numbers(0, PATHS).map((i) => `path-${i}`);
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
    answer: learningPath,
    records: PATHS * (2 + MILESTONES * COURSES),
  },
  [`sda, ${LEARNERS} sessions, ${LATENCY_MS} ms`]: { platform: 'sda', windows: [], latencyMs: LATENCY_MS, answer: sda, records: LEARNERS },
  [`instruqt, ${LEARNERS} plays, ${LATENCY_MS} ms`]: {
    platform: 'instruqt',
    windows: [],
    latencyMs: LATENCY_MS,
    answer: instruqt,
    records: LEARNERS,
  },
};

/** One activity over a platform of the bench. Each record must come once, in the order of the platform. */
async function measureCase({ platform, windows, latencyMs, points = 0, answer, records }) {
  const { createLearningPlatforms } = await import('learning-platforms');
  const { createLearners } = await import('learning-platforms/learners');
  const clock = new VirtualClock();
  const { fetch, counts } = limitedFetch(clock, { windows, latencyMs, points, answer });
  const shared = { fetch, clock, validation: 'off', ...(windows.length > 0 && { rateLimit: { wait: 'always' } }) };
  const options = {
    skilljar: { apiKey: 'key-of-a-bench' },
    instruqt: { apiKey: 'key-of-a-bench', team: 'acme' },
    sda: { token: 'token-of-a-bench' },
    learningPath: { origin: 'https://acme.example.com', apiKey: 'key-of-a-bench', authToken: 'token-of-a-bench' },
  };
  const lp = createLearningPlatforms({ ...shared, [platform]: options[platform] });
  const learners = createLearners({ [platform]: lp[platform] }, { learningPath: { paths: slugs, email: 'jane.doe@example.com' } });
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
