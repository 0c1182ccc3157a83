import { fieldError } from '../../rest/refusal.js';
import { generic, rowsOf } from '../generic.js';
import { must, viewUser } from '../lookup.js';
import type { Tables } from '../tables.js';

/** Unlike everything else, an instructor is known by a number, which the answers do not carry. */
export const iltInstructors = generic('iltInstructors', {
  made: ({ body, tables }) => ({ id: nextInstructor(tables), name: null, providers: ['calendar'], ...body }),
});

/** One more than the highest number, not than how many there are: somebody may have gone. */
export function nextInstructor(tables: Tables): string {
  const numbers = rowsOf(tables, 'iltInstructors')
    .all()
    .flatMap(({ id }) => (/^\d{1,15}$/.test(id) ? [Number(id)] : []));
  return String(numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1);
}

function sessionOf(tables: Tables, id: string) {
  const { lesson_id, ...session } = must(rowsOf(tables, 'viltSessions').get(id));
  return { ...session, lesson: lessonOf(tables, String(lesson_id)), registration_count: registrations(tables, id) };
}

const registrations = (tables: Tables, sessionId: string) =>
  rowsOf(tables, 'viltSessionRegistrations').ids({ 'vilt_session.id': sessionId }).length;

function lessonOf(tables: Tables, id: string) {
  const lesson = must(tables.lessons.get(id));
  const course = must(tables.courses.get(lesson.course_id));
  return { id, title: lesson.title, course: { id: course.id, title: course.title } };
}

export const viltSessionEvents = generic('viltSessionEvents', {
  shown: (row, { tables }) => ({ vilt_session: sessionOf(tables, (row.vilt_session as { id: string }).id) }),
});

/** A learner in a live lesson, who has to be enrolled in its course. */
export const viltSessionRegistrations = generic('viltSessionRegistrations', {
  made: ({ body, tables }) => {
    const { vilt_session, enrollment_id } = body as { vilt_session?: { id: string }; enrollment_id?: string };
    if (!vilt_session) throw fieldError('vilt_session', 'This field is required.');
    const enrollment = tables.enrollments.get(enrollment_id ?? '');
    if (!enrollment) throw fieldError('enrollment_id', 'This field is required.');
    return { vilt_session, attended: false, user_id: enrollment.user_id };
  },
  shown: ({ id, user_id, vilt_session }, { tables }) => {
    const user = viewUser(tables, String(user_id));
    const { lesson } = sessionOf(tables, (vilt_session as { id: string }).id);
    return { user, student_lesson_progress: { id, user, lesson } };
  },
});
