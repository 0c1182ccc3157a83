import { get, post, remove, update } from '../rest/index.js';
import type { QuizQuestion, QuizQuestionCreate, QuizQuestionUpdate } from '../types/questions.js';

const QUESTION = '/v1/quiz-questions/{question_id}';

/**
 * Retrieves a question of a quiz or a question bank.
 * @official
 */
export const getQuizQuestion = /* @__PURE__ */ get<[questionId: string], QuizQuestion>(QUESTION);

/**
 * Adds a question. Requires either a quiz or a question bank. Answers are required for every question type except `FREEFORM`. Questions
 * and their answers keep the order in which they are created.
 */
export const createQuizQuestion = /* @__PURE__ */ post<[], QuizQuestion, QuizQuestionCreate>('/v1/quiz-questions', 'QuizQuestionCreate', {
  // Questions can be listed only by quiz or bank.
  verifyWith: 'skilljar.quizzes.questions.list',
});

/**
 * Updates only the given fields. The quiz or the question bank is required. The platform silently ignores the answers
 * and the order of the question.
 * @official
 */
export const updateQuizQuestion = /* @__PURE__ */ update<[questionId: string], QuizQuestion, QuizQuestionUpdate>(
  QUESTION,
  'QuizQuestionUpdate',
);

/**
 * Permanently deletes a question of a quiz or a question bank.
 * @official
 */
export const deleteQuizQuestion = /* @__PURE__ */ remove<[questionId: string]>(QUESTION);
