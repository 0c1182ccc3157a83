import { Timestamp } from '../../../src/skilljar/schemas/index.js';
import { slugOf } from '../../engine/generator.js';
import { demoId, skilljarDemo } from '../../skilljar/scenarios/demo-ids.js';
import type { Body } from '../body.js';
import { ENUMS } from './enum-values.js';
import { defOf, type Shape } from './zod.js';

export interface FillContext {
  /** Of the row that is completed: the same row is completed in the same way each time. */
  readonly id: string;
  /** What kind of thing it is, for its name. */
  readonly kind: string;
  /** When it was made. */
  readonly made: string;
  /** Whether optional fields are left out that nobody has said anything about. */
  readonly sparse?: boolean;
  /** A better value than the plain one for a field of that name; `undefined`: the plain one, which is `null` where that is possible. */
  readonly invent?: (field: MissingField, context: FillContext) => unknown;
}

/** A field that nobody has said anything about. */
export interface MissingField {
  readonly name: string;
  readonly schema: unknown;
  readonly nullable: boolean;
  /** What is known of the fields beside it. */
  readonly siblings: Body;
}

/** What is known, completed to what the schema wants, and without what it does not know. `undefined`: left out. */
export function fill(schema: unknown, known: unknown, context: FillContext, name = '', siblings: Body = {}): unknown {
  const def = defOf(schema);
  const inner = () => fill(def.innerType, known, context, name, siblings);
  const invented = (of: unknown, nullable = false) => context.invent?.({ name, schema: of, nullable, siblings }, context);
  switch (def.type) {
    case 'optional':
      return known === undefined && (context.sparse || defOf(def.innerType).type === 'unknown') ? undefined : inner();
    case 'nullable':
      return known === undefined ? (invented(def.innerType, true) ?? null) : known === null ? null : inner();
    case 'object':
      return fillFields(def.shape ?? {}, (known ?? {}) as Body, context, name);
    case 'array':
      return Array.isArray(known) ? known.map((item, i) => fill(def.element, item, nth(context, i), name)) : [];
    case 'union':
      return known ?? fill(def.options?.[0], known, context, name, siblings);
    case 'literal':
      return known ?? def.values?.[0];
    case 'record':
      return known ?? {};
    case 'boolean':
      return known ?? invented(schema) ?? /^(?:active|is_active|registration_open|visible_on_catalog)$/.test(name);
    case 'number':
      return known ?? invented(schema) ?? (name === 'order' ? 1 : 0);
    case 'string':
      return known ?? invented(schema) ?? text(schema, context, name, siblings);
    default:
      return known;
  }
}

/** Neighbours in a list are not made up alike. */
const nth = (context: FillContext, i: number): FillContext => (i === 0 ? context : { ...context, id: `${context.id}/${i}` });

/** The fields of an object, each filled in. `place` is its own name, where it is a field itself. */
export function fillFields(shape: Shape, known: Body, context: FillContext, place = ''): Body {
  const nested = place ? { ...context, id: `${context.id}/${place}`, kind: place } : context;
  const fields: Body = {};
  for (const name of Object.keys(shape)) {
    const value = fill(shape[name], known[name], nested, name, known);
    if (value !== undefined) fields[name] = value;
  }
  return fields;
}

function text(schema: unknown, { id, kind, made }: FillContext, name: string, siblings: Body): string {
  const known = ENUMS.get(schema);
  if (known !== undefined) return known;
  if (schema === Timestamp) return made;
  const given = (field: string) => (typeof siblings[field] === 'string' ? (siblings[field] as string) : '');
  const word = () => demoId(`${id}/${name}`, 0);
  if (/(?:^|_)id$/.test(name)) return word();
  if (/email$/.test(name)) return `${word()}@example.com`;
  if (name === 'domain_name') return skilljarDemo.domain;
  if (name === 'slug') return slugOf(given('name') || given('title') || given('page_title') || kind) || 'new';
  if (name === 'full_name') return `${given('first_name')} ${given('last_name')}`.trim();
  if (name === 'currency_code') return 'USD';
  if (name === 'amount') return '0.00';
  if (/(?:^|_)url$/.test(name)) return `https://${skilljarDemo.domain}/${slugOf(kind)}/${word()}`;
  if (name === 'code' || name === 'token') return word().toUpperCase();
  if (/^(?:name|title|page_title|label|header|display_name)$/.test(name)) return `A ${kind}`;
  return '';
}
