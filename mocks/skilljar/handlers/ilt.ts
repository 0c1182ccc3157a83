import { fieldError } from '../../rest/refusal.js';
import { generics } from '../generic.js';
import { idIn, must, viewUser } from '../lookup.js';
import { nextInstructor } from '../names.js';
import type { Tables } from '../tables.js';

function sessionOf(tables: Tables, of: unknown) {
  const { lesson_id, ...session } = must(tables.of('viltSessions').get(idIn(of)!));
  const { id, title, course_id } = must(tables.of('lessons').get(String(lesson_id)));
  const course = must(tables.of('courses').get(course_id));
  const lesson = { id, title, course: { id: course.id, title: course.title } };
  const registration_count = tables.of('viltSessionRegistrations').ids({ 'vilt_session.id': session.id }).length;
  return { ...session, lesson, registration_count };
}

export const ilt = generics({
  /** Unlike all other resources, an instructor is identified by a number, which responses do not contain. */
  iltInstructors: {
    made: ({ body, tables }) => ({ id: nextInstructor(tables), name: null, providers: ['calendar'], ...body }),
  },
  viltSessionEvents: {
    shown: (row, { tables }) => ({ vilt_session: sessionOf(tables, row.vilt_session) }),
  },
  /** A learner in a live lesson. The learner must be enrolled in its course. */
  viltSessionRegistrations: {
    made: ({ body: { vilt_session, enrollment_id }, tables }) => {
      if (!vilt_session) throw fieldError('vilt_session', 'This field is required.');
      const enrollment = tables.of('enrollments').get(String(enrollment_id));
      if (!enrollment) throw fieldError('enrollment_id', 'This field is required.');
      return { vilt_session, attended: false, user_id: enrollment.user.id };
    },
    shown: ({ id, user_id, vilt_session }, { tables }) => {
      const user = viewUser(tables, String(user_id));
      const { lesson } = sessionOf(tables, vilt_session);
      return { user, student_lesson_progress: { id, user, lesson } };
    },
  },
});
