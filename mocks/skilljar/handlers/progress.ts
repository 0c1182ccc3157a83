import type { CourseProgressUpdate, LessonProgressUpdate, UserLesson, UserPublishedCourse } from '../../../src/skilljar/types/index.js';
import { type Call, resource } from '../../rest/resource.js';
import { lessonCounts, must, progressOf, userOf } from '../lookup.js';
import type { CourseProgressRow, EnrollmentRow, LessonProgressRow, LessonRow, PublishedCourseRow, Tables, UserRow } from '../tables.js';

interface Enrolled {
  user: UserRow;
  published: PublishedCourseRow;
  enrollments: EnrollmentRow[];
}

function enrolledIn(call: Call, publishedCourseId: string): Enrolled {
  const user = userOf(call);
  const published = must(call.tables.publishedCourses.get(publishedCourseId));
  const enrollments = call.tables.enrollments
    .where({ user_id: user.id, target: published.id })
    .sort((a, b) => Date.parse(b.enrolled_at) - Date.parse(a.enrolled_at));
  return { user, published, enrollments: must(enrollments.length > 0 ? enrollments : undefined) };
}

/** Progress rows without what only the mock needs, and with nothing undefined: an absent field is left as it is. */
const lessonsDone = (tables: Tables, { user, published }: Enrolled) => {
  const done = tables.lessonProgress
    .where({ user_id: user.id, published_course_id: published.id })
    .filter(({ completed_at }) => completed_at !== null);
  return {
    completed_lesson_count: done.length,
    completed_required_lesson_count: done.filter((row) => !tables.lessons.get(row.lesson_id)?.optional).length,
  };
};

function viewProgress(tables: Tables, enrolled: Enrolled): UserPublishedCourse {
  const { user, published, enrollments } = enrolled;
  const latest = enrollments[0]!;
  const course = must(tables.courses.get(published.course_id));
  const { id, user_id: _user, published_course_id: _course, certificate, ...progress } = progressOf(tables, user.id, published.id);
  return {
    published_course_id: published.id,
    domain_name: published.domain_name,
    enrolled_at: latest.enrolled_at,
    enrollment_id: latest.id,
    course: { id: course.id, title: course.title, ...lessonCounts(tables, course.id) },
    course_progress: { course_progress_id: id, ...lessonsDone(tables, enrolled), ...progress },
    certificate,
    all_enrollments: enrollments.map((row) => ({
      course_progress_id: id,
      active: row.active ?? true,
      expires_at: row.expires_at,
      enrollment_id: row.id,
    })),
  };
}

export const userPublishedCourses = resource<Enrolled>({
  shape: 'array',
  list: (call) => {
    const user = userOf(call);
    const targets = new Set(call.tables.enrollments.where({ user_id: user.id }).map(({ target }) => target));
    return [...targets].map((target) => enrolledIn(call, target));
  },
  find: (call) => enrolledIn(call, call.params.published_course_id!),
  view: (enrolled, { tables }) => viewProgress(tables, enrolled),
  update: (enrolled, { tables, body, now }) => {
    const { id } = progressOf(tables, enrolled.user.id, enrolled.published.id);
    const change = body.course_progress as CourseProgressUpdate | undefined;
    tables.courseProgress.update(id, { ...change, latest_activity: now } as Partial<CourseProgressRow>);
    return enrolled;
  },
});

interface EnrolledLesson {
  enrolled: Enrolled;
  lesson: LessonRow;
}

const lessonProgressOf = (tables: Tables, { enrolled, lesson }: EnrolledLesson): LessonProgressRow | undefined =>
  tables.lessonProgress.where({ user_id: enrolled.user.id, published_course_id: enrolled.published.id, lesson_id: lesson.id })[0];

function viewLesson(tables: Tables, found: EnrolledLesson): UserLesson {
  const row = lessonProgressOf(tables, found);
  return {
    lesson: { id: found.lesson.id, title: found.lesson.title },
    lesson_progress: {
      view_count: row?.view_count ?? 0,
      last_viewed_on: row?.last_viewed_on ?? null,
      completed_at: row?.completed_at ?? null,
      success_status: row?.success_status ?? null,
      score: row?.score ?? null,
      max_score: row?.max_score ?? null,
      custom_data: row?.custom_data ?? null,
      lesson_progress_id: row?.id ?? null,
    },
  };
}

export const userLessons = resource<EnrolledLesson>({
  list: (call) => {
    const enrolled = enrolledIn(call, call.params.published_course_id!);
    return call.tables.lessons.where({ course_id: enrolled.published.course_id }).map((lesson) => ({ enrolled, lesson }));
  },
  find: (call) => {
    const enrolled = enrolledIn(call, call.params.published_course_id!);
    const lesson = call.tables.lessons.get(call.params.lesson_id!);
    return lesson?.course_id === enrolled.published.course_id ? { enrolled, lesson } : undefined;
  },
  view: (found, { tables }) => viewLesson(tables, found),
  update: (found, { tables, body }) => {
    const { lesson_progress_id: _id, ...change } = (body.lesson_progress ?? {}) as LessonProgressUpdate;
    const { enrolled, lesson } = found;
    const row =
      lessonProgressOf(tables, found) ??
      tables.lessonProgress.insert({
        user_id: enrolled.user.id,
        published_course_id: enrolled.published.id,
        lesson_id: lesson.id,
        view_count: 0,
        last_viewed_on: null,
        completed_at: null,
        success_status: null,
        score: null,
        max_score: null,
        custom_data: null,
      });
    tables.lessonProgress.update(row.id, change as Partial<LessonProgressRow>);
    return found;
  },
});
