import { get, list, post, update } from '../rest/index.js';
import type { UpdatedUser, UserListQuery, UserOverview, UserUpdate } from '../types/users.js';

/** Lists the learners who joined at least one domain. Paged by cursor, or by number when `page` is given. */
export const listUsers = /* @__PURE__ */ list<[], UserOverview, UserListQuery | undefined>('/v1/users', 'UserListQuery');

/**
 * Retrieves a learner, with totals across all domains.
 * @official
 */
export const getUser = /* @__PURE__ */ get<[userId: string], UserOverview>('/v1/users/{user_id}');

/** Changes a learner's name or email address. Other fields cannot change. */
export const updateUser = /* @__PURE__ */ update<[userId: string], UpdatedUser, UserUpdate>('/v1/users/{user_id}', 'UserUpdate');

/** Anonymizes a learner and locks the account. Irreversible. */
export const anonymizeUser = /* @__PURE__ */ post<[userId: string], UserOverview>('/v1/users/{user_id}/anonymize', undefined, {
  action: true,
  confirm: true,
});
