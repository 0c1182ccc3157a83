import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLSchema,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';
import type { SchemaFinding } from '../findings.js';

/** Arguments and input fields of a schema, by path. */
function inputsOf(schema: GraphQLSchema): Map<string, GraphQLArgument | GraphQLInputField> {
  return new Map(
    Object.values(schema.getTypeMap()).flatMap((type): [string, GraphQLArgument | GraphQLInputField][] => {
      if (isInputObjectType(type)) return Object.values(type.getFields()).map((field) => [`${type.name}.${field.name}`, field]);
      if (!isObjectType(type) && !isInterfaceType(type)) return [];
      return Object.values(type.getFields()).flatMap(({ name, args }) =>
        args.map((arg): [string, GraphQLArgument] => [`${type.name}.${name}.${arg.name}`, arg]),
      );
    }),
  );
}

/** Deprecations of arguments and input fields, which the inspector does not compare. */
export function newDeprecations(shipped: GraphQLSchema, live: GraphQLSchema): SchemaFinding[] {
  const before = inputsOf(shipped);
  return [...inputsOf(live)].flatMap(([path, { deprecationReason }]): SchemaFinding[] => {
    const had = before.get(path);
    if (!had || had.deprecationReason != null || deprecationReason == null) return [];
    return [{ kind: 'dangerous', path, message: `It is deprecated: ${deprecationReason.replace(/\.$/, '')}.` }];
  });
}
