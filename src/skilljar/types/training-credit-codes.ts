import type { PageQuery, ResourceId, Timestamp } from './shared.js';

/** A code with credits that learners pay with. */
export interface TrainingCreditCode {
  id: string;
  /** The code itself. */
  training_credit_code: string;
  credits_used: number;
  credits_total: number;
  expiration_date?: Timestamp | null;
  /** True: purchases with the code end when the code expires. */
  expire_content?: boolean;
  /** The code's name in your reports. */
  tracking_identifier?: string | null;
}

/** The response to creating a code. */
export interface TrainingCreditCodeCreated extends TrainingCreditCode {
  /** True: every learner may use it. */
  available_to_all_students?: boolean;
  /** True: it pays for every offer with a price in credits, including later ones. */
  available_for_all_offers?: boolean;
}

/** One code, with its groups and offers. */
export interface TrainingCreditCodeDetail extends TrainingCreditCodeCreated {
  /** Ids of the groups whose members may use it. */
  student_groups: string[];
  /** Ids of the offers that it pays for. */
  offers: string[];
}

/** The response to updating a code. */
export interface TrainingCreditCodeUpdated extends TrainingCreditCodeCreated {
  student_groups?: ChangedIds | null;
  offers?: ChangedIds | null;
}

/** The ids that were added and removed. */
export interface ChangedIds {
  add?: string[];
  remove?: string[];
}

/** Ids to add and ids to remove. An id in both lists is removed. */
export interface IdChanges {
  add?: ResourceId[] | undefined;
  remove?: ResourceId[] | undefined;
}

export interface TrainingCreditCodeListQuery extends PageQuery {
  tracking_identifier?: string | undefined;
  /** The code itself. */
  training_credit_code?: string | undefined;
}

/** The fields of a code that can change at any time, except its groups and offers. */
export interface TrainingCreditCodeTerms {
  expiration_date?: Timestamp | null | undefined;
  /** True: purchases with the code end when the code expires. */
  expire_content?: boolean | undefined;
  /**
   * The code's name in your reports.
   * @minLength 1
   * @maxLength 256
   */
  tracking_identifier?: string | undefined;
  /** True: every learner may use it. False: `student_groups` is required. */
  available_to_all_students?: boolean | undefined;
  /** True: it pays for every offer with a price in credits, including later ones. False: `offers` is required. */
  available_for_all_offers?: boolean | undefined;
}

export interface TrainingCreditCodeCreate extends TrainingCreditCodeTerms {
  /**
   * The code itself, as learners enter it. Cannot change later.
   * @minLength 1
   */
  training_credit_code: string;
  /** @integer */
  credits_total: number;
  /** Ids of the groups whose members may use it. */
  student_groups?: ResourceId[] | undefined;
  /** Ids of the offers that it pays for. */
  offers?: ResourceId[] | undefined;
}

export interface TrainingCreditCodeUpdate extends TrainingCreditCodeTerms {
  /**
   * @integer
   * @minimum 0
   * @maximum 2147483647
   */
  credits_total?: number | undefined;
  /** Groups to add and to remove. Their members may use the code. */
  student_groups?: IdChanges | undefined;
  /** Offers to add and to remove. */
  offers?: IdChanges | undefined;
}
