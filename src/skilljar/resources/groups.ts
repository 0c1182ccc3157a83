import { get, list, post, remove, update } from '../rest/index.js';
import type { Group, GroupCreate, GroupListQuery, GroupUpdate } from '../types/groups.js';

/** Groups of the organisation. */
export const listGroups = /* @__PURE__ */ list<[], Group, GroupListQuery | undefined>('/v1/groups', 'GroupListQuery');

/**
 * One group.
 * @official
 */
export const getGroup = /* @__PURE__ */ get<[groupId: string], Group>('/v1/groups/{group_id}');

/** Makes a group, with rules for who joins it by themselves where they are given. */
export const createGroup = /* @__PURE__ */ post<[], Group, GroupCreate>('/v1/groups', 'GroupCreate');

/** Changes what is given and leaves the rest. E-mail domains are changed by `groups.emailDomainRules.update`. */
export const updateGroup = /* @__PURE__ */ update<[groupId: string], Group, GroupUpdate>('/v1/groups/{group_id}', 'GroupUpdate');

/**
 * Deletes a group for good; its learners stay.
 * @official
 */
export const deleteGroup = /* @__PURE__ */ remove<[groupId: string]>('/v1/groups/{group_id}', { confirm: true });
