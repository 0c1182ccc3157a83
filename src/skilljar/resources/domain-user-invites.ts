import { get, list, post } from '../rest/index.js';
import type { DomainUserInvite, DomainUserInviteCreate } from '../types/domain-user-access.js';
import type { PageNumberQuery } from '../types/shared.js';

const INVITES = '/v1/domains/{domain_name}/users/{user_id}/invites';

/** Invitations of a member to the domain. */
export const listDomainUserInvites = /* @__PURE__ */ list<[userId: string], DomainUserInvite, PageNumberQuery | undefined>(
  INVITES,
  'PageNumberQuery',
);

/**
 * One invitation of a member to the domain.
 * @official
 */
export const getDomainUserInvite = /* @__PURE__ */ get<[path: { userId: string; domainUserInviteId: string }], DomainUserInvite>(
  '/v1/domains/{domain_name}/users/{user_id}/invites/{domain_user_invite_id}',
);

/** Invites someone who is a member of the domain already, and sends the e-mail unless `send_email` is false. */
export const createDomainUserInvite = /* @__PURE__ */ post<[userId: string], DomainUserInvite, DomainUserInviteCreate | undefined>(
  INVITES,
  'DomainUserInviteCreate',
);
