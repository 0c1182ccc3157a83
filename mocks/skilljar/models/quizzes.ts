import type { Fields } from '../../engine/models/model.js';
import { type Models, under } from '../../rest/factories/model.js';

const figures = ['question_count', 'quiz_association_count'];

export const quizzes: Models = {
  questionBanks: {
    name: 'question bank',
    reads: 'questionBanks.get',
    findBy: ['name'],
    derived: figures,
    hasMany: { questions: ['quiz question', 'quiz_question_bank'] },
  },
  quizzes: {
    name: 'quiz',
    reads: 'quizzes.get',
    findBy: ['name'],
    hasMany: { questions: ['quiz question', 'quiz'], questionBanks: ['question bank of a quiz', 'quiz_id'] },
  },
  /** Quiz answers get ids and an order. If none is marked as correct, the first one is. */
  quizQuestions: {
    name: 'quiz question',
    reads: 'quizQuestions.get',
    also: ['quizzes.questions.get'],
    belongsTo: { quiz: 'quiz', quiz_question_bank: 'question bank' },
    derived: ['order'],
    complete: (row, { id }) => {
      const type = row.type ?? 'MULTIPLE_CHOICE';
      const usual = type === 'FREEFORM' ? [] : [{ answer_text: 'Yes' }, { answer_text: 'No' }];
      const answers = (row.answers ?? usual) as Fields[];
      const judged = answers.some(({ correct }) => correct !== undefined);
      return {
        ...row,
        type,
        answers: answers.map((answer, i) => ({ id: id(`answer/${i}`), order: i, correct: !judged && i === 0, ...answer })),
      };
    },
    row: (row, { make }) => (row.quiz || row.quiz_question_bank ? row : { ...row, quiz: make('quiz', {}, { field: 'quiz' }) }),
  },
  /** A bank of a quiz. The id of the bank identifies it. */
  quizQuestionBanks: {
    name: 'question bank of a quiz',
    reads: 'quizzes.questionBanks.get',
    key: '$id',
    ...under('quiz_id', 'quiz'),
    derived: figures,
    urlName: (row) => String(row.bank_id),
    row: (row, { input: { id, name }, reference }) => {
      const meant = { ...(id !== undefined && { id }), ...(name !== undefined && { name }) };
      const { order, randomize_questions, limit_question_count } = row;
      return { bank_id: reference('question bank', meant, ''), order, randomize_questions, limit_question_count };
    },
  },
};
