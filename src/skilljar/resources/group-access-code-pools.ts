import { get, list, post, remove } from '../rest/index.js';
import type { GroupAccessCodePool, GroupAccessCodePoolCreate } from '../types/groups.js';
import type { PageQuery } from '../types/shared.js';

const POOLS = '/v1/groups/{group_id}/access-code-pools';
const POOL = '/v1/groups/{group_id}/access-code-pools/{access_code_pool_id}';

/** Access code pools that lead into a group. */
export const listGroupAccessCodePools = /* @__PURE__ */ list<[groupId: string], GroupAccessCodePool, PageQuery | undefined>(
  POOLS,
  'PageQuery',
);

/**
 * One access code pool of a group.
 * @official
 */
export const getGroupAccessCodePool = /* @__PURE__ */ get<[path: { groupId: string; accessCodePoolId: string }], GroupAccessCodePool>(POOL);

/** Lets the codes of an existing pool lead into a group. */
export const addGroupAccessCodePool = /* @__PURE__ */ post<[groupId: string], GroupAccessCodePool, GroupAccessCodePoolCreate>(
  POOLS,
  'GroupAccessCodePoolCreate',
);

/**
 * Takes a pool off a group; pool and codes stay.
 * @official
 */
export const removeGroupAccessCodePool = /* @__PURE__ */ remove<[path: { groupId: string; accessCodePoolId: string }]>(POOL);
