import { get, update } from '../rest/index.js';
import type { EmailDomainRules, EmailDomainRulesChange, EmailDomainRulesUpdate } from '../types/groups.js';

const RULES = '/v1/groups/{group_id}/email-domain-rules';

/**
 * E-mail domains whose learners join a group by themselves.
 * @official
 */
export const getGroupEmailDomainRules = /* @__PURE__ */ get<[groupId: string], EmailDomainRules>(RULES, undefined, {
  operation: 'groups_email_domain_rules_list',
});

/**
 * Adds and removes e-mail domains, at least one of either. Case does not count; what is there or gone already is no error.
 * @official
 */
export const updateGroupEmailDomainRules = /* @__PURE__ */ update<[groupId: string], EmailDomainRulesChange, EmailDomainRulesUpdate>(
  RULES,
  'EmailDomainRulesUpdate',
  { only: 'PATCH' },
);
