import { get, update } from '../rest.js';
import type { EmailDomainRules, EmailDomainRulesChange, EmailDomainRulesUpdate } from '../types/groups.js';

const RULES = '/v1/groups/{group_id}/email-domain-rules';

/** E-mail domains whose learners join a group by themselves. */
export const getGroupEmailDomainRules = get<[groupId: string], EmailDomainRules>(
  'groups.emailDomainRules.get',
  'groups_email_domain_rules_list',
  RULES,
  undefined,
  { official: true },
);

/** Adds and removes e-mail domains, at least one of either. Case does not count; what is there or gone already is no error. */
export const updateGroupEmailDomainRules = update<[groupId: string], EmailDomainRulesChange, EmailDomainRulesUpdate>(
  'groups.emailDomainRules.update',
  'groups_email_domain_rules',
  RULES,
  'EmailDomainRulesUpdate',
  { official: true, only: 'PATCH' },
);
