// What a client's scope fills: the team, in arguments and in the fields of inputs.
import {
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isNonNullType,
  type NamedTypeNode,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/** A field that names the team, in an input that is a variable of its own. */
export interface Scope {
  argument: string;
  /** The type of the input. */
  type: string;
  field: string;
  /** Other fields that name the team: with one of them, nothing is filled. */
  others: string[];
  isNeeded: boolean;
}

/** Arguments and fields that a scope fills, the first that there is: the older ones only where there is no other. */
export const FILLED = ['teamSlug', 'team_slug', 'organizationSlug', 'organization_slug'] as const;
const NAMES_TEAM = /^(?:team|organization)_?(?:slug|id)$/i;

/** Not of an update whose field may be left out: there it is what the thing shall become, and a default would move it to another team. */
export function scopeOf(schema: GraphQLSchema, node: OperationDefinitionNode, method: string): Scope | undefined {
  for (const { variable, type: written } of node.variableDefinitions ?? []) {
    const type = typeFromAST(schema, written as NamedTypeNode);
    const input = type && getNullableType(type);
    if (!isInputObjectType(input)) continue;
    const fields = Object.values(input.getFields());
    const field = FILLED.flatMap((name) => fields.filter((one) => one.name === name))[0];
    if (!field || (method.startsWith('update') && !isNonNullType(field.type))) continue;
    const others = fields.filter(({ name }) => NAMES_TEAM.test(name) && name !== field.name).map(({ name }) => name);
    return { argument: variable.name.value, type: input.name, field: field.name, others, isNeeded: isNonNullType(field.type) };
  }
  return undefined;
}
