import type { Body } from '../../rest/body.js';
import type { Call, Resource } from '../../rest/resource.js';
import { type AnyRow, generic, rowsOf } from '../generic.js';
import type { Tables } from '../tables.js';

const questions = (tables: Tables, field: 'quiz' | 'quiz_question_bank', id: string) =>
  rowsOf(tables, 'quizQuestions').where({ [field]: id });

const bankFigures = (id: string, tables: Tables): Body => ({
  question_count: rowsOf(tables, 'quizQuestions').ids({ quiz_question_bank: id }).length,
  quiz_association_count: rowsOf(tables, 'quizzes.questionBanks').ids({ bank_id: id }).length,
});

export const questionBanks = generic('questionBanks', { shown: ({ id }, { tables }) => bankFigures(id, tables) });

/** Answers get ids and an order of their own; after the creation the platform takes them without effect. */
export const quizQuestions = generic('quizQuestions', {
  made: ({ body, tables }) => {
    const answers = ((body.answers ?? []) as Body[]).map((answer, i) => ({
      id: tables.store.nextId(),
      correct: false,
      order: i,
      ...answer,
    }));
    return { ...body, answers };
  },
  changed: (_row, { body }) => {
    const { answers: _ignored, ...change } = body;
    return change;
  },
});

/** The same questions, seen from the quiz or bank they are in: in the order they were made. */
const placed = (path: string, field: 'quiz' | 'quiz_question_bank', param: string): Resource =>
  generic(path, {
    table: 'quizQuestions',
    rows: ({ tables, params }: Call): AnyRow[] => questions(tables, field, params[param]!).map((row, order) => ({ ...row, order })),
  });

export const questionsOfQuiz = placed('quizzes.questions', 'quiz', 'quiz_id');
export const questionsOfBank = placed('questionBanks.questions', 'quiz_question_bank', 'question_bank_id');

/** Which banks a quiz draws from is set in the dashboard only. */
export const quizQuestionBanks = generic('quizzes.questionBanks', {
  rows: ({ tables, params }) =>
    rowsOf(tables, 'quizzes.questionBanks')
      .all(({ quiz_id }) => quiz_id === params.quiz_id)
      .map((tie) => ({ ...rowsOf(tables, 'questionBanks').get(String(tie.bank_id)), ...tie, id: String(tie.bank_id) })),
  shown: ({ id }, { tables }) => bankFigures(id, tables),
});
