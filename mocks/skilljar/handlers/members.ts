import type { SignupFieldValue } from '../../../src/skilljar/types/index.js';
import { fieldError } from '../../rest/refusal.js';
import { type Call, type Resource, resource } from '../../rest/resource.js';
import { generics, place, placeUnder } from '../generic.js';
import { domainOf, memberOf, must, viewUser } from '../lookup.js';

const member = (call: Call) => must(memberOf(call.tables, domainOf(call).name, call.params.user_id!));

/** Sets a member's answers to sign-up fields, each identified by its id. */
function answerFields(call: Call, values: readonly { id: string; value: string }[]): SignupFieldValue[] {
  const { id, signup_fields = [], domain_name } = member(call);
  const given = values.map(({ id: field, value }) => {
    const [known] = call.tables.of('domain.signupFields').where({ $under: domain_name, id: field });
    if (!known) throw fieldError('signup_field', `Object with id=${field} does not exist.`);
    return { signup_field: { id: field, label: String(known.label) }, value };
  });
  const left = signup_fields.filter((row) => !values.some((value) => value.id === row.signup_field.id));
  call.tables.of('domainUsers').update(id, { signup_fields: [...left, ...given] });
  return given;
}

const rights = ({ tables }: Call) => tables.of('domain.users.managerAccess');
const seat = (call: Call) => placeUnder(call, ['domain_name', 'user_id']);

export const members: Readonly<Record<string, Resource>> = {
  ...generics({
    'domain.users.invites': {
      made: ({ body, now }) => ({ sent_at: body.send_email === false ? null : now, used_at: null }),
    },
    /** Codes of a pool, with the members who used them. */
    'domain.accessCodePools.accessCodes': {
      made: ({ body, tables }) => ({ code: tables.store.nextId().toUpperCase(), active: true, ...body }),
      shown: (row, { tables }) => {
        const holders = tables.of('domainUsers').where({ 'access_code.id': row.id });
        return { use_count: holders.length, users: holders.map(({ user }) => viewUser(tables, user.id)) };
      },
    },
    'domain.accessCodePools': {
      made: ({ body }) => ({ active: true, channel: 'api', ...body }),
      shown: ({ id, $under = '' }, { tables }) => ({
        code_count: tables.of('domain.accessCodePools.accessCodes').ids({ $under: place($under, id) }).length,
      }),
    },
  }),
  'domain.users.signupFields': resource<SignupFieldValue>({
    list: (call) => member(call).signup_fields!,
    find: (call) => member(call).signup_fields!.find(({ signup_field }) => signup_field.id === call.params.signup_field_id),
    view: (row) => row,
    create: (call) => {
      const { signup_field, value } = call.body as unknown as SignupFieldValue;
      return answerFields(call, [{ id: signup_field.id, value }])[0]!;
    },
  }),
  'domain.users.signupFieldsBulk': {
    view: (row) => row,
    create: (call) => ({ signup_fields: answerFields(call, call.body.signup_fields as { id: string; value: string }[]) }),
  },
  /** No operation returns whether a member is a manager. Others only add and remove the role. */
  'domain.users.managerAccess': {
    find: (call) => rights(call).where({ $under: seat(call) })[0],
    view: (row) => row,
    delete: (row, call) => void rights(call).delete((row as { id: string }).id),
    actions: {
      update: (call) => {
        const { group_name, ...access } = call.body;
        const { user } = member(call);
        const group_id = call.tables.of('groups').ids({ name: group_name })[0] ?? null;
        const manager_access = { can_create_users: false, course_ids: [], path_ids: [], license_ids: [], ...access, group_id };
        rights(call).insert({ id: seat(call), $under: seat(call), manager_access });
        return { user: viewUser(call.tables, user.id), manager_access, invalid_ids: null };
      },
    },
  },
};
