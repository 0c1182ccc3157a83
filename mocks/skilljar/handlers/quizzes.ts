import type { Body } from '../../rest/body.js';
import type { Call } from '../../rest/resource.js';
import { generics } from '../generic.js';
import type { AnyRow } from '../tables.js';

const figures = ({ id }: AnyRow, { tables }: Call): Body => ({
  question_count: tables.of('quizQuestions').ids({ quiz_question_bank: id }).length,
  quiz_association_count: tables.of('quizzes.questionBanks').ids({ bank_id: id }).length,
});

/** The questions of a quiz or bank, in the order of their creation. */
const placed = (where: (call: Call) => Body) => ({
  rows: (call: Call): AnyRow[] => {
    const questions = call.tables.of('quizQuestions').where(where(call));
    return questions.map((row, order) => ({ ...row, order }));
  },
});

export const quizzes = generics({
  questionBanks: { shown: figures },
  'questionBanks.questions': placed(({ params }) => ({ quiz_question_bank: params.question_bank_id })),
  /** Quiz answers get ids and an order. After the creation, the platform accepts and ignores them. */
  quizQuestions: {
    made: ({ body, tables }) => {
      const answers = (body.answers ?? []) as Body[];
      return { ...body, answers: answers.map((answer, order) => ({ id: tables.store.nextId(), correct: false, order, ...answer })) };
    },
    changed: (_row, { body: { answers: _ignored, ...change } }) => change,
  },
  /** The banks of a quiz can be set only in the dashboard. */
  'quizzes.questionBanks': {
    rows: ({ tables, params }) => {
      const ties = tables.of('quizzes.questionBanks').where({ $under: params.quiz_id });
      return ties.map((tie) => ({ ...tables.of('questionBanks').get(String(tie.bank_id)), ...tie, id: String(tie.bank_id) }));
    },
    shown: figures,
  },
  'quizzes.questions': placed(({ params }) => ({ quiz: params.quiz_id })),
});
