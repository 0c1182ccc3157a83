import * as schemas from '../../../src/skilljar/schemas/index.js';
import type { Models } from '../../rest/factories/model.js';
import { shapeIn } from '../../rest/factories/zod.js';
import { nextInstructor } from '../names.js';
import { idOf } from './references.js';

const VILT = { type: 'VILT' };

export const ilt: Models = {
  /** Instructors are identified by numbers, which responses do not contain. */
  iltInstructors: {
    name: 'instructor',
    reads: 'iltInstructors.get',
    findBy: ['email'],
    extra: { id: undefined },
    defaults: { providers: ['calendar'] },
    id: (tables, others) => {
      const numbers = others.map(Number).filter((number) => Number.isSafeInteger(number));
      return String(numbers.reduce((next, number) => Math.max(next, number + 1), Number(nextInstructor(tables))));
    },
  },
  iltMultiSessionEvents: {
    name: 'multi-session event',
    reads: 'iltMultiSessionEvents.get',
    belongsTo: { lesson: 'lesson' },
    belongsToInput: { lesson: VILT },
    findBy: ['display_name'],
  },
  /** Belongs to a lesson or to an event with several sessions. */
  iltSessions: {
    name: 'ilt session',
    reads: 'iltSessions.get',
    belongsTo: { lesson: 'lesson', multi_session_event: 'multi-session event' },
    ahead: true,
    row: (row, { make, fail }) => {
      if (row.lesson && row.multi_session_event) fail('lesson', 'a session has a lesson or a multi_session_event, not both');
      return row.lesson || row.multi_session_event ? row : { ...row, lesson: make('lesson', VILT, { field: 'lesson' }) };
    },
  },
  viltSessions: {
    name: 'vilt session',
    table: 'viltSessions',
    fields: shapeIn(schemas.ViltSession),
    belongsTo: { lesson: 'lesson' },
    belongsToInput: { lesson: VILT },
    findBy: ['display_name'],
    derived: ['registration_count'],
    row: ({ lesson, ...row }) => ({ ...row, lesson_id: idOf(lesson) }),
  },
  viltSessionEvents: {
    name: 'vilt session event',
    reads: 'viltSessionEvents.get',
    belongsTo: { vilt_session: 'vilt session' },
    ahead: true,
  },
  viltSessionRegistrations: {
    name: 'registration',
    reads: 'viltSessionRegistrations.get',
    belongsTo: { vilt_session: 'vilt session', enrollment_id: 'enrollment' },
    derived: ['student_lesson_progress'],
    extra: { enrollment_id: undefined },
    row: ({ vilt_session, attended }, { tables, make, reference, input }) => {
      const enrollment = tables.of('enrollments').get(String(input.enrollment_id ?? ''));
      return {
        vilt_session: input.vilt_session === undefined ? { id: make('vilt session', {}, { field: 'vilt_session' }) } : vilt_session,
        attended,
        user_id: enrollment?.user.id ?? reference('user', input.user ?? {}, 'user'),
      };
    },
  },
};
