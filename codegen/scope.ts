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
  /** False where a scope fills none of them: they only must not be empty. */
  isFilled: boolean;
  isNeeded: boolean;
}

/** Arguments and fields that a scope fills, the first that there is: the older ones only where there is no other. */
export const FILLED = ['teamSlug', 'team_slug', 'organizationSlug', 'organization_slug'] as const;
const NAMES_TEAM = /^(?:team|organization)_?(?:slug|id)$/i;

/** A scope does not fill an update whose field may be left out: there it is what the thing shall become, and a default would move it to another team. */
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
