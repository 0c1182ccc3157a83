import type { SignupFieldValue } from './domain-users.js';
import type { Open, Reference } from './shared.js';

/** How a sign-up field is filled in: free text, one of its options, a tick. */
export type SignupFieldType = Open<'TEXT' | 'PICKLIST' | 'CHECKBOX'>;

/** One thing that a domain asks at sign-up. */
export interface SignupField {
  id: string;
  type?: SignupFieldType;
  label: string;
  help_text?: string | null;
  /** What an answer must match. */
  regex_validator?: string | null;
  /** What a learner reads whose answer does not match. */
  regex_validator_error_text?: string | null;
  required?: boolean;
  active?: boolean;
  /** Place in the form. The built-in fields stand at 3000 (name), 4000 (e-mail), 5000 and 6000 (password), a domain code at 1000. */
  order?: number;
  /** What a learner can choose from. */
  options?: SignupFieldOption[];
}

/** One of the answers that a sign-up field offers. */
export interface SignupFieldOption {
  id: string;
  value: string;
}

export interface SignupFieldValueInput {
  signup_field: Reference;
  /** @minLength 1 */
  value: string;
}

/** A sign-up field by its id, with what is to stand in it. */
export interface SignupFieldEntry {
  /** @minLength 1 */
  id: string;
  /** @minLength 1 */
  value: string;
}

export interface SignupFieldValuesInput {
  signup_fields: SignupFieldEntry[];
}

/** The values that are new or changed, under one name or the other: the reference says `signup_fields`, the vendor's OpenAPI `results`. */
export interface SignupFieldValuesChange {
  signup_fields?: SignupFieldValue[];
  results?: SignupFieldValue[];
}
