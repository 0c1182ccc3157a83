import { get, list, post, remove } from '../rest/index.js';
import type { GroupAccessCodePool, GroupAccessCodePoolCreate } from '../types/groups.js';
import type { PageQuery } from '../types/shared.js';

const POOLS = '/v1/groups/{group_id}/access-code-pools';
const POOL = '/v1/groups/{group_id}/access-code-pools/{access_code_pool_id}';

/** Lists the access code pools of a group. */
export const listGroupAccessCodePools = /* @__PURE__ */ list<[groupId: string], GroupAccessCodePool, PageQuery | undefined>(
  POOLS,
  'PageQuery',
);

/**
 * Retrieves an access code pool of a group.
 * @official
 */
export const getGroupAccessCodePool = /* @__PURE__ */ get<[path: { groupId: string; accessCodePoolId: string }], GroupAccessCodePool>(POOL);

/** Adds an existing access code pool to a group. Learners who use its codes become members. */
export const addGroupAccessCodePool = /* @__PURE__ */ post<[groupId: string], GroupAccessCodePool, GroupAccessCodePoolCreate>(
  POOLS,
  'GroupAccessCodePoolCreate',
);

/**
 * Removes a pool from a group. The pool and its codes remain.
 * @official
 */
export const removeGroupAccessCodePool = /* @__PURE__ */ remove<[path: { groupId: string; accessCodePoolId: string }]>(POOL);
