import { type GraphQLOutputType, type GraphQLResolveInfo, isCompositeType, isListType, isNonNullType, isObjectType } from 'graphql';
import { fill } from './default-value.js';
import type { Context } from './platform.js';
import type { MockRow } from './tables.js';

/** Names objects that have no id, so that what is filled into them stays the same. */
const names = new WeakMap<object, string>();

/** Where a value stands. */
export interface Spot {
  readonly owner: string;
  readonly info: GraphQLResolveInfo;
  readonly context: Context;
}

/** Makes what a resolver gave fit the type: ids become their rows, what is missing is filled in. */
export function shape(value: unknown, type: GraphQLOutputType, spot: Spot): unknown {
  const { info, owner } = spot;
  if (isNonNullType(type))
    return shape(value ?? fill(type, { schema: info.schema, type: info.parentType.name, owner, field: info.fieldName }), type.ofType, spot);
  if (value === undefined) return fill(type, { schema: info.schema, type: info.parentType.name, owner, field: info.fieldName });
  if (value === null) return null;
  if (isListType(type)) {
    const inner = isNonNullType(type.ofType) ? type.ofType.ofType : type.ofType;
    const isComposite = isCompositeType(inner);
    return (value as unknown[]).map((item, i) => {
      // A row names itself: most need no name by where they stand.
      if (isComposite && typeof (item as Partial<MockRow> | null | undefined)?.id === 'string') return item;
      return shape(item ?? null, type.ofType, { ...spot, owner: `${owner}[${i}]` });
    });
  }
  if (!isCompositeType(type)) return value;
  const found =
    typeof value === 'string'
      ? (spot.context.tables.of(type.name).get(value) ?? (isObjectType(type) ? { id: value } : null))
      : Object(value);
  if (found) name(found, spot);
  return found;
}

/** Gives a thing without an id a name, by where it stands. */
export function name(thing: object, { owner, info }: Spot): void {
  if (typeof (thing as Partial<MockRow>).id !== 'string') names.set(thing, `${owner}.${info.fieldName}`);
}

export function nameOf(type: string, row: MockRow): string {
  return typeof row.id === 'string' ? `${type}:${row.id}` : (names.get(row) ?? type);
}
