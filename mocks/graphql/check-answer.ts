// Checks that an override returns only what the schema allows.
import {
  type GraphQLOutputType,
  type GraphQLSchema,
  getNullableType,
  isAbstractType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import { didYouMean } from '../engine/nearest.js';

/** Rejects unknown fields and invalid values, at any depth. The message names the path. */
export function checkAnswer(schema: GraphQLSchema, given: unknown, declared: GraphQLOutputType, path: string): void {
  if (given === null && isNonNullType(declared)) throw new TypeError(`${path} must not be null: it is ${String(declared)}.`);
  if (given === null || given === undefined) return;
  const type = getNullableType(declared);
  if (isListType(type)) {
    if (!Array.isArray(given)) throw new TypeError(`${path} must be a list of the type ${String(declared)}.`);
    for (const [i, item] of given.entries()) checkAnswer(schema, item, type.ofType as GraphQLOutputType, `${path}[${i}]`);
    return;
  }
  if (isLeafType(type)) {
    if (LITERALS[type.name]?.(given) === false) throw new TypeError(`${path} must be ${type.name}, not ${said(given)}.`);
    try {
      type.serialize(given);
    } catch (error) {
      throw new TypeError(`${path}: ${(error as Error).message}`);
    }
    return;
  }
  if (typeof given !== 'object' || Array.isArray(given))
    throw new TypeError(`${path} must be an object with fields of ${String(type)}, not ${said(given)}.`);
  const possible = isAbstractType(type) ? schema.getPossibleTypes(type) : [type];
  const named = possible.filter(({ name }) => name === (given as { __typename?: string }).__typename);
  const fields = Object.assign({}, ...(named.length > 0 ? named : possible).map((one) => isObjectType(one) && one.getFields())) as Readonly<
    Record<string, { type: GraphQLOutputType }>
  >;
  for (const [name, value] of Object.entries(given)) {
    if (name === '__typename') continue;
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field) throw new TypeError(`${path}.${name}: unknown field of ${String(type)}.${didYouMean(name, Object.keys(fields))}`);
    checkAnswer(schema, value, field.type, `${path}.${name}`);
  }
}

/** Scalars that GraphQL would convert: users of the SDK never receive `5` for a text. */
const LITERALS: Readonly<Record<string, ((value: unknown) => boolean) | undefined>> = {
  String: (value) => typeof value === 'string',
  ID: (value) => typeof value === 'string',
  Boolean: (value) => typeof value === 'boolean',
  Int: (value) => typeof value === 'number',
  Float: (value) => typeof value === 'number',
};

const said = (value: unknown): string => (Array.isArray(value) ? 'a list' : (JSON.stringify(value) ?? String(value)));
