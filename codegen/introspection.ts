// Prints a schema as a type for gql.tada, in its preprocessed form with short names for repeated shapes. The output is a third of the size
// of gql.tada's own, and TypeScript creates each distinct shape once.
import type { Types } from '@graphql-codegen/plugin-helpers';
import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInterfaceType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  type GraphQLType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isListType,
  isNonNullType,
  isScalarType,
  isUnionType,
} from 'graphql';
import { OURS, PLACEHOLDER } from './evidence.js';
import { singleFile } from './preset.js';
import { HEADER } from './print.js';
import { scalarTypes } from './scalars.js';

const SHAPES = `type NonNull<T> = { kind: 'NON_NULL'; name: never; ofType: T };
type List<T> = { kind: 'LIST'; name: never; ofType: T };
type Named<Kind, Name> = { kind: Kind; name: Name; ofType: null };
type S<Name> = Named<'SCALAR', Name>;
type O<Name> = Named<'OBJECT', Name>;
type I<Name, T> = { name: Name; type: T; defaultValue: null };
type Enum<Name, Values> = { name: Name; enumValues: Values | (string & {}) };
type Fields<Types> = { [Name in keyof Types]: { name: Name; type: Types[Name] } };
type ObjectType<Name, Types> = { kind: 'OBJECT'; name: Name; fields: Fields<Types> };
type InputType<Name, Fields> = { kind: 'INPUT_OBJECT'; name: Name; isOneOf: false; inputFields: Fields };
`;

function printIntrospection(schema: GraphQLSchema, title: string): string {
  const types = Object.values(schema.getTypeMap())
    .filter(({ name }) => !name.startsWith('__') && !OURS.has(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const scalars = Object.entries(scalarTypes(schema)).sort(([a], [b]) => (a < b ? -1 : 1));
  const root = (type: GraphQLObjectType | null | undefined) => (type ? `'${type.name}'` : 'never');
  return [
    HEADER,
    SHAPES,
    `/** The TypeScript types of ${title}'s custom scalars. \`unknown\`: their values are not documented. */`,
    `export type Scalars = {\n${scalars.map(([name, type]) => `  ${name}: ${type};\n`).join('')}};\n`,
    `/** The schema of ${title}, for gql.tada. */`,
    'export type introspection = {',
    '  name: never;',
    `  query: ${root(schema.getQueryType())};`,
    `  mutation: ${root(schema.getMutationType())};`,
    `  subscription: ${root(schema.getSubscriptionType())};`,
    '  types: {',
    ...types.map((type) => `    ${type.name}: ${printType(schema, type)};`),
    '  };',
    '};\n',
  ].join('\n');
}

function printType(schema: GraphQLSchema, type: GraphQLNamedType): string {
  const name = `'${type.name}'`;
  // gql.tada intersects this entry with that of the setup, so it must not be more specific.
  if (isScalarType(type)) return 'unknown';
  if (isEnumType(type)) return `Enum<${name}, ${values(type)}>`;
  if (isInputObjectType(type)) return `InputType<${name}, ${inputFields(type)}>`;
  if (isUnionType(type)) {
    const possible = type.getTypes().map((member) => `'${member.name}'`);
    return `{ kind: 'UNION'; name: ${name}; fields: {}; possibleTypes: ${possible.join(' | ')} }`;
  }
  if (isInterfaceType(type)) {
    const possible = schema.getPossibleTypes(type).map((member) => `'${member.name}'`);
    return `{ kind: 'INTERFACE'; name: ${name}; fields: Fields<${fields(type)}>; possibleTypes: ${possible.join(' | ')} }`;
  }
  return `ObjectType<${name}, ${fields(type)}>`;
}

const values = (type: GraphQLEnumType) =>
  type
    .getValues()
    .map((value) => `'${value.name}'`)
    .join(' | ');

function fields(type: GraphQLObjectType | GraphQLInterfaceType): string {
  const known = Object.values(type.getFields()).filter((field: GraphQLField<unknown, unknown>) => field.name !== PLACEHOLDER);
  return known.length ? `{ ${known.map((field) => `${field.name}: ${reference(field.type)}`).join('; ')} }` : '{}';
}

function inputFields(type: GraphQLInputObjectType): string {
  const all = Object.values(type.getFields());
  for (const field of all) {
    if (field.defaultValue !== undefined || type.isOneOf) throw new Error(`${type.name}: defaults and @oneOf are not supported.`);
  }
  return `[${all.map((field) => `I<'${field.name}', ${reference(field.type)}>`).join(', ')}]`;
}

function reference(type: GraphQLType): string {
  if (isNonNullType(type)) return `NonNull<${reference(type.ofType)}>`;
  if (isListType(type)) return `List<${reference(type.ofType)}>`;
  if (isScalarType(type)) return `S<'${type.name}'>`;
  const kind = isEnumType(type) ? 'ENUM' : isInputObjectType(type) ? 'INPUT_OBJECT' : isUnionType(type) ? 'UNION' : undefined;
  if (kind) return `Named<'${kind}', '${type.name}'>`;
  return isInterfaceType(type) ? `Named<'INTERFACE', '${type.name}'>` : `O<'${type.name}'>`;
}

/** The codegen output of one platform. `folder` is the platform's folder in src/. */
export function introspection(folder: string, title: string): Types.Config['generates'] {
  return singleFile(`src/${folder}/generated/introspection.ts`, `schemas/${folder}.graphql`, (schema) => printIntrospection(schema, title));
}
