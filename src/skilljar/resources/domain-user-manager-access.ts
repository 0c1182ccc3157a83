import { remove, update } from '../rest/index.js';
import type { ManagerAccess, ManagerAccessUpdate } from '../types/domain-user-access.js';

const ACCESS = '/v1/domains/{domain_name}/users/{user_id}/manager-access';

// No call reads manager access; the member is the nearest thing there is to look at.
const verifyWith = 'skilljar.domain.users.get';

/**
 * Makes a learner a student manager, or changes what one may do. Ids that do not fit are no error: they come back in `invalid_ids`.
 * @official
 */
export const updateManagerAccess = update<[userId: string], ManagerAccess, ManagerAccessUpdate>(ACCESS, 'ManagerAccessUpdate', {
  only: 'PUT',
  verifyWith,
});

/**
 * Takes student manager access from a learner; the membership stays.
 * @official
 */
export const deleteManagerAccess = remove<[userId: string]>(ACCESS, { verifyWith });
