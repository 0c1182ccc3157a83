import { list } from '../rest/index.js';
import type { PageNumberQuery } from '../types/shared.js';
import type { SignupField } from '../types/signup-fields.js';

/** Lists the sign-up fields of the domain. */
export const listSignupFields = /* @__PURE__ */ list<[], SignupField, PageNumberQuery | undefined>(
  '/v1/domains/{domain_name}/signup-fields',
  'PageNumberQuery',
);
