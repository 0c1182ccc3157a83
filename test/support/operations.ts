// Every operation document of the GraphQL platforms, with the schema's types: what it takes, and what it selects.
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  buildSchema,
  type FragmentDefinitionNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionSetNode,
  typeFromAST,
} from 'graphql';

const root = resolve(import.meta.dirname, '../..');
const FOLDERS = { sda: 'sda', learningPath: 'learning-path', instruqt: 'instruqt' } as const;

/** A field that a document selects, at any depth: `Track.developers`. */
export interface Selected {
  readonly parent: string;
  readonly field: GraphQLField<unknown, unknown>;
}

export interface OperationDocument {
  readonly id: string;
  readonly platform: keyof typeof FOLDERS;
  /** `resource.method`. */
  readonly name: string;
  readonly kind: OperationDefinitionNode['operation'];
  readonly field: GraphQLField<unknown, unknown>;
  /** The type of the result; for a list in a page, of its items. */
  readonly item: GraphQLNamedType;
  /** The fields of `item` that are selected. */
  readonly own: ReadonlySet<string>;
  /** All fields that are selected, except for the root field. */
  readonly selected: readonly Selected[];
  readonly variables: readonly { readonly name: string; readonly required: boolean; readonly type: GraphQLNamedType | undefined }[];
  /** Names of the arguments, and of the fields of inputs. */
  readonly inputs: readonly string[];
  readonly node: OperationDefinitionNode;
}

const filesIn = (folder: string) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => [file, readFileSync(resolve(folder, file), 'utf8')] as const);

export const schemas = Object.fromEntries(
  Object.entries(FOLDERS).map(([platform, folder]) => [
    platform,
    buildSchema(readFileSync(resolve(root, `schemas/${folder}.graphql`), 'utf8')),
  ]),
) as Readonly<Record<keyof typeof FOLDERS, GraphQLSchema>>;

export const documents: readonly OperationDocument[] = Object.entries(FOLDERS).flatMap(([platform, folder]) => {
  const fragments = new Map(
    filesIn(resolve(root, `src/${folder}/fragments`))
      .flatMap(([, text]) => parse(text).definitions as readonly FragmentDefinitionNode[])
      .map((one) => [one.name.value, one]),
  );
  return filesIn(resolve(root, `src/${folder}/operations`)).map(([file, text]) =>
    read(platform as keyof typeof FOLDERS, file, parse(text).definitions[0] as OperationDefinitionNode, fragments),
  );
});

type Fragments = ReadonlyMap<string, FragmentDefinitionNode>;

function read(platform: keyof typeof FOLDERS, file: string, node: OperationDefinitionNode, fragments: Fragments): OperationDocument {
  const schema = schemas[platform];
  const [top] = node.selectionSet.selections;
  const type = { query: schema.getQueryType(), mutation: schema.getMutationType(), subscription: schema.getSubscriptionType() }[
    node.operation
  ];
  if (top?.kind !== Kind.FIELD) throw new Error(`${file} has no root field.`);
  const field = type!.getFields()[top.name.value]!;
  const selected = top.selectionSet ? deep(schema, getNamedType(field.type), top.selectionSet, fragments) : [];
  // A method that returns the page itself selects from the page.
  const isPage = file.endsWith('/getPage.graphql');
  const page = selected.find(
    ({ parent, field: { name } }) => !isPage && parent === getNamedType(field.type).name && /^(?:items|nodes)$/.test(name),
  );
  const item = getNamedType((page ?? { field }).field.type);
  const variables = (node.variableDefinitions ?? []).map(({ variable, type: written, defaultValue }) => {
    const declared = typeFromAST(schema, written as never);
    return {
      name: variable.name.value,
      required: isNonNullType(declared) && !defaultValue,
      type: declared && (getNamedType(declared) as GraphQLNamedType),
    };
  });
  const name = file.replace(/\.graphql$/, '').replace('/', '.');
  return {
    id: `${platform}.${name}`,
    platform,
    name,
    kind: node.operation,
    field,
    item,
    own: new Set(selected.flatMap(({ parent, field: { name: own } }) => (parent === item.name ? [own] : []))),
    selected,
    variables,
    inputs: variables.flatMap(({ name: own, type: input }) => [own, ...(isInputObjectType(input) ? Object.keys(input.getFields()) : [])]),
    node,
  };
}

function deep(schema: GraphQLSchema, type: GraphQLNamedType, set: SelectionSetNode, fragments: Fragments): Selected[] {
  return set.selections.flatMap((one) => {
    if (one.kind !== Kind.FIELD) {
      const fragment = one.kind === Kind.FRAGMENT_SPREAD ? fragments.get(one.name.value)! : one;
      const condition = fragment.typeCondition ? schema.getType(fragment.typeCondition.name.value)! : type;
      return deep(schema, condition, fragment.selectionSet, fragments);
    }
    const field = isObjectType(type) || isInterfaceType(type) ? type.getFields()[one.name.value] : undefined;
    if (!field) return [];
    const inner = one.selectionSet ? deep(schema, getNamedType(field.type), one.selectionSet, fragments) : [];
    return [{ parent: type.name, field }, ...inner];
  });
}
