// msw depends on packages that are ES modules only, which Jest loads with `--experimental-vm-modules` and from such a test.
import { createLearningPlatforms } from 'learning-platforms';
import { createMockPlatforms, demoKeys } from 'learning-platforms/mocks';
import 'learning-platforms/mocks/jest';
import { setupServer } from 'msw/node';
import { ensureCourse, labNotice } from './academy.mjs';

const platforms = createMockPlatforms();
const server = setupServer(...platforms.handlers);
const { skilljar, instruqt } = createLearningPlatforms({
  skilljar: { apiKey: demoKeys.skilljar },
  instruqt: { apiKey: demoKeys.instruqt },
  retry: false,
});

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => platforms.reset());
afterEach(() => platforms.verify());
afterAll(() => server.close());

test('makes a course once', async () => {
  expect(await ensureCourse(skilljar, 'Query Tuning')).toEqual({ id: '16v587wdxw4zr', isNew: false });
  const { id, isNew } = await ensureCourse(skilljar, 'Bread Baking');
  expect(isNew).toBe(true);
  expect(await ensureCourse(skilljar, 'Bread Baking')).toEqual({ id, isNew: false });
  expect(platforms).toHaveCalledPlatform('skilljar.courses.create', { title: expect.stringContaining('Bread') }, { times: 1 });
});

test('starts each test from the same data, or from data of its own', async () => {
  expect((await ensureCourse(skilljar, 'Bread Baking')).isNew).toBe(true);
  const { courses } = platforms.skilljar.seed({ courses: [{ title: 'Cheese Making' }] });
  expect(await ensureCourse(skilljar, 'Cheese Making')).toEqual({ id: courses[0].id, isNew: false });
});

test('names the lab', async () => {
  platforms.once('instruqt.tracks.get', ({ trackSlug }) => ({ title: `All about ${trackSlug}` }));
  expect(await labNotice(instruqt, 'vault-secrets')).toBe('Practise in "All about vault-secrets".');
  expect(await labNotice(instruqt, 'vault-secrets')).toBe('Practise in "Vault Secrets".');
});

test('hears of a lost connection', async () => {
  platforms.skilljar.offline();
  await expect(ensureCourse(skilljar, 'Query Tuning')).rejects.toMatchObject({ code: 'CONNECTION' });
});
