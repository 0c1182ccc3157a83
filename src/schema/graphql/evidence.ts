// Reads a schema's annotations: the source of an element, its missing parts, and the elements that the reference does not contain. See
// @evidence, @incomplete and @newer in the SDLs.
import {
  type DirectiveNode,
  type GraphQLArgument,
  type GraphQLEnumValue,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedScalarType,
  valueFromASTUntyped,
} from 'graphql';

export const LEVELS = ['CERTAIN', 'LIKELY', 'GUESS'] as const;

export interface Evidence {
  level: (typeof LEVELS)[number];
  source: string;
}

export interface Incomplete {
  lost: 'VALUES' | 'FIELDS' | 'NULLABILITY' | 'ARGUMENTS';
  missing?: number;
}

/** Keeps a type without known fields valid in SDL. The server does not have this field. */
export const PLACEHOLDER = '_unknown';

/** Directives of the SDLs only: they document the schema and are not part of the API. */
export const OURS = new Set(['EvidenceLevel', 'Lost']);
/** Replaces a missing type in the SDL. */
const UNKNOWN = 'Unknown';

interface Marked {
  readonly astNode?: { readonly directives?: readonly DirectiveNode[] | undefined } | null | undefined;
}

function directive<T>(element: Marked, name: string): T | undefined {
  const node = element.astNode?.directives?.find((one) => one.name.value === name);
  return node && (Object.fromEntries((node.arguments ?? []).map((arg) => [arg.name.value, valueFromASTUntyped(arg.value)])) as T);
}

export const evidenceOf = (element: Marked) => directive<Evidence>(element, 'evidence');
export const incompleteOf = (element: Marked) => directive<Incomplete>(element, 'incomplete');
/** True for elements that the reference does not contain. The members of a newer type are newer without an annotation. */
export const isNewer = (element: Marked) => directive(element, 'newer') !== undefined;

export type Part = 'operation' | 'operation argument' | 'output field' | 'field argument' | 'input field' | 'enum value' | 'type';

/** One element of a schema. `path` is `Type.field(argument)`; `parent` is the type that contains it. */
export interface Element {
  part: Part;
  path: string;
  parent: GraphQLNamedType;
  member: GraphQLNamedType | GraphQLField<unknown, unknown> | GraphQLArgument | GraphQLInputField | GraphQLEnumValue;
  /** Its own evidence, or the evidence of its signature. */
  evidence: Evidence | undefined;
}

/** The types of the API in the SDL's order, without GraphQL's own types, the root types and the SDL's helper types. */
export function apiTypes(schema: GraphQLSchema): GraphQLNamedType[] {
  const roots = rootTypes(schema);
  return Object.values(schema.getTypeMap())
    .filter(
      (type) =>
        !type.name.startsWith('__') &&
        !OURS.has(type.name) &&
        type.name !== UNKNOWN &&
        !isSpecifiedScalarType(type) &&
        !roots.includes(type),
    )
    .sort((a, b) => (a.astNode?.loc?.start ?? 0) - (b.astNode?.loc?.start ?? 0));
}

export const rootTypes = (schema: GraphQLSchema): GraphQLNamedType[] =>
  [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()].flatMap((type) => type ?? []);

/** Every element that can have evidence: operations first, without placeholders. */
export function elements(schema: GraphQLSchema): Element[] {
  const roots = rootTypes(schema);
  return [...roots, ...apiTypes(schema)].flatMap((parent) => {
    const isRoot = roots.includes(parent);
    const own: Element[] = isRoot ? [] : [{ part: 'type', path: parent.name, parent, member: parent, evidence: evidenceOf(parent) }];
    return [...own, ...members(parent, isRoot)];
  });
}

function members(parent: GraphQLNamedType, isRoot: boolean): Element[] {
  if (isEnumType(parent)) {
    return parent.getValues().map((member) => element('enum value', parent, member));
  }
  if (isInputObjectType(parent)) {
    return Object.values(parent.getFields()).map((member) => element('input field', parent, member));
  }
  if (!isObjectType(parent) && !isInterfaceType(parent)) return [];
  const fields = Object.values(parent.getFields()).filter(({ name }) => name !== PLACEHOLDER);
  return fields.flatMap((field) => {
    const evidence = evidenceOf(field);
    // A response example is not evidence for the arguments, which the reference states.
    const inherited = isRoot && evidence?.source !== 'response example' ? evidence : undefined;
    return [
      element(isRoot ? 'operation' : 'output field', parent, field),
      ...field.args.map((arg): Element => {
        const path = `${parent.name}.${field.name}(${arg.name})`;
        return {
          part: isRoot ? 'operation argument' : 'field argument',
          path,
          parent,
          member: arg,
          evidence: evidenceOf(arg) ?? inherited,
        };
      }),
    ];
  });
}

const element = (
  part: Part,
  parent: GraphQLNamedType,
  member: GraphQLField<unknown, unknown> | GraphQLInputField | GraphQLEnumValue,
): Element => ({
  part,
  path: `${parent.name}.${member.name}`,
  parent,
  member,
  evidence: evidenceOf(member),
});
