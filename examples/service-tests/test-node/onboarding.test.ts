import assert from 'node:assert/strict';
import { afterEach, beforeEach, mock, test } from 'node:test';
import { setImmediate as turn } from 'node:timers/promises';
import { createLearningPlatforms } from 'learning-platforms';
import { assertCalled, createMockPlatforms, demoKeys } from 'learning-platforms/mocks/platforms';
import { createOnboarding } from '../src/onboarding.js';

const DOMAIN = 'academy.example.com';
const COURSE = { title: 'Kubernetes' };
// No initial data: each test seeds its own. The client uses the mocks as its `fetch`: these tests need no msw.
const platforms = createMockPlatforms({ world: 'empty' });
const lp = createLearningPlatforms({
  fetch: platforms.fetch,
  // node:test cannot fake `performance`, with which the client measures its rate limit.
  rateLimit: false,
  skilljar: { apiKey: demoKeys.skilljar, domain: DOMAIN },
  instruqt: { apiKey: demoKeys.instruqt, team: 'acme' },
});
const onboarding = createOnboarding(lp);

beforeEach(() => {
  platforms.reset();
  mock.timers.enable({ apis: ['setTimeout', 'Date'] });
});
afterEach(() => {
  mock.timers.reset();
  // Fails the test for requests that indicate a mistake, such as a misspelled field.
  platforms.verify();
});

/** Advances the fake clock until the call has its result. */
async function settled<T>(call: Promise<T>): Promise<T> {
  let isDone = false;
  const end = () => {
    isDone = true;
  };
  call.then(end, end);
  while (!isDone) {
    await turn();
    mock.timers.tick(100);
  }
  return call;
}

/** A published course, with one enrolled learner. */
function seedCourse(): string {
  const { publishedCourses } = platforms.skilljar.seed({
    courses: [COURSE],
    publishedCourses: [{ course: COURSE, domain_name: DOMAIN }],
    enrollments: [{ user: { email: 'ada@example.com' }, published_course: { course: COURSE } }],
  });
  return publishedCourses[0]!.id;
}

test('creates a course once', async () => {
  const id = await settled(onboarding.ensureCourse('Bread Baking'));
  assert.equal(await settled(onboarding.ensureCourse('Bread Baking')), id);
  assertCalled(platforms, 'skilljar.courses.create', { title: 'Bread Baking' }, { times: 1 });
});

test('finds a course that exists', async () => {
  const { courses } = platforms.skilljar.seed({ courses: [{ title: 'Cheese Making' }] });
  assert.equal(await settled(onboarding.ensureCourse('Cheese Making')), courses[0]?.id);
  assert.equal(platforms.callsOf('skilljar.courses.create').length, 0);
});

test('enrolls a team, and nobody twice', async () => {
  const team = { course: seedCourse(), emails: ['ada@example.com', 'alan@example.com', 'not an address'] };
  assert.deepEqual(await settled(onboarding.enrolTeam(team)), { enrolled: 1, already: 1, failed: ['not an address'] });
  assert.deepEqual(await settled(onboarding.enrolTeam(team)), { enrolled: 0, already: 2, failed: ['not an address'] });
});

test('waits for Retry-After', async () => {
  const limit = platforms.skilljar.rateLimited({ after: 1, retryAfter: 30 });
  await settled(onboarding.ensureCourse('Bread Baking'));
  const started = Date.now();
  await settled(onboarding.ensureCourse('Bread Baking'));
  // By the fake clock: the test takes milliseconds.
  assert.ok(Date.now() - started >= 30_000);
  assert.ok(limit.hits > 0);
});

test('reports a write of unknown outcome', async () => {
  platforms.skilljar.flaky({ rate: 1, kinds: ['lost-after'] });
  const course = { title: 'Lost', short_description: 'Lost', enforce_sequential_navigation: false };
  await assert.rejects(settled(lp.skilljar.courses.create(course)), { code: 'CONNECTION', outcome: 'unknown' });
});

test('shows the lab, and hides an outage of Instruqt', async () => {
  platforms.once('instruqt.tracks.get', ({ trackSlug }) => ({ title: `All about ${trackSlug}` }));
  assert.equal(await settled(onboarding.labNotice('vault')), 'Your lab: All about vault');
  platforms.on('instruqt.tracks.get', () => null);
  assert.equal(await settled(onboarding.labNotice('vault')), 'No lab yet.');
  platforms.instruqt.outage({ for: Number.POSITIVE_INFINITY });
  assert.equal(await settled(onboarding.labNotice('vault')), 'The lab is not available at the moment.');
});
