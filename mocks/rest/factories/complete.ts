import { Timestamp } from '../../../src/skilljar/schemas/index.js';
import { copied } from '../../engine/collection.js';
import { slugOf } from '../../engine/generator.js';
import { demoId, skilljarDemo } from '../../skilljar/scenarios/demo-ids.js';
import type { Body } from '../body.js';
import { ENUMS } from './enum-values.js';
import { type FillContext, inventionOf, textIn } from './values.js';
import { defOf, type Shape } from './zod.js';

/** Completes a value. `siblings`: the given fields of the same object. `undefined`: the field is omitted. */
type Filler = (known: unknown, context: FillContext, siblings: Body) => unknown;

/** The given fields, completed to the schema, without unknown fields. The result is a copy. */
export const fill = (schema: unknown, known: unknown, context: FillContext): unknown => fillerOf(schema, '')(known, context, {});

/** The fields of an object, each completed. */
export const fillFields = (shape: Shape, known: Body, context: FillContext): Body => fieldsOf(shape)(known, context);

const fillers = new Map<string, WeakMap<object, Filler>>();

/** Schemas are read once, because many records have the same one. */
function fillerOf(schema: unknown, name: string): Filler {
  let known = fillers.get(name);
  if (!known) fillers.set(name, (known = new WeakMap()));
  let filler = known.get(schema as object);
  if (!filler) known.set(schema as object, (filler = makeFiller(schema, name)));
  return filler;
}

function makeFiller(schema: unknown, name: string): Filler {
  const def = defOf(schema);
  const leaf = (plain: (context: FillContext, siblings: Body) => unknown): Filler => {
    const invent = inventionOf(schema, name, false);
    return (known, context, siblings) =>
      known ?? (context.setting && invent?.(context, siblings, context.setting)) ?? plain(context, siblings);
  };
  switch (def.type) {
    case 'optional': {
      const inner = fillerOf(def.innerType, name);
      const isUnknown = defOf(def.innerType).type === 'unknown';
      return (known, context, siblings) =>
        known === undefined && (isUnknown || context.sparse) ? undefined : inner(known, context, siblings);
    }
    case 'nullable': {
      const inner = fillerOf(def.innerType, name);
      const invent = inventionOf(def.innerType, name, true);
      return (known, context, siblings) => {
        if (known !== undefined) return known === null ? null : inner(known, context, siblings);
        return (context.setting && invent?.(context, siblings, context.setting)) ?? null;
      };
    }
    case 'object': {
      const fields = fieldsOf(def.shape ?? {});
      return (known, context) => fields((known ?? {}) as Body, name ? { ...context, id: `${context.id}/${name}`, kind: name } : context);
    }
    case 'array': {
      const inner = fillerOf(def.element, name);
      return (known, context) => (Array.isArray(known) ? known.map((item, i) => inner(item, nth(context, i), {})) : []);
    }
    case 'union': {
      const inner = fillerOf(def.options?.[0], name);
      return (known, context, siblings) => copied(known) ?? inner(known, context, siblings);
    }
    case 'literal':
      return (known) => known ?? def.values?.[0];
    case 'record':
      return (known) => copied(known) ?? {};
    case 'boolean':
      return leaf(() => /^(?:active|is_active|registration_open|visible_on_catalog)$/.test(name));
    case 'number':
      return leaf(() => (name === 'order' ? 1 : 0));
    case 'string':
      return leaf(plainText(schema, name));
    default:
      return copied;
  }
}

/** Items of a list get different generated values. */
const nth = (context: FillContext, i: number): FillContext => (i === 0 ? context : { ...context, id: `${context.id}/${i}` });

const shapes = new WeakMap<Shape, readonly (readonly [name: string, filler: Filler])[]>();

const fieldsOf = (shape: Shape) => (known: Body, context: FillContext) => {
  let all = shapes.get(shape);
  if (!all) shapes.set(shape, (all = Object.keys(shape).map((name) => [name, fillerOf(shape[name], name)] as const)));
  const fields: Body = {};
  for (const [name, filler] of all) {
    const value = filler(known[name], context, known);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
};

function plainText(schema: unknown, name: string): (context: FillContext, siblings: Body) => string {
  const always = (value: string) => () => value;
  const word = ({ id }: FillContext) => demoId(`${id}/${name}`, 0);
  if (ENUMS.has(schema)) return always(ENUMS.get(schema)!);
  if (schema === Timestamp) return ({ made }) => made;
  if (/(?:^|_)id$/.test(name)) return word;
  if (/email$/.test(name)) return (context) => `${word(context)}@example.com`;
  if (name === 'domain_name') return always(skilljarDemo.domain);
  if (name === 'slug') return ({ kind }, siblings) => slugOf(textIn(siblings, 'name', 'title', 'page_title') ?? kind) || 'new';
  if (name === 'full_name') return (_context, { first_name, last_name }) => `${first_name ?? ''} ${last_name ?? ''}`.trim();
  if (name === 'currency_code') return always('USD');
  if (name === 'amount') return always('0.00');
  if (/(?:^|_)url$/.test(name)) return (context) => `https://${skilljarDemo.domain}/${slugOf(context.kind)}/${word(context)}`;
  if (name === 'code' || name === 'token') return (context) => word(context).toUpperCase();
  if (/^(?:name|title|page_title|label|header|display_name)$/.test(name)) return ({ kind }) => `A ${kind}`;
  return always('');
}
