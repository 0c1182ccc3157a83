import type { EmailDomainRulesUpdate, Group, GroupCreate } from '../../../src/skilljar/types/index.js';
import { fieldError } from '../../rest/refusal.js';
import { type Call, resource } from '../../rest/resource.js';
import { cascade } from '../cascade.js';
import { given, must, referenced, viewUser } from '../lookup.js';
import type { GroupPoolRow, GroupRow, GroupUserRow, NamedRow, Tables } from '../tables.js';

const groupOf = (call: Call): GroupRow => must(call.tables.groups.get(call.params.group_id!));

const view = (row: GroupRow, tables: Tables): Group => ({
  ...row,
  user_count: tables.groupUsers.ids({ group_id: row.id }).length,
});

function claimName(tables: Tables, name: string | undefined, own?: string): void {
  if (name === undefined || !tables.groups.find((row) => row.name === name && row.id !== own)) return;
  throw fieldError('name', 'group with this name already exists.');
}

const normal = (domains: readonly string[] = []): string[] => [...new Set(domains.map((domain) => domain.toLowerCase()))];

export const groups = resource<GroupRow>({
  pageSize: 1000,
  list: ({ tables }) => tables.groups.all(),
  find: ({ tables, params }) => tables.groups.get(params.group_id!),
  view: (row, { tables }) => view(row, tables),
  filters: { name: (row, value) => row.name === value },
  create: ({ tables, body }) => {
    const input = body as unknown as GroupCreate;
    claimName(tables, input.name);
    return tables.groups.insert({
      discount_percent: null,
      group_category_id: null,
      sign_up_field_rule: { enforce: false, require_match_all: false, options: [] },
      ...given<GroupRow>(body),
      name: input.name,
      rule_email_domains: normal(input.rule_email_domains),
    });
  },
  update: (row, { tables, body }) => {
    const change = given<GroupRow>(body);
    claimName(tables, change.name, row.id);
    return tables.groups.update(row.id, change)!;
  },
  delete: (row, { tables }) => {
    tables.groups.delete(row.id);
    cascade(tables, 'groups', row.id);
  },
});

/** Puts a learner into a group, unless there already. */
export function join(tables: Tables, groupId: string, userId: string, now: string): GroupUserRow {
  const found = tables.groupUsers.find((row) => row.group_id === groupId && row.user_id === userId);
  return found ?? tables.groupUsers.insert({ group_id: groupId, user_id: userId, created_at: now });
}

export const groupUsers = resource<GroupUserRow>({
  pageSize: 1000,
  list: (call) => {
    const { id } = groupOf(call);
    return call.tables.groupUsers.all((row) => row.group_id === id);
  },
  find: (call) => {
    const { id } = groupOf(call);
    return call.tables.groupUsers.find((row) => row.group_id === id && row.user_id === call.params.user_id);
  },
  view: (row, { tables }) => ({ user: viewUser(tables, row.user_id), created_at: row.created_at }),
  create: (call) => {
    const { id } = groupOf(call);
    const userId = referenced(call, 'user', (user) => call.tables.users.get(user) !== undefined);
    return join(call.tables, id, userId, call.now);
  },
  delete: (row, { tables }) => tables.groupUsers.delete(row.id),
});

export const groupPools = resource<GroupPoolRow>({
  pageSize: 1000,
  list: (call) => {
    const { id } = groupOf(call);
    return call.tables.groupPools.all((row) => row.group_id === id);
  },
  find: (call) => {
    const { id } = groupOf(call);
    return call.tables.groupPools.find((row) => row.group_id === id && row.pool_id === call.params.access_code_pool_id);
  },
  view: ({ pool_id, created_at }, { tables }) => ({
    access_code_pool: { id: pool_id, name: tables.accessCodePools.get(pool_id)?.name },
    created_at,
  }),
  create: (call) => {
    const { id } = groupOf(call);
    const poolId = referenced(call, 'access_code_pool', (pool) => call.tables.accessCodePools.get(pool) !== undefined);
    const found = call.tables.groupPools.find((row) => row.group_id === id && row.pool_id === poolId);
    return found ?? call.tables.groupPools.insert({ group_id: id, pool_id: poolId, created_at: call.now });
  },
  delete: (row, { tables }) => tables.groupPools.delete(row.id),
});

export const emailDomainRules = resource<GroupRow>({
  find: groupOf,
  // A write returns the requested changes, a read the current domains.
  view: (row, { op, body }) => {
    if (op.kind === 'GET') return { email_domains: row.rule_email_domains };
    const { add, remove } = body as EmailDomainRulesUpdate;
    return { add: normal(add), remove: normal(remove) };
  },
  update: (row, { tables, body }) => {
    const { add, remove } = body as EmailDomainRulesUpdate;
    const gone = new Set(normal(remove));
    const left = normal([...row.rule_email_domains, ...(add ?? [])]).filter((domain) => !gone.has(domain));
    return tables.groups.update(row.id, { rule_email_domains: left })!;
  },
});

export const groupCategories = resource<NamedRow>({
  list: ({ tables }) => tables.groupCategories.all(),
  find: ({ tables, params }) => tables.groupCategories.get(params.group_category_id!),
  view: (row) => row,
});
