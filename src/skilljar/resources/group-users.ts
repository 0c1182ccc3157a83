import { get, list, post, remove } from '../rest/index.js';
import type { GroupUser, GroupUserCreate } from '../types/groups.js';
import type { PageQuery } from '../types/shared.js';

const USERS = '/v1/groups/{group_id}/users';
const USER = '/v1/groups/{group_id}/users/{user_id}';

/** Lists the learners of a group. */
export const listGroupUsers = /* @__PURE__ */ list<[groupId: string], GroupUser, PageQuery | undefined>(USERS, 'PageQuery');

/**
 * Retrieves a learner in a group; 404 if the learner is not a member.
 * @official
 */
export const getGroupUser = /* @__PURE__ */ get<[path: { groupId: string; userId: string }], GroupUser>(USER);

/** Adds a learner to a group. */
export const addGroupUser = /* @__PURE__ */ post<[groupId: string], GroupUser, GroupUserCreate>(USERS, 'GroupUserCreate');

/**
 * Removes a learner from a group. The account remains.
 * @official
 */
export const removeGroupUser = /* @__PURE__ */ remove<[path: { groupId: string; userId: string }]>(USER);
