import { get, list, post, update } from '../rest.js';
import type { UpdatedUser, UserListQuery, UserOverview, UserUpdate } from '../types/users.js';

/** Learners who joined at least one domain. Pages by cursor, by number only when `page` is given. */
export const listUsers = list<[], UserOverview, UserListQuery | undefined>('users.list', 'users_list', '/v1/users', 'UserListQuery');

/** One learner, with figures over all domains. */
export const getUser = get<[userId: string], UserOverview>('users.get', 'users_retrieve', '/v1/users/{user_id}', undefined, {
  official: true,
});

/** Changes a learner's name or e-mail address; nothing else can be changed. */
export const updateUser = update<[userId: string], UpdatedUser, UserUpdate>('users.update', 'users', '/v1/users/{user_id}', 'UserUpdate');

/** Makes a learner unrecognisable and locks the account. Cannot be undone. */
export const anonymizeUser = post<[userId: string], UserOverview>(
  'users.anonymize',
  'users_anonymize_create',
  '/v1/users/{user_id}/anonymize',
);
