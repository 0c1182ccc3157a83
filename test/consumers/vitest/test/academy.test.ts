import { createLearningPlatforms, RateLimitError } from 'learning-platforms';
import { createMockPlatforms, demoKeys } from 'learning-platforms/mocks';
import 'learning-platforms/mocks/vitest';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from 'vitest';
import { countOpenSessions, ensureCourse, labNotice } from '../src/academy.js';

const platforms = createMockPlatforms();
const server = setupServer(...platforms.handlers);
const settings = {
  skilljar: { apiKey: demoKeys.skilljar },
  instruqt: { apiKey: demoKeys.instruqt },
  sda: { token: demoKeys.sda },
};
const { skilljar, instruqt, sda } = createLearningPlatforms(settings);
const hasty = createLearningPlatforms({ ...settings, retry: false });

beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => platforms.reset());
afterEach(() => platforms.verify());
afterAll(() => server.close());

it('finds a course that is in the library', async () => {
  expect(await ensureCourse(skilljar, 'Query Tuning')).toEqual({ id: '16v587wdxw4zr', isNew: false });
  expect(platforms).not.toHaveCalledPlatform('skilljar.courses.create');
});

it('makes a course once', async () => {
  const made = await ensureCourse(skilljar, 'Bread Baking');
  expect(made.isNew).toBe(true);
  expect(await ensureCourse(skilljar, 'Bread Baking')).toEqual({ id: made.id, isNew: false });
  expect(platforms).toHaveCalledPlatform('skilljar.courses.create', { title: expect.stringContaining('Bread') }, { times: 1 });
});

it('starts each test from the same data', async () => {
  expect((await ensureCourse(skilljar, 'Bread Baking')).isNew).toBe(true);
});

it('knows data of its own', async () => {
  const { courses } = platforms.skilljar.seed({ courses: [{ title: 'Cheese Making' }] });
  expect(await ensureCourse(skilljar, 'Cheese Making')).toEqual({ id: courses[0]?.id, isNew: false });
});

it('names the lab', async () => {
  platforms.once('instruqt.tracks.get', ({ trackSlug }) => ({ title: `All about ${trackSlug}` }));
  expect(await labNotice(instruqt, 'vault-secrets')).toBe('Practise in "All about vault-secrets".');
  expect(await labNotice(instruqt, 'vault-secrets')).toBe('Practise in "Vault Secrets".');
  platforms.on('instruqt.tracks.get', () => null);
  expect(await labNotice(instruqt, 'vault-secrets')).toBe('No lab yet.');
});

it('waits for Retry-After, unless retries are off', async () => {
  const limit = platforms.sda.rateLimited({ after: 1, retryAfter: 0 });
  expect(await countOpenSessions(sda)).toBeGreaterThan(0);
  expect(await countOpenSessions(sda)).toBeGreaterThan(0);
  expect(limit.hits).toBeGreaterThan(0);
  platforms.sda.rateLimited({ retryAfter: 3600 });
  await expect(countOpenSessions(hasty.sda)).rejects.toBeInstanceOf(RateLimitError);
});

it('hears of an outage and of a lost connection', async () => {
  const outage = platforms.skilljar.outage({ for: Number.POSITIVE_INFINITY });
  await expect(ensureCourse(hasty.skilljar, 'Query Tuning')).rejects.toMatchObject({ code: 'SERVER' });
  outage.off();
  platforms.skilljar.offline();
  await expect(ensureCourse(hasty.skilljar, 'Query Tuning')).rejects.toMatchObject({ code: 'CONNECTION' });
});
