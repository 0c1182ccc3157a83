import type { Open, PageQuery } from './shared.js';

/** Where the text of a quiz's start screen stands. */
export type QuizAlignment = Open<'left' | 'center' | 'right'>;

/** A quiz; lessons and content items refer to it. */
export interface Quiz {
  id: string;
  name: string;
  html: string;
  /** From here on the quiz is passed. */
  passing_percentage_correct: number;
  /** True: who fails sees what they answered and what of it was right, but not the correct answers. */
  show_results_on_failure: boolean;
  /** 0: no limit. */
  max_attempts: number;
  /** True: the next question comes only after a correct answer. */
  require_correct_response: boolean;
  randomize_questions: boolean;
  /** This many questions, chosen at random; 0: all of them. */
  limit_question_count: number;
  randomize_answers: boolean;
  /** `null`: no limit. */
  time_limit_seconds: number | null;
  /** True: learners get the feedback of the questions that are graded automatically. */
  show_question_feedback: boolean;
  alignment?: QuizAlignment;
}

export interface QuizListQuery extends PageQuery {
  /** The exact name. Case counts. */
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
   * From here on the quiz is passed.
   * @integer
   * @minimum 0
   * @maximum 2147483647
   */
  passing_percentage_correct?: number | undefined;
  /** True: who fails sees what they answered and what of it was right, but not the correct answers. */
  show_results_on_failure?: boolean | undefined;
  /**
   * 0, the default: no limit.
   * @integer
   * @minimum 0
   * @maximum 2147483647
   */
  max_attempts?: number | undefined;
  /** True: the next question comes only after a correct answer, and there is no limit to the attempts at one. */
  require_correct_response?: boolean | undefined;
  randomize_questions?: boolean | undefined;
  /**
   * This many questions, chosen at random; 0, the default: all of them.
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
  /** True: learners get the feedback of the questions that are graded automatically. False deletes the feedback that was written so far. */
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

/** A question bank as a quiz uses it. */
export interface QuizQuestionBank {
  id: string;
  name: string;
  /** Its place in the quiz. */
  order: number;
  randomize_questions: boolean;
  /** How many of its questions the quiz asks. */
  limit_question_count: number;
  question_count: number;
  /** Quizzes that use the bank. */
  quiz_association_count: number;
}
