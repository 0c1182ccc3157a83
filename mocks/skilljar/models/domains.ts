import type { Fields, Helpers } from '../../engine/models/model.js';
import { type Models, onDomain, under } from '../../rest/factories/model.js';
import { memberOf } from '../lookup.js';
import type { Tables } from '../tables.js';
import { idOf } from './references.js';

/** The access code of a member, in the form of the membership. */
function codeOf(given: unknown, { reference, tables }: Helpers<Tables>): Fields | null {
  if (given === null || given === undefined) return null;
  const { pool, ...rest } = given as Fields;
  const under = pool === undefined ? {} : { access_code_pool_id: reference('access code pool', pool, 'access_code.pool') };
  const code = tables.of('domain.accessCodePools.accessCodes').get(reference('access code', { ...rest, ...under }, 'access_code'))!;
  const id = code.$under?.split('/').at(-1) ?? '';
  return { id: code.id, code: code.code, pool: { id, name: tables.of('accessCodePools').get(id)?.name } };
}

export const domains: Models = {
  domains: {
    name: 'domain',
    reads: 'domains.get',
    unique: ['name'],
    derived: ['private'],
    age: 300,
    hasMany: {
      signupFields: ['signup field', 'domain_name'],
      accessCodePools: ['access code pool', 'domain_name'],
      users: ['domain user', 'domain_name'],
      publishedCourses: ['published course', 'domain_name'],
      publishedPaths: ['published path', 'domain_name'],
      plan: ['plan', 'domain_name'],
      catalogPages: ['catalog page', 'domain_name'],
      courseSeries: ['course series', 'domain_name'],
    },
    // Used by the mock only: whether learners sign in with a token, so that writes of memberships return one.
    extra: { signs_in_by_token: undefined },
    urlName: (row) => String(row.name),
    complete: (row, help) => {
      const name = String(row.name ?? help.text('domain name', 'domain')).toLowerCase();
      const access = row.access ?? 'PUBLIC';
      return { ...row, name, access, private: access !== 'PUBLIC' };
    },
    row: (row, { input }) => ({ ...row, signs_in_by_token: input.signs_in_by_token ?? true }),
  },
  signupFields: {
    name: 'signup field',
    reads: 'domain.signupFields.list',
    ...onDomain,
    findBy: ['label'],
  },
  accessCodePools: {
    name: 'access code pool',
    reads: 'domain.accessCodePools.get',
    ...onDomain,
    findBy: ['name'],
    derived: ['code_count'],
    hasMany: { accessCodes: ['access code', 'access_code_pool_id'] },
  },
  accessCodes: {
    name: 'access code',
    reads: 'domain.accessCodePools.accessCodes.get',
    ...under('access_code_pool_id', 'access code pool'),
    findBy: ['code'],
    derived: ['use_count', 'users'],
  },
  /** A membership of a domain. */
  domainUsers: {
    name: 'domain user',
    reads: 'domain.users.get',
    ...under('domain_name', 'domain', { user: 'user' }),
    derived: ['login_token'],
    age: 200,
    hasMany: { invites: ['invite', 'user_id'] },
    urlName: ({ user }) => idOf(user),
    row: (row, help) => {
      const { tables, fail, reference, input } = help;
      const host = String(row.domain_name);
      if (memberOf(tables, host, idOf(row.user))) fail('user', `is a member of ${host} already`);
      const values = (input.signup_fields ?? []) as { signup_field: unknown; value: unknown }[];
      const signup_fields = values.map(({ signup_field, value }, i) => {
        const id = reference('signup field', signup_field ?? {}, `signup_fields[${i}].signup_field`);
        return { signup_field: { id, label: tables.of('domain.signupFields').get(id)?.label }, value: value ?? '' };
      });
      return { ...row, access_code: codeOf(input.access_code, help), signup_fields };
    },
  },
  invites: {
    name: 'invite',
    reads: 'domain.users.invites.get',
    ...under('user_id', 'domain user'),
    age: 150,
  },
};
