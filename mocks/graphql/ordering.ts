import { type GraphQLField, type GraphQLSchema, getNamedType, isLeafType, isObjectType } from 'graphql';
import { didYouMean } from '../engine/nearest.js';
import { fill } from './default-value.js';
import { type Dict, platformError } from './platform.js';

/** The sort order of a list: a field of its items, in the schema's spelling or in snake case. */
export interface Ordering {
  readonly orderBy?: string | null;
  readonly direction?: 'Asc' | 'Desc' | null;
}

/** Sorts the items of a list. Throws the platform's error if they have no such field. `fieldsOf` returns the fields. */
export function ordered<T>(
  items: T[],
  fieldsOf: (item: T) => Dict,
  schema: GraphQLSchema,
  type: string,
  { orderBy, direction }: Ordering = {},
): T[] {
  if (!orderBy) return items;
  const { name: field, type: shown } = fieldNamed(schema, type, orderBy);
  const sign = direction === 'Desc' ? -1 : 1;
  // Missing fields are filled in the response.
  const keyOf = (item: T) => fieldsOf(item)[field] ?? fill(shown, { schema, type, owner: type, field });
  return items.sort((a, b) => sign * compare(keyOf(a), keyOf(b)));
}

function fieldNamed(schema: GraphQLSchema, type: string, name: string): GraphQLField<unknown, unknown> {
  const declared = schema.getType(type);
  const fields = isObjectType(declared) ? Object.values(declared.getFields()) : [];
  const known = fields.filter((field) => isLeafType(getNamedType(field.type)));
  const found = known.find((field) => field.name === name || snakeCase(field.name) === name);
  if (found) return found;
  const names = known.map((field) => snakeCase(field.name));
  throw platformError(`Cannot order by ${name}.${didYouMean(name, names)}`, 'BAD_USER_INPUT');
}

const snakeCase = (name: string) => name.replace(/(?<=[a-z\d])[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Items without a value are last, as in the platforms' databases. */
function compare(a: unknown, b: unknown): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  if (typeof a === 'string' && typeof b === 'string') return a.localeCompare(b, 'en');
  return Number(a) - Number(b);
}
