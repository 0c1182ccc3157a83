import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { hashText } from '../engine/hash.js';
import { TIME_TYPES } from './factories/model.js';

/** The position of a value that was not set: the identity of the object, and the field. */
export interface Place {
  readonly schema: GraphQLSchema;
  readonly type: string;
  readonly owner: string;
  readonly field: string;
}

/** The value of every date that was not set. */
const SOME_TIME = '2026-01-15T09:00:00Z';

/** A value for a field that was not set: null or empty if the schema allows it, otherwise a plausible value, the same in every run. */
export function fill(type: GraphQLOutputType, place: Place): unknown {
  if (isListType(type)) return [];
  if (!isNonNullType(type)) return null;
  const inner = type.ofType;
  if (isListType(inner)) return [];
  if (isEnumType(inner)) return inner.getValues()[0]?.value;
  if (isScalarType(inner)) return scalar(inner.name, place);
  if (isAbstractType(inner)) return { __typename: place.schema.getPossibleTypes(inner)[0]?.name };
  return {};
}

function scalar(type: string, place: Place): unknown {
  const { owner, field } = place;
  if (type === 'Boolean') return false;
  if (['Int', 'Float', 'Long'].includes(type)) return 0;
  if (TIME_TYPES.includes(type)) return SOME_TIME;
  if (['JSON', 'Map', 'Labels'].includes(type)) return {};
  if (type === 'ID') return derivedId(field === 'id' ? owner : `${owner}.${field}`);
  return type.endsWith('URL') ? `https://example.com/${field}` : text(place);
}

/** The kind of text, by the name of the field. */
function text({ type, owner, field }: Place): string {
  if (/email/i.test(field)) return 'someone@example.com';
  if (/url$|link$/i.test(field)) return `https://example.com/${derivedId(`${owner}.${field}`)}`;
  if (/slug$/i.test(field)) return `${words(type).toLowerCase().replaceAll(' ', '-')}-${derivedId(owner).slice(0, 4)}`;
  if (/(^id|I[Dd]|_id)$/.test(field)) return derivedId(`${owner}.${field}`);
  if (/^(name|title)$/.test(field)) return words(type);
  if (/(timestamp|date|_at)$/i.test(field)) return SOME_TIME;
  return words(field);
}

function words(name: string): string {
  const spaced = name
    .replaceAll('_', ' ')
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** An id that depends only on the text. */
export const derivedId = (from: string): string => hashText(from, 12);

/** The field's type without lists and non-null marks. */
export function typeName(type: GraphQLOutputType): string {
  return getNamedType(type).name;
}
