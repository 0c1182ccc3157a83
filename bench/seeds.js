// Seeds of the mock platforms: the CPU time in ms to create 2,000 records of each type, in empty platforms. Requires a build (`npm run
// build`).
import { fileURLToPath } from 'node:url';
import { createMockPlatforms } from 'learning-platforms/mocks/platforms';
import { median } from './median.js';

const COUNT = 2000;
const ROUNDS = 3;
const MOST_MS = 1000;

/** Records that are created together with others, or that share one. */
const WITH_OTHERS = {
  instruqt: {
    'tracks with 3 challenges': () => ({ tracks: many(() => ({ challenges: [{}, {}, {}] })) }),
    'plays of one track': () => ({ tracks: [{ slug: 'one', challenges: [{}] }], plays: many(() => ({ track: { slug: 'one' } })) }),
    'tracks and reviews': () => ({ tracks: many(() => ({})), trackReviews: many(() => ({})) }),
  },
  learningPath: {
    'learning paths with milestones': () => ({ learningPaths: many(() => ({ milestones: [{ courses: [{}] }] })) }),
  },
  skilljar: {
    'courses with 3 lessons': () => ({ courses: many(() => ({ lessons: [{}, {}, {}] })) }),
    'enrollments in one course': () => ({
      publishedCourses: [{ slug: 'one', course: { lessons: [{}, {}] } }],
      enrollments: many((n) => ({
        user: { email: `u${n}@example.com` },
        published_course: { slug: 'one' },
        course_progress: { completed_lesson_count: 1 },
      })),
    }),
  },
};

/** Learners on three platforms: each with an enrollment, a play and a session. In ms, at most 20 seconds. */
const LEARNERS = 20_000;
const MOST_LEARNERS_MS = 20_000;

export function measureLearners() {
  const people = Array.from({ length: LEARNERS }, (_, n) => `learner${n}@example.com`);
  const platforms = createMockPlatforms({ world: 'empty' });
  const before = process.cpuUsage();
  platforms.skilljar.seed({
    publishedCourses: [{ slug: 'one' }],
    enrollments: people.map((email) => ({ user: { email }, published_course: { slug: 'one' } })),
  });
  platforms.instruqt.seed({
    tracks: [{ slug: 'one' }],
    plays: people.map((email) => ({ user: { profile: { email } }, track: { slug: 'one' } })),
  });
  platforms.sda.seed({ sessions: people.map((email) => ({ sessionOwner: { userEmail: { value: email } } })) });
  const { user, system } = process.cpuUsage(before);
  return {
    [`${LEARNERS.toLocaleString('en')} learners on three platforms`]: {
      ms: Math.round((user + system) / 1000),
      'at most': MOST_LEARNERS_MS,
    },
  };
}

const many = (make) => Array.from({ length: COUNT }, (_, n) => make(n));

function time(platform, seeds) {
  const platforms = createMockPlatforms({ world: 'empty' });
  const input = seeds();
  const before = process.cpuUsage();
  platforms[platform].seed(input);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const PLATFORMS = ['instruqt', 'sda', 'learningPath', 'skilljar'];

export function measureSeeds(rounds = ROUNDS, of = PLATFORMS) {
  const rows = {};
  for (const platform of of) {
    const keys = Object.keys(createMockPlatforms({ world: 'empty' })[platform].seed({}));
    const plain = Object.fromEntries(keys.map((key) => [key, () => ({ [key]: many(() => ({})) })]));
    for (const [name, seeds] of Object.entries({ ...plain, ...WITH_OTHERS[platform] })) {
      const ms = Math.round(median(Array.from({ length: rounds }, () => time(platform, seeds))));
      rows[`${platform}: ${name}`] = { ms, 'at most': MOST_MS };
    }
  }
  return of === PLATFORMS ? { ...rows, ...measureLearners() } : rows;
}

// `node bench/seeds.js skilljar`: one platform, once.
if (process.argv[1] === fileURLToPath(import.meta.url))
  console.table(measureSeeds(1, process.argv.length > 2 ? process.argv.slice(2) : PLATFORMS));
