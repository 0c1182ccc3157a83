import { get, list, post, remove, update } from '../rest/index.js';
import type { Quiz, QuizCreate, QuizListQuery, QuizUpdate } from '../types/quizzes.js';

const QUIZ = '/v1/quizzes/{quiz_id}';

/** Quizzes of the organisation. */
export const listQuizzes = /* @__PURE__ */ list<[], Quiz, QuizListQuery | undefined>('/v1/quizzes', 'QuizListQuery');

/**
 * One quiz.
 * @official
 */
export const getQuiz = /* @__PURE__ */ get<[quizId: string], Quiz>(QUIZ);

/** Makes a quiz without questions. */
export const createQuiz = /* @__PURE__ */ post<[], Quiz, QuizCreate>('/v1/quizzes', 'QuizCreate');

/**
 * Changes what is given and leaves the rest, except that `show_question_feedback: false` deletes the feedback written so far, for good.
 * @official
 */
export const updateQuiz = /* @__PURE__ */ update<[quizId: string], Quiz, QuizUpdate>(QUIZ, 'QuizUpdate');

/**
 * Deletes a quiz with all that belongs to it, for good.
 * @official
 */
export const deleteQuiz = /* @__PURE__ */ remove<[quizId: string]>(QUIZ);
