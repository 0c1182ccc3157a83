// Many enrolments on the mock of Skilljar.
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMockPlatforms, demoKeys } from '../../mocks/api.js';
import { createLearningPlatforms } from '../../src/index.js';

const platforms = createMockPlatforms({ world: 'empty' });
const lp = createLearningPlatforms({
  fetch: platforms.fetch,
  retry: false,
  skilljar: { apiKey: demoKeys.skilljar, domain: 'academy.example.com', rateLimit: false },
});
// Members are queued; the waits until they are there take no time.
beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'] });
  vi.setTimerTickMode('nextTimerAsync');
});
afterEach(() => {
  vi.useRealTimers();
  platforms.reset();
});

function seedCourse() {
  const { publishedCourses } = platforms.skilljar.seed({ publishedCourses: [{ slug: 'one', domain_name: 'academy.example.com' }] });
  return publishedCourses[0]!.id;
}
const addresses = (count: number) => Array.from({ length: count }, (_, i) => `learner${i}@example.com`);
const writes = () => platforms.requests.map(({ operation }) => operation).filter((id) => /\.(create|bulkCreate)$/.test(id ?? ''));

describe('enrolMany', () => {
  it('2,000 new addresses in about 2,000 requests, and none when it is repeated', { timeout: 60_000 }, async () => {
    const course = seedCourse();
    const onProgress = vi.fn();
    const report = await lp.learners.enrolMany(addresses(2000), { course, onProgress });
    expect(report.counts).toEqual({ enrolled: 2000, already: 0, invalid: 0, refused: 0, unknown: 0 });
    expect(onProgress).toHaveBeenLastCalledWith({ done: 2000, total: 2000 });
    expect(platforms.requests.length).toBeLessThan(2_060);
    const before = writes().length;
    expect(before).toBe(2004);
    const again = await lp.learners.enrolMany(addresses(2000), { course });
    expect(again.counts).toEqual({ enrolled: 0, already: 2000, invalid: 0, refused: 0, unknown: 0 });
    expect(writes()).toHaveLength(before);
  });

  it('sends only the documented fields of a row', async () => {
    const course = seedCourse();
    const rows = [{ email: 'ada@example.com', first_name: 'Ada', line: 2, course: 'x' }];
    expect((await lp.learners.enrolMany(rows, { course })).counts).toMatchObject({ enrolled: 1 });
    expect(platforms.callsOf('skilljar.domain.users.bulkCreate')).toMatchObject([
      { users: [{ email: 'ada@example.com', first_name: 'Ada' }] },
    ]);
    expect(JSON.stringify(platforms.callsOf('skilljar.domain.users.bulkCreate'))).not.toContain('line');
  });

  it('reports what cannot be an address, and one of each', async () => {
    const course = seedCourse();
    const rows = [
      'ada@example.com',
      ' ADA@example.com ',
      'no address',
      '',
      'a@b@c',
      { email: 'eve@example.com', first_name: 'Eve' },
      42 as never,
    ];
    const { entries, counts } = await lp.learners.enrolMany(rows, { course });
    expect(entries.map(({ email, outcome }) => [email, outcome])).toEqual([
      ['ada@example.com', 'enrolled'],
      ['no address', 'invalid'],
      ['', 'invalid'],
      ['a@b@c', 'invalid'],
      ['eve@example.com', 'enrolled'],
      [undefined, 'invalid'],
    ]);
    expect(counts).toMatchObject({ enrolled: 2, invalid: 4 });
  });

  it('a course that does not exist changes nothing', async () => {
    seedCourse();
    await expect(lp.learners.enrolMany(addresses(3), { course: 'nothing' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(writes()).toEqual([]);
    await expect(lp.skilljar.domain().enrol({ email: 'new@example.com', course: 'nothing' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    expect(writes()).toEqual([]);
    expect((await lp.skilljar.domain().users.list()).items).toEqual([]);
  });

  it('an enrolment that fails is reported, and the others are made', async () => {
    const course = seedCourse();
    let count = 0;
    platforms.on('skilljar.domain.publishedCourses.enrollments.create', (_, context) => {
      count += 1;
      if (count === 2) return context.http(400);
      if (count === 4) return context.http(502);
      return undefined;
    });
    const { counts, entries } = await lp.learners.enrolMany(addresses(6), { course, concurrency: 1 });
    expect(counts).toEqual({ enrolled: 4, already: 0, invalid: 0, refused: 1, unknown: 1 });
    expect(entries[1]).toMatchObject({ outcome: 'refused', error: { code: 'BAD_REQUEST' } });
    expect(entries[3]).toMatchObject({ outcome: 'unknown', error: { outcome: 'unknown' } });
  });

  it('of a lot that is refused for one address, the others become members', async () => {
    const course = seedCourse();
    platforms.on('skilljar.domain.users.bulkCreate', ({ users }, context) =>
      users.some(({ email }) => email.startsWith('learner3@')) ? context.http(400) : undefined,
    );
    const { entries } = await lp.learners.enrolMany(addresses(8), { course });
    expect(entries.map(({ outcome }) => outcome)).toEqual(Array.from({ length: 8 }, (_, i) => (i === 3 ? 'refused' : 'enrolled')));
  });

  it('waits for members that the platform has queued, at increasing intervals, and no longer than it may', async () => {
    const slow = createMockPlatforms({ world: 'empty', queueDelay: 20_000 });
    const client = createLearningPlatforms({
      fetch: slow.fetch,
      retry: false,
      skilljar: { apiKey: demoKeys.skilljar, domain: 'academy.example.com', rateLimit: false },
    });
    const course = slow.skilljar.seed({ publishedCourses: [{ slug: 'one', domain_name: 'academy.example.com' }] }).publishedCourses[0]!.id;
    const early = await client.learners.enrolMany(addresses(2), { course, memberTimeout: 10_000 });
    expect(early.counts).toEqual({ enrolled: 0, already: 0, invalid: 0, refused: 0, unknown: 2 });
    expect((await client.learners.enrolMany(addresses(3), { course })).counts).toMatchObject({ enrolled: 3, unknown: 0 });
    const lists = slow.requests.filter(({ operation }) => operation === 'skilljar.domain.users.list').length;
    expect(lists).toBeLessThan(16);
  });

  it.each([
    [undefined],
    [{}],
    [{ course: '' }],
    [{ course: 'a', batchSize: 0 }],
    [{ course: 'a', concurrency: 1.5 }],
    [{ course: 'a', memberTimeout: -1 }],
  ])('refuses %j before any request', async (options) => {
    await expect(lp.learners.enrolMany(addresses(1), options as never)).rejects.toMatchObject({
      code: expect.stringMatching(/^(INVALID_INPUT|CONFIGURATION)$/),
    });
    expect(platforms.requests).toHaveLength(0);
  });
});
