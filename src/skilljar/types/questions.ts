import type { Open } from './shared.js';

/** How a question is answered. */
export type QuestionType = Open<'MULTIPLE_CHOICE' | 'MULTIPLE_ANSWER' | 'FILL_IN_THE_BLANK' | 'FREEFORM'>;

/** One of the answers that a question offers or takes. */
export interface Answer {
  id: string;
  answer_text: string;
  correct: boolean;
  order: number;
}

/** What all forms of a question have. */
export interface QuestionContent {
  id: string;
  html: string;
  type: QuestionType;
  /** True: someone has to grade the whole quiz by hand. */
  requires_manual_grading: boolean;
  /** True: capitals must match. For `FILL_IN_THE_BLANK` only. */
  case_sensitive: boolean;
  correct_answer_feedback_html: string;
  incorrect_answer_feedback_html: string;
  answers: Answer[];
}

/** A question by its own id. */
export interface QuizQuestion extends QuestionContent {
  /** The quiz that it belongs to, where it belongs to one. */
  quiz?: string | null;
  /** The question bank that it belongs to, where it belongs to one. */
  quiz_question_bank?: string | null;
}

/** A question in its place in a quiz or a question bank. */
export interface PlacedQuestion extends QuestionContent {
  /** Shown after an answer to a question that is not graded. */
  answer_feedback_html: string;
  /** True: counts towards passing. */
  is_graded: boolean;
  is_optional: boolean;
  /** The order in which questions were made. */
  order: number;
}

export interface AnswerInput {
  /**
   * @minLength 1
   * @maxLength 1000
   */
  answer_text: string;
  correct?: boolean | undefined;
}

/** @anyOf quiz quiz_question_bank */
export interface QuizQuestionUpdate {
  /** The quiz of the question. This or `quiz_question_bank` must be given, even where it stays the same. */
  quiz?: string | undefined;
  /** The question bank of the question. This or `quiz` must be given, even where it stays the same. */
  quiz_question_bank?: string | undefined;
  /** @minLength 1 */
  html?: string | undefined;
  type?: QuestionType | undefined;
  /** True: someone has to grade the whole quiz by hand. */
  requires_manual_grading?: boolean | undefined;
  /** True: capitals must match. For `FILL_IN_THE_BLANK` only. */
  case_sensitive?: boolean | undefined;
  correct_answer_feedback_html?: string | undefined;
  incorrect_answer_feedback_html?: string | undefined;
}

/** @anyOf quiz quiz_question_bank */
export interface QuizQuestionCreate extends QuizQuestionUpdate {
  /** The quiz that gets the question. This or `quiz_question_bank` must be given. */
  quiz?: string | undefined;
  /** The question bank that gets the question. This or `quiz` must be given. */
  quiz_question_bank?: string | undefined;
  /** @minLength 1 */
  html: string;
  type: QuestionType;
  /** Needed for every type but `FREEFORM`. Cannot be changed later. */
  answers?: AnswerInput[] | undefined;
}

/** Questions that several quizzes can draw from. */
export interface QuestionBank {
  id: string;
  name: string;
  question_count?: number;
  /** Quizzes that use the bank. */
  quiz_association_count?: number;
}

export interface QuestionBankUpdate {
  /**
   * @minLength 1
   * @maxLength 500
   */
  name?: string | undefined;
}

export interface QuestionBankCreate {
  /**
   * @minLength 1
   * @maxLength 500
   */
  name: string;
}
