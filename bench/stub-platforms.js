// The platforms' responses in the benches of `activity`: lists of any length, created on request.

const PAGE = 100;
const TIME = '2026-01-01T00:00:00Z';

const email = (i) => `learner-${i}@example.com`;
const numbers = (from, to) => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i);
const children = (parent, count) => numbers(0, count).map((i) => `${parent}-${i}`);

/** Skilljar's responses, with the given number of learners and of courses per learner. */
export const skilljar =
  (learners, courses = 1) =>
  (request) => {
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
    return children(id, courses).map((enrollment_id) => ({
      published_course_id: 'p1',
      domain_name: 'academy.example.com',
      enrolled_at: TIME,
      enrollment_id,
      course: { id: 'c1', title: 'Container Basics', lesson_count: 10 },
      course_progress: { completed_lesson_count: 3, completed_at: null, latest_activity: TIME, score: null, max_score: null },
    }));
  };

/** The responses of learning paths, each with milestones and their courses. */
export const learningPath = (milestones, courses) => async (request) => {
  const { query, variables } = await request.json();
  const field = /\{\s*(\w+)/.exec(query)[1];
  const answers = {
    LearningPathBySlug: ({ slug }) => ({
      id: slug,
      slug,
      name: 'Platform',
      milestones: children(slug, milestones).map((id) => ({ id, name: 'A milestone' })),
    }),
    CurrentUserLearningPathMilestoneCompletionsBySlug: ({ slug }) => [
      { id: `action-${slug}`, timestamp: TIME, milestone: { id: `${slug}-0`, name: 'A milestone' }, user: { id: 'u1' } },
    ],
    Milestone: ({ id }) => ({
      id,
      milestoneCourses: children(id, courses).map((contentId) => ({ id: contentId, contentId, contentTitle: 'A course' })),
    }),
    UserCourseProgress: () => ({ percentComplete: 50, totalTime: 60, totalViews: 2 }),
  };
  return { data: { [field]: answers[field](variables) } };
};

/** SDA's responses, with the given number of sessions. */
export const sda = (sessions) => async (request) => {
  const { page, pageSize } = (await request.json()).variables.pagination;
  const items = numbers((page - 1) * pageSize, Math.min(page * pageSize, sessions)).map((i) => ({
    sessionId: `s${i}`,
    status: 'ENDED',
    creationTimestamp: TIME,
    updateTimestamp: TIME,
    sessionOwner: { userId: `u${i}`, userName: 'Jane Doe', userEmail: { value: email(i) } },
  }));
  return { data: { readAllSessions: { items, pages: Math.ceil(sessions / pageSize), itemCount: sessions } } };
};

/** Instruqt's responses, with the given number of plays. */
export const instruqt = (plays) => async (request) => {
  const { skip = 0, take = PAGE } = (await request.json()).variables.input.pagination ?? {};
  const items = numbers(skip, Math.min(skip + take, plays)).map((i) => ({
    id: `play${i}`,
    completionPercent: 50,
    startedAt: TIME,
    user: { id: `u${i}`, profile: { email: email(i), display_name: 'Jane Doe' } },
    track: { id: 't1', slug: 'track', title: 'A track' },
  }));
  return { data: { playReports: { items, totalItems: plays } } };
};

/** A facade with the client of one platform, which responds with `fetch`. */
export async function platformsOf(platform, fetch, options) {
  const { createLearningPlatforms } = await import('learning-platforms');
  const keys = {
    skilljar: { apiKey: 'key-of-a-bench' },
    instruqt: { apiKey: 'key-of-a-bench', team: 'acme' },
    sda: { token: 'token-of-a-bench' },
    learningPath: { origin: 'https://acme.example.com', apiKey: 'key-of-a-bench', authToken: 'token-of-a-bench' },
  };
  return createLearningPlatforms({ fetch, validation: 'off', ...options, [platform]: keys[platform] });
}

/** The learners of that platform. */
export async function learnersOf(platform, fetch, options, paths = ['path']) {
  const { createLearners } = await import('learning-platforms/learners');
  const lp = await platformsOf(platform, fetch, options);
  return createLearners({ [platform]: lp[platform] }, { learningPath: { paths, email: 'jane.doe@example.com' } });
}
