import { link, type Models } from '../../rest/factories/model.js';
import { idOf } from './references.js';

export const groups: Models = {
  groupCategories: { name: 'group category', reads: 'groupCategories.get', unique: ['name'] },
  groups: {
    name: 'group',
    reads: 'groups.get',
    unique: ['name'],
    belongsTo: { group_category_id: 'group category' },
    derived: ['user_count'],
    hasMany: { users: ['group user', 'group_id'], accessCodePools: ['access code pool of a group', 'group_id'] },
    defaults: { sign_up_field_rule: {} },
    complete: (row) => ({ ...row, rule_email_domains: ((row.rule_email_domains ?? []) as string[]).map((host) => host.toLowerCase()) }),
  },
  groupUsers: {
    ...link('group user', 'groups.users.get', ['group_id', 'group'], ['user', 'user']),
    age: 40,
    row: (row, { tables, fail }) => {
      if (tables.of('groupUsers').ids({ $under: row.$under, 'user.id': idOf(row.user) }).length > 0)
        fail('user', 'is already in the group');
      return row;
    },
  },
  groupPools: link(
    'access code pool of a group',
    'groups.accessCodePools.get',
    ['group_id', 'group'],
    ['access_code_pool', 'access code pool'],
  ),
};
