import { get, list, post, remove, update } from '../rest/index.js';
import type { Quiz, QuizCreate, QuizListQuery, QuizUpdate } from '../types/quizzes.js';

const QUIZ = '/v1/quizzes/{quiz_id}';

/** Lists the quizzes of the organisation. */
export const listQuizzes = list<[], Quiz, QuizListQuery | undefined>('/v1/quizzes', 'QuizListQuery');

/**
 * Retrieves a quiz.
 * @official
 */
export const getQuiz = get<[quizId: string], Quiz>(QUIZ);

/** Creates a quiz without questions. */
export const createQuiz = post<[], Quiz, QuizCreate>('/v1/quizzes', 'QuizCreate');

/**
 * Updates only the given fields, except that `show_question_feedback: false` permanently deletes the existing feedback.
 * @official
 */
export const updateQuiz = update<[quizId: string], Quiz, QuizUpdate>(QUIZ, 'QuizUpdate');

/**
 * Permanently deletes a quiz with everything that belongs to it.
 * @official
 */
export const deleteQuiz = remove<[quizId: string]>(QUIZ);
