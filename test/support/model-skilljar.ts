import fc from 'fast-check';
import { ENUMS } from '../../mocks/rest/factories/enum-values.js';
import { defOf } from '../../mocks/rest/factories/zod.js';
import { operations } from '../../mocks/rest/routes.js';
import type { ListOptions } from '../../src/core/settings/options.js';
import { idsOf, type RestOperation } from '../../src/skilljar/rest/operation.js';
import { Timestamp } from '../../src/skilljar/schemas/index.js';
import type { Fields, Key, Kind } from './model-kinds.js';
import type { Listing } from './model-lists.js';
import { type Client, methodOf, schemaOf } from './skilljar-calls.js';

/** Texts that a person could have typed. */
export const words = (most = 24) =>
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: Math.max(1, Math.floor(most / 4)) }).filter(isSaid);
const isSaid = (text: string) => text.trim() !== '';

const moments = fc.integer({ min: 0, max: 10_000 }).map((hours) => new Date(Date.UTC(2025, 0, 1) + hours * 3_600_000).toISOString());

/** Any value that a schema takes, but for the fields that are left out. */
export function valueFor(schema: unknown, without: readonly string[] = [], field = ''): fc.Arbitrary<unknown> {
  const def = defOf(schema);
  const checks = (def.checks ?? []).map((check) => check._zod.def);
  const most = checks.find(({ check }) => check === 'max_length')?.maximum ?? 80;
  switch (def.type) {
    case 'optional':
      return valueFor(def.innerType, without, field);
    case 'nullable':
      return fc.oneof({ weight: 3, arbitrary: valueFor(def.innerType, without, field) }, { weight: 1, arbitrary: fc.constant(null) });
    case 'object': {
      const named = Object.entries(def.shape ?? {}).filter(([name]) => !without.includes(name));
      const requiredKeys = named.filter(([, one]) => defOf(one).type !== 'optional').map(([name]) => name);
      return fc.record(Object.fromEntries(named.map(([name, one]) => [name, valueFor(one, [], name)])), { requiredKeys });
    }
    case 'array':
      return fc.array(valueFor(def.element, [], field), { minLength: 1, maxLength: 3 });
    case 'union':
      return fc.oneof(...(def.options ?? []).map((option) => valueFor(option, without, field)));
    case 'literal':
      return fc.constant(def.values?.[0]);
    case 'record':
      return fc.dictionary(fc.constantFrom('x-one', 'x-two'), fc.constantFrom('a', 'b'));
    case 'boolean':
      return fc.boolean();
    case 'number':
      return fc.integer({ min: 1, max: 5 });
    case 'string':
      if (schema === Timestamp) return moments;
      if (ENUMS.has(schema)) return fc.constant(ENUMS.get(schema));
      if (checks.some(({ pattern }) => pattern)) return fc.stringMatching(/^[a-z]{2,6}-[0-9a-z]{2,6}$/);
      if (/email/.test(field)) return fc.stringMatching(/^[a-z]{3,9}@[a-z]{3,9}\.example$/);
      if (/url$|link$/.test(field)) return fc.stringMatching(/^https:\/\/[a-z]{3,9}\.example\/[a-z]{1,9}\.pdf$/);
      return words(most);
    default:
      return fc.jsonValue({ maxDepth: 1 });
  }
}

const verbs = new Map<string, Map<string, RestOperation>>();
for (const op of operations()) {
  const resource = op.id.slice('skilljar.'.length, op.id.lastIndexOf('.'));
  const verb = op.id.slice(op.id.lastIndexOf('.') + 1);
  const known = verbs.get(resource) ?? new Map<string, RestOperation>();
  // Where there are both, PATCH is what `update` sends.
  if (!known.has(verb) || op.kind === 'PATCH') known.set(verb, op);
  verbs.set(resource, known);
}

export interface Special extends Partial<Omit<Kind, 'name' | 'input'>> {
  /** Fields that are never sent. */
  readonly without?: readonly string[];
  /** Fields that are sent as they come from here. */
  readonly values?: Readonly<Record<string, fc.Arbitrary<unknown>>>;
  /** Nothing of these names is sent in a change. */
  readonly fixed?: readonly string[];
  /** Ids above it in the URL that are always the same. */
  readonly below?: Key;
  readonly noGet?: boolean;
  readonly noList?: boolean;
  readonly noUpdate?: boolean;
  readonly noRemove?: boolean;
}

/** A kind of Skilljar, derived from its operations, by the path of its resource on the client. */
export function skilljarKinds(client: Client) {
  return (resource: string, special: Special = {}): Kind => {
    const { without = [], values = {}, fixed = [], below = [], noGet, noList, noUpdate, noRemove, ...rest } = special;
    const known = verbs.get(resource) as Map<string, RestOperation>;
    const run = (op: RestOperation, ids: Key, ...more: unknown[]): unknown => {
      const names = idsOf(op);
      const all = [...below, ...ids];
      const path = names.length === 1 ? all[0] : Object.fromEntries(names.map(([, name], i) => [name, all[i]]));
      return methodOf(client, op)(...(names.length > 0 ? [path] : []), ...more, ...(op.confirm ? [{ confirm: true }] : []));
    };
    const inputOf = (op: RestOperation, left: readonly string[], filter: (value: Fields) => boolean = () => true) => {
      const schema = schemaOf(op) as { safeParse(value: unknown): { success: boolean } };
      const shape = defOf(schema).shape;
      const named = Object.keys(values).filter((name) => !shape || name in shape);
      const given = fc.record(Object.fromEntries(named.map((name) => [name, values[name] as fc.Arbitrary<unknown>])));
      const all = fc.tuple(valueFor(schema, [...left, ...named]), given).map(([some, more]) => ({ ...(some as Fields), ...more }));
      return all.filter((value) => filter(value) && (left.length > 0 || schema.safeParse(value).success)) as fc.Arbitrary<Fields>;
    };
    const refs = Object.keys(rest.refs ?? {});
    const [create, get, list, update, remove] = ['create', 'get', 'list', 'update', 'delete'].map((verb) => known.get(verb));
    if (!create) throw new Error(`${resource} has no create operation.`);
    const fields = create.input ? inputOf(create, [...refs, ...without]) : fc.constant({});
    return {
      name: resource,
      input: fields,
      create: (above, input) => run(create, above, ...(create.input ? [input] : [])) as PromiseLike<unknown>,
      ...(get && !noGet && { get: (key: Key) => run(get, key, ...(get.input ? [{}] : [])) as PromiseLike<unknown> }),
      ...(list &&
        !noList && {
          list: (above: Key, query: Fields, options: ListOptions) => run(list, above, ...(list.input ? [query] : []), options) as Listing,
        }),
      ...(update &&
        !noUpdate && {
          change: inputOf(update, [...refs, ...without, ...fixed], (value) => Object.keys(value).length > 0),
          update: (key: Key, change: Fields) => run(update, key, change) as PromiseLike<unknown>,
        }),
      ...(remove && !noRemove && { remove: (key: Key) => run(remove, key) as PromiseLike<unknown> }),
      volatile: VOLATILE,
      ...rest,
    };
  };
}

/** What follows from other things, or from the time. */
export const VOLATILE = /_count$|^modified_at$|^login_token$|_remaining$|(?:^|_)url$/;

/** `{ id }`, as bodies name a thing. */
export const wrap = (id: string) => ({ id });

/** What ties something to the thing above goes by the id of what it ties. */
export const tie = (field: string, kind: string, demo: readonly string[] = []): Special => ({
  refs: { [field]: { kind, wrap, demo } },
  idOf: (row) => (row[field] as { id: string }).id,
  shown: (input, answer) => ({
    ...Object.fromEntries(Object.entries(input).filter(([name]) => name in answer)),
    ...(field in input && { [field]: { id: (input[field] as { id: string }).id } }),
  }),
  upserts: true,
});
