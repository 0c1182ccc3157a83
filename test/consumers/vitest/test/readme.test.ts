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
afterEach(() => platforms.verify()); // throws for requests that went nowhere and documents that the schema refuses
afterAll(() => server.close());

it('makes a course that is not there yet, and only that', async () => {
  platforms.skilljar.seed({ courses: [{ title: 'Intro' }] });
  await ensureCourse(skilljar, 'Intro');
  expect(platforms).not.toHaveCalledPlatform('skilljar.courses.create');

  await ensureCourse(skilljar, 'Advanced');
  expect(platforms).toHaveCalledPlatform('skilljar.courses.create', { title: 'Advanced' }, { times: 1 });
});
