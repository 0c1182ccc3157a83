import type { Domain, DomainUserCreate, DomainUserUpdate } from '../../../src/skilljar/types/index.js';
import { fieldError } from '../../rest/refusal.js';
import { type Call, isTrue, resource } from '../../rest/resource.js';
import { domainOf, given, memberOf, viewUser } from '../lookup.js';
import type { DomainRow, MemberRow, UserRow } from '../tables.js';
import { join } from './groups.js';

export const domains = resource<DomainRow>({
  list: ({ tables }) => tables.domains.all(),
  find: domainOf,
  view: ({ signs_in_by_token: _hidden, ...row }): Domain => ({ ...row, private: row.access !== 'PUBLIC' }),
  update: (row, { tables, body }) => tables.domains.update(row.id, given<DomainRow>(body))!,
});

function view(row: MemberRow, call: Call) {
  const { tables, op, url } = call;
  const { id: _id, domain_name: _domain, user_id, access_code, signup_fields, ...rest } = row;
  const isList = op.id === 'skilljar.domain.users.list';
  const withFields = !isList || isTrue(url.searchParams.get('include_signup_field_data') ?? '');
  const withToken = op.kind !== 'GET' && domainOf(call).signs_in_by_token;
  return {
    user: viewUser(tables, user_id),
    ...rest,
    access_code,
    ...(withFields && { signup_fields }),
    ...(withToken && { login_token: `${user_id}-${tables.store.nextId()}` }),
  };
}

/** The account with this address; made, and put into the groups that its address belongs to, where there is none. */
function account({ tables, body, now }: Call): UserRow {
  const { email, first_name = '', last_name = '' } = (body as unknown as DomainUserCreate).user;
  const found = tables.users.find((row) => row.email.toLowerCase() === email.toLowerCase());
  if (found) return found;
  const user = tables.users.insert({ email, first_name, last_name, signed_up_at: now, latest_activity: null, inactive_at: null });
  const host = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  for (const group of tables.groups.all((row) => row.rule_email_domains.includes(host))) join(tables, group.id, user.id, now);
  return user;
}

const same = (a: string | undefined, b: string) => a?.toLowerCase() === b.toLowerCase();

export const domainUsers = resource<MemberRow>({
  pageSize: 1000,
  list: (call) => {
    const { name } = domainOf(call);
    const filter = call.url.searchParams.get('access_code');
    if (filter !== null && filter !== 'null') throw fieldError('access_code', 'Only "null" is accepted.');
    return call.tables.members.all((row) => row.domain_name === name);
  },
  find: (call) => memberOf(call.tables, domainOf(call).name, call.params.user_id!),
  view,
  filters: {
    user__email: (row, value, { tables }) => same(tables.users.get(row.user_id)?.email, value),
    user__first_name: (row, value, { tables }) => tables.users.get(row.user_id)?.first_name === value,
    user__last_name: (row, value, { tables }) => tables.users.get(row.user_id)?.last_name === value,
    active: (row, value) => row.active === isTrue(value),
    access_code: (row) => row.access_code === null,
    access_code__code: (row, value) => row.access_code?.code === value,
    access_code__id: (row, value) => same(row.access_code?.id, value),
    access_code__pool__id: (row, value) => same(row.access_code?.pool.id, value),
    signup_field_id: (row, value) => row.signup_fields.some((field) => field.signup_field.id === value),
    signup_field_label: (row, value) => row.signup_fields.some((field) => field.signup_field.label === value),
    signup_field_value: (row, value) => row.signup_fields.some((field) => field.value === value),
  },
  create: (call) => {
    const { name } = domainOf(call);
    const { active = true, marketing_optin = null, expires_at = null } = call.body as unknown as DomainUserCreate;
    const user = account(call);
    const found = memberOf(call.tables, name, user.id);
    if (found) return found;
    return call.tables.members.insert({
      domain_name: name,
      user_id: user.id,
      active,
      marketing_optin,
      enrolled_at: call.now,
      expires_at,
      access_code: null,
      signup_fields: [],
    });
  },
  update: (row, { tables, body }) => {
    const { active, expires_at, access_code } = body as DomainUserUpdate;
    return tables.members.update(row.id, {
      ...(active !== undefined && { active }),
      ...(expires_at !== undefined && { expires_at }),
      // Anything but null is taken without effect.
      ...(access_code === null && { access_code }),
    })!;
  },
});
