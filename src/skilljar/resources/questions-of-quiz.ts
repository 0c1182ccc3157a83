import { get, list, remove } from '../rest/index.js';
import type { PlacedQuestion } from '../types/questions.js';
import type { PageQuery } from '../types/shared.js';

const QUESTIONS = '/v1/quizzes/{quiz_id}/questions';
const QUESTION = '/v1/quizzes/{quiz_id}/questions/{question_id}';

/**
 * Lists the questions of a quiz, with their answers.
 * @official
 */
export const listQuestionsOfQuiz = /* @__PURE__ */ list<[quizId: string], PlacedQuestion, PageQuery | undefined>(QUESTIONS, 'PageQuery');

/**
 * Retrieves a question of a quiz, with its answers.
 * @official
 */
export const getQuestionOfQuiz = /* @__PURE__ */ get<[path: { quizId: string; questionId: string }], PlacedQuestion>(QUESTION);

/**
 * Permanently deletes a question of a quiz with its answers.
 * @official
 */
export const deleteQuestionOfQuiz = /* @__PURE__ */ remove<[path: { quizId: string; questionId: string }]>(QUESTION);
