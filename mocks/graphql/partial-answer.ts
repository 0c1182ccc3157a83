// The partial result of an override, which the mock completes.
import {
  type GraphQLAbstractType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { idText } from '../engine/models/ids.js';
import { name, type Spot, shape } from './complete-value.js';
import { connection, skipTake } from './connection.js';
import { fill } from './default-value.js';
import { completer } from './factories/complete.js';
import type { Dict } from './platform.js';

interface Part {
  readonly fields: Dict;
  /** True if these are changes to the platform's record. Otherwise they are the only given fields. */
  readonly over: boolean;
}

const parts = new WeakMap<object, Part>();

/** Whether an override set some of the object's fields. */
export const isPart = (row: object): boolean => parts.has(row);

/** A field of an object with overridden fields: the override's value if it has one. */
export function ofPart(row: object, spot: Spot, usual: () => unknown): unknown {
  const known = parts.get(row);
  if (!known) return usual();
  const wanted = known.fields[spot.info.fieldName];
  if (known.over) return wanted === undefined ? usual() : part(wanted, spot.info.returnType, spot, isPlain(wanted) ? usual() : undefined);
  if (wanted !== undefined) return part(wanted, spot.info.returnType, spot);
  try {
    return usual();
  } catch {
    // The resolver can need fields that the override omits.
    return shape(undefined, spot.info.returnType, spot);
  }
}

/** Completes the override's result to the type. Given fields replace those of the platform's record, if it exists. */
export function part(value: unknown, type: GraphQLOutputType, spot: Spot, own?: unknown): unknown {
  if (isNonNullType(type)) return part(value ?? fillIn(type, spot), type.ofType, spot, own);
  if (value === null || value === undefined) return null;
  if (isListType(type)) return (value as unknown[]).map((item, i) => part(item, type.ofType, { ...spot, owner: `${spot.owner}[${i}]` }));
  if (!isCompositeType(type) || !isPlain(value)) return shape(value, type, spot);
  const { id } = value;
  const stored = typeof id === 'string' && isObjectType(type) ? spot.context.tables.of(type.name).get(id) : undefined;
  const base = own ?? stored ?? (isObjectType(type) ? madeUp(type, value, spot) : anyOf(type, value, spot));
  const thing = { ...(base as Dict), ...scalarsOf(value) };
  parts.set(thing, { fields: value, over: own !== undefined && own !== null });
  name(thing, spot);
  return thing;
}

/** For a union or an interface, the first type that has the given fields. */
function anyOf(type: GraphQLAbstractType, given: Dict, { info }: Spot): Dict {
  const possible = info.schema.getPossibleTypes(type);
  const fitting = possible.find((one) => Object.keys(given).every((name) => name in one.getFields()));
  return { __typename: (fitting ?? possible[0])?.name };
}

/** Plausible values for missing fields of the type, such as a slug that fits the title. */
function madeUp(type: GraphQLObjectType, given: Dict, { owner, info, context: { now, override } }: Spot): Dict {
  const place = `${owner}.${info.fieldName}`;
  const generator = override!.generator;
  const id = (field: string) => idText(generator, field === 'id' ? place : `${place}.${field}`, 12);
  return completer(type)({ ...scalarsOf(given) }, { generator, now, place, id });
}

const isPlain = (value: unknown): value is Dict => typeof value === 'object' && value !== null && !Array.isArray(value);

const fillIn = (type: GraphQLOutputType, { owner, info }: Spot) =>
  fill(type, { schema: info.schema, type: info.parentType.name, owner, field: info.fieldName });

/** Fields that resolvers of other fields can read. */
const scalarsOf = (value: Dict): Dict =>
  Object.fromEntries(Object.entries(value).filter(([, field]) => !(typeof field === 'object' && field !== null)));

/** A list of items as the field returns it, in pages if the field has pages. */
export function listed(value: unknown, { returnType }: GraphQLResolveInfo, args: Dict): unknown {
  const type = getNamedType(returnType);
  if (!Array.isArray(value) || !isObjectType(type) || isListType(isNonNullType(returnType) ? returnType.ofType : returnType)) return value;
  const fields = type.getFields();
  const asked = paging(args);
  const size = (asked.pagesize as number | undefined) ?? value.length;
  const start = (((asked.page as number | undefined) ?? 1) - 1) * size;
  const made = {
    ...connection(value, asked.first as number | undefined, asked.after as string | undefined),
    ...skipTake(value, asked),
    ...('pages' in fields && { items: value.slice(start, start + size) }),
    pages: Math.max(1, Math.ceil(value.length / (size || 1))),
    itemCount: value.length,
  };
  // The fields of every kind of page. A type uses those that it has.
  return Object.fromEntries(Object.entries(made).filter(([name]) => name in fields));
}

/** The paging arguments, at any depth: `first`, `after`, `page`, `pagesize`, `skip`, `take`. */
function paging(args: Dict): Dict {
  const found: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(args)) {
    if (isPlain(value)) Object.assign(found, paging(value));
    else if (/^(?:first|after|page|pagesize|skip|take)$/i.test(key)) found[key.toLowerCase()] = value;
  }
  return found;
}
