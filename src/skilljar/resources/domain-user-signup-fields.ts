import { get, list, post } from '../rest/index.js';
import type { SignupFieldValue } from '../types/domain-users.js';
import type { PageNumberQuery } from '../types/shared.js';
import type { SignupFieldValueInput, SignupFieldValuesChange, SignupFieldValuesInput } from '../types/signup-fields.js';

const FIELDS = '/v1/domains/{domain_name}/users/{user_id}/signup-fields';

/** Lists a member's values of the sign-up fields. */
export const listDomainUserSignupFields = /* @__PURE__ */ list<[userId: string], SignupFieldValue, PageNumberQuery | undefined>(
  FIELDS,
  'PageNumberQuery',
);

/**
 * Retrieves a member's value of one sign-up field.
 * @official
 */
export const getDomainUserSignupField = /* @__PURE__ */ get<[path: { userId: string; signupFieldId: string }], SignupFieldValue>(
  '/v1/domains/{domain_name}/users/{user_id}/signup-fields/{signup_field_id}',
);

/** Creates or updates a member's value of one sign-up field. */
export const setDomainUserSignupField = /* @__PURE__ */ post<[userId: string], SignupFieldValue, SignupFieldValueInput>(
  FIELDS,
  'SignupFieldValueInput',
  {
    effect: 'idempotent',
  },
);

/** Creates or updates a member's values of several sign-up fields. Other fields do not change, and the response omits unchanged values. */
export const setDomainUserSignupFields = /* @__PURE__ */ post<[userId: string], SignupFieldValuesChange, SignupFieldValuesInput>(
  '/v1/domains/{domain_name}/users/{user_id}/signup-fields-bulk',
  'SignupFieldValuesInput',
  { effect: 'idempotent', verifyWith: 'skilljar.domain.users.signupFields.list' },
);
