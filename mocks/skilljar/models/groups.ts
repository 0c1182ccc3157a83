import { link, type RestModel } from '../../rest/factories/model.js';
import { idOf } from './references.js';

export const groupCategory: RestModel = { name: 'group category', reads: 'groupCategories.get', ownRows: true, unique: ['name'] };

export const group: RestModel = {
  name: 'group',
  reads: 'groups.get',
  ownRows: true,
  unique: ['name'],
  belongsTo: { group_category_id: 'group category' },
  derived: ['user_count'],
  hasMany: { users: ['group user', 'group_id'], accessCodePools: ['access code pool of a group', 'group_id'] },
  defaults: { sign_up_field_rule: {} },
  complete: (row) => ({ ...row, rule_email_domains: ((row.rule_email_domains ?? []) as string[]).map((host) => host.toLowerCase()) }),
};

export const groupUser: RestModel = {
  ...link('group user', 'groups.users.get', ['group_id', 'group'], ['user', 'user']),
  table: 'groupUsers',
  ownRows: true,
  age: 40,
  urlName: (row) => String(row.user_id),
  row: ({ user, created_at, group_id }, { tables, fail }) => {
    const members = { group_id: String(group_id), user_id: idOf(user) };
    if (tables.groupUsers.ids(members).length > 0) fail('user', 'is in the group already');
    return { ...members, created_at };
  },
};

export const groupPool: RestModel = {
  ...link('access code pool of a group', 'groups.accessCodePools.get', ['group_id', 'group'], ['access_code_pool', 'access code pool']),
  table: 'groupAccessCodePools',
  ownRows: true,
  urlName: (row) => String(row.pool_id),
  row: ({ access_code_pool, created_at, group_id }) => ({ group_id, pool_id: idOf(access_code_pool), created_at }),
};
