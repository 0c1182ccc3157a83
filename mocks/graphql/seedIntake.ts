import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  isEnumType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  type NamedTypeNode,
  parseType,
  typeFromAST,
} from 'graphql';
import { didYouMean } from '../nearest.js';
import type { Dict, MockPlatform } from './platform.js';
import type { SeedingWorld } from './seeding.js';
import { at, type Help, type Kind, type SeedPlan } from './seedPlan.js';

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
  readonly #isLoose: boolean;
  readonly #announced: (Made & { readonly id: string })[] = [];

  constructor(platform: MockPlatform, plan: SeedPlan, world: SeedingWorld, isLoose = false) {
    this.platform = platform;
    this.plan = plan;
    this.world = world;
    this.#isLoose = isLoose;
    this.kinds = new Map([...Object.values(plan.kinds), ...(plan.inner ?? [])].map((kind) => [kind.type, kind]));
  }

  abstract create(made: Made): string;
  protected abstract fillIn(type: GraphQLObjectType, row: Record<string, unknown>, field: Field, help?: Help): void;

  /** Says what is going to be made, so that others may refer to it before. */
  announce(made: Made): void {
    this.dict(made.given, made.path);
    this.#announced.push({ ...made, id: this.idFor(made) });
  }

  /** The id that was given, else a new one. */
  protected idFor({ kind, given, path, place }: Made): string {
    const known = this.#announced.find((other) => other.place === place);
    if (known) return known.id;
    const own = given[kind.idField ?? 'id'];
    const isTaken = (id: string) =>
      this.world.tables.of(kind.type).get(id) !== undefined ||
      this.#announced.some((other) => other.kind.type === kind.type && other.id === id);
    if (own !== undefined) {
      if (typeof own !== 'string' || own === '') throw new TypeError(`${path}.${kind.idField ?? 'id'} must be a text.`);
      if (isTaken(own)) throw new Error(`${path}: there is a ${kind.type} with the id '${own}' already.`);
      return own;
    }
    for (let turn = 0; ; turn += 1) {
      const id = this.plan.id(kind.type, turn === 0 ? place : `${place}~${turn}`, this.world.generator);
      if (!isTaken(id)) return id;
    }
  }

  /** The id of the thing that is meant, when it is there or will be. */
  protected find({ kind, given, path }: Made): string | undefined {
    const table = this.world.tables.of(kind.type);
    const key = [kind.idField ?? 'id', ...(kind.knownBy ?? [])].find((name) => at(given, name) !== undefined && at(given, name) !== null);
    if (key === undefined) return undefined;
    const wanted = at(given, key);
    const row = table.find((other) => at(other, key) === wanted);
    if (row) {
      this.#sameAs(row, given, path, kind);
      return row.id;
    }
    return this.#announced.find(
      (other) => other.kind.type === kind.type && (at(other.given, key) === wanted || (key === 'id' && other.id === wanted)),
    )?.id;
  }

  /** Fields of a type as the platform keeps them. */
  protected fields(type: GraphQLObjectType, given: Dict, field: Field): Record<string, unknown> {
    const { kind, path, place } = field;
    const row: Record<string, unknown> = {};
    const known = type.getFields();
    for (const [name, value] of Object.entries(given)) {
      const here = { ...field, path: `${path}.${name}`, place: `${place}.${name}`, inherited: { ...field.inherited, ...row } };
      const list = kind?.lists?.[name];
      const extra = kind?.extra?.[name] ?? this.plan.refs?.[type.name]?.[name];
      if (value === undefined || name === '__typename') continue;
      if (list) row[list[1]] = this.#idsOf(this.kinds.get(list[0])!, value, here);
      else if (extra !== undefined) row[name] = this.#value(this.#typeCalled(extra), value, here);
      else if (known[name] && !this.isDerived(type.name, name)) row[name] = this.#value(known[name].type, value, here);
      else if (known[name]) throw new Error(`${here.path}: the platform works this out by itself.`);
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
    if (isLeafType(type)) {
      if (isEnumType(type) && typeof given === 'string') {
        const names = type.getValues().map(({ name }) => name);
        try {
          return type.parseValue(given);
        } catch {
          throw new TypeError(`${path}: ${type.name} has no ${given}.${didYouMean(given, names)} It has ${names.join(', ')}.`);
        }
      }
      try {
        return type.parseValue(given);
      } catch (error) {
        throw new TypeError(`${path}: ${(error as Error).message}`);
      }
    }
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
    if (id !== undefined && !this.#isLoose) throw new Error(`${path}: there is no ${kind.type} with the id '${String(id)}'.`);
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

  /** Whoever means a thing that is there cannot say other things of it. */
  #sameAs(row: Dict, given: Dict, path: string, kind: Kind): void {
    for (const [name, value] of Object.entries(given)) {
      if (value === undefined || (typeof value === 'object' && value !== null) || kind.extra?.[name] !== undefined) continue;
      if (row[name] === undefined || row[name] === value || typeof row[name] === 'object') continue;
      throw new Error(`${path}: this ${kind.type} is there already, with another ${name}.`);
    }
  }

  #unknown(type: GraphQLObjectType, name: string, { kind, path }: Field): TypeError {
    const shown = Object.keys(type.getFields()).filter((field) => !this.isDerived(type.name, field));
    const known = [...shown, ...Object.keys({ ...kind?.extra, ...kind?.parts, ...kind?.lists })];
    return new TypeError(`${path}.${name}: ${type.name} has no ${name}.${didYouMean(name, known)}`);
  }
}

/** A text stands for the thing that has it as its id. */
export const named = (kind: Kind, given: unknown) => (typeof given === 'string' ? { [kind.idField ?? 'id']: given } : given);
