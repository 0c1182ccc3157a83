import { createLearningPlatforms } from 'learning-platforms';
import { createMockPlatforms, demoKeys } from 'learning-platforms/mocks';
import 'learning-platforms/mocks/vitest';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { ensureCourse } from '../src/academy.js';

const platforms = createMockPlatforms();
const server = setupServer(...platforms.handlers);
const { skilljar } = createLearningPlatforms({ skilljar: { apiKey: demoKeys.skilljar } });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => platforms.reset());
// Throws an error for requests that indicate a mistake in the test.
afterEach(() => platforms.verify());
afterAll(() => server.close());

it('creates a course only if it does not exist', async () => {
  platforms.skilljar.seed({ courses: [{ title: 'Intro' }] });
  await ensureCourse(skilljar, 'Intro');
  expect(platforms).not.toHaveCalledPlatform('skilljar.courses.create');

  await ensureCourse(skilljar, 'Advanced');
  const course = { title: 'Advanced' };
  expect(platforms).toHaveCalledPlatform('skilljar.courses.create', course, { times: 1 });
});
