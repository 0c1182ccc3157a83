import { type GraphQLObjectType, getNamedType, isCompositeType, isListType, isNonNullType, isObjectType, isUnionType } from 'graphql';
import type { Dict } from '../platform.js';
import type { MockRow } from '../tables.js';
import { complete } from './complete.js';
import { type Field, Intake, type Made, named } from './intake.js';
import { at, type Default, entryOf, type Finished, type Help, type Kind, refuse } from './model.js';
import type { SeedingWorld } from './world.js';

/** What a thing of a type cannot be without. */
interface Needs {
  readonly references: readonly (readonly [name: string, type: string])[];
  readonly parts: readonly { readonly name: string; readonly type: GraphQLObjectType }[];
}

/** Makes rows of partials, for one call: completes them, stores them, and knows how to take everything back. */
export class Seeder extends Intake {
  /** What was made, also where no table keeps it. */
  readonly rows = new Map<string, MockRow>();
  /** Everything that was made, as it came. */
  readonly made: { readonly kind: Kind; readonly id: string; readonly path: string; readonly place: string }[] = [];
  /** What belongs to a thing that came before it: a field, and the id of that. */
  readonly #owners = new Map<string, readonly [field: string, id: string]>();
  readonly #undo: (() => void)[] = [];
  readonly #needs = new Map<string, Needs>();

  /** Takes back everything that was written. */
  undo(): void {
    for (const step of this.#undo.reverse()) step();
  }

  /** To be called once everything is made. */
  finish(): void {
    const byType = new Map<string, Finished[]>();
    for (const { kind, id, path, place } of this.made) {
      const things = byType.get(kind.type) ?? [];
      things.push({ row: this.rows.get(id)!, help: this.#help({ path, place: `${place}/end` }) });
      byType.set(kind.type, things);
    }
    for (const [type, things] of byType) this.plan.finish?.(type, things);
  }

  /** Completes a thing and stores it. Returns its id. */
  override create(made: Made): string {
    const { kind, given, path, place, inherited = {} } = made;
    const { tables } = this.world;
    const id = this.idFor(made);
    const owner = made.owner ?? this.#owners.get(id);
    const type = this.#typeOf(kind, given);
    const help = this.#help({ path, place, inherited });
    const own = Object.fromEntries(Object.entries(given).filter(([name]) => !entryOf(kind.parts, name) && name !== owner?.[0]));
    const field: Field = { path, place, inherited, kind };
    const row: Record<string, unknown> = this.fields(type, kind.read?.(own, help) ?? own, field);
    row.id = id;
    if (owner) row[owner[0]] = owner[1];
    if (kind.idField) row[kind.idField] = id;
    if (type.name !== kind.type) row.__typename = type.name;
    this.fillIn(type, row, field, help);
    checkLimits(kind, row, path);
    this.#keepApart(kind, row, made, id);
    this.rows.set(id, row as MockRow);
    this.made.push({ kind, id, path, place });
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
    const helping = help ?? this.#help({ path: field.path, place, inherited });
    const defaults = kind ? kind.defaults : this.plan.embedded?.[type.name];
    const { references, parts } = this.#needsOf(type, kind);
    for (const [name, required] of references) {
      if (row[name] !== undefined || defaults?.[name] !== undefined) continue;
      row[name] = inherited[name] ?? this.#owned(name, required) ?? helping.make(required);
    }
    for (const [name, value] of Object.entries(defaults ?? {})) if (row[name] === undefined) row[name] = resolved(value, row, helping);
    for (const part of parts) {
      const spot = { path: `${field.path}.${part.name}`, place: `${place}.${part.name}` };
      row[part.name] ??= this.part(part.type, {}, spot);
    }
    const isDerived = (typeName: string, name: string) =>
      this.isDerived(typeName, name) || kind?.parts?.[name] !== undefined || kind?.lists?.[name] !== undefined;
    const id = (name: string) => this.plan.id(type.name, `${place}.${name}`, generator);
    Object.assign(row, complete(type, row, { generator, now, place, isDerived, id }));
  }

  /** Looked up once for all things of a type. */
  #needsOf(type: GraphQLObjectType, kind: Kind | undefined): Needs {
    const key = `${type.name}/${kind?.fragment}`;
    let needs = this.#needs.get(key);
    if (!needs) {
      needs = { references: this.#references(type, kind), parts: this.#partsOf(type) };
      this.#needs.set(key, needs);
    }
    return needs;
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

  /** What belongs to the account itself: its team, and the user who creates things with its key. */
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

  /** No two things are called the same: those that nobody named get another name, all others are refused. */
  #keepApart(kind: Kind, row: Record<string, unknown>, { given, path, place }: Made, id: string): void {
    for (const key of kind.knownBy ?? []) {
      const value = at(row, key);
      if (typeof value !== 'string') continue;
      const there = this.index.entries(kind, key, value);
      if (at(given, key) === undefined) {
        const isMeant = this.announced.entries(kind, key, value).some((other) => other.id !== id);
        if (there.length > 0 || isMeant) put(row, key, `${value}-${this.world.generator.mark(place)}`);
        continue;
      }
      const same = there.find(({ within }) => kind.within === undefined || within === row[kind.within]);
      // Beside the world, a factory makes what may be there.
      if (same && !this.isLoose)
        refuse(`${path}.${key}`, `there is a ${kind.type} '${value}' already, with the id '${same.id}'. Others can refer to it by that.`);
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
        return this.#adopt(thing, [owner, row.id], help) ?? this.create({ ...thing, owner: [owner, row.id], inherited: row });
      });
      if (single) help.update(kind.type, row.id, { [name]: ids[0] });
    }
  }

  /** Lets a thing that is there, or will be, belong to another. Returns its id. */
  #adopt(thing: Made, owner: readonly [field: string, id: string], help: Help): string | undefined {
    const { kind, given } = thing;
    const [field, id] = owner;
    // A key that is unique only within its owner never identifies a row of another owner; an id does.
    const isOwn = kind.within === field && given[kind.idField ?? 'id'] === undefined;
    const known = isOwn ? this.#unowned(thing, field) : this.find(thing);
    if (known === undefined) return undefined;
    if (this.rows.has(known) || this.index.entries(kind, 'id', known).length > 0) help.update(kind.type, known, { [field]: id });
    else this.#owners.set(known, owner);
    return known;
  }

  /** One that will be made, is known by the same, and belongs to nothing so far. */
  #unowned({ kind, given }: Made, field: string): string | undefined {
    const key = kind.knownBy?.find((name) => typeof at(given, name) === 'string');
    const open = key === undefined ? [] : this.announced.entries({ ...kind, within: field }, key, at(given, key));
    return open.find(({ id, within }) => within === undefined && !this.#owners.has(id) && !this.rows.has(id))?.id;
  }

  #isSingle(row: MockRow, kind: Kind, name: string): boolean {
    const type = this.#typeOf(kind, row).getFields()[name]?.type;
    return type !== undefined && !isListType(isNonNullType(type) ? type.ofType : type);
  }

  #help({ path, place, inherited = {} }: Pick<Field, 'path' | 'place' | 'inherited'>): Help {
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
      fail: (field, message) => refuse(`${path}.${field}`, message),
      make,
      last: (type) => tables.of(type).last()?.id ?? make(type),
      insert: (type, row) => {
        const id = row.id ?? this.plan.id(type, `${place}/${type}`, generator);
        remember(type, id);
        const kind = this.kinds.get(type);
        const stored = tables.of(type).insert({ ...row, id });
        if (kind) this.index.note(kind, id, stored);
        return stored;
      },
      update: (type, id, change) => {
        remember(type, id);
        tables.of(type).update(id, change);
        const { within, knownBy = [] } = this.kinds.get(type) ?? {};
        if ([within, ...knownBy].some((key) => key !== undefined && key in change)) this.index.forget(type);
      },
    };
  }
}

function checkLimits({ limits = {} }: Kind, row: Dict, path: string): void {
  for (const [field, [least, most]] of Object.entries(limits)) {
    const value = row[field];
    if (typeof value !== 'number' || (value >= least && value <= most)) continue;
    refuse(
      `${path}.${field}`,
      `must be ${most === Number.POSITIVE_INFINITY ? `at least ${least}` : `from ${least} to ${most}`}, not ${value}.`,
    );
  }
}

const resolved = (value: Default, row: Dict, help: Help) => (typeof value === 'function' ? value(row, help) : value);

function put(row: Record<string, unknown>, key: string, value: unknown): void {
  const names = key.split('.');
  const last = names.pop()!;
  const target = names.reduce((part, name) => part[name] as Record<string, unknown>, row);
  target[last] = value;
}
