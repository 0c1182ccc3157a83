import type { PageQuery, Reference, Timestamp } from './shared.js';
import type { User } from './users.js';

/** A group of learners. */
export interface Group {
  id: string;
  name: string;
  user_count: number;
  /** Discount on every price for members, in percent. */
  discount_percent: number | null;
  group_category_id: string | null;
  sign_up_field_rule?: SignUpFieldRule | null;
  /** Learners with such an address join automatically. */
  rule_email_domains?: string[];
}

/** A rule for automatic membership by sign-up field values. */
export interface SignUpFieldRule {
  /** True: learners who no longer match leave the group. */
  enforce: boolean;
  /** True: every option must match; false: one option is enough. */
  require_match_all: boolean;
  options: { id: string; value?: string; domain_name?: string }[];
}

export interface GroupListQuery extends PageQuery {
  /** The exact name. */
  name?: string | undefined;
}

export interface SignUpFieldRuleInput {
  /** True: learners who no longer match leave the group. Default: false. */
  enforce?: boolean | undefined;
  /** True: every option must match; false: one option is enough. Default: false. */
  require_match_all?: boolean | undefined;
  /** Options of sign-up fields. */
  options: Reference[];
}

/**
 * The domain of email addresses: `example.com`.
 * @minLength 1
 */
export type EmailDomain = string;

export interface GroupUpdate {
  /**
   * Unique in the organization.
   * @minLength 1
   * @maxLength 100
   */
  name?: string | undefined;
  /**
   * Discount on every price for members, in percent.
   * @integer
   * @minimum 0
   * @maximum 100
   */
  discount_percent?: number | null | undefined;
  /** @minLength 1 */
  group_category_id?: string | null | undefined;
  sign_up_field_rule?: SignUpFieldRuleInput | undefined;
}

export interface GroupCreate extends GroupUpdate {
  /**
   * Unique in the organization.
   * @minLength 1
   * @maxLength 100
   */
  name: string;
  /** Learners with such an address join automatically. Change it later with `groups.emailDomainRules.update`. */
  rule_email_domains?: EmailDomain[] | undefined;
}

/** A learner in a group. */
export interface GroupUser {
  user: User;
  /** When the learner joined. */
  created_at: Timestamp;
}

export interface GroupUserCreate {
  user: Reference;
}

/** An access code pool of a group. */
export interface GroupAccessCodePool {
  access_code_pool: { id: string; name?: string };
  /** When the pool was added. */
  created_at: Timestamp;
}

export interface GroupAccessCodePoolCreate {
  access_code_pool: Reference;
}

/** The email domains whose learners join a group automatically. */
export interface EmailDomainRules {
  email_domains: string[];
}

/** @anyOf add remove */
export interface EmailDomainRulesUpdate {
  add?: EmailDomain[] | undefined;
  remove?: EmailDomain[] | undefined;
}

/** The added and removed email domains. */
export interface EmailDomainRulesChange {
  add?: string[];
  remove?: string[];
}

/** A group category. */
export interface GroupCategory {
  id: string;
  name: string;
}
