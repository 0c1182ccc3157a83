// Adapts the shipped documents to the schema of the user: removes fields that the schema lacks, and passes all current arguments.
import {
  type ConstDirectiveNode,
  type DocumentNode,
  doTypesOverlap,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  type InlineFragmentNode,
  isCompositeType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  Kind,
  type OperationDefinitionNode,
  parse,
  parseType,
  type SelectionNode,
  type SelectionSetNode,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { PLACEHOLDER } from '../evidence.js';

/** Documents by their path, such as `tracks/list` or `fragments/track`. */
export type Documents = Map<string, DocumentNode>;

export interface Fitted {
  readonly documents: Documents;
  /** The omitted documents by path, with the reason. */
  readonly leftOut: readonly (readonly [place: string, why: string])[];
}

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

/**
 * `given`: documents of the user. A fragment replaces a shipped one with the same name. `check`: returns the reason why a valid operation cannot
 * be a method.
 */
export function fitDocuments(
  schema: GraphQLSchema,
  shipped: Documents,
  given: readonly DocumentNode[],
  check: (place: string, node: OperationDefinitionNode) => string | undefined,
): Fitted {
  const leftOut: [string, string][] = [];
  const definitions = [...shipped].map(([place, { definitions }]) => [place, definitions[0]!] as const);
  const ownFragments = given.flatMap(fragmentsOf);
  const isReplaced = (name: string) => ownFragments.some((fragment) => fragment.name.value === name);
  const fragments = definitions.flatMap(([place, definition]) =>
    definition.kind === Kind.FRAGMENT_DEFINITION && !isReplaced(definition.name.value) ? [[place, definition] as const] : [],
  );
  const known = fittingFragments(
    schema,
    fragments.map(([, fragment]) => fragment),
    ownFragments,
  );
  const documents: Documents = new Map();
  for (const [place, fragment] of fragments) {
    const fitted = known.get(fragment.name.value);
    if (fitted) documents.set(place, { kind: Kind.DOCUMENT, definitions: [fitted] });
  }
  for (const [place, definition] of definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const fitted = fitOperation(schema, definition, known);
    const why = typeof fitted === 'string' ? fitted : (problemOf(schema, fitted, known) ?? check(place, fitted));
    if (why !== undefined) leftOut.push([place, why]);
    else documents.set(place, { kind: Kind.DOCUMENT, definitions: [fitted as OperationDefinitionNode] });
  }
  return { documents, leftOut };
}

export const fragmentsOf = ({ definitions }: DocumentNode): FragmentDefinitionNode[] =>
  definitions.flatMap((definition) => (definition.kind === Kind.FRAGMENT_DEFINITION ? [definition] : []));

/** The fragments that still select fields. An empty fragment also empties fragments that only spread it. */
function fittingFragments(
  schema: GraphQLSchema,
  shipped: readonly FragmentDefinitionNode[],
  own: readonly FragmentDefinitionNode[],
): Fragments {
  let all = new Map([...own, ...shipped].map((fragment) => [fragment.name.value, fragment]));
  for (let before = -1; before !== all.size; ) {
    before = all.size;
    const kept = [...all].flatMap(([name, fragment]) => {
      if (own.includes(fragment)) return [[name, fragment] as const];
      const fitted = isCompositeType(schema.getType(fragment.typeCondition.name.value)) ? select(schema, fragment, all) : undefined;
      return fitted ? [[name, fitted] as const] : [];
    });
    all = new Map(kept);
  }
  return all;
}

/** A document without unknown fields, types and fragments; `undefined` when no fields remain. */
function select<N extends FragmentDefinitionNode | OperationDefinitionNode>(
  schema: GraphQLSchema,
  node: N,
  fragments: Fragments,
): N | undefined {
  const info = new TypeInfo(schema);
  /** Whether the type at this position can have the fragment's type. */
  const fits = (fragment: FragmentDefinitionNode | InlineFragmentNode | undefined): boolean => {
    if (!fragment?.typeCondition) return fragment !== undefined;
    const type = schema.getType(fragment.typeCondition.name.value);
    const parent = info.getParentType();
    return isCompositeType(type) && isCompositeType(parent) && doTypesOverlap(schema, parent, type);
  };
  const fitted = visit(
    node,
    visitWithTypeInfo(info, {
      // Below a removed field, the type is unknown. Its selection is removed with it.
      Field: {
        enter: (field) => (info.getParentType() && isSelectable(info.getFieldDef(), field) ? undefined : null),
        leave: (field) => (field.selectionSet?.selections.length === 0 ? null : undefined),
      },
      FragmentSpread: ({ name }) => (fits(fragments.get(name.value)) ? undefined : null),
      InlineFragment: {
        enter: (inline) => (fits(inline) ? undefined : null),
        leave: ({ selectionSet }) => (selectionSet.selections.length === 0 ? null : undefined),
      },
    }),
  );
  return fitted.selectionSet.selections.length > 0 ? (fitted as N) : undefined;
}

function isSelectable(
  known: GraphQLField<unknown, unknown> | null | undefined,
  { name, selectionSet, arguments: args = [] }: FieldNode,
): boolean {
  if (name.value === '__typename') return true;
  if (!known || isLeafType(getNamedType(known.type)) !== (selectionSet === undefined)) return false;
  const given = args.map((arg) => arg.name.value);
  return (
    given.every((each) => known.args.some((arg) => arg.name === each)) &&
    known.args.every((arg) => !isRequiredArgument(arg) || given.includes(arg.name))
  );
}

/** The operation with all current arguments of its field, each with a variable of the same name; or the reason why this is not possible. */
function fitOperation(schema: GraphQLSchema, node: OperationDefinitionNode, fragments: Fragments): OperationDefinitionNode | string {
  const root = node.selectionSet.selections[0] as FieldNode;
  const field = schema.getRootType(node.operation)?.getFields()[root.name.value];
  if (!field) return `the schema has no ${node.operation} ${root.name.value}`;
  // An inline input, because the name of its type is not known. The operation fits unchanged, or not at all.
  const isWrittenOut = root.arguments?.some(({ name, value }) => value.kind !== Kind.VARIABLE || value.name.value !== name.value);
  if (isWrittenOut) return select(schema, node, fragments) ?? `${getNamedType(field.type).name} does not have any of the selected fields`;
  const variables = node.variableDefinitions ?? [];
  const places = variables.map(({ variable }) => variable.name.value);
  // Arguments of the shipped document keep their order, so that it sends the same text.
  const args = [
    ...places.flatMap((name) => field.args.find((arg) => arg.name === name) ?? []),
    ...field.args.filter(({ name }) => !places.includes(name)),
  ];
  const selecting = (selectionSet: SelectionSetNode | undefined): OperationDefinitionNode => ({
    ...node,
    directives: directivesFor(node.directives as readonly ConstDirectiveNode[] | undefined, new Set(args.map(({ name }) => name))),
    variableDefinitions: args.map((arg) => ({
      ...variables.find(({ variable }) => variable.name.value === arg.name),
      kind: Kind.VARIABLE_DEFINITION,
      variable: variableOf(arg.name),
      // Optional, because it has a default.
      type: parseType(String(isRequiredArgument(arg) ? arg.type : getNullableType(arg.type))),
    })),
    selectionSet: {
      kind: Kind.SELECTION_SET,
      selections: [
        {
          kind: Kind.FIELD,
          name: root.name,
          arguments: args.map(({ name }) => ({ kind: Kind.ARGUMENT, name: { kind: Kind.NAME, value: name }, value: variableOf(name) })),
          ...(selectionSet && { selectionSet }),
        },
      ],
    },
  });
  if (isLeafType(getNamedType(field.type))) return selecting(undefined);
  const shipped = root.selectionSet && select(schema, selecting(root.selectionSet), fragments);
  if (shipped) return shipped;
  // The type was not known, or has changed.
  const fallback = leaves(schema, field);
  return fallback ? selecting(fallback) : `${getNamedType(field.type).name} has no fields to select by default`;
}

const variableOf = (name: string) => ({ kind: Kind.VARIABLE, name: { kind: Kind.NAME, value: name } }) as const;

/** Fields without arguments that are not objects. For a type without such fields, the fields of its objects. */
function leaves(schema: GraphQLSchema, { type }: GraphQLField<unknown, unknown>, depth = 2): SelectionSetNode | undefined {
  const named = getNamedType(type);
  if (!isObjectType(named) && !isInterfaceType(named)) return undefined;
  const fields = Object.values(named.getFields()).filter(({ name, args }) => name !== PLACEHOLDER && !args.some(isRequiredArgument));
  const selected = (name: string, selectionSet?: SelectionSetNode): SelectionNode => ({
    kind: Kind.FIELD,
    name: { kind: Kind.NAME, value: name },
    ...(selectionSet && { selectionSet }),
  });
  const plain = fields.filter((field) => isLeafType(getNamedType(field.type))).map(({ name }) => selected(name));
  const inner = fields.flatMap((field) => {
    const set = depth > 1 && plain.length === 0 ? leaves(schema, field, depth - 1) : undefined;
    return set ? [selected(field.name, set)] : [];
  });
  const selections = [...plain, ...inner];
  return selections.length > 0 ? { kind: Kind.SELECTION_SET, selections } : undefined;
}

/** The client directives whose arguments exist, without `@inferred`: the schema states the signature. */
function directivesFor(directives: readonly ConstDirectiveNode[] = [], args: ReadonlySet<string>): ConstDirectiveNode[] {
  return directives.filter(({ name, arguments: given = [] }) => {
    if (name.value === 'inferred') return false;
    const named = given.flatMap(({ name, value }) => (NAMES_ARGUMENTS.has(name.value) ? textsIn(value) : []));
    return named.every((argument) => args.has(argument));
  });
}

const NAMES_ARGUMENTS = new Set(['one', 'any', 'argument', 'given']);

function textsIn(
  value: ConstDirectiveNode['arguments'] extends readonly (infer A extends { value: unknown })[] | undefined ? A['value'] : never,
): string[] {
  if (value.kind === Kind.LIST) return value.values.flatMap(textsIn);
  return value.kind === Kind.STRING ? [value.value] : [];
}

/** The first remaining problem of an operation. */
function problemOf(schema: GraphQLSchema, node: OperationDefinitionNode, fragments: Fragments): string | undefined {
  const used = new Map<string, FragmentDefinitionNode>();
  const collect = (set: FragmentDefinitionNode | OperationDefinitionNode) =>
    visit(set, {
      FragmentSpread({ name }) {
        const fragment = fragments.get(name.value);
        if (!fragment || used.has(name.value)) return;
        used.set(name.value, fragment);
        collect(fragment);
      },
    });
  collect(node);
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [node, ...used.values()] };
  return validate(schema, document)[0]?.message;
}

export const parsed = (documents: readonly (readonly [place: string, text: string, ...rest: unknown[]])[]): Documents =>
  new Map(documents.map(([place, text]) => [place, parse(text, { noLocation: true })]));
