import type { Open } from './shared.js';

/** The type of a question. */
export type QuestionType = Open<'MULTIPLE_CHOICE' | 'MULTIPLE_ANSWER' | 'FILL_IN_THE_BLANK' | 'FREEFORM'>;

/** An answer option of a question. */
export interface Answer {
  id: string;
  answer_text: string;
  correct?: boolean;
  order: number;
}

/** The common fields of questions. */
export interface QuestionContent {
  id: string;
  html: string;
  type: QuestionType;
  /** True: the whole quiz must be graded manually. */
  requires_manual_grading?: boolean;
  /** True: case-sensitive. Only for `FILL_IN_THE_BLANK`. */
  case_sensitive?: boolean;
  correct_answer_feedback_html?: string;
  incorrect_answer_feedback_html?: string;
  answers: Answer[];
}

/** A question, by its own id. */
export interface QuizQuestion extends QuestionContent {
  /** The quiz that it belongs to, if any. */
  quiz?: string | null;
  /** The question bank that it belongs to, if any. */
  quiz_question_bank?: string | null;
}

/** A question of a quiz or a question bank. */
export interface PlacedQuestion extends QuestionContent {
  /** Displayed after an answer to an ungraded question. */
  answer_feedback_html: string;
  /** True: counts towards passing. */
  is_graded: boolean;
  is_optional: boolean;
  /** The order of creation. */
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
  /** The quiz of the question. This or `quiz_question_bank` is required, even if it does not change. */
  quiz?: string | undefined;
  /** The question bank of the question. This or `quiz` is required, even if it does not change. */
  quiz_question_bank?: string | undefined;
  /** @minLength 1 */
  html?: string | undefined;
  type?: QuestionType | undefined;
  /** True: the whole quiz must be graded manually. */
  requires_manual_grading?: boolean | undefined;
  /** True: case-sensitive. Only for `FILL_IN_THE_BLANK`. */
  case_sensitive?: boolean | undefined;
  correct_answer_feedback_html?: string | undefined;
  incorrect_answer_feedback_html?: string | undefined;
}

/** @anyOf quiz quiz_question_bank */
export interface QuizQuestionCreate extends QuizQuestionUpdate {
  /** The quiz to add the question to. This or `quiz_question_bank` is required. */
  quiz?: string | undefined;
  /** The question bank to add the question to. This or `quiz` is required. */
  quiz_question_bank?: string | undefined;
  /** @minLength 1 */
  html: string;
  type: QuestionType;
  /** Required for every type except `FREEFORM`. Cannot change later. */
  answers?: AnswerInput[] | undefined;
}

/** A set of questions that several quizzes can use. */
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
