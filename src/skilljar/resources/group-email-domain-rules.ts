import { get, update } from '../rest/index.js';
import type { EmailDomainRules, EmailDomainRulesChange, EmailDomainRulesUpdate } from '../types/groups.js';

const RULES = '/v1/groups/{group_id}/email-domain-rules';

/**
 * Retrieves the email domains whose learners join a group automatically.
 * @official
 */
export const getGroupEmailDomainRules = /* @__PURE__ */ get<[groupId: string], EmailDomainRules>(RULES, undefined, {
  operation: 'groups_email_domain_rules_list',
});

/**
 * Adds and removes email domains, at least one in total. Case-insensitive. Adding an existing or removing a missing domain is not an
 * error.
 * @official
 */
export const updateGroupEmailDomainRules = /* @__PURE__ */ update<[groupId: string], EmailDomainRulesChange, EmailDomainRulesUpdate>(
  RULES,
  'EmailDomainRulesUpdate',
  { only: 'PATCH' },
);
