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

/** Members of the domain. */
export const listDomainUsers = list<[], DomainUser, DomainUserListQuery | undefined>(USERS, 'DomainUserListQuery');

/**
 * One member of the domain.
 * @official
 */
export const getDomainUser = get<[userId: string], DomainUser>(USER);

/**
 * Makes someone a member of the domain. The e-mail address decides who: an account that has it is used as it is, else one is made. Where
 * the domain signs in by token, the answer carries `login_token`, a secret that works once.
 */
export const createDomainUser = post<[], DomainUserWithToken, DomainUserCreate>(USERS, 'DomainUserCreate', { effect: 'idempotent' });

/** Changes a membership: whether it is active, when it ends, and, by `null`, its access code. Only these. */
export const updateDomainUser = update<[userId: string], DomainUserWithToken, DomainUserUpdate>(USER, 'DomainUserUpdate');

/**
 * Makes up to 1,000 people members of the domain. All are checked first, and one who does not pass stops all; the rest happens after the
 * answer. What the answer holds is not settled: the text says it only confirms, the schema shows one member.
 * @official
 */
export const bulkCreateDomainUsers = post<[], unknown, DomainUserBulkCreate>(
  '/v1/domains/{domain_name}/users/bulk-create',
  'DomainUserBulkCreate',
  { action: true, empty: true, operation: 'bulk_create_domain_users', verifyWith: 'skilljar.domain.users.list' },
);
