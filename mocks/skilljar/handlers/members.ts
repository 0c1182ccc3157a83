import type { DomainUserBulkCreate, SignupFieldValue } from '../../../src/skilljar/types/index.js';
import { fieldError } from '../../rest/refusal.js';
import { type Call, type Resource, resource } from '../../rest/resource.js';
import { generic, place, placeUnder, rowsOf } from '../generic.js';
import { domainOf, memberOf, must, viewUser } from '../lookup.js';
import type { MemberRow } from '../tables.js';
import { domainUsers } from './domains.js';

const member = (call: Call): MemberRow => must(memberOf(call.tables, domainOf(call).name, call.params.user_id!));

/** Sets a member's answers to sign-up fields, each known by its id. */
function answerFields(call: Call, values: readonly { id: string; value: string }[]): SignupFieldValue[] {
  const { id, signup_fields } = member(call);
  const { name } = domainOf(call);
  const fields = rowsOf(call.tables, 'domain.signupFields').all(({ $under }) => $under === name);
  const given = values.map(({ id: field, value }) => {
    const known = fields.find((row) => row.id === field);
    if (!known) throw fieldError('signup_field', `Object with id=${field} does not exist.`);
    return { signup_field: { id: field, label: String(known.label) }, value };
  });
  const replaced = new Set(values.map((value) => value.id));
  call.tables.members.update(id, { signup_fields: [...signup_fields.filter((row) => !replaced.has(row.signup_field.id)), ...given] });
  return given;
}

export const memberSignupFields = resource<SignupFieldValue>({
  list: (call) => member(call).signup_fields,
  find: (call) => member(call).signup_fields.find(({ signup_field }) => signup_field.id === call.params.signup_field_id),
  view: (row) => row,
  create: (call) => {
    const { signup_field, value } = call.body as unknown as SignupFieldValue;
    return answerFields(call, [{ id: signup_field.id, value }])[0]!;
  },
});

export const memberSignupFieldsBulk: Resource = {
  view: (row) => row,
  create: (call) => ({ signup_fields: answerFields(call, call.body.signup_fields as { id: string; value: string }[]) }),
};

export const memberInvites = generic('domain.users.invites', {
  made: ({ body, now }) => ({ sent_at: body.send_email === false ? null : now, used_at: null }),
});

/** Nobody can ask whether a member is a manager: the right is given and taken. */
export const managerAccess: Resource = {
  find: (call) => rights(call).find(({ $under }) => $under === seat(call)),
  view: (row) => row,
  delete: (row, call) => void rights(call).delete((row as { id: string }).id),
  actions: {
    update: (call) => {
      const { group_name, ...access } = call.body;
      const { user_id } = member(call);
      const manager_access = {
        can_create_users: false,
        course_ids: [],
        path_ids: [],
        license_ids: [],
        ...access,
        group_id: call.tables.groups.find(({ name }) => name === group_name)?.id ?? null,
      };
      rights(call).insert({ id: seat(call), $under: seat(call), manager_access });
      return { user: viewUser(call.tables, user_id), manager_access, invalid_ids: null };
    },
  },
};

const rights = ({ tables }: Call) => rowsOf(tables, 'domain.users.managerAccess');
const seat = (call: Call) => placeUnder(call, ['domain_name', 'user_id']);

/** Takes many at once and promises to work on them; here they are there when the answer comes, which is empty. */
export function bulkCreate(call: Call): Response {
  for (const { email, first_name, last_name, ...rest } of (call.body as unknown as DomainUserBulkCreate).users) {
    const user = { email, ...(first_name !== undefined && { first_name }), ...(last_name !== undefined && { last_name }) };
    domainUsers.create!({ ...call, body: { user, ...rest } });
  }
  return new Response(null, { status: 202 });
}

/** Codes of a pool, with those who came in by them. */
export const accessCodes = generic('domain.accessCodePools.accessCodes', {
  made: ({ body, tables }) => ({ code: tables.store.nextId().toUpperCase(), active: true, ...body }),
  shown: (row, { tables }) => {
    const holders = tables.members.where({ 'access_code.id': row.id });
    return { use_count: holders.length, users: holders.map(({ user_id }) => viewUser(tables, user_id)) };
  },
});

export const accessCodePools = generic('domain.accessCodePools', {
  table: 'accessCodePools',
  made: ({ body }) => ({ active: true, channel: 'api', ...body }),
  shown: ({ id, $under = '' }, { tables }) => ({
    code_count: rowsOf(tables, 'domain.accessCodePools.accessCodes').ids({ $under: place($under, id) }).length,
  }),
});
