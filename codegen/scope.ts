// The values that a client's scope sets: the team, in arguments and in fields of inputs.
import {
  type GraphQLSchema,
  getNullableType,
  isInputObjectType,
  isNonNullType,
  type NamedTypeNode,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql';

/** A field that names the team, in an input that is a separate variable. */
export interface Scope {
  argument: string;
  /** The type of the input. */
  type: string;
  field: string;
  /** Other fields that name the team. If the call passes one of them, the scope sets no field. */
  others: string[];
  /** False when a scope sets none of them. They still must not be empty. */
  isFilled: boolean;
  isNeeded: boolean;
}

/** Arguments and fields that a scope sets, in order of preference. Only the first one that exists is set. */
export const FILLED = ['teamSlug', 'team_slug', 'organizationSlug', 'organization_slug'] as const;
const NAMES_TEAM = /^(?:team|organization)_?(?:slug|id)$/i;

/** A scope does not set an optional field of an update: there, it is the new team of the resource, and a default would move the resource. */
export function scopeOf(schema: GraphQLSchema, node: OperationDefinitionNode, method: string): Scope | undefined {
  for (const { variable, type: written } of node.variableDefinitions ?? []) {
    const type = typeFromAST(schema, written as NamedTypeNode);
    const input = type && getNullableType(type);
    if (!isInputObjectType(input)) continue;
    const fields = input.getFields();
    const names = Object.keys(fields).filter((name) => NAMES_TEAM.test(name));
    const field = FILLED.find((name) => names.includes(name));
    if (!field) continue;
    const isRequired = isNonNullType(fields[field]!.type);
    const isFilled = isRequired || !method.startsWith('update');
    const others = names.filter((name) => name !== field);
    return { argument: variable.name.value, type: input.name, field, others, isFilled, isNeeded: isFilled && isRequired };
  }
  return undefined;
}
