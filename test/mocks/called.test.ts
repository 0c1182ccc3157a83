// The matcher toHaveCalledPlatform, and assertCalled for runners without matchers.
import '../../mocks/vitest.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { assertCalled, createMockPlatforms, demoKeys } from '../../mocks/index.js';
import { createLearningPlatforms } from '../../src/index.js';

const platforms = createMockPlatforms();
const lp = createLearningPlatforms({
  skilljar: { apiKey: demoKeys.skilljar },
  instruqt: { apiKey: demoKeys.instruqt },
  fetch: platforms.fetch,
});
const COURSE = { title: 'Intro', short_description: 'A course.', enforce_sequential_navigation: false };

beforeEach(async () => {
  await lp.skilljar.courses.create(COURSE);
  await lp.skilljar.courses.create({ ...COURSE, title: 'Second' });
});
afterEach(() => platforms.reset());

describe('toHaveCalledPlatform', () => {
  it('finds calls by a subset of their variables, and by an exact number', () => {
    expect(platforms).toHaveCalledPlatform('skilljar.courses.create');
    expect(platforms).toHaveCalledPlatform('skilljar.courses.create', { title: 'Intro' }, { times: 1 });
    expect(platforms).toHaveCalledPlatform('skilljar.courses.create', { title: expect.stringMatching(/^S/) as string });
    expect(platforms).toHaveCalledPlatform('skilljar.courses.create', undefined, { times: 2 });
    expect(platforms).not.toHaveCalledPlatform('skilljar.courses.create', { title: 'Third' });
    expect(platforms).not.toHaveCalledPlatform('skilljar.courses.list');
  });

  it('lists the actual calls', () => {
    expect(() => expect(platforms).toHaveCalledPlatform('skilljar.courses.create', { title: 'Third' })).toThrow(
      /Expected a call of skilljar\.courses\.create with {"title":"Third"}, but there were none\.\nIt was called 2 times, with:\n {2}{"title":"Intro"/,
    );
    expect(() => expect(platforms).toHaveCalledPlatform('skilljar.users.list')).toThrow(
      /It was never called\. Actual calls:\n {2}skilljar\.courses\.create \(201\)/,
    );
    expect(() => expect(platforms).toHaveCalledPlatform('skilljar.courses.create', {}, { times: 1 })).toThrow(
      /Expected 1 call .* there were 2/,
    );
    expect(() => expect(platforms).not.toHaveCalledPlatform('skilljar.courses.create')).toThrow(/Expected no call .* there were 2/);
  });

  it('rejects invalid arguments', () => {
    expect(() => expect(platforms).toHaveCalledPlatform('skilljar.course.create' as 'skilljar.courses.create')).toThrow(
      /Unknown operation skilljar\.course\.create\. Did you mean skilljar\.courses\.create\?/,
    );
    expect(() => expect({}).toHaveCalledPlatform('skilljar.courses.create')).toThrow(/needs mock platforms/);
    expect(() => expect(platforms).toHaveCalledPlatform('skilljar.courses.create', {}, { times: -1 })).toThrow(/times must be/);
  });

  it('prints no secrets', async () => {
    await lp.instruqt.teamSecrets.upsert({ teamSlug: 'acme', name: 'KEY', description: '', secret: 'aHVudGVyMg==' }).catch(() => undefined);
    const say = () => expect(platforms).toHaveCalledPlatform('instruqt.teamSecrets.upsert', { name: 'nobody' });
    expect(say).toThrow(/\[redacted\]/);
    expect(say).not.toThrow(/aHVudGVyMg/);
  });
});

it('assertCalled does the same without matchers', () => {
  assertCalled(platforms, 'skilljar.courses.create', { title: 'Intro' }, { times: 1 });
  expect(() => assertCalled(platforms, 'skilljar.courses.create', { title: 'Third' })).toThrow(/Expected a call of/);
});
