import type { Body } from '../../rest/body.js';
import type { Resource } from '../../rest/resource.js';
import { generic } from '../generic.js';
import type { AnyRow, Tables } from '../tables.js';

const bankFigures = (id: string, tables: Tables): Body => ({
  question_count: tables.of('quizQuestions').ids({ quiz_question_bank: id }).length,
  quiz_association_count: tables.of('quizzes.questionBanks').ids({ bank_id: id }).length,
});

export const questionBanks = generic('questionBanks', { shown: ({ id }, { tables }) => bankFigures(id, tables) });

/** Answers get ids and an order of their own; after the creation the platform takes them without effect. */
export const quizQuestions = generic('quizQuestions', {
  made: ({ body, tables }) => {
    const answers = (body.answers ?? []) as Body[];
    return { ...body, answers: answers.map((answer, order) => ({ id: tables.store.nextId(), correct: false, order, ...answer })) };
  },
  changed: (_row, { body: { answers: _ignored, ...change } }) => change,
});

/** The same questions, seen from the quiz or bank they are in: in the order they were made. */
const placed = (path: string, field: string, param: string): Resource =>
  generic(path, {
    rows: ({ tables, params }): AnyRow[] =>
      tables
        .of('quizQuestions')
        .where({ [field]: params[param] })
        .map((row, order) => ({ ...row, order })),
  });

export const questionsOfQuiz = placed('quizzes.questions', 'quiz', 'quiz_id');
export const questionsOfBank = placed('questionBanks.questions', 'quiz_question_bank', 'question_bank_id');

/** Which banks a quiz draws from is set in the dashboard only. */
export const quizQuestionBanks = generic('quizzes.questionBanks', {
  rows: ({ tables, params }) =>
    tables
      .of('quizzes.questionBanks')
      .where({ $under: params.quiz_id })
      .map((tie) => ({ ...tables.of('questionBanks').get(String(tie.bank_id)), ...tie, id: String(tie.bank_id) })),
  shown: ({ id }, { tables }) => bankFigures(id, tables),
});
