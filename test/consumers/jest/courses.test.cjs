// In CommonJS, Jest cannot load msw before Node 24.9; the platforms' own fetch does without it.
const { createLearningPlatforms } = require('learning-platforms');
const { createMockPlatforms, demoKeys } = require('learning-platforms/mocks/platforms');
require('learning-platforms/mocks/jest');
const { findTitles } = require('./courses.cjs');

const platforms = createMockPlatforms();
const clientWith = (apiKey) => createLearningPlatforms({ skilljar: { apiKey }, fetch: platforms.fetch, retry: false }).skilljar;
const skilljar = clientWith(demoKeys.skilljar);

beforeEach(() => platforms.reset());
afterEach(() => platforms.verify());

test('finds what the library has', async () => {
  expect(await findTitles(skilljar, 'Tuning')).toEqual(['Query Tuning']);
  expect(platforms).toHaveCalledPlatform('skilljar.courses.list');
  expect(platforms).not.toHaveCalledPlatform('skilljar.courses.create');
});

test('finds what a test has put there', async () => {
  platforms.skilljar.seed({ courses: [{ title: 'Guitar Tuning' }] });
  expect(await findTitles(skilljar, 'Tuning')).toEqual(expect.arrayContaining(['Query Tuning', 'Guitar Tuning']));
});

test('hears of a wrong key', async () => {
  await expect(findTitles(clientWith('wrong'), 'Tuning')).rejects.toMatchObject({ code: 'AUTHENTICATION' });
});
