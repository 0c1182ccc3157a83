import { get, post, remove, update } from '../rest/index.js';
import type { QuizQuestion, QuizQuestionCreate, QuizQuestionUpdate } from '../types/questions.js';

const QUESTION = '/v1/quiz-questions/{question_id}';

/**
 * One question, whether of a quiz or of a question bank.
 * @official
 */
export const getQuizQuestion = get<[questionId: string], QuizQuestion>(QUESTION);

/**
 * Adds a question to a quiz or a question bank, one of which must be named. Answers are needed for every type but `FREEFORM`. Questions
 * keep the order in which they are made, and their answers.
 */
export const createQuizQuestion = post<[], QuizQuestion, QuizQuestionCreate>('/v1/quiz-questions', 'QuizQuestionCreate', {
  // Questions have a list in their quiz or bank only.
  verifyWith: 'skilljar.quizzes.questions.list',
});

/**
 * Changes what is given and leaves the rest; the quiz or question bank must be named with it. Answers and order stay as they are: the
 * platform ignores both without a word.
 * @official
 */
export const updateQuizQuestion = update<[questionId: string], QuizQuestion, QuizQuestionUpdate>(QUESTION, 'QuizQuestionUpdate');

/**
 * Deletes a question from its quiz or question bank, for good.
 * @official
 */
export const deleteQuizQuestion = remove<[questionId: string]>(QUESTION);
