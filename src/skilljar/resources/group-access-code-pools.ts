import { get, list, post, remove } from '../rest.js';
import type { GroupAccessCodePool, GroupAccessCodePoolCreate } from '../types/groups.js';
import type { PageQuery } from '../types/shared.js';

const POOLS = '/v1/groups/{group_id}/access-code-pools';
const POOL = '/v1/groups/{group_id}/access-code-pools/{access_code_pool_id}';

/** Access code pools that lead into a group. */
export const listGroupAccessCodePools = list<[groupId: string], GroupAccessCodePool, PageQuery | undefined>(
  'groups.accessCodePools.list',
  'groups_access_code_pools_list',
  POOLS,
  'PageQuery',
);

/** One access code pool of a group. */
export const getGroupAccessCodePool = get<[path: { groupId: string; accessCodePoolId: string }], GroupAccessCodePool>(
  'groups.accessCodePools.get',
  'groups_access_code_pools_retrieve',
  POOL,
  undefined,
  { official: true },
);

/** Lets the codes of an existing pool lead into a group. */
export const addGroupAccessCodePool = post<[groupId: string], GroupAccessCodePool, GroupAccessCodePoolCreate>(
  'groups.accessCodePools.create',
  'groups_access_code_pools_create',
  POOLS,
  'GroupAccessCodePoolCreate',
);

/** Takes a pool off a group; pool and codes stay. */
export const removeGroupAccessCodePool = remove<[path: { groupId: string; accessCodePoolId: string }]>(
  'groups.accessCodePools.delete',
  'groups_access_code_pools_destroy',
  POOL,
  { official: true },
);
