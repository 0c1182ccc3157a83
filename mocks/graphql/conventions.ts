import { type GraphQLField, type GraphQLObjectType, getNamedType, isInputObjectType, isListType, isNonNullType, isObjectType } from 'graphql';
import type { Context, Dict, MockPlatform } from './platform.js';
import type { MockRow } from './tables.js';

/**
 * What a root field without a resolver of its own does, read off its name and signature: `create…` and `update…` of a type that has an
 * id, `delete…` of the type that the name ends in, one row by its id, the rows that the arguments select. `undefined` for anything else.
 */
export function byConvention(platform: MockPlatform, root: GraphQLObjectType, field: GraphQLField<unknown, unknown>, raw: Dict, context: Context): unknown {
  const args = platform.normalize?.(raw, context) ?? raw;
  const type = getNamedType(field.type);
  const [, verb, rest = ''] = /^(create|update|delete)([A-Z]\w*)$/.exec(field.name) ?? [];
  const list = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
  if (verb === 'delete') {
    const id = idOf(args);
    const deleted = rest in platform.schema().getTypeMap() ? rest : type.name;
    if (id === undefined || !isObjectType(platform.schema().getType(deleted))) return undefined;
    const row = context.tables.of(deleted).get(id);
    if (!row || !context.tables.of(deleted).delete(id)) throw platform.notFound(deleted, id);
    return isObjectType(type) ? row : true;
  }
  if (!isObjectType(type) || !('id' in type.getFields())) return undefined;
  const table = context.tables.of(type.name);
  if (verb === 'create') return table.insert(without(flat(field, args), 'id'));
  if (verb === 'update') {
    const change = flat(field, args);
    const id = idOf(change) ?? idOf(args);
    if (id === undefined) return undefined;
    const row = table.update(id, without(change, 'id'));
    if (!row) throw platform.notFound(type.name, id);
    return row;
  }
  if (root.name !== 'Query') return undefined;
  if (list) return table.all((row) => selects(args, row));
  const id = idOf(args);
  if (id === undefined) return undefined;
  const row = table.get(id);
  if (!row) throw platform.notFound(type.name, id);
  return row;
}

/** The row that the arguments describe: input objects opened, everything else as it stands. */
function flat(field: GraphQLField<unknown, unknown>, args: Dict): Omit<MockRow, 'id'> & { id?: string } {
  const row: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(args)) {
    const declared = field.args.find((arg) => arg.name === name);
    if (declared && isInputObjectType(getNamedType(declared.type)) && !Array.isArray(value)) Object.assign(row, value);
    else row[name] = value;
  }
  return row;
}

function without<T extends object>(row: T, key: string): T {
  const { [key as keyof T]: _dropped, ...rest } = row;
  return rest as T;
}

/** The argument that names the row: `id`, else the last one that ends like an id. */
function idOf(args: Dict): string | undefined {
  if (typeof args.id === 'string') return args.id;
  const name = Object.keys(args).findLast((key) => /I[Dd]$/.test(key) && typeof args[key] === 'string');
  return name === undefined ? undefined : (args[name] as string);
}

/** True unless the row says something else than an argument of the same name. */
function selects(args: Dict, row: MockRow): boolean {
  return Object.entries(args).every(([name, value]) => {
    const own = row[name] ?? row[name.replace(/I[Dd]$/, '')];
    return value === null || typeof value === 'object' || own === undefined || own === value;
  });
}
