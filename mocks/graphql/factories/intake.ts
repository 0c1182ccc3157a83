import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type NamedTypeNode,
  parseType,
  typeFromAST,
} from 'graphql';
import { didYouMean } from '../../engine/nearest.js';
import type { Dict, MockPlatform } from '../platform.js';
import { leafValue } from './leaf-value.js';
import { at, entryOf, type Help, type Kind, refuse, type SeedPlan } from './model.js';
import { SeedIndex } from './unique-index.js';
import type { SeedingWorld } from './world.js';

/** A thing that is to be made. */
export interface Made {
  readonly kind: Kind;
  readonly given: Dict;
  /** Where the caller wrote it, for errors. */
  readonly path: string;
  /** What its values are derived from. */
  readonly place: string;
  /** The thing within which it was written. */
  readonly inherited?: Dict;
  /** The thing that it belongs to: a field, and an id. */
  readonly owner?: readonly [field: string, id: string];
}

/** Where a field stands. */
export interface Field {
  readonly path: string;
  readonly place: string;
  readonly inherited?: Dict;
  readonly kind?: Kind;
}

/** Reads what callers write: checks it against the schema, and turns things within things into ids. */
export abstract class Intake {
  protected readonly world: SeedingWorld;
  protected readonly platform: MockPlatform;
  protected readonly plan: SeedPlan;
  protected readonly kinds: ReadonlyMap<string, Kind>;
  /** Ids that nothing has are taken for things that the caller did not describe. */
  protected readonly isLoose: boolean;
  /** What is going to be made, by its place. */
  readonly #announced = new Map<string, Made & { readonly id: string }>();
  /** What is there, by what it is known by. */
  protected readonly index: SeedIndex;
  /** The same of what is going to be made. */
  protected readonly announced = new SeedIndex();

  constructor(platform: MockPlatform, plan: SeedPlan, world: SeedingWorld, isLoose = false) {
    this.platform = platform;
    this.plan = plan;
    this.world = world;
    this.isLoose = isLoose;
    this.index = new SeedIndex(world.tables);
    this.kinds = new Map([...Object.values(plan.kinds), ...(plan.inner ?? [])].map((kind) => [kind.type, kind]));
  }

  abstract create(made: Made): string;
  protected abstract fillIn(type: GraphQLObjectType, row: Record<string, unknown>, field: Field, help?: Help): void;

  /** Says what is going to be made, so that others may refer to it before. */
  announce(made: Made): void {
    this.dict(made.given, made.path);
    const id = this.idFor(made);
    this.#announced.set(made.place, { ...made, id });
    this.announced.note(made.kind, id, { ...made.given, [made.kind.idField ?? 'id']: id });
  }

  /** The id that was given, else a new one. */
  protected idFor({ kind, given, path, place }: Made): string {
    const known = this.#announced.get(place);
    if (known) return known.id;
    const own = given[kind.idField ?? 'id'];
    const key = kind.idField ?? 'id';
    const isTaken = (id: string) => this.announced.entries(kind, key, id).length > 0 || this.index.entries(kind, 'id', id).length > 0;
    if (own !== undefined) {
      if (typeof own !== 'string' || own === '') throw new TypeError(`${path}.${key} must be a text.`);
      if (isTaken(own)) refuse(path, `there is a ${kind.type} with the id '${own}' already.`);
      return own;
    }
    for (let turn = 0; ; turn += 1) {
      const id = this.plan.id(kind.type, turn === 0 ? place : `${place}~${turn}`, this.world.generator);
      if (!isTaken(id)) return id;
    }
  }

  /** The id of the thing that is meant, when it is there or will be. */
  protected find({ kind, given, path, inherited }: Made): string | undefined {
    const idField = kind.idField ?? 'id';
    const key = [idField, ...(kind.knownBy ?? [])].find((name) => at(given, name) !== undefined && at(given, name) !== null);
    if (key === undefined) return undefined;
    const wanted = at(given, key);
    const there = this.index.entries(kind, key === idField ? 'id' : key, wanted);
    const beside = kind.within && there.length > 1 ? there.filter(({ within }) => within === inherited?.[kind.within!]) : there;
    if (there.length > 1 && beside.length !== 1) refuse(`${path}.${key}`, `more than one ${kind.type} has it: name one by its id.`);
    const id = beside[0]?.id;
    if (id === undefined) return this.announced.entries(kind, key, wanted)[0]?.id;
    this.#sameAs(this.world.tables.of(kind.type).get(id)!, given, path, kind);
    return id;
  }

  /** Fields of a type as the platform keeps them. */
  protected fields(type: GraphQLObjectType, given: Dict, field: Field): Record<string, unknown> {
    const { kind, path, place } = field;
    const row: Record<string, unknown> = {};
    const known = type.getFields();
    for (const [name, value] of Object.entries(given)) {
      const here = { ...field, path: `${path}.${name}`, place: `${place}.${name}`, inherited: { ...field.inherited, ...row } };
      const list = entryOf(kind?.lists, name);
      const extra = entryOf(kind?.extra, name) ?? entryOf(this.plan.refs?.[type.name], name);
      if (value === undefined || name === '__typename') continue;
      if (list) row[list[1]] = this.#idsOf(this.kinds.get(list[0])!, value, here);
      else if (extra !== undefined) row[name] = this.#value(this.#typeCalled(extra), value, here);
      else if (known[name] && !this.isDerived(type.name, name)) row[name] = this.#value(known[name].type, value, here);
      else if (known[name]) refuse(here.path, `the platform works this out by itself${this.#insteadOf(kind, name)}.`);
      else throw this.#unknown(type, name, field);
    }
    return row;
  }

  /** Whether the platform works a field out by itself. */
  protected isDerived(type: string, field: string): boolean {
    return this.platform.resolvers[type]?.[field] !== undefined;
  }

  protected dict(value: unknown, path: string): Dict {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError(`${path} must be an object.`);
    return value as Dict;
  }

  #value(type: GraphQLOutputType, given: unknown, field: Field): unknown {
    const { path } = field;
    if (isNonNullType(type)) {
      if (given === null) throw new TypeError(`${path} cannot be null.`);
      return this.#value(type.ofType, given, field);
    }
    if (given === null) return null;
    if (isListType(type)) {
      if (!Array.isArray(given)) throw new TypeError(`${path} must be a list.`);
      return given.map((item, i) => this.#value(type.ofType, item, { ...field, path: `${path}[${i}]`, place: `${field.place}[${i}]` }));
    }
    if (isLeafType(type)) return leafValue(type, given, path);
    const kind = this.kinds.get(type.name);
    if (kind) return this.#reference(kind, given, field);
    const object = isObjectType(type) ? type : this.#member(type.name, given);
    const row = this.part(object, this.dict(given, path), field);
    return object === type ? row : { __typename: object.name, ...row };
  }

  /** A part that has no table of its own. */
  protected part(type: GraphQLObjectType, given: Dict, { path, place, inherited = {} }: Field): Dict {
    const row = this.fields(type, given, { path, place });
    this.fillIn(type, row, { path, place, inherited });
    return row;
  }

  /** `Team`, `[UserTeamEdge!]`. */
  #typeCalled(name: string): GraphQLOutputType {
    return typeFromAST(this.platform.schema(), parseType(name) as NamedTypeNode) as GraphQLOutputType;
  }

  #member(type: string, given: unknown): GraphQLObjectType {
    const name = (given as Dict).__typename;
    const found = typeof name === 'string' ? this.platform.schema().getType(name) : undefined;
    if (!isObjectType(found)) throw new TypeError(`A ${type} needs a __typename.`);
    return found;
  }

  /** The id of the thing that an object stands for: one that is there, or a new one. */
  #reference(kind: Kind, given: unknown, { path, place, inherited = {} }: Field): string {
    const made: Made = { kind, given: this.dict(named(kind, given), path), path, place, inherited };
    const found = this.find(made);
    if (found !== undefined) return found;
    const id = made.given[kind.idField ?? 'id'];
    if (id !== undefined && !this.isLoose) refuse(path, `there is no ${kind.type} with the id '${String(id)}'.`);
    return this.create(made);
  }

  #idsOf(kind: Kind, given: unknown, field: Field): string[] {
    if (!Array.isArray(given)) throw new TypeError(`${field.path} must be a list.`);
    return given.map((item: unknown, i) => {
      // As the platform shows it, or the thing by itself.
      const thing = typeof item === 'object' && item !== null && 'node' in item ? item.node : item;
      return this.#reference(kind, thing, { ...field, path: `${field.path}[${i}]`, place: `${field.place}[${i}]` });
    });
  }

  /** A reference to an existing row must not contradict its fields. */
  #sameAs(row: Dict, given: Dict, path: string, kind: Kind): void {
    for (const [name, value] of Object.entries(given)) {
      if (value === undefined || (typeof value === 'object' && value !== null) || entryOf(kind.extra, name) !== undefined) continue;
      if (row[name] === undefined || row[name] === value || typeof row[name] === 'object') continue;
      refuse(path, `this ${kind.type} is there already, with another ${name}.`);
    }
  }

  #insteadOf(kind: Kind | undefined, name: string): string {
    const words = entryOf(kind?.instead, name);
    return words === undefined ? '' : `: ${words}`;
  }

  #unknown(type: GraphQLObjectType, name: string, { kind, path }: Field): TypeError {
    const shown = Object.values(type.getFields()).filter((field) => !this.isDerived(type.name, field.name));
    const names = [...shown.map((field) => field.name), ...Object.keys({ ...kind?.extra, ...kind?.parts, ...kind?.lists })];
    const known = [...new Set(names)];
    const inside = shown.find((field) => {
      const inner = getNamedType(field.type);
      return isObjectType(inner) && !this.kinds.has(inner.name) && inner.getFields()[name] !== undefined;
    });
    const meant = inside ? ` Did you mean ${inside.name}.${name}?` : didYouMean(name, known);
    return new TypeError(`${path}.${name}: ${type.name} has no ${name}.${meant || ` It has ${known.join(', ')}.`}`);
  }
}

/** A text stands for the thing that has it as its id. */
export const named = (kind: Kind, given: unknown) => (typeof given === 'string' ? { [kind.idField ?? 'id']: given } : given);
