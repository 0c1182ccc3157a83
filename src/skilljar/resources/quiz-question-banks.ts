import { get, list } from '../rest/index.js';
import type { QuizQuestionBank } from '../types/quizzes.js';
import type { PageQuery } from '../types/shared.js';

const BANKS = '/v1/quizzes/{quiz_id}/question-banks';
const BANK = '/v1/quizzes/{quiz_id}/question-banks/{question_bank_id}';

/**
 * Lists the question banks that a quiz uses.
 * @official
 */
export const listQuizQuestionBanks = /* @__PURE__ */ list<[quizId: string], QuizQuestionBank, PageQuery | undefined>(BANKS, 'PageQuery');

/**
 * Retrieves a question bank that a quiz uses.
 * @official
 */
export const getQuizQuestionBank = /* @__PURE__ */ get<[path: { quizId: string; questionBankId: string }], QuizQuestionBank>(BANK);
