// In CommonJS, Jest cannot load msw before Node 24.9; the mock server does without it.
const { createLearningPlatforms } = require('learning-platforms');
const { demoKeys, startMockServer } = require('learning-platforms/mocks/server');
require('learning-platforms/mocks/jest');
const { findTitles } = require('./courses.cjs');

let server;
let skilljar;

beforeAll(async () => {
  server = await startMockServer();
  ({ skilljar } = createLearningPlatforms({ skilljar: { apiKey: demoKeys.skilljar, baseUrl: server.urls.skilljar }, retry: false }));
});
afterEach(() => server.platforms.reset());
afterAll(() => server.close());

test('finds what the library has', async () => {
  expect(await findTitles(skilljar, 'Tuning')).toEqual(['Query Tuning']);
  expect(server.platforms).toHaveCalledPlatform('skilljar.courses.list');
  expect(server.platforms).not.toHaveCalledPlatform('skilljar.courses.create');
});

test('finds what a test has put there', async () => {
  server.platforms.skilljar.seed({ courses: [{ title: 'Guitar Tuning' }] });
  expect(await findTitles(skilljar, 'Tuning')).toEqual(expect.arrayContaining(['Query Tuning', 'Guitar Tuning']));
});

test('hears of a wrong key', async () => {
  const { skilljar: stranger } = createLearningPlatforms({ skilljar: { apiKey: 'wrong', baseUrl: server.urls.skilljar } });
  await expect(findTitles(stranger, 'Tuning')).rejects.toMatchObject({ code: 'AUTHENTICATION' });
});
