import { get, list, post, remove } from '../rest.js';
import type { GroupUser, GroupUserCreate } from '../types/groups.js';
import type { PageQuery } from '../types/shared.js';

const USERS = '/v1/groups/{group_id}/users';
const USER = '/v1/groups/{group_id}/users/{user_id}';

/** Learners in a group. */
export const listGroupUsers = list<[groupId: string], GroupUser, PageQuery | undefined>(
  'groups.users.list',
  'groups_users_list',
  USERS,
  'PageQuery',
);

/** One learner in a group; not found where the learner is no member. */
export const getGroupUser = get<[path: { groupId: string; userId: string }], GroupUser>(
  'groups.users.get',
  'groups_users_retrieve',
  USER,
  undefined,
  { official: true },
);

/** Puts a learner into a group. */
export const addGroupUser = post<[groupId: string], GroupUser, GroupUserCreate>(
  'groups.users.create',
  'groups_users_create',
  USERS,
  'GroupUserCreate',
);

/** Takes a learner out of a group; the account stays. */
export const removeGroupUser = remove<[path: { groupId: string; userId: string }]>('groups.users.delete', 'groups_users_destroy', USER, {
  official: true,
});
