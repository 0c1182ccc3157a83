import {
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type NamedTypeNode,
  parseType,
  typeFromAST,
} from 'graphql';
import { applyDefaults, entryOf, type Fields, type Helpers, refuse } from '../../engine/models/model.js';
import type { FactoryView, Schema, Spot } from '../../engine/models/schema.js';
import { didYouMean } from '../../engine/nearest.js';
import type { Tables } from '../tables.js';
import { completer } from './complete.js';
import { leafValue } from './leaf-value.js';
import type { GraphQLModel, GraphQLModels } from './model.js';
import { refusalsOf } from './refusals.js';
import { createReader } from './view.js';

type TypeFactory = FactoryView<Tables, GraphQLModel>;

/** The position of a value, and its factory. */
interface Field extends Spot {
  readonly factory: TypeFactory;
  readonly model?: GraphQLModel;
}

/** Fields that a record of the type must have. */
interface Needs {
  readonly references: readonly (readonly [field: string, type: string])[];
  readonly parts: readonly (readonly [field: string, type: GraphQLObjectType])[];
  readonly complete: ReturnType<typeof completer>;
}

/** Models whose fields are those of GraphQL types. */
export function typeSchema(options: GraphQLModels): Schema<Tables, GraphQLModel> {
  const { platform, parts = {}, belongsTo = {}, account = {}, fragments, id: idOf } = options;
  const names = new Set([...Object.values(options.models), ...Object.values(options.nested ?? {})].map(({ name }) => name));
  const view = createReader(platform, fragments);
  const needs = new Map<string, Needs>();
  const types = new Map<string, GraphQLObjectType>();
  const isDerived = (type: string, field: string) => platform.resolvers[type]?.[field] !== undefined;

  function typeOf({ name, member }: GraphQLModel, given: Fields): GraphQLObjectType {
    const known = types.get(name);
    if (known) return known;
    const type = getNamedType(platform.schema().getType(name)!);
    if (isObjectType(type)) types.set(name, type);
    if (isObjectType(type)) return type;
    const members = isUnionType(type) ? type.getTypes() : [];
    return members.find((one) => one.name === (given.__typename ?? member)) ?? members[0]!;
  }

  /** `Team`, `[UserTeamEdge!]`. */
  const typeCalled = (name: string) => typeFromAST(platform.schema(), parseType(name) as NamedTypeNode) as GraphQLOutputType;

  function fieldsOf(of: GraphQLObjectType, input: Fields, field: Field): Record<string, unknown> {
    const { model, path, place } = field;
    const row: Record<string, unknown> = {};
    const schemaFields = of.getFields();
    for (const [name, value] of Object.entries(input)) {
      if (value === undefined || name === '__typename') continue;
      const type = schemaFields[name]?.type;
      const isPlain = type && isLeafType(isNonNullType(type) ? type.ofType : type);
      const inherited = isPlain ? NONE : { ...field.inherited, ...row };
      const here = { ...field, path: `${path}.${name}`, place: `${place}.${name}`, inherited };
      const list = entryOf(model?.belongsToMany, name);
      const extra = entryOf(model?.extra, name) ?? entryOf(belongsTo[of.name], name);
      if (list) row[list[1]] = idsOf(list[0], value, here);
      else if (extra !== undefined) row[name] = readValue(typeCalled(extra), value, here);
      else if (!type) throw unknown(of, name, field);
      else if (isDerived(of.name, name)) refuse(here.path, `the platform derives this field${insteadOf(model, name)}.`);
      else row[name] = readValue(type, value, here);
    }
    return row;
  }

  function readValue(type: GraphQLOutputType, given: unknown, field: Field): unknown {
    const { path, factory } = field;
    if (isNonNullType(type)) {
      if (given === null) throw new TypeError(`${path} cannot be null.`);
      return readValue(type.ofType, given, field);
    }
    if (given === null) return null;
    if (isListType(type)) {
      if (!Array.isArray(given)) throw new TypeError(`${path} must be a list.`);
      return given.map((item, i) => readValue(type.ofType, item, { ...field, path: `${path}[${i}]`, place: `${field.place}[${i}]` }));
    }
    if (isLeafType(type)) return leafValue(type, given, path);
    if (names.has(type.name)) return factory.reference(type.name, given, field);
    const object = isObjectType(type) ? type : memberOf(type.name, given);
    const row = partOf(object, fieldsGiven(given, path), field);
    return object === type ? row : { __typename: object.name, ...row };
  }

  /** A nested object without a table. */
  function partOf(type: GraphQLObjectType, given: Fields, { factory, path, place, inherited = {} }: Field): Fields {
    const row = fieldsOf(type, given, { factory, path, place });
    return completed(type, row, { factory, path, place, inherited }, factory.helpers({ path, place, inherited }));
  }

  function memberOf(type: string, given: unknown): GraphQLObjectType {
    const name = (given as Fields).__typename;
    const found = typeof name === 'string' ? platform.schema().getType(name) : undefined;
    if (!isObjectType(found)) throw new TypeError(`A ${type} requires a __typename.`);
    return found;
  }

  function idsOf(type: string, given: unknown, field: Field): string[] {
    if (!Array.isArray(given)) throw new TypeError(`${field.path} must be a list.`);
    return given.map((item: unknown, i) => {
      // The platform's representation, or the row itself.
      const thing = typeof item === 'object' && item !== null && 'node' in item ? item.node : item;
      return field.factory.reference(type, thing, { ...field, path: `${field.path}[${i}]`, place: `${field.place}[${i}]` });
    });
  }

  function unknown(type: GraphQLObjectType, name: string, { model, path }: Field): TypeError {
    const shown = Object.values(type.getFields()).filter((field) => !isDerived(type.name, field.name));
    const known = new Set([
      ...shown.map((field) => field.name),
      ...Object.keys({ ...model?.extra, ...model?.hasMany, ...model?.belongsToMany }),
    ]);
    const inside = shown.find((field) => {
      const inner = getNamedType(field.type);
      return isObjectType(inner) && !names.has(inner.name) && inner.getFields()[name] !== undefined;
    });
    const meant = inside ? ` Did you mean ${inside.name}.${name}?` : didYouMean(name, [...known]);
    return new TypeError(`${path}.${name}: unknown field of ${type.name}.${meant || ` Expected one of: ${[...known].join(', ')}.`}`);
  }

  /** Required fields of a record or a nested object that are missing. */
  function completed(type: GraphQLObjectType, row: Record<string, unknown>, field: Field, help: Helpers<Tables>): Record<string, unknown> {
    const { factory, model, place, inherited = {} } = field;
    const defaults = model ? model.defaults : parts[type.name];
    const { references, parts: inner, complete } = needsOf(type, model);
    for (const [name, required] of references) {
      if (row[name] !== undefined || defaults?.[name] !== undefined) continue;
      row[name] = inherited[name] ?? ownOf(name, required) ?? help.make(required);
    }
    applyDefaults(defaults, row, help);
    for (const [name, part] of inner) row[name] ??= partOf(part, {}, { factory, path: `${field.path}.${name}`, place: `${place}.${name}` });
    const { generator, now } = help;
    return complete(row, { generator, now, place, id: (name) => idOf(`${place}.${name}`, generator) });
  }

  /** Computed once for each type. */
  function needsOf(type: GraphQLObjectType, model: GraphQLModel | undefined): Needs {
    const key = `${type.name}/${model?.fragment}`;
    let found = needs.get(key);
    if (!found) {
      const required = Object.values(type.getFields()).flatMap((field) => {
        const inner = isNonNullType(field.type) ? field.type.ofType : undefined;
        return isCompositeType(inner) && !isDerived(type.name, field.name) ? [[field.name, inner] as const] : [];
      });
      const shown = required.flatMap(([name, inner]) => (names.has(inner.name) ? [[name, inner.name] as const] : []));
      const extra = Object.entries(model?.extra ?? {}).filter(([, inner]) => names.has(inner));
      const own = required.flatMap(([name, inner]) => (isObjectType(inner) && !names.has(inner.name) ? [[name, inner] as const] : []));
      const others = { ...model?.hasMany, ...model?.belongsToMany };
      const complete = completer(type, (name) => isDerived(type.name, name) || Object.hasOwn(others, name));
      found = { references: [...shown, ...extra], parts: own, complete };
      needs.set(key, found);
    }
    return found;
  }

  /** The records of the account: its team, and the user that owns its key. */
  const ownOf = (name: string, type: string): string | undefined => (type === 'User' && !/by$/i.test(name) ? undefined : account[type]);

  return {
    refusals: refusalsOf(platform.name),
    rows: (tables, table) => tables.of(table),
    tableOf: ({ name }) => name,
    id: (_name, place, generator) => idOf(place, generator),
    object: (_model, input, path) => fieldsGiven(input, path),
    read: (factory, { model, input, path, place, inherited = {} }) =>
      fieldsOf(typeOf(model, input), input, { factory, path, place, inherited, model }),
    complete(factory, { model, input, path, place, inherited = {} }, row, help) {
      const type = typeOf(model, input);
      if (type.name !== model.name) row.__typename = type.name;
      return completed(type, row, { factory, path, place, inherited, model }, help);
    },
    isSingle(model, field, row) {
      const type = typeOf(model, row).getFields()[field]?.type;
      return type !== undefined && !isList(type);
    },
    show({ world: { tables, now } }, model, made) {
      const { name, fragment, shows = [] } = model;
      const caller = account.User === undefined ? undefined : tables.of('User').get(account.User);
      return tables.store.read(() => {
        const rows = made.map(({ id, row }) => tables.of(name).get(id) ?? row);
        const shown = view(name, fragment, rows, { tables, now, caller });
        return shows.length === 0
          ? shown
          : shown.map((one, i) => ({ ...one, ...Object.fromEntries(shows.map((field) => [field, rows[i]![field] ?? null])) }));
      });
    },
  };
}

const insteadOf = (model: GraphQLModel | undefined, name: string): string => {
  const words = entryOf(model?.derived, name);
  return words === undefined ? '' : `: ${words}`;
};

const NONE: Fields = {};

const isList = (type: GraphQLOutputType): boolean => isListType(isNonNullType(type) ? type.ofType : type);

function fieldsGiven(value: unknown, path: string): Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new TypeError(`${path} must be an object.`);
  return value as Fields;
}
