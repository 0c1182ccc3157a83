import { get, list, post, remove, update } from '../rest/index.js';
import type { Group, GroupCreate, GroupListQuery, GroupUpdate } from '../types/groups.js';

/** Lists the groups of the organization. */
export const listGroups = /* @__PURE__ */ list<[], Group, GroupListQuery | undefined>('/v1/groups', 'GroupListQuery');

/**
 * Retrieves a group.
 * @official
 */
export const getGroup = /* @__PURE__ */ get<[groupId: string], Group>('/v1/groups/{group_id}');

/** Creates a group, optionally with rules for automatic membership. */
export const createGroup = /* @__PURE__ */ post<[], Group, GroupCreate>('/v1/groups', 'GroupCreate');

/** Updates only the given fields. Change the email domains with `groups.emailDomainRules.update`. */
export const updateGroup = /* @__PURE__ */ update<[groupId: string], Group, GroupUpdate>('/v1/groups/{group_id}', 'GroupUpdate');

/**
 * Permanently deletes a group. Its learners remain.
 * @official
 */
export const deleteGroup = /* @__PURE__ */ remove<[groupId: string]>('/v1/groups/{group_id}', { confirm: true });
