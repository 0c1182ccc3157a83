import type { PageQuery, Timestamp } from './shared.js';

/** A code with credits on it, which learners pay with. */
export interface TrainingCreditCode {
  id: string;
  /** The code itself. */
  training_credit_code: string;
  credits_used: number;
  credits_total: number;
  expiration_date: Timestamp | null;
  /** True: what learners paid for with the code closes when the code expires. */
  expire_content: boolean;
  /** The code's name in reports of your own. */
  tracking_identifier: string | null;
}

/** What the creation of a code gives back. */
export interface TrainingCreditCodeCreated extends TrainingCreditCode {
  /** True: every learner may use it. */
  available_to_all_students: boolean;
  /** True: it pays for every offer with a price in credits, later ones too. */
  available_for_all_offers: boolean;
}

/** One code, with who may use it and what for. */
export interface TrainingCreditCodeDetail extends TrainingCreditCodeCreated {
  /** Ids of the groups whose members may use it. */
  student_groups: string[];
  /** Ids of the offers that it pays for. */
  offers: string[];
}

/** What an update of a code gives back. */
export interface TrainingCreditCodeUpdated extends TrainingCreditCodeCreated {
  student_groups?: IdChanges | null;
  offers?: IdChanges | null;
}

/** Ids that come in and ids that go. An id that is in both goes. */
export interface IdChanges {
  add?: string[] | undefined;
  remove?: string[] | undefined;
}

export interface TrainingCreditCodeListQuery extends PageQuery {
  tracking_identifier?: string | undefined;
  /** The code itself. */
  training_credit_code?: string | undefined;
}

/** What can be said of a code at any time, who may use it and what for aside. */
export interface TrainingCreditCodeTerms {
  expiration_date?: Timestamp | null | undefined;
  /** True: what learners paid for with the code closes when the code expires. */
  expire_content?: boolean | undefined;
  /**
   * The code's name in reports of your own.
   * @minLength 1
   * @maxLength 256
   */
  tracking_identifier?: string | undefined;
  /** True: every learner may use it. False: `student_groups` is required. */
  available_to_all_students?: boolean | undefined;
  /** True: it pays for every offer with a price in credits, later ones too. False: `offers` is required. */
  available_for_all_offers?: boolean | undefined;
}

export interface TrainingCreditCodeCreate extends TrainingCreditCodeTerms {
  /**
   * The code itself, as learners enter it. Cannot be changed later.
   * @minLength 1
   */
  training_credit_code: string;
  /** @integer */
  credits_total: number;
  /** Ids of the groups whose members may use it. */
  student_groups?: string[] | undefined;
  /** Ids of the offers that it pays for. */
  offers?: string[] | undefined;
}

export interface TrainingCreditCodeUpdate extends TrainingCreditCodeTerms {
  /**
   * @integer
   * @minimum 0
   * @maximum 2147483647
   */
  credits_total?: number | undefined;
  /** Ids of groups whose members may use it from now on, and of those that may not. */
  student_groups?: IdChanges | undefined;
  /** Ids of offers that it pays for from now on, and of those that it does not. */
  offers?: IdChanges | undefined;
}
