import {
  type GraphQLField,
  type GraphQLNamedOutputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { iso } from '../demo.js';
import type { Context, Dict, MockPlatform } from './platform.js';
import type { MockRow } from './tables.js';

/**
 * The default behavior of a root field, derived from its name and signature: `create…`, `import…`, `update…`, `save…` and `upsert…` of a
 * type with an id; `delete…` of the type at the end of the name; one row by its id; the rows that match the arguments. `undefined` for
 * anything else.
 */
export function byConvention(platform: MockPlatform, root: GraphQLObjectType, field: AnyField, raw: Dict, context: Context): unknown {
  const args = platform.normalize?.(raw, context) ?? raw;
  const call: RootCall = { platform, field, args, raw, context, type: getNamedType(field.type) };
  if (root.name === 'Mutation') return mutate(call);
  const list = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  if (!hasId(call.type)) return undefined;
  if (list) return context.tables.of(call.type.name).all((row) => selects(args, row));
  const id = idOf(raw, call.type.name);
  return id === undefined ? undefined : existing(call, call.type.name, id);
}

type AnyField = GraphQLField<unknown, unknown>;

interface RootCall {
  readonly platform: MockPlatform;
  readonly field: AnyField;
  readonly args: Dict;
  /** The arguments as they were sent. */
  readonly raw: Dict;
  readonly context: Context;
  readonly type: GraphQLNamedOutputType;
}

function mutate(call: RootCall): unknown {
  const { field, context, type, raw } = call;
  const [, verb, rest = ''] = /^(create|import|update|save|upsert|delete)([A-Z]\w*)$/.exec(field.name) ?? [];
  if (verb === 'delete') return remove(call, rest);
  // A success without a result object.
  if (type.name === 'Boolean') return true;
  if (!hasId(type)) return undefined;
  const table = context.tables.of(type.name);
  // The arguments as sent: a change without a team does not change the row's team.
  const change = flat(field, raw);
  const id = idOf(change, type.name);
  const fresh = id === undefined && (verb === 'save' || verb === 'upsert') && rest === type.name;
  if (verb === 'create' || verb === 'import' || fresh) {
    return table.insert({ ...moments(type, BIRTH, context), ...author(type, context), ...without(flat(field, call.args), 'id') });
  }
  if (verb !== undefined && id !== undefined) {
    const row = table.update(id, { ...moments(type, CHANGE, context), ...without(change, 'id') });
    if (!row) throw call.platform.notFound(type.name, id);
    return row;
  }
  return named(call, type);
}

function remove(call: RootCall, deleted: string): unknown {
  const { platform, raw, context, type } = call;
  // Without a type of that name, it deletes a part that has no rows.
  if (!hasId(platform.schema().getType(deleted))) return type.name === 'Boolean' ? true : hasId(type) ? named(call, type) : undefined;
  const id = idOf(raw, deleted);
  if (id === undefined) return type.name === 'Boolean' ? true : undefined;
  const row = existing(call, deleted, id);
  context.tables.of(deleted).delete(id);
  return type.name === 'Boolean' ? true : row;
}

/** The row of an argument, for mutations that only return it. */
function named(call: RootCall, type: GraphQLObjectType): unknown {
  const id = idOf(call.raw, type.name);
  return id === undefined ? undefined : existing(call, type.name, id);
}

function existing({ platform, context }: RootCall, type: string, id: string): MockRow {
  const row = context.tables.of(type).get(id);
  if (!row) throw platform.notFound(type, id);
  return row;
}

function hasId(type: GraphQLNamedType | undefined): type is GraphQLObjectType {
  return isObjectType(type) && 'id' in type.getFields();
}

/** Field names that the platforms use for the time of creation and of the last change. */
const CHANGE = ['updatedAt', 'updated_at', 'last_update', 'updateTimestamp'];
const BIRTH = ['createdAt', 'created_at', 'created', ...CHANGE];

function moments(type: GraphQLObjectType, names: readonly string[], context: Context): Dict {
  const now = iso(context.now());
  return Object.fromEntries(names.filter((name) => name in type.getFields()).map((name) => [name, now]));
}

const AUTHORS = ['createdBy', 'created_by'];

/** The caller is the author. */
function author(type: GraphQLObjectType, { caller }: Context): Dict {
  return caller ? Object.fromEntries(AUTHORS.filter((name) => name in type.getFields()).map((name) => [name, caller.id])) : {};
}

/** The row that the arguments describe. Inputs are flattened, also inputs with unknown fields. Everything else is unchanged. */
function flat(field: AnyField, args: Dict): Omit<MockRow, 'id'> & { id?: string } {
  const row: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(args)) {
    const declared = field.args.find((arg) => arg.name === name);
    const isInput = declared && (isInputObjectType(getNamedType(declared.type)) || getNamedType(declared.type).name.endsWith('Input'));
    if (isInput && typeof value === 'object' && !Array.isArray(value)) Object.assign(row, value);
    else row[name] = value;
  }
  return row;
}

/** The override's result, completed with the arguments of the call, such as the id and the title. */
export function withAsked(value: unknown, field: AnyField, args: Dict): unknown {
  const type = getNamedType(field.type);
  if (typeof value !== 'object' || value === null || Array.isArray(value) || !isObjectType(type)) return value;
  const fields = type.getFields();
  const id = 'id' in fields ? idOf(args, type.name) : undefined;
  const sent = Object.entries(flat(field, args)).filter(([name, item]) => {
    const leaf = fields[name] && getNullableType(fields[name].type);
    if (!leaf || !isLeafType(leaf) || typeof item === 'object') return false;
    return typeof item === typeof (SAMPLES[leaf.name] ?? item);
  });
  const slug = Object.entries(args).find(
    ([name]) => /Slug$/.test(name) && type.name.toLowerCase().endsWith(name.slice(0, -4).toLowerCase()),
  )?.[1];
  return {
    ...Object.fromEntries(sent),
    ...(id !== undefined && { id }),
    ...('slug' in fields && typeof slug === 'string' && { slug }),
    ...value,
  };
}

/** Values of built-in scalars that can be copied as sent. */
const SAMPLES: Readonly<Record<string, unknown>> = { String: '', ID: '', Boolean: true, Int: 0, Float: 0 };

function without<T extends object>(row: T, key: string): T {
  const { [key as keyof T]: _dropped, ...rest } = row;
  return rest as T;
}

/** The argument that identifies the row: `id`, or a name that ends like the type, such as `noteID` of a ChallengeNote. */
function idOf(args: Dict, type: string): string | undefined {
  if (typeof args.id === 'string') return args.id;
  const name = Object.keys(args).find((key) => typeof args[key] === 'string' && namesType(key, type));
  return name === undefined ? undefined : (args[name] as string);
}

const namesType = (argument: string, type: string) =>
  /I[Dd]$/.test(argument) && type.toLowerCase().endsWith(argument.slice(0, -2).toLowerCase());

/** True unless a field of the row differs from the argument of the same name. */
function selects(args: Dict, row: MockRow): boolean {
  return Object.entries(args).every(([name, value]) => {
    const own = row[name] ?? row[name.replace(/I[Dd]$/, '')];
    return value === null || typeof value === 'object' || own === undefined || own === value;
  });
}
