// Values for fields that only a custom schema has. The mock platform knows only their types.
import {
  GraphQLNonNull,
  type GraphQLNullableType,
  type GraphQLOutputType,
  type GraphQLScalarType,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isScalarType,
} from 'graphql';
import type { Spot } from './complete-value.js';
import { fill, typeName } from './default-value.js';
import { listed } from './partial-answer.js';
import type { Dict } from './platform.js';
import type { MockRow } from './tables.js';

/** The number of items in a generated list, and the maximum number of related rows. */
const ITEMS = 2;

/** Rows of the field's type if some exist, in pages if the field has pages. Otherwise plausible values, the same in every run. */
export function generatedValue(row: MockRow, args: Dict, spot: Spot): unknown {
  const type = spot.info.returnType;
  const rows = rowsOf(type, spot);
  const isList = isListType(isNonNullType(type) ? type.ofType : type);
  // A row relates to some of the rows only.
  if (isList && isCompositeType(getNamedType(type)) && hasTable(type)) return typeof row.id === 'string' ? rows.slice(0, ITEMS) : rows;
  const paged = isList ? undefined : pageOf(type, args, spot);
  if (paged !== undefined) return paged;
  return rows.length > 0 && !isList ? pick(rows, spot) : ofType(type, spot);
}

/** True for a type with ids, so that its records are rows of a table. */
function hasTable(type: GraphQLOutputType): boolean {
  const named = getNamedType(type);
  return isObjectType(named) && 'id' in named.getFields();
}

const rowsOf = (type: GraphQLOutputType, { context: { tables } }: Spot): MockRow[] =>
  hasTable(type) ? tables.of(typeName(type)).all(() => true) : [];

/** A page of the field's list, for types that are pages. */
function pageOf(type: GraphQLOutputType, args: Dict, spot: Spot): unknown {
  const named = getNamedType(type);
  if (!isObjectType(named)) return undefined;
  const { nodes, items, edges } = named.getFields();
  const edge = edges && getNamedType(edges.type);
  const item = nodes?.type ?? items?.type ?? (isObjectType(edge) ? edge.getFields().node?.type : undefined);
  return item && hasTable(item) ? listed(rowsOf(item, spot), spot.info, args) : undefined;
}

const placeOf = ({ owner, info }: Spot) => `${owner}.${info.fieldName}`;

const pick = (rows: readonly MockRow[], spot: Spot): MockRow | undefined =>
  spot.context.override?.generator.pick(placeOf(spot), rows) ?? rows[0];

function ofType(type: GraphQLOutputType, spot: Spot): unknown {
  if (isNonNullType(type)) return ofType(type.ofType, spot);
  if (isListType(type)) {
    return Array.from({ length: ITEMS }, (_, i) => ofType(type.ofType, { ...spot, owner: `${placeOf(spot)}[${i}]` }));
  }
  return isScalarType(type) ? scalar(type, spot) : required(type, spot);
}

function scalar(type: GraphQLScalarType, spot: Spot): unknown {
  const { info, owner, context } = spot;
  const generator = context.override?.generator;
  if (generator && (type.name === 'Int' || type.name === 'Float')) return generator.number(placeOf(spot), 100);
  const isText = type.name === 'String' && !/(?:^id|I[Dd]|_id|_at|timestamp|date)$/i.test(info.fieldName);
  if (generator && isText) return generator.text(owner, info.fieldName, info.parentType.name);
  return required(type, spot);
}

/** The type without the possibility of null. */
const required = (type: GraphQLOutputType & GraphQLNullableType, { info, owner }: Spot): unknown =>
  fill(new GraphQLNonNull(type) as GraphQLOutputType, { schema: info.schema, type: info.parentType.name, owner, field: info.fieldName });
