import { describe, expectTypeOf, it } from 'vitest';
import type { SkilljarSeeding } from '../../mocks/skilljar/models/seeds.js';
import type { Course, Enrollment, PublishedCourseDetail, UserOverview } from '../../src/skilljar/index.js';

declare const skilljar: SkilljarSeeding;

describe('seed', () => {
  it('returns what the API shows; the lists of the input are not empty', () => {
    const seeded = skilljar.seed({
      courses: [{ title: 'Intro', lessons: [{ title: 'One', contentItems: [{ header: 'Read' }] }] }],
      users: [{ email: 'a@example.com' }],
      publishedCourses: [{ course: { id: 'c' }, domain_name: 'academy.example.com', offer: { price: { amount: '1.00' } } }],
    });
    expectTypeOf(seeded.courses[0]).toEqualTypeOf<Course>();
    expectTypeOf(seeded.users[0]).toEqualTypeOf<UserOverview>();
    expectTypeOf(seeded.publishedCourses[0]).toEqualTypeOf<PublishedCourseDetail>();
    expectTypeOf(seeded.enrollments).toEqualTypeOf<Enrollment[]>();
    expectTypeOf(seeded.courses[1]).toEqualTypeOf<Course | undefined>();
  });

  it('refuses fields that do not exist, at any depth', () => {
    // @ts-expect-error no such list
    skilljar.seed({ course: [{}] });
    // @ts-expect-error no such field
    skilljar.seed({ courses: [{ titel: 'x' }] });
    // @ts-expect-error no such field of a lesson
    skilljar.seed({ courses: [{ lessons: [{ titel: 'x' }] }] });
    skilljar.seed({ courses: [{ created_at: new Date() }], enrollments: [{ course_progress: { completed_at: new Date() } }] });
    // @ts-expect-error a title is text
    skilljar.seed({ courses: [{ title: 7 }] });
    // @ts-expect-error counted by the platform
    skilljar.seed({ groups: [{ user_count: 3 }] });
    // @ts-expect-error no such field of a price
    skilljar.seed({ publishedCourses: [{ offer: { price: { amuont: '1' } } }] });
  });
});

describe('build', () => {
  it('gives whole things', () => {
    expectTypeOf(skilljar.build.course({ title: 'Intro' })).toEqualTypeOf<Course>();
    expectTypeOf(skilljar.build.user({ user: { email: 'a@example.com' } })).toEqualTypeOf<UserOverview>();
    // @ts-expect-error no such field
    skilljar.build.course({ titel: 'x' });
    // @ts-expect-error no such factory
    skilljar.build.curse;
  });
});
