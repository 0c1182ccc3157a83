import { remove, update } from '../rest/index.js';
import type { ManagerAccess, ManagerAccessUpdate } from '../types/domain-user-access.js';

const ACCESS = '/v1/domains/{domain_name}/users/{user_id}/manager-access';

// No operation reads manager access.
const verifyWith = undefined;

/**
 * Makes a learner a student manager, or changes their permissions. Invalid ids are not an error: the response contains them in
 * `invalid_ids`.
 * @official
 */
export const updateManagerAccess = /* @__PURE__ */ update<[userId: string], ManagerAccess, ManagerAccessUpdate>(
  ACCESS,
  'ManagerAccessUpdate',
  {
    only: 'PUT',
    verifyWith,
  },
);

/**
 * Removes student manager access from a learner. The membership remains.
 * @official
 */
export const deleteManagerAccess = /* @__PURE__ */ remove<[userId: string]>(ACCESS, { verifyWith });
