import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { createLearningPlatforms } from 'learning-platforms';
import { assertCalled, createMockPlatforms, demoKeys } from 'learning-platforms/mocks';
import { setupServer } from 'msw/node';
import { ensureCourse, labNotice } from './academy.js';

const platforms = createMockPlatforms();
const server = setupServer(...platforms.handlers);
const { skilljar, instruqt } = createLearningPlatforms({
  skilljar: { apiKey: demoKeys.skilljar },
  instruqt: { apiKey: demoKeys.instruqt },
  retry: false,
});

before(() => server.listen({ onUnhandledRequest: 'error' }));
beforeEach(() => platforms.reset());
afterEach(() => platforms.verify());
after(() => server.close());

test('makes a course once', async () => {
  assert.deepEqual(await ensureCourse(skilljar, 'Query Tuning'), { id: '16v587wdxw4zr', isNew: false });
  const { id, isNew } = await ensureCourse(skilljar, 'Bread Baking');
  assert.equal(isNew, true);
  assert.deepEqual(await ensureCourse(skilljar, 'Bread Baking'), { id, isNew: false });
  assertCalled(platforms, 'skilljar.courses.create', { title: 'Bread Baking' }, { times: 1 });
});

test('starts each test from the same data, or from data of its own', async () => {
  assert.equal((await ensureCourse(skilljar, 'Bread Baking')).isNew, true);
  const { courses } = platforms.skilljar.seed({ courses: [{ title: 'Cheese Making' }] });
  assert.deepEqual(await ensureCourse(skilljar, 'Cheese Making'), { id: courses[0].id, isNew: false });
});

test('names the lab', async () => {
  platforms.once('instruqt.tracks.get', ({ trackSlug }) => ({ title: `All about ${trackSlug}` }));
  assert.equal(await labNotice(instruqt, 'vault-secrets'), 'Practise in "All about vault-secrets".');
  assert.equal(await labNotice(instruqt, 'vault-secrets'), 'Practise in "Vault Secrets".');
});

test('hears of a lost connection', async () => {
  platforms.skilljar.offline();
  await assert.rejects(ensureCourse(skilljar, 'Query Tuning'), { code: 'CONNECTION' });
});
