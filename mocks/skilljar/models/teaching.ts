import * as schemas from '../../../src/skilljar/schemas/index.js';
import type { Body } from '../../rest/body.js';
import { nextInstructor } from '../handlers/ilt.js';
import { defOf, type Schema } from './fill.js';
import type { KindOptions } from './model.js';

const VILT = { type: 'VILT' };
const idOf = (value: unknown) => String((value as { id: unknown }).id);

export const assets: KindOptions = {
  complete: (given) => ({ type: given.embed_link_url ? null : 'FILE', ...given }),
};

/** Answers get ids and an order; of those that nobody judged, the first is right. */
export const quizQuestions: KindOptions = {
  complete: (given, { id }) => {
    const type = given.type ?? 'MULTIPLE_CHOICE';
    const usual = type === 'FREEFORM' ? [] : [{ answer_text: 'Yes' }, { answer_text: 'No' }];
    const answers = (given.answers ?? usual) as Body[];
    const judged = answers.some(({ correct }) => correct !== undefined);
    return {
      ...given,
      type,
      answers: answers.map((answer, i) => ({ id: id(`answer/${i}`), order: i, correct: !judged && i === 0, ...answer })),
    };
  },
  row: (fields, { make }) => (fields.quiz || fields.quiz_question_bank ? fields : { ...fields, quiz: make('quizzes', {}, 'quiz').id }),
};

/** Known by the id of the bank. */
export const quizQuestionBanks: KindOptions = {
  own: (row) => String(row.bank_id),
  row: ({ order, randomize_questions, limit_question_count }, { parent, resolve }, given) => {
    const { id, name } = given;
    const meant = { ...(id !== undefined && { id }), ...(name !== undefined && { name }) };
    const bank = resolve('questionBanks', meant, '');
    return { quiz_id: parent.id, bank_id: bank.id, order, randomize_questions, limit_question_count };
  },
};

export const courses: KindOptions = {
  // A course names its labels, which are there then.
  after: ({ labels }, { tables, make }) => {
    (labels as string[]).forEach((name, i) => {
      if (!tables.labels.find((row) => row.name === name)) make('labels', { name }, `labels[${i}]`);
    });
  },
};

/** What something holds, by what it points at. */
const typeOf = (given: Body, otherwise: string): string => {
  if (given.content_asset_id) return 'ASSET';
  if (given.content_quiz_id) return 'QUIZ';
  if (given.content_web_package_id) return 'WEB_PACKAGE';
  return given.content_rating_id ? 'RATING' : otherwise;
};

export const lessons: KindOptions = {
  complete: (given, { text }) => {
    const type = given.type ?? typeOf(given, given.contentItems ? 'MODULAR' : 'HTML');
    return { ...(type === 'HTML' && { content_html: text('content_html') }), ...given, type };
  },
};

export const contentItems: KindOptions = {
  complete: (given, { text }) => {
    const type = given.type ?? typeOf(given, 'HTML');
    return { ...(type === 'HTML' && { content_html: text('content_html') }), ...given, type };
  },
  row: (fields, { parent }) => ({ ...fields, lesson_id: parent.id }),
};

/** Instructors are known by numbers, which the answers do not carry. */
export const iltInstructors: KindOptions = {
  complete: (given) => ({ providers: ['calendar'], ...given }),
  extra: { id: undefined },
  row: (fields, { tables }, { id }) => ({ ...fields, id: id ?? nextInstructor(tables) }),
};

export const live: KindOptions = { fresh: { lesson: VILT } };

/** Of a lesson or of an event of several sessions. */
export const iltSessions: KindOptions = {
  row: (fields, { make, fail }) => {
    if (fields.lesson && fields.multi_session_event) fail('lesson', 'a session has a lesson or a multi_session_event, not both');
    return fields.lesson || fields.multi_session_event ? fields : { ...fields, lesson: make('lessons', VILT, 'lesson').id };
  },
};

export const viltSessions: KindOptions = {
  ...live,
  shape: defOf(schemas.ViltSession).shape as Readonly<Record<string, Schema>>,
  row: ({ lesson, ...fields }) => ({ ...fields, lesson_id: idOf(lesson) }),
};

export const viltSessionRegistrations: KindOptions = {
  extra: { enrollment_id: undefined },
  row: ({ vilt_session, attended }, { tables, make, resolve }, { vilt_session: session, user, enrollment_id }) => {
    const enrollment = tables.enrollments.get(String(enrollment_id ?? ''));
    return {
      vilt_session: session === undefined ? { id: make('viltSessions', {}, 'vilt_session').id } : vilt_session,
      attended,
      user_id: enrollment?.user_id ?? resolve('users', user ?? {}, 'user').id,
    };
  },
};
