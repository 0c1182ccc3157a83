import type { User } from '../../../src/skilljar/types/index.js';
import type { Body } from '../../rest/body.js';
import { fieldError } from '../../rest/refusal.js';
import { type Call, isTrue, type Resource } from '../../rest/resource.js';
import { generic } from '../generic.js';
import { domainOf, memberOf } from '../lookup.js';

/** The account with this address. */
const accountOf = ({ tables, body }: Call): string | undefined => tables.of('users').ids({ email: (body.user as User).email }, true)[0];

/** A new account, in the groups that match its address. */
function newAccount({ tables, body, now }: Call): string {
  const { email, first_name = '', last_name = '' } = body.user as Partial<User> & { email: string };
  const nobody = { latest_activity: null, inactive_at: null };
  const { id } = tables.of('users').insert({ email, first_name, last_name, signed_up_at: now, ...nobody });
  const host = email.slice(email.lastIndexOf('@') + 1).toLowerCase();
  for (const group of tables.of('groups').all((row) => row.rule_email_domains.includes(host)))
    tables.of('groupUsers').insert({ $under: group.id, user: { id }, created_at: now });
  return id;
}

const same = (a: string | undefined, b: string) => a?.toLowerCase() === b.toLowerCase();

const members: Resource = generic('domain.users', {
  asked: ({ url }) => {
    const filter = url.searchParams.get('access_code');
    if (filter !== null && filter !== 'null') throw fieldError('access_code', 'Only "null" is accepted.');
  },
  actions: {
    // Queued, with an empty response. All of it is checked before the response.
    bulkCreate: (call) => {
      call.later((now) => {
        for (const { email, first_name, last_name, ...rest } of call.body.users as Body[]) {
          const user = { email, ...(first_name !== undefined && { first_name }), ...(last_name !== undefined && { last_name }) };
          members.create!({ ...call, now, body: { user, ...rest } });
        }
      });
      return new Response(null, { status: 202 });
    },
  },
  pageSize: 1000,
  under: 'domain_name',
  sparse: true,
  filters: {
    user__email: (row, value, { tables }) => same(tables.of('users').get(row.user.id)?.email, value),
    access_code__id: (row, value) => same(row.access_code?.id, value),
    access_code__pool__id: (row, value) => same(row.access_code?.pool.id, value),
    signup_field_id: (row, value) => row.signup_fields!.some((field) => field.signup_field.id === value),
    signup_field_label: (row, value) => row.signup_fields!.some((field) => field.signup_field.label === value),
    signup_field_value: (row, value) => row.signup_fields!.some((field) => field.value === value),
  },
  again: (call) => {
    const id = accountOf(call);
    return id === undefined ? undefined : memberOf(call.tables, domainOf(call).name, id);
  },
  made: (call) => {
    const { active = true, marketing_optin = null, expires_at = null } = call.body;
    const user = { id: accountOf(call) ?? newAccount(call) };
    return { user, active, marketing_optin, enrolled_at: call.now, expires_at, access_code: null, signup_fields: [] };
  },
  changed: (_row, { body: { active, expires_at, access_code } }): Body => ({
    ...(active !== undefined && { active }),
    ...(expires_at !== undefined && { expires_at }),
    // Any value but null is accepted and ignored.
    ...(access_code === null && { access_code }),
  }),
  shown: ({ user }, call) => {
    const { tables, op, url } = call;
    const withFields = op.id !== 'skilljar.domain.users.list' || isTrue(url.searchParams.get('include_signup_field_data') ?? '');
    const withToken = op.kind !== 'GET' && domainOf(call).signs_in_by_token;
    return {
      ...(!withFields && { signup_fields: undefined }),
      ...(withToken && { login_token: `${user.id}-${tables.store.nextId()}` }),
    };
  },
});

export const domains: Readonly<Record<string, Resource>> = {
  domains: generic('domains', { find: domainOf, shown: ({ access }) => ({ private: access !== 'PUBLIC' }) }),
  'domain.users': members,
};
