import { get, list, post, remove, update } from '../rest/index.js';
import type { Quiz, QuizCreate, QuizListQuery, QuizUpdate } from '../types/quizzes.js';

const QUIZ = '/v1/quizzes/{quiz_id}';

/** Lists the quizzes of the organization. */
export const listQuizzes = /* @__PURE__ */ list<[], Quiz, QuizListQuery | undefined>('/v1/quizzes', 'QuizListQuery');

/**
 * Retrieves a quiz.
 * @official
 */
export const getQuiz = /* @__PURE__ */ get<[quizId: string], Quiz>(QUIZ);

/** Creates a quiz without questions. */
export const createQuiz = /* @__PURE__ */ post<[], Quiz, QuizCreate>('/v1/quizzes', 'QuizCreate');

/**
 * Updates only the given fields, except that `show_question_feedback: false` permanently deletes the existing feedback.
 * @official
 */
export const updateQuiz = /* @__PURE__ */ update<[quizId: string], Quiz, QuizUpdate>(QUIZ, 'QuizUpdate');

/**
 * Permanently deletes a quiz and all its data.
 * @official
 */
export const deleteQuiz = /* @__PURE__ */ remove<[quizId: string]>(QUIZ, { confirm: true });
