import type { SignupFieldValue } from './domain-users.js';
import type { Open, Reference } from './shared.js';

/** The type of a sign-up field: free text, one of its options, or a checkbox. */
export type SignupFieldType = Open<'TEXT' | 'PICKLIST' | 'CHECKBOX'>;

/** A sign-up field of a domain. */
export interface SignupField {
  id: string;
  type?: SignupFieldType;
  label: string;
  help_text?: string | null;
  /** The pattern that an answer to the sign-up field must match. */
  regex_validator?: string | null;
  /** The message for an answer to the sign-up field that does not match. */
  regex_validator_error_text?: string | null;
  required?: boolean;
  active?: boolean;
  /** Position in the form. The built-in fields are at 3000 (name), 4000 (email), 5000 and 6000 (password), a domain code at 1000. */
  order?: number;
  /** The options to choose from. */
  options?: SignupFieldOption[];
}

/** An option of a sign-up field. */
export interface SignupFieldOption {
  id: string;
  value: string;
}

export interface SignupFieldValueInput {
  signup_field: Reference;
  /** @minLength 1 */
  value: string;
}

/** A sign-up field by its id, with its new value. */
export interface SignupFieldEntry {
  /** @minLength 1 */
  id: string;
  /** @minLength 1 */
  value: string;
}

export interface SignupFieldValuesInput {
  signup_fields: SignupFieldEntry[];
}

/** The new or changed values, under one of two names: `signup_fields` in the reference, `results` in the vendor's OpenAPI. */
export interface SignupFieldValuesChange {
  signup_fields?: SignupFieldValue[];
  results?: SignupFieldValue[];
}
