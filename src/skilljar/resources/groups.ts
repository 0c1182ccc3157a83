import { get, list, post, remove, update } from '../rest.js';
import type { Group, GroupCreate, GroupListQuery, GroupUpdate } from '../types/groups.js';

/** Groups of the organisation. */
export const listGroups = list<[], Group, GroupListQuery | undefined>('groups.list', 'groups_list', '/v1/groups', 'GroupListQuery');

/** One group. */
export const getGroup = get<[groupId: string], Group>('groups.get', 'groups_retrieve', '/v1/groups/{group_id}', undefined, {
  official: true,
});

/** Makes a group, with rules for who joins it by themselves where they are given. */
export const createGroup = post<[], Group, GroupCreate>('groups.create', 'groups_create', '/v1/groups', 'GroupCreate');

/** Changes what is given and leaves the rest. E-mail domains are changed by `groups.emailDomainRules.update`. */
export const updateGroup = update<[groupId: string], Group, GroupUpdate>('groups.update', 'groups', '/v1/groups/{group_id}', 'GroupUpdate');

/** Deletes a group for good; its learners stay. */
export const deleteGroup = remove<[groupId: string]>('groups.delete', 'groups_destroy', '/v1/groups/{group_id}', { official: true });
