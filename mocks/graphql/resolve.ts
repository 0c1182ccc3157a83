import {
  GraphQLError,
  type GraphQLFieldResolver,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { byConvention } from './conventions.js';
import { fill, typeName } from './fill.js';
import { isLost, lostAnswer, lostArguments } from './lost.js';
import { listed, ofPart, part } from './part.js';
import type { Context, Dict, MockPlatform } from './platform.js';
import type { MockRow, Tables } from './tables.js';

/** Names objects that have no id, so that what is filled into them stays the same. */
const names = new WeakMap<object, string>();

/**
 * The resolver of every field: what a test wants answered, else the platform's own, else for a root field what its name says, else what
 * the row holds, else the rows that point back at this one, else a value that fits.
 */
export function fieldResolver(platform: MockPlatform): GraphQLFieldResolver<unknown, Context, Dict> {
  return (source, args, context, info) => {
    const { parentType, fieldName, schema } = info;
    const row = (source ?? {}) as MockRow;
    const isRoot = parentType === schema.getQueryType() || parentType === schema.getMutationType();
    const field = parentType.getFields()[fieldName]!;
    const lost = isRoot && isLost(field);
    const given = lost ? lostArguments(info) : args;
    const spot: Spot = {
      owner: isRoot ? `${fieldName}(${JSON.stringify(args)})` : nameOf(parentType.name, row),
      info,
      tables: context.tables,
    };
    const usual = () => {
      const own = platform.resolvers[parentType.name]?.[fieldName];
      let value: unknown;
      if (isRoot) platform.check?.(fieldName, given, context);
      if (own) value = own(given, context, row);
      else if (isRoot) value = byConvention(platform, parentType, field, given, context);
      else value = row[fieldName];
      if (lost) return lostAnswer(value, info);
      if (value === undefined && !isRoot) value = pointingBack(row, info, context.tables);
      return shape(value, info.returnType, spot);
    };
    if (!isRoot) return ofPart(row, spot, usual);
    const found = context.override?.find(fieldName, given);
    if (!found) return usual();
    return found.then((answered) => {
      if (answered === undefined) return usual();
      if ('value' in answered)
        return lost ? lostAnswer(answered.value, info) : part(listed(answered.value, info, given), info.returnType, spot);
      const { told } = answered;
      if (told.kind === 'graphql') throw new GraphQLError(told.message, { extensions: told.extensions ?? {} });
      if (told.kind === 'http') {
        context.override?.instead(told.response());
        return null;
      }
      const own = usual();
      return lost ? lostAnswer(told.partial, info) : part(listed(told.partial, info, given), info.returnType, spot, own);
    });
  };
}

/** Where a value stands. */
export interface Spot {
  readonly owner: string;
  readonly info: GraphQLResolveInfo;
  readonly tables: Tables;
}

/** Makes what a resolver gave fit the type: ids become their rows, what is missing is filled in. */
export function shape(value: unknown, type: GraphQLOutputType, spot: Spot): unknown {
  const { info, owner } = spot;
  if (isNonNullType(type))
    return shape(value ?? fill(type, { schema: info.schema, type: info.parentType.name, owner, field: info.fieldName }), type.ofType, spot);
  if (value === undefined) return fill(type, { schema: info.schema, type: info.parentType.name, owner, field: info.fieldName });
  if (value === null) return null;
  if (isListType(type))
    return (value as unknown[]).map((item, i) => shape(item ?? null, type.ofType, { ...spot, owner: `${owner}[${i}]` }));
  if (!isCompositeType(type)) return value;
  const found =
    typeof value === 'string' ? (spot.tables.of(type.name).get(value) ?? (isObjectType(type) ? { id: value } : null)) : Object(value);
  if (found) name(found, spot);
  return found;
}

/** Gives a thing without an id a name, by where it stands. */
export function name(thing: object, { owner, info }: Spot): void {
  names.set(thing, `${owner}.${info.fieldName}`);
}

function nameOf(type: string, row: MockRow): string {
  return typeof row.id === 'string' ? `${type}:${row.id}` : (names.get(row) ?? type);
}

/** For a list of things that each belong to this one: `Track.challenges` are the challenges whose `track` is this track. */
function pointingBack(row: MockRow, info: GraphQLResolveInfo, tables: Tables): MockRow[] | undefined {
  const { parentType, returnType } = info;
  if (!isListType(isNonNullType(returnType) ? returnType.ofType : returnType) || typeof row.id !== 'string') return undefined;
  const key = parentType.name.charAt(0).toLowerCase() + parentType.name.slice(1);
  const found = tables.of(typeName(returnType)).all((other) => other[key] === row.id);
  return found.length > 0 ? found : undefined;
}
