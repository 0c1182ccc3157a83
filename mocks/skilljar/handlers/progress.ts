import * as schemas from '../../../src/skilljar/schemas/index.js';
import type { Body } from '../../rest/body.js';
import { type Call, resource } from '../../rest/resource.js';
import { complete } from '../generic.js';
import { aboveOf, must, progressOf, userOf, viewCourse } from '../lookup.js';
import type { RowOf, Tables } from '../tables.js';

interface Enrolled {
  user_id: string;
  published: RowOf<'publishedCourses'>;
  /** The newest is first. */
  enrollments: RowOf<'enrollments'>[];
}

function enrolledIn(call: Call, publishedCourseId = call.params.published_course_id!): Enrolled {
  const { id: user_id } = userOf(call);
  const published = must(call.tables.of('publishedCourses').get(publishedCourseId));
  const enrollments = call.tables
    .of('enrollments')
    .where({ 'user.id': user_id, $under: `${published.domain_name}/${published.id}` })
    .sort((a, b) => Date.parse(b.enrolled_at) - Date.parse(a.enrolled_at));
  return { user_id, published, enrollments: must(enrollments.length > 0 ? enrollments : undefined) };
}

const at = ({ user_id, published }: Enrolled) => ({ user_id, published_course_id: published.id });

function lessonsDone(tables: Tables, enrolled: Enrolled) {
  const begun = tables.of('lessonProgress').where(at(enrolled));
  const done = begun.filter(({ completed_at }) => completed_at);
  const required = done.filter((row) => !tables.of('lessons').get(row.lesson_id)?.optional);
  return { completed_lesson_count: done.length, completed_required_lesson_count: required.length };
}

const NO_CREDITS = { credits_earned: '', credit_unit_plural: '' };

const publishedCourses = resource<Enrolled>({
  shape: 'array',
  list: (call) => {
    const enrollments = call.tables.of('enrollments').where({ 'user.id': userOf(call).id });
    return [...new Set(enrollments.map(aboveOf))].map((target) => enrolledIn(call, target));
  },
  find: enrolledIn,
  view: (enrolled, { tables }) => {
    const { published, enrollments, user_id } = enrolled;
    const { id, enrolled_at } = enrollments[0]!;
    const progress = progressOf(tables, user_id, published.id);
    const course_progress_id = progress.id;
    const row = {
      ...published,
      published_course_id: published.id,
      enrolled_at,
      enrollment_id: id,
      course: viewCourse(tables, published.course.id),
      course_progress: { ...NO_CREDITS, ...progress, course_progress_id, ...lessonsDone(tables, enrolled) },
      certificate: progress.certificate,
      all_enrollments: enrollments.map(({ id: enrollment_id, active, expires_at }) => ({
        course_progress_id,
        active: active ?? true,
        expires_at,
        enrollment_id,
      })),
    };
    return complete(schemas.UserPublishedCourse, row, tables, 'course');
  },
  update: (enrolled, { tables, body, now }) => {
    const { id } = progressOf(tables, enrolled.user_id, enrolled.published.id);
    tables.of('courseProgress').update(id, { ...(body.course_progress as Body | undefined), latest_activity: now });
    return enrolled;
  },
});

interface EnrolledLesson {
  enrolled: Enrolled;
  lesson: RowOf<'lessons'>;
}

const progressIn = (tables: Tables, { enrolled, lesson }: EnrolledLesson): RowOf<'lessonProgress'> | undefined =>
  tables.of('lessonProgress').where({ ...at(enrolled), lesson_id: lesson.id })[0];

const lessons = resource<EnrolledLesson>({
  list: (call) => {
    const enrolled = enrolledIn(call);
    const lessons = call.tables.of('lessons').where({ course_id: enrolled.published.course.id });
    return lessons.map((lesson) => ({ enrolled, lesson }));
  },
  find: (call) => {
    const enrolled = enrolledIn(call);
    const lesson = call.tables.of('lessons').get(call.params.lesson_id!);
    return lesson?.course_id === enrolled.published.course.id ? { enrolled, lesson } : undefined;
  },
  view: (found, { tables }) => {
    const { id, title } = found.lesson;
    const progress = progressIn(tables, found);
    const row = { id, lesson: { id, title }, lesson_progress: { ...progress, lesson_progress_id: progress?.id ?? null } };
    return complete(schemas.UserLesson, row, tables, 'lesson');
  },
  update: (found, { tables, body }) => {
    const { lesson_progress_id: _id, ...change } = (body.lesson_progress ?? {}) as Body;
    const rows = tables.of('lessonProgress');
    const { id } = progressIn(tables, found) ?? rows.insert({ ...at(found.enrolled), lesson_id: found.lesson.id });
    rows.update(id, change);
    return found;
  },
});

export const progress = { 'users.publishedCourses': publishedCourses, 'users.publishedCourses.lessons': lessons };
