import type { Generator } from '../../engine/generator.js';
import type { Row } from '../../engine/store.js';
import { type Body, isFields } from '../../rest/body.js';
import { operations } from '../../rest/routes.js';
import { type AnyRow, place as placeOf, rowsOf } from '../generic.js';
import { servedAt } from '../handlers/index.js';
import type { Tables } from '../tables.js';
import { aboveField, checkGiven, fail, shapeOf, withTimestamps } from './check.js';
import { completed, completing, kindOf, same, tableOf } from './complete.js';
import { defOf, fillFields } from './fill.js';
import type { Completing, Kind, KindName, Making } from './model.js';
import { inventor } from './values.js';

/** One thing that was stored. */
export interface Made {
  readonly name: KindName;
  readonly row: AnyRow;
  /** What its URL names, from the top down to itself. */
  readonly chain: readonly string[];
  readonly path: string;
}

/** What was said, once it was checked. What stands inside is checked when its turn comes. */
const defined = ({ refs, children }: Kind, given: Body): Body =>
  Object.fromEntries(
    Object.entries(given)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => [field, refs?.[field] || children?.[field] ? value : withTimestamps(value)]),
  );

/** Where a thing is created. */
interface Location {
  /** What it stands inside, and of what kind that is. */
  readonly parent?: AnyRow;
  readonly inside?: KindName;
  /** The domain of what it belongs to. */
  readonly domain?: string;
  /** Whether the input has it at the top. */
  readonly asked?: boolean;
}

/** One call of `seed`: creates things, records them in the order of the input, and can undo everything. */
export class Run {
  readonly counts: Map<string, number>;
  readonly #tables: Tables;
  readonly #generator: Generator;
  readonly #now: number;
  readonly #asked: Made[] = [];
  readonly #besides: Made[] = [];
  readonly #undo: (() => void)[] = [];

  constructor(tables: Tables, generator: Generator, now: number, counts: Map<string, number>) {
    this.#tables = tables;
    this.#generator = generator;
    this.#now = now;
    this.counts = counts;
  }

  /** What stands in the input itself comes first, in its order; what came with it or stands inside it, after that. */
  all(name: KindName): Made[] {
    return [...this.#asked, ...this.#besides].filter((made) => made.name === name);
  }

  add(name: KindName, given: unknown, path: string): void {
    this.#make(name, given, path, { asked: true });
  }

  /** Everything as it was before. */
  undo(): void {
    for (const back of this.#undo.reverse()) back();
  }

  #rows(name: KindName) {
    return rowsOf(this.#tables, tableOf(kindOf(name)));
  }

  #keep(table: string, row: Body): AnyRow {
    const rows = rowsOf(this.#tables, table);
    const kept = rows.insert(row as Body & { id?: string });
    this.#undo.push(() => rows.delete(kept.id));
    return kept;
  }

  #change(table: string, id: string, change: Body): void {
    const rows = rowsOf(this.#tables, table);
    const before = rows.get(id);
    rows.update(id, change);
    if (before) this.#undo.push(() => void rows.insert(before));
  }

  #make(name: KindName, given: unknown, path: string, at: Location = {}): AnyRow {
    const kind = kindOf(name);
    checkGiven(name, given, path);
    const wanted = defined(kind, given);
    const n = this.counts.get(name) ?? 0;
    this.counts.set(name, n + 1);
    const parent = this.#above(kind, wanted, path, at);
    const domain = this.#domainOf(kind, parent, at.domain);
    const place = `${name}/${n}`;
    const refs = this.#refs(name, wanted, path, domain, at);
    const position = 'order' in shapeOf(name) ? this.#beside(name, refs, parent) : n;
    const base = completing(name, n, place, path, this.#tables, { generator: this.#generator, domain, now: this.#now, position });
    const making: Making = { ...base, ...this.#tools(path, domain), parent };
    if (kind.instead) {
      const row = kind.instead(wanted, making);
      this.#note({ name, row, chain: [row.id], path }, at.asked);
      return row;
    }
    const id = kind.sharesId || wanted.id === undefined ? base.id('') : String(wanted.id);
    this.#claim(name, wanted, id, path);
    const row = this.#store(name, wanted, { ...wanted, ...refs, id }, refs, making);
    this.#note({ name, row, chain: this.#chain(name, row), path }, at.asked);
    for (const [field, child] of Object.entries(kind.children ?? {})) {
      const isList = Array.isArray(wanted[field]);
      ([wanted[field] ?? []].flat() as unknown[]).forEach((inside, i) => {
        this.#make(child, inside, isList ? `${path}.${field}[${i}]` : `${path}.${field}`, { parent: row, inside: name, domain });
      });
    }
    kind.after?.(row, making, wanted);
    return row;
  }

  #note(made: Made, asked = false): void {
    (asked ? this.#asked : this.#besides).push(made);
  }

  /** Completes the fields and puts them into the table. */
  #store(name: KindName, wanted: Body, given: Body, refs: Body, making: Making): AnyRow {
    const kind = kindOf(name);
    const occasion = { id: making.place, kind: kind.one, made: making.made, invent: inventor(making) };
    const fields = { ...fillFields(shapeOf(name), completed(name, given, making), occasion), ...pointers(refs) };
    for (const field of [...(kind.derived ?? []), ...Object.keys(kind.children ?? {})]) delete fields[field];
    const chain = kind.under && this.#chain(kind.under.kind, making.parent);
    const row = { id: given.id, ...(kind.row?.(fields, making, wanted) ?? fields) };
    return this.#keep(tableOf(kind), kind.bare ? row : { ...row, $under: placeOf(...(chain ?? [])), $made: making.made });
  }

  #tools(path: string, domain: string): Omit<Making, keyof Completing | 'parent'> {
    const inside = (field: string) => (field ? `${path}.${field}` : path);
    return {
      make: (name, given, field, parent) => this.#make(name, given, inside(field), { domain, ...(parent && { parent }) }),
      resolve: (name, given, field) => this.#resolve(name, given, inside(field), domain),
      find: (name, given, field) => this.#find(name, given, inside(field), domain),
      keep: (table, row) => this.#keep(table, row),
      change: (table, id, change) => this.#change(table, id, change),
      offers: (ids, field) => ((ids ?? []) as string[]).map((id, i) => this.#offer(id, `${inside(field)}[${i}]`)),
    };
  }

  /** What the thing stands under: what the input says, what it stands inside, the first domain, or else a new one. */
  #above(kind: Kind, given: Body, path: string, { parent, domain }: Location): AnyRow {
    if (!kind.under) return parent ?? { id: '' };
    const { kind: above, field } = kind.under;
    // A prerequisite has a published course of its own, and stands under another.
    const object = kind.refs?.[aboveField(field)] ? field : aboveField(field);
    const value = given[field] ?? given[object];
    if (parent) {
      const own = kindOf(above).own?.(parent) ?? parent.id;
      return value === undefined || same(value, own) ? parent : fail(`${path}.${field}`, `stands inside the ${kindOf(above).one} "${own}"`);
    }
    if (above !== 'domains')
      return value === undefined
        ? this.#make(above, kind.fresh?.[object] ?? {}, `${path}.${object}`)
        : this.#resolve(above, value, `${path}.${given[field] === undefined ? object : field}`, domain);
    if (isFields(value)) return this.#resolve(above, value, `${path}.${object}`);
    const name = value ?? domain;
    const found = this.#rows(above).find((row) => name === undefined || same(row.name, name));
    return (
      found ??
      (name === undefined ? this.#make(above, {}, `${path}.${field}`) : fail(`${path}.${field}`, `there is no domain "${String(name)}"`))
    );
  }

  #domainOf(kind: Kind, parent: AnyRow, inherited: string | undefined): string {
    const top = kind.under && this.#chain(kind.under.kind, parent)[0];
    const named = this.#tables.domains.find(({ name }) => name === top);
    return named?.name ?? inherited ?? this.#tables.domains.all()[0]?.name ?? 'academy.example.com';
  }

  /** The references of a thing, by field: ids, or objects with an id and the fields of a name. */
  #refs(name: KindName, given: Body, path: string, domain: string, { parent, inside }: Location): Body {
    const { refs = {}, lists = {}, fresh = {}, under } = kindOf(name);
    const shape = shapeOf(name);
    const out: Body = {};
    for (const [field, to] of Object.entries(refs)) {
      const at = `${path}.${field}`;
      const value = given[field];
      const { type, innerType } = defOf(shape[field] ?? shape.id);
      const isOptional = !(field in shape) || type === 'optional' || type === 'nullable';
      const isNullable = type === 'nullable' || (type === 'optional' && defOf(innerType).type === 'nullable');
      if (value === null && !isNullable) fail(at, 'must not be null');
      // What stands inside a thing points at it.
      const around = !under && inside === to ? parent : undefined;
      if (value === null || (value === undefined && isOptional && !around)) continue;
      const row = value === undefined ? (around ?? this.#usual(to, fresh[field], at, domain)) : this.#resolve(to, value, at, domain);
      if (around && row.id !== around.id) fail(at, `stands inside the ${kindOf(to).one} "${around.id}"`);
      out[field] = pointsByObject(shape[field]) ? { ...(row as Body), id: row.id } : row.id;
    }
    for (const [field, to] of Object.entries(lists))
      ((given[field] ?? []) as string[]).forEach((id, i) => void this.#resolve(to, id, `${path}.${field}[${i}]`, domain));
    return out;
  }

  #usual(to: KindName, fresh: Body = {}, path: string, domain: string): AnyRow {
    return (to === 'domains' && this.#rows(to).all()[0]) || this.#make(to, fresh, path, { domain });
  }

  #resolve(name: KindName, given: unknown, path: string, domain?: string): AnyRow {
    return this.#find(name, given, path, domain) ?? this.#make(name, given, path, domain === undefined ? {} : { domain });
  }

  /** The row with that id, or that is known by what is given. */
  #find(name: KindName, given: unknown, path: string, domain?: string): AnyRow | undefined {
    const kind = kindOf(name);
    const rows = this.#rows(name);
    const byId = (id: unknown, at: string) => rows.get(String(id)) ?? fail(at, `there is no ${kind.one} with the id "${String(id)}"`);
    if (typeof given === 'string') return byId(given, path);
    checkGiven(name, given, path);
    const { id, ...rest } = defined(kind, given);
    if (id !== undefined) return this.#agreed(kind, byId(id, `${path}.id`), rest, path);
    const key = kind.key !== undefined && rest[kind.key] !== undefined ? kind.key : undefined;
    const found = key === undefined ? [] : rows.all((row) => same(row[key], rest[key]) && this.#isOn(kind, row, domain));
    if (found.length > 1) fail(`${path}.${key}`, `more than one ${kind.one} has it: name one by its id`);
    const there =
      found[0] ?? kind.there?.(rest, { tables: this.#tables, domain: domain ?? '', find: this.#tools(path, domain ?? '').find });
    return there && this.#agreed(kind, there, rest, path);
  }

  #isOn(kind: Kind, row: AnyRow, domain: string | undefined): boolean {
    return domain === undefined || kind.under?.kind !== 'domains' || same((row.domain_name ?? row.$under) as string, domain);
  }

  /** Naming a thing does not change it. */
  #agreed(kind: Kind, row: AnyRow, given: Body, path: string): AnyRow {
    for (const [field, value] of Object.entries(given)) {
      if (kind.children?.[field])
        fail(`${path}.${field}`, `the ${kind.one} is there already: what is to stand inside it has a list of its own`);
      const there = row[field];
      if (typeof value === 'object' || there === undefined || same(there, value)) continue;
      fail(`${path}.${field}`, `the ${kind.one} "${row.id}" is there already, with ${JSON.stringify(there)}`);
    }
    return row;
  }

  #claim(name: KindName, given: Body, id: string, path: string): void {
    const { one, key, unique, sharesId } = kindOf(name);
    const rows = this.#rows(name);
    // It stands in URLs, between slashes.
    if (!sharesId && given.id !== undefined && !(typeof given.id === 'string' && /^[^/]+$/.test(given.id)))
      fail(`${path}.id`, 'must be a text that is not empty and has no slash');
    if (!sharesId && rows.get(id)) fail(`${path}.id`, `there is a ${one} with the id "${id}" already`);
    const other = unique && key !== undefined && given[key] !== undefined && rows.find((row) => same(row[key], given[key]));
    if (!other) return;
    const how = name === 'domains' ? `domain_name: "${other.name as string}"` : 'that';
    fail(
      `${path}.${key}`,
      `there is a ${one} "${String(given[key!])}" already, with the id "${other.id}". Others can refer to it by ${how}`,
    );
  }

  /** How many stand beside it already. */
  #beside(name: KindName, refs: Body, parent: AnyRow): number {
    const { under } = kindOf(name);
    const [field, value] = Object.entries(refs)[0] ?? [];
    const place = under && placeOf(...this.#chain(under.kind, parent));
    return this.#rows(name).count((row) => (under ? row.$under === place : field !== undefined && row[field] === value));
  }

  /** What the URL of a row names, from the top down to itself. */
  #chain(name: KindName, row: AnyRow): string[] {
    const kind = kindOf(name);
    const own = kind.own?.(row) ?? row.id;
    if (!kind.under) return [own];
    if (row.$under) return [...row.$under.split('/'), own];
    if (row.domain_name !== undefined) return [String(row.domain_name), own];
    const above = this.#rows(kind.under.kind).get(String(row.target ?? row.group_id ?? row.quiz_id ?? ''));
    return above ? [...this.#chain(kind.under.kind, above), own] : [own];
  }

  #offer(id: string, path: string): string {
    const op = operations().find((one) => one.id === 'skilljar.offers.get')!;
    const call = { op, params: { offer_id: id }, url: new URL('https://api.skilljar.com/v1'), body: {}, tables: this.#tables, now: '' };
    return servedAt(op).find?.(call) ? id : fail(path, `there is no offer with the id "${id}"`);
  }
}

/** Rows keep ids only: the rest is read where it is. */
const pointers = (refs: Body): Body =>
  Object.fromEntries(Object.entries(refs).map(([field, value]) => [field, isFields(value) ? { id: (value as unknown as Row).id } : value]));

function pointsByObject(schema: unknown): boolean {
  if (schema === undefined) return false;
  const { type, innerType } = defOf(schema);
  return type === 'optional' || type === 'nullable' ? pointsByObject(innerType) : type === 'object';
}
