import { beforeEach, describe, expect, it } from 'vitest';
import { DEMO_NOW } from '../../mocks/demo.js';
import { createGenerator } from '../../mocks/engine/generator.js';
import { Store } from '../../mocks/engine/store.js';
import { createSkilljarSeeding, type SkilljarSeeding } from '../../mocks/skilljar/models/seeds.js';
import { results } from '../../src/skilljar/schemas/index.js';

let store: Store;
let seeding: SkilljarSeeding;
beforeEach(() => {
  store = new Store();
  seeding = createSkilljarSeeding({ store, generator: createGenerator(), now: () => new Date(DEMO_NOW) });
});

/** Where the answer is not under the plural of the name. */
const READS: Readonly<Record<string, string>> = {
  course: 'courses.get',
  lesson: 'lessons.get',
  user: 'users.get',
  publishedCourse: 'domain.publishedCourses.get',
  publishedPath: 'domain.publishedPaths.get',
  enrollment: 'domain.publishedCourses.enrollments.get',
  quiz: 'quizzes.get',
  quizQuestion: 'quizQuestions.get',
  group: 'groups.get',
  promoCodePool: 'promoCodePools.get',
  webhook: 'webhooks.get',
  viltSessionEvent: 'viltSessionEvents.get',
};
const checked = (operation: string) => results[operation] as unknown as { safeParse(value: unknown): { success: boolean } };

describe('build', () => {
  it.each(Object.entries(READS))('%s: a complete object that the SDK would take', (name, operation) => {
    const make = (seeding.build as unknown as Record<string, (fields?: object) => { id?: string }>)[name]!;
    const [first, second] = [make(), make()];
    expect(checked(operation).safeParse(first).success).toBe(true);
    expect(first).not.toEqual(second);
  });

  it('every factory works without a word', () => {
    for (const make of Object.values(seeding.build) as ((fields?: object) => object)[])
      expect(Object.keys(make()).length).toBeGreaterThan(0);
  });

  it('keeps given fields at any depth, and derives the rest from them', () => {
    expect(seeding.build.course({ title: 'Intro', labels: ['a'] })).toMatchObject({ title: 'Intro', labels: ['a'] });
    const published = seeding.build.publishedCourse({
      course: { title: 'Cat Stuff', lesson_count: 4 },
      offer: { price: { amount: '9.00' } },
    });
    expect(published).toMatchObject({
      slug: 'cat-stuff',
      course_url: 'https://academy.example.com/cat-stuff',
      course: { title: 'Cat Stuff', lesson_count: 4 },
      offer: { price: { amount: '9.00', currency_code: 'USD' } },
    });
    // Only shown with `include_searchable_content`.
    expect(published).not.toHaveProperty('short_description');
    const user = seeding.build.user({ user: { first_name: 'Ada', last_name: 'Lovelace' }, completion_count: 3 });
    expect(user).toMatchObject({ user: { first_name: 'Ada' }, completion_count: 3 });
    expect(user.user.email).toMatch(/^ada\.lovelace\.\w+@example\.com$/);
    expect(seeding.build.group({ user_count: 7 }).user_count).toBe(7);
    expect(seeding.build.quizQuestion({ answers: [{ answer_text: 'a' }] }).answers).toMatchObject([
      { answer_text: 'a', correct: true, order: 0 },
    ]);
  });

  it('stores nothing', () => {
    const { id } = seeding.build.course();
    expect(store.collection('skilljar.courses').get(id)).toBeUndefined();
    expect(store.collection('skilljar.courses').size).toBe(0);
  });

  it('the n-th call returns the n-th record, in every run', () => {
    const other = createSkilljarSeeding({ store: new Store(), generator: createGenerator(), now: () => new Date(DEMO_NOW) });
    other.build.tag();
    const three = () => [1, 2, 3].map(() => seeding.build.course());
    const first = three();
    expect(new Set(first.map(({ id }) => id)).size).toBe(3);
    expect([1, 2, 3].map(() => other.build.course())).toEqual(first);
    seeding.reset();
    expect(three()).toEqual(first);
  });

  it.each([
    [() => seeding.build.course({ titel: 'x' } as never), 'course.titel: unknown field. Did you mean title?'],
    [() => seeding.build.publishedCourse({ course: { nmae: 'x' } } as never), 'publishedCourse.course.nmae: unknown field.'],
    [() => seeding.build.course({ title: 7 } as never), /^course\.title: /],
  ])('refuses what is not there (%#)', (make, message) => {
    expect(make).toThrow(message);
  });
});
