import type { EmailDomainRulesUpdate } from '../../../src/skilljar/types/index.js';
import { fieldError } from '../../rest/refusal.js';
import { type Call, type Resource, resource } from '../../rest/resource.js';
import { generics } from '../generic.js';
import { must } from '../lookup.js';
import type { RowOf } from '../tables.js';

const normal = (domains: readonly string[] = []): string[] => [...new Set(domains.map((domain) => domain.toLowerCase()))];

function claimName({ tables, body: { name } }: Call, own?: string): void {
  if (
    name !== undefined &&
    tables
      .of('groups')
      .ids({ name })
      .some((id) => id !== own)
  )
    throw fieldError('name', 'group with this name already exists.');
}

export const groups: Readonly<Record<string, Resource>> = {
  ...generics({
    groups: {
      pageSize: 1000,
      made: (call) => {
        claimName(call);
        return { sign_up_field_rule: {}, ...call.body, rule_email_domains: normal(call.body.rule_email_domains as string[] | undefined) };
      },
      changed: ({ id }, call) => {
        claimName(call, id);
        return call.body;
      },
      shown: ({ id }, { tables }) => ({ user_count: tables.of('groupUsers').ids({ $under: id }).length }),
    },
    'groups.users': { pageSize: 1000, sparse: true },
    'groups.accessCodePools': { pageSize: 1000 },
  }),
  'groups.emailDomainRules': resource<RowOf<'groups'>>({
    find: ({ tables, params }) => must(tables.of('groups').get(params.group_id!)),
    // A write returns the requested changes, a read the current domains.
    view: (row, { op, body }) => {
      if (op.kind === 'GET') return { email_domains: row.rule_email_domains };
      const { add, remove } = body as EmailDomainRulesUpdate;
      return { add: normal(add), remove: normal(remove) };
    },
    update: (row, { tables, body }) => {
      const { add = [], remove } = body as EmailDomainRulesUpdate;
      const gone = new Set(normal(remove));
      const left = normal([...row.rule_email_domains, ...add]).filter((domain) => !gone.has(domain));
      return tables.of('groups').update(row.id, { rule_email_domains: left })!;
    },
  }),
};
