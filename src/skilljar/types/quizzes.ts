import type { Open, PageQuery } from './shared.js';

/** The position of the text on a quiz's start screen. */
export type QuizAlignment = Open<'left' | 'center' | 'right'>;

/** A quiz. Lessons and content items reference it. */
export interface Quiz {
  id: string;
  name: string;
  html?: string;
  /** The passing score. */
  passing_percentage_correct?: number;
  /** True: learners who fail see which of their answers were right, but not the correct answers. */
  show_results_on_failure?: boolean;
  /** 0: no limit. */
  max_attempts?: number;
  /** True: the next question appears only after a correct answer. */
  require_correct_response?: boolean;
  randomize_questions?: boolean;
  /** Number of questions to select at random; 0: all. */
  limit_question_count?: number;
  randomize_answers?: boolean;
  /** `null`: no limit. */
  time_limit_seconds?: number | null;
  /** True: learners see the feedback of automatically graded questions. */
  show_question_feedback?: boolean;
  alignment?: QuizAlignment;
}

export interface QuizListQuery extends PageQuery {
  /** The exact name. Case-sensitive. */
  name?: string | undefined;
}

export interface QuizUpdate {
  /**
   * @minLength 1
   * @maxLength 500
   */
  name?: string | undefined;
  /** @minLength 1 */
  html?: string | undefined;
  /**
   * The passing score.
   * @integer
   * @minimum 0
   * @maximum 2147483647
   */
  passing_percentage_correct?: number | undefined;
  /** True: learners who fail see which of their answers were right, but not the correct answers. */
  show_results_on_failure?: boolean | undefined;
  /**
   * 0, the default: no limit.
   * @integer
   * @minimum 0
   * @maximum 2147483647
   */
  max_attempts?: number | undefined;
  /** True: the next question appears only after a correct answer, with unlimited attempts per question. */
  require_correct_response?: boolean | undefined;
  randomize_questions?: boolean | undefined;
  /**
   * Number of questions to select at random; 0, the default: all.
   * @integer
   * @minimum 0
   * @maximum 2147483647
   */
  limit_question_count?: number | undefined;
  randomize_answers?: boolean | undefined;
  /**
   * `null`: no limit.
   * @integer
   * @minimum 0
   * @maximum 3600000
   */
  time_limit_seconds?: number | null | undefined;
  /** True: learners see the feedback of automatically graded questions. False deletes the existing feedback. */
  show_question_feedback?: boolean | undefined;
  alignment?: QuizAlignment | undefined;
}

export interface QuizCreate extends QuizUpdate {
  /**
   * @minLength 1
   * @maxLength 500
   */
  name: string;
}

/** A question bank in a quiz. */
export interface QuizQuestionBank {
  id: string;
  name: string;
  /** Its position in the quiz. */
  order: number;
  randomize_questions: boolean;
  /** Number of questions that the quiz selects from it. */
  limit_question_count: number;
  question_count: number;
  /** Quizzes that use the bank. */
  quiz_association_count: number;
}
