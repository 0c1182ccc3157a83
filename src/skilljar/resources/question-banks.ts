import { get, list, post, remove, update } from '../rest/index.js';
import type { QuestionBank, QuestionBankCreate, QuestionBankUpdate } from '../types/questions.js';
import type { PageQuery } from '../types/shared.js';

const BANK = '/v1/question-banks/{question_bank_id}';

/** Lists the question banks of the organization. */
export const listQuestionBanks = /* @__PURE__ */ list<[], QuestionBank, PageQuery | undefined>('/v1/question-banks', 'PageQuery');

/**
 * Retrieves a question bank.
 * @official
 */
export const getQuestionBank = /* @__PURE__ */ get<[questionBankId: string], QuestionBank>(BANK);

/** Creates an empty question bank. */
export const createQuestionBank = /* @__PURE__ */ post<[], QuestionBank, QuestionBankCreate>('/v1/question-banks', 'QuestionBankCreate');

/**
 * Renames a question bank.
 * @official
 */
export const updateQuestionBank = /* @__PURE__ */ update<[questionBankId: string], QuestionBank, QuestionBankUpdate>(
  BANK,
  'QuestionBankUpdate',
);

/**
 * Permanently deletes a question bank with all its questions.
 * @official
 */
export const deleteQuestionBank = /* @__PURE__ */ remove<[questionBankId: string]>(BANK, { confirm: true });
