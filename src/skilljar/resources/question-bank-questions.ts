import { get, list, remove } from '../rest/index.js';
import type { PlacedQuestion } from '../types/questions.js';
import type { PageQuery } from '../types/shared.js';

const QUESTIONS = '/v1/question-banks/{question_bank_id}/questions';
const QUESTION = '/v1/question-banks/{question_bank_id}/questions/{question_id}';

/**
 * Lists the questions of a question bank, with their answers.
 * @official
 */
export const listQuestionBankQuestions = /* @__PURE__ */ list<[questionBankId: string], PlacedQuestion, PageQuery | undefined>(
  QUESTIONS,
  'PageQuery',
);

/**
 * Retrieves a question of a question bank, with its answers.
 * @official
 */
export const getQuestionBankQuestion = /* @__PURE__ */ get<[path: { questionBankId: string; questionId: string }], PlacedQuestion>(
  QUESTION,
);

/**
 * Permanently deletes a question of a question bank with its answers.
 * @official
 */
export const deleteQuestionBankQuestion = /* @__PURE__ */ remove<[path: { questionBankId: string; questionId: string }]>(QUESTION);
