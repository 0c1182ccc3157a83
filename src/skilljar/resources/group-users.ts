import { get, list, post, remove } from '../rest/index.js';
import type { GroupUser, GroupUserCreate } from '../types/groups.js';
import type { PageQuery } from '../types/shared.js';

const USERS = '/v1/groups/{group_id}/users';
const USER = '/v1/groups/{group_id}/users/{user_id}';

/** Learners in a group. */
export const listGroupUsers = /* @__PURE__ */ list<[groupId: string], GroupUser, PageQuery | undefined>(USERS, 'PageQuery');

/**
 * One learner in a group; not found where the learner is no member.
 * @official
 */
export const getGroupUser = /* @__PURE__ */ get<[path: { groupId: string; userId: string }], GroupUser>(USER);

/** Puts a learner into a group. */
export const addGroupUser = /* @__PURE__ */ post<[groupId: string], GroupUser, GroupUserCreate>(USERS, 'GroupUserCreate');

/**
 * Takes a learner out of a group; the account stays.
 * @official
 */
export const removeGroupUser = /* @__PURE__ */ remove<[path: { groupId: string; userId: string }]>(USER);
