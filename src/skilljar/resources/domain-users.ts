import { get, list, post, update } from '../rest/index.js';
import type {
  DomainUser,
  DomainUserBulkCreate,
  DomainUserCreate,
  DomainUserListQuery,
  DomainUserUpdate,
  DomainUserWithToken,
} from '../types/domain-users.js';

const USERS = '/v1/domains/{domain_name}/users';
const USER = '/v1/domains/{domain_name}/users/{user_id}';

/** Lists the members of the domain. */
export const listDomainUsers = /* @__PURE__ */ list<[], DomainUser, DomainUserListQuery | undefined>(USERS, 'DomainUserListQuery');

/**
 * Retrieves a member of the domain.
 * @official
 */
export const getDomainUser = /* @__PURE__ */ get<[userId: string], DomainUser>(USER);

/**
 * Creates a member of the domain. Uses an existing account with the email address unchanged; otherwise creates an account. If the domain
 * uses token login, the response contains a `login_token`: a secret that can be used once.
 */
export const createDomainUser = /* @__PURE__ */ post<[], DomainUserWithToken, DomainUserCreate>(USERS, 'DomainUserCreate', {
  effect: 'idempotent',
});

/** Updates a membership: whether it is active, and when it ends; `null` removes its access code. Other fields cannot change. */
export const updateDomainUser = /* @__PURE__ */ update<[userId: string], DomainUserWithToken, DomainUserUpdate>(USER, 'DomainUserUpdate');

/**
 * Creates up to 1,000 members of the domain. The platform validates all entries first, and one invalid entry rejects all; creation is
 * asynchronous. The documented response is ambiguous: a confirmation in the text, one member in the schema.
 * @official
 */
export const bulkCreateDomainUsers = /* @__PURE__ */ post<[], unknown, DomainUserBulkCreate>(
  '/v1/domains/{domain_name}/users/bulk-create',
  'DomainUserBulkCreate',
  { action: true, empty: true, operation: 'bulk_create_domain_users', verifyWith: 'skilljar.domain.users.list' },
);
