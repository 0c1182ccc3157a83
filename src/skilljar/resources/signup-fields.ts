import { list } from '../rest/index.js';
import type { PageNumberQuery } from '../types/shared.js';
import type { SignupField } from '../types/signup-fields.js';

/** What the domain asks its learners when they sign up. */
export const listSignupFields = /* @__PURE__ */ list<[], SignupField, PageNumberQuery | undefined>(
  '/v1/domains/{domain_name}/signup-fields',
  'PageNumberQuery',
);
