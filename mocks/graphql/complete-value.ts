import { type GraphQLOutputType, type GraphQLResolveInfo, isCompositeType, isListType, isNonNullType, isObjectType } from 'graphql';
import { fill } from './default-value.js';
import type { Context } from './platform.js';
import type { MockRow } from './tables.js';

/** Identifies objects without an id, so that their generated values do not change. */
const names = new WeakMap<object, string>();

/** The position of a value. */
export interface Spot {
  readonly owner: string;
  readonly info: GraphQLResolveInfo;
  readonly context: Context;
}

/** Completes a resolver's result to the type: ids become their rows, and missing fields are generated. */
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
      // A row identifies itself. Most rows do not need their position.
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

/** Identifies an object without an id by its position. */
export function name(thing: object, { owner, info }: Spot): void {
  if (typeof (thing as Partial<MockRow>).id !== 'string') names.set(thing, `${owner}.${info.fieldName}`);
}

export function nameOf(type: string, row: MockRow): string {
  return typeof row.id === 'string' ? `${type}:${row.id}` : (names.get(row) ?? type);
}
