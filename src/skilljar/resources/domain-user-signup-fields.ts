import { get, list, post } from '../rest/index.js';
import type { SignupFieldValue } from '../types/domain-users.js';
import type { PageNumberQuery } from '../types/shared.js';
import type { SignupFieldValueInput, SignupFieldValuesChange, SignupFieldValuesInput } from '../types/signup-fields.js';

const FIELDS = '/v1/domains/{domain_name}/users/{user_id}/signup-fields';

/** What a member of the domain entered at sign-up. */
export const listDomainUserSignupFields = list<[userId: string], SignupFieldValue, PageNumberQuery | undefined>(FIELDS, 'PageNumberQuery');

/**
 * What a member of the domain entered in one sign-up field.
 * @official
 */
export const getDomainUserSignupField = get<[path: { userId: string; signupFieldId: string }], SignupFieldValue>(
  '/v1/domains/{domain_name}/users/{user_id}/signup-fields/{signup_field_id}',
);

/** Sets a member's value of one sign-up field, whether there was one or not. */
export const setDomainUserSignupField = post<[userId: string], SignupFieldValue, SignupFieldValueInput>(FIELDS, 'SignupFieldValueInput', {
  effect: 'idempotent',
});

/**
 * Sets a member's values of several sign-up fields, whether there were any or not. Fields that are not given stay, and values that were
 * the same already do not come back.
 */
export const setDomainUserSignupFields = post<[userId: string], SignupFieldValuesChange, SignupFieldValuesInput>(
  '/v1/domains/{domain_name}/users/{user_id}/signup-fields-bulk',
  'SignupFieldValuesInput',
  { effect: 'idempotent', verifyWith: 'skilljar.domain.users.signupFields.list' },
);
