import { createLearningPlatforms } from 'learning-platforms';
import { createMockPlatforms, demoKeys } from 'learning-platforms/mocks';
import 'learning-platforms/mocks/vitest';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { createOnboarding } from '../src/onboarding.js';

const DOMAIN = 'academy.example.com';
const COURSE = { title: 'Kubernetes' };
// No initial data: each test seeds its own.
const platforms = createMockPlatforms({ world: 'empty' });
const server = setupServer(...platforms.handlers);
const lp = createLearningPlatforms({
  // The tests do not need the client's rate limit.
  rateLimit: false,
  skilljar: { apiKey: demoKeys.skilljar, domain: DOMAIN },
  instruqt: { apiKey: demoKeys.instruqt, team: 'acme' },
});
const onboarding = createOnboarding(lp);

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => {
  platforms.reset();
  // The waits of the SDK and of the mocks take no time.
  vi.useFakeTimers().setTimerTickMode('nextTimerAsync');
});
afterEach(() => {
  vi.useRealTimers();
  // Fails the test for requests that indicate a mistake, such as a misspelled field.
  platforms.verify();
});
afterAll(() => server.close());

/** A published course, with one enrolled learner. */
function seedCourse(): string {
  const { publishedCourses } = platforms.skilljar.seed({
    courses: [COURSE],
    publishedCourses: [{ course: COURSE, domain_name: DOMAIN }],
    enrollments: [{ user: { email: 'ada@example.com' }, published_course: { course: COURSE } }],
  });
  return publishedCourses[0]!.id;
}

it('creates a course once', async () => {
  const id = await onboarding.ensureCourse('Bread Baking');
  expect(await onboarding.ensureCourse('Bread Baking')).toBe(id);
  expect(platforms).toHaveCalledPlatform('skilljar.courses.create', { title: 'Bread Baking' }, { times: 1 });
});

it('finds a course that exists', async () => {
  const { courses } = platforms.skilljar.seed({ courses: [{ title: 'Cheese Making' }] });
  expect(await onboarding.ensureCourse('Cheese Making')).toBe(courses[0]?.id);
  expect(platforms).not.toHaveCalledPlatform('skilljar.courses.create');
});

it('enrolls a team, and nobody twice', async () => {
  const team = { course: seedCourse(), emails: ['ada@example.com', 'alan@example.com', 'not an address'] };
  expect(await onboarding.enrolTeam(team)).toEqual({ enrolled: 1, already: 1, failed: ['not an address'] });
  expect(await onboarding.enrolTeam(team)).toEqual({ enrolled: 0, already: 2, failed: ['not an address'] });
});

it('waits for Retry-After', async () => {
  const limit = platforms.skilljar.rateLimited({ after: 1, retryAfter: 30 });
  await onboarding.ensureCourse('Bread Baking');
  const started = Date.now();
  await onboarding.ensureCourse('Bread Baking');
  // By the fake clock: the test takes milliseconds.
  expect(Date.now() - started).toBeGreaterThanOrEqual(30_000);
  expect(limit.hits).toBeGreaterThan(0);
});

it('reports a write of unknown outcome', async () => {
  platforms.skilljar.flaky({ rate: 1, kinds: ['lost-after'] });
  const course = { title: 'Lost', short_description: 'Lost', enforce_sequential_navigation: false };
  await expect(lp.skilljar.courses.create(course)).rejects.toMatchObject({
    code: 'CONNECTION',
    outcome: 'unknown',
  });
});

it('shows the lab, and hides an outage of Instruqt', async () => {
  platforms.once('instruqt.tracks.get', ({ trackSlug }) => ({ title: `All about ${trackSlug}` }));
  expect(await onboarding.labNotice('vault')).toBe('Your lab: All about vault');
  platforms.on('instruqt.tracks.get', () => null);
  expect(await onboarding.labNotice('vault')).toBe('No lab yet.');
  platforms.instruqt.outage({ for: Number.POSITIVE_INFINITY });
  expect(await onboarding.labNotice('vault')).toBe('The lab is not available at the moment.');
});
