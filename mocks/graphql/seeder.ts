import { type GraphQLObjectType, getNamedType, isCompositeType, isListType, isNonNullType, isObjectType, isUnionType } from 'graphql';
import { complete, mark } from './complete.js';
import type { Dict } from './platform.js';
import { type Field, Intake, type Made, named } from './seedIntake.js';
import type { SeedingWorld } from './seeding.js';
import { at, type Default, type Help, type Kind } from './seedPlan.js';
import type { MockRow } from './tables.js';

/** Makes rows of partials, for one call: completes them, stores them, and knows how to take everything back. */
export class Seeder extends Intake {
  /** What was made, also where no table keeps it. */
  readonly rows = new Map<string, MockRow>();
  readonly #made: { readonly type: string; readonly id: string; readonly place: string }[] = [];
  readonly #undo: (() => void)[] = [];

  /** Takes back everything that was written. */
  undo(): void {
    for (const step of this.#undo.reverse()) step();
  }

  /** To be called once everything is made. */
  finish(): void {
    for (const { type, id, place } of [...this.#made]) this.plan.finish?.(type, id, this.#help(`${place}/end`, {}));
  }

  /** Completes a thing and stores it. Returns its id. */
  override create(made: Made): string {
    const { kind, given, path, place, inherited = {}, owner } = made;
    const { tables, now } = this.world;
    const id = this.idFor(made);
    const type = this.#typeOf(kind, given);
    const help = this.#help(place, inherited);
    const own = Object.fromEntries(Object.entries(given).filter(([name]) => !kind.parts?.[name] && name !== owner?.[0]));
    const field: Field = { path, place, inherited, kind };
    const row: Record<string, unknown> = this.fields(type, kind.read?.(own, { now, tables }) ?? own, field);
    row.id = id;
    if (owner) row[owner[0]] = owner[1];
    if (kind.idField) row[kind.idField] = id;
    if (type.name !== kind.type) row.__typename = type.name;
    this.fillIn(type, row, field, help);
    this.#keepApart(kind, row, given, place);
    this.rows.set(id, row as MockRow);
    this.#made.push({ type: kind.type, id, place });
    if (kind.put) kind.put(row, help);
    else help.insert(kind.type, row);
    this.#addParts(made, row as MockRow, help);
    kind.after?.((tables.of(kind.type).get(id) ?? row) as MockRow, help);
    return id;
  }

  /** What a thing, or a part of one, must have and nobody gave. */
  protected override fillIn(type: GraphQLObjectType, row: Record<string, unknown>, field: Field, help?: Help): void {
    const { place, kind, inherited = {} } = field;
    const { generator, now } = this.world;
    const helping = help ?? this.#help(place, inherited);
    const defaults = kind ? kind.defaults : this.plan.embedded?.[type.name];
    for (const [name, required] of this.#references(type, kind)) {
      if (row[name] !== undefined || defaults?.[name] !== undefined) continue;
      row[name] = inherited[name] ?? this.#owned(name, required) ?? helping.make(required);
    }
    for (const [name, value] of Object.entries(defaults ?? {})) if (row[name] === undefined) row[name] = resolved(value, row, helping);
    for (const part of this.#partsOf(type)) {
      const spot = { path: `${field.path}.${part.name}`, place: `${place}.${part.name}` };
      row[part.name] ??= this.part(part.type, {}, spot);
    }
    const isDerived = (typeName: string, name: string) =>
      this.isDerived(typeName, name) || kind?.parts?.[name] !== undefined || kind?.lists?.[name] !== undefined;
    const id = (name: string) => this.plan.id(type.name, `${place}.${name}`, generator);
    Object.assign(row, complete(type, row, { generator, now, place, isDerived, id }));
  }

  /** The single things that a type cannot be without, with their types. */
  #references(type: GraphQLObjectType, kind: Kind | undefined): [name: string, type: string][] {
    const shown = Object.values(type.getFields()).flatMap((field): [string, string][] => {
      const inner = isNonNullType(field.type) ? field.type.ofType : undefined;
      if (!isCompositeType(inner) || !this.kinds.has(inner.name) || this.isDerived(type.name, field.name)) return [];
      return [[field.name, inner.name]];
    });
    return [...shown, ...Object.entries(kind?.extra ?? {}).filter(([, extra]) => this.kinds.has(extra))];
  }

  /** The parts that a type cannot be without. */
  #partsOf(type: GraphQLObjectType): { name: string; type: GraphQLObjectType }[] {
    return Object.values(type.getFields()).flatMap(({ name, type: fieldType }) => {
      const inner = isNonNullType(fieldType) ? fieldType.ofType : undefined;
      return isObjectType(inner) && !this.kinds.has(inner.name) && !this.isDerived(type.name, name) ? [{ name, type: inner }] : [];
    });
  }

  /** What belongs to the account itself: its team, and whoever makes things with its key. */
  #owned(name: string, type: string): string | undefined {
    return type === 'User' && !/by$/i.test(name) ? undefined : this.plan.own[type];
  }

  #typeOf(kind: Kind, given: Dict): GraphQLObjectType {
    const schema = this.platform.schema();
    const type = getNamedType(schema.getType(kind.type)!);
    if (isObjectType(type)) return type;
    const known = isUnionType(type) ? type.getTypes() : [];
    return known.find(({ name }) => name === (given.__typename ?? kind.member)) ?? known[0]!;
  }

  /** Two things that nobody named are not called the same. */
  #keepApart(kind: Kind, row: Record<string, unknown>, given: Dict, place: string): void {
    for (const key of kind.knownBy ?? []) {
      const value = at(row, key);
      if (typeof value !== 'string' || at(given, key) !== undefined) continue;
      if (this.world.tables.of(kind.type).find((other) => at(other, key) === value))
        put(row, key, `${value}-${mark(this.world.generator, place)}`);
    }
  }

  #addParts({ kind, given, path, place }: Made, row: MockRow, help: Help): void {
    for (const [name, [type, owner]] of Object.entries(kind.parts ?? {})) {
      const parts = given[name];
      if (parts === undefined || parts === null) continue;
      const single = this.#isSingle(row, kind, name);
      if (!single && !Array.isArray(parts)) throw new TypeError(`${path}.${name} must be a list.`);
      const ids = (single ? [parts] : (parts as unknown[])).map((part: unknown, i: number) => {
        const spot = `${name}${single ? '' : `[${i}]`}`;
        const partKind = this.kinds.get(type)!;
        const thing: Made = {
          kind: partKind,
          given: this.dict(named(partKind, part), `${path}.${spot}`),
          path: `${path}.${spot}`,
          place: `${place}.${spot}`,
        };
        const known = this.find(thing);
        if (known !== undefined) help.update(type, known, { [owner]: row.id });
        return known ?? this.create({ ...thing, owner: [owner, row.id], inherited: row });
      });
      if (single) help.update(kind.type, row.id, { [name]: ids[0] });
    }
  }

  #isSingle(row: MockRow, kind: Kind, name: string): boolean {
    const type = this.#typeOf(kind, row).getFields()[name]?.type;
    return type !== undefined && !isListType(isNonNullType(type) ? type.ofType : type);
  }

  #help(place: string, inherited: Dict): Help {
    const { tables, generator, now }: SeedingWorld = this.world;
    const remember = (type: string, id: string) => {
      const before = tables.of(type).get(id);
      this.#undo.push(() => (before ? tables.of(type).insert(before) : tables.of(type).delete(id)));
    };
    let count = 0;
    const make: Help['make'] = (type, given = {}) => {
      count += 1;
      return this.create({ kind: this.kinds.get(type)!, given, path: type, place: `${place}/${type}${count}`, inherited });
    };
    return {
      tables,
      generator,
      now,
      place,
      make,
      last: (type) => tables.of(type).all().at(-1)?.id ?? make(type),
      insert: (type, row) => {
        const id = row.id ?? this.plan.id(type, `${place}/${type}`, generator);
        remember(type, id);
        return tables.of(type).insert({ ...row, id });
      },
      update: (type, id, change) => {
        remember(type, id);
        tables.of(type).update(id, change);
      },
    };
  }
}

const resolved = (value: Default, row: Dict, help: Help) => (typeof value === 'function' ? value(row, help) : value);

function put(row: Record<string, unknown>, key: string, value: unknown): void {
  const names = key.split('.');
  const last = names.pop()!;
  const target = names.reduce((part, name) => part[name] as Record<string, unknown>, row);
  target[last] = value;
}
