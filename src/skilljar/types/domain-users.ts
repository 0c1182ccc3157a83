import type { PageQuery, Reference, Timestamp } from './shared.js';
import type { User } from './users.js';

/** A learner's membership of a domain. */
export interface DomainUser {
  user: User;
  /** Only active members have access to a private domain. */
  active: boolean;
  /** `null`: the learner was not asked. */
  marketing_optin: boolean | null;
  /** When the learner joined the domain. */
  enrolled_at: Timestamp;
  /** The time when access ends; no effect on public domains. */
  expires_at: Timestamp | null;
  /** The code that the learner joined with. */
  access_code: AccessCode | null;
  signup_fields?: SignupFieldValue[];
}

/** An access code for a private domain. */
export interface AccessCode {
  id: string;
  code: string;
  pool: { id: string; name: string };
}

/** A learner's value of a sign-up field. */
export interface SignupFieldValue {
  signup_field: { id: string; label?: string };
  value: string;
}

/** A membership as returned by a write. */
export interface DomainUserWithToken extends DomainUser {
  /** A secret: signs in this learner once. Only if the domain uses token login. */
  login_token?: string;
}

export interface DomainUserListQuery extends PageQuery {
  user__email?: string | undefined;
  /** Case-sensitive. */
  user__first_name?: string | undefined;
  /** Case-sensitive. */
  user__last_name?: string | undefined;
  active?: boolean | undefined;
  /** Case-sensitive. */
  access_code__code?: string | undefined;
  access_code__id?: string | undefined;
  access_code__pool__id?: string | undefined;
  /** Filters by members who joined without a code. */
  access_code?: 'null' | undefined;
  signup_field_id?: string | undefined;
  /** Case-sensitive. */
  signup_field_label?: string | undefined;
  /** Case-sensitive. */
  signup_field_value?: string | undefined;
  /** True: includes `signup_fields` of each member. */
  include_signup_field_data?: boolean | undefined;
}

export interface DomainUserIdentity {
  /**
   * @format email
   * @maxLength 254
   */
  email: string;
  /** @maxLength 50 */
  first_name?: string | undefined;
  /** @maxLength 50 */
  last_name?: string | undefined;
}

export interface DomainUserCreate {
  /** The email address identifies the learner. */
  user: DomainUserIdentity;
  /** Only active members have access to a private domain. */
  active?: boolean | undefined;
  /** `null`: the learner was not asked. */
  marketing_optin?: boolean | null | undefined;
  /** The time when access ends; no effect on public domains. */
  expires_at?: Timestamp | null | undefined;
}

export interface DomainUserUpdate {
  active?: boolean | undefined;
  expires_at?: Timestamp | null | undefined;
  /** `null` removes the code; no other value is documented. */
  access_code?: Reference | null | undefined;
}

/** A learner in a bulk creation. */
export interface DomainUserBulkEntry {
  /** @format email */
  email: string;
  /** @maxLength 150 */
  first_name?: string | undefined;
  /** @maxLength 150 */
  last_name?: string | undefined;
  /** Only active members have access to a private domain. Default: true. */
  active?: boolean | undefined;
  /** `null`: the learner was not asked. */
  marketing_optin?: boolean | null | undefined;
  /** The time when access ends. */
  expires_at?: Timestamp | null | undefined;
}

export interface DomainUserBulkCreate {
  /**
   * @minItems 1
   * @maxItems 1000
   */
  users: DomainUserBulkEntry[];
}
