import { get, list, post } from '../rest/index.js';
import type { DomainUserInvite, DomainUserInviteCreate } from '../types/domain-user-access.js';
import type { PageNumberQuery } from '../types/shared.js';

const INVITES = '/v1/domains/{domain_name}/users/{user_id}/invites';

/** Lists the invitations of a member to the domain. */
export const listDomainUserInvites = /* @__PURE__ */ list<[userId: string], DomainUserInvite, PageNumberQuery | undefined>(
  INVITES,
  'PageNumberQuery',
);

/**
 * Retrieves an invitation of a member to the domain.
 * @official
 */
export const getDomainUserInvite = /* @__PURE__ */ get<[path: { userId: string; domainUserInviteId: string }], DomainUserInvite>(
  '/v1/domains/{domain_name}/users/{user_id}/invites/{domain_user_invite_id}',
);

/** Invites an existing member of the domain, and sends the email unless `send_email` is false. */
export const createDomainUserInvite = /* @__PURE__ */ post<[userId: string], DomainUserInvite, DomainUserInviteCreate | undefined>(
  INVITES,
  'DomainUserInviteCreate',
);
