// What seeds of Skilljar refuse, with the path to it, and what they take for a moment.
import { beforeEach, describe, expect, it } from 'vitest';
import { createMockPlatforms } from '../../mocks/index.js';

const platforms = createMockPlatforms({ world: 'empty' });
const { skilljar } = platforms;
const untyped = skilljar.seed as unknown as (input: unknown) => unknown;
const rows = () => platforms.store.names.map((name) => [name, platforms.store.collection(name).all()]);

beforeEach(() => platforms.reset());

describe('invalid seeds', () => {
  const course = { course: { title: 'A', lessons: [{}] } };
  it.each([
    [{ courses: [{ title: null }] }, 'courses[0].title: must not be null'],
    [{ courses: [{}, { title: 5 }] }, 'courses[1].title: must be a text, not 5'],
    [{ courses: [{ id: 7 }] }, 'courses[0].id: must be a text, not 7'],
    [{ courses: [{ labels: 'a' }] }, 'courses[0].labels: must be a list, not "a"'],
    [{ courses: [{ title: new Date(0) }] }, 'courses[0].title: must be a text, not '],
    [{ courses: [{ lessons: [{ optional: 'yes' }] }] }, 'courses[0].lessons[0].optional: must be true or false, not "yes"'],
    [
      { courses: [{ created_at: 'foo' }] },
      'courses[0].created_at: must be a date and time, such as "2026-03-02T09:00:00Z", or a Date, not "foo"',
    ],
    [{ courses: [{ created_at: new Date('foo') }] }, 'or a Date, not Invalid Date'],
    [{ enrollments: [{ enrolled_at: 'yesterday' }] }, 'enrollments[0].enrolled_at: must be a date and time'],
    [
      { enrollments: [{ published_course: course, course_progress: { completed_lesson_count: -1 } }] },
      'enrollments[0].course_progress.completed_lesson_count: must be an integer of at least 0, not -1',
    ],
    [
      { enrollments: [{ published_course: course, course_progress: { completed_lesson_count: 0.5 } }] },
      'enrollments[0].course_progress.completed_lesson_count: must be an integer',
    ],
    [
      { enrollments: [{ published_course: course, course_progress: { completed_lesson_count: 2 } }] },
      'enrollments[0].course_progress.completed_lesson_count: the course has only 1 lessons',
    ],
    [{ publishedCourses: [{ offer: { price: { amount: 5 } } }] }, 'publishedCourses[0].offer.price.amount: must be a text, not 5'],
    [
      { domains: [{ name: 'academy.example.com' }] },
      'domains[0].name: the domain "academy.example.com" already exists. Refer to it by domain_name: "academy.example.com"',
    ],
    [{ labels: [{ name: 'a' }, { name: 'A' }] }, 'labels[1].name: the label "A" already exists'],
  ])('is refused: %j', (input, message) => {
    const before = rows();
    expect(() => untyped(input)).toThrow(TypeError);
    expect(() => untyped(input)).toThrow(message);
    expect(rows()).toEqual(before);
  });

  it('is not built either', () => {
    const build = skilljar.build.course as (given: unknown) => unknown;
    expect(() => build({ title: null })).toThrow('course.title: must not be null');
    expect(() => build({ id: 7 })).toThrow('course.id: must be a text, not 7');
  });
});

it('null stays where the schema lets it', () => {
  const { enrollments, users } = skilljar.seed({ enrollments: [{ expires_at: null }], users: [{ inactive_at: null }] });
  expect(enrollments[0].expires_at).toBeNull();
  expect(users[0].inactive_at).toBeNull();
});

it('moments may be dates, wherever they stand', () => {
  const at = new Date('2026-01-01T00:00:00Z');
  const text = '2026-01-01T00:00:00.000000Z';
  const seeded = skilljar.seed({
    courses: [{ created_at: at }],
    users: [{ signed_up_at: at }],
    enrollments: [{ enrolled_at: at, course_progress: { completed_at: at } }],
    publishedCourses: [{ course: { title: 'A', created_at: at } }],
  });
  expect(seeded.courses.map(({ created_at }) => created_at)).toContain(text);
  expect(seeded.users[0].signed_up_at).toBe(text);
  expect(seeded.enrollments[0].enrolled_at).toBe(text);
  expect(seeded.domainUsers[0]?.enrolled_at).toBe(text);
  expect(skilljar.build.course({ created_at: at }).created_at).toBe(text);
});

it('made-up names and addresses are kept apart in any number', () => {
  const { labels, publishedCourses } = skilljar.seed({
    labels: Array.from({ length: 150 }, () => ({})),
    publishedCourses: Array.from({ length: 60 }, () => ({})),
  });
  expect(new Set(labels.map(({ name }) => name.toLowerCase())).size).toBe(150);
  expect(new Set(publishedCourses.map(({ slug }) => slug)).size).toBe(60);
});
