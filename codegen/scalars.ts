// The TypeScript types of the platforms' scalars: one list, for the generated types and for gql.tada.
import { type GraphQLSchema, isScalarType, isSpecifiedScalarType } from 'graphql';

/** Scalars with a known type. All others are `unknown`. */
export const SCALARS: Readonly<Record<string, string>> = {
  ID: 'string',
  Time: 'string',
  Date: 'string',
  DateTime: 'string',
  Long: 'number | bigint',
  JSON: 'Record<string, unknown>',
  Map: 'Record<string, unknown>',
  Labels: 'Record<string, string>',
  Slug: 'string',
  URL: 'string',
  AbsoluteOrRelativeURL: 'string',
  HexColor: 'string',
  UUID: 'string',
  Timezone: 'string',
  RelativeURL: 'string',
  BigInt: 'number',
};

/** Every custom scalar of a schema with its type. */
export function scalarTypes(schema: GraphQLSchema): Record<string, string> {
  const custom = Object.values(schema.getTypeMap()).filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
  return Object.fromEntries(custom.map(({ name }) => [name, SCALARS[name] ?? 'unknown']));
}
