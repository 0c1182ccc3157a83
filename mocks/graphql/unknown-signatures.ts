import {
  type ArgumentNode,
  type DocumentNode,
  type GraphQLError,
  type GraphQLField,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  getNamedType,
  Kind,
  NoUnusedFragmentsRule,
  NoUnusedVariablesRule,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
  specifiedRules,
  validate,
  valueFromASTUntyped,
} from 'graphql';
import type { Dict } from './platform.js';

/** Whether the signature of a root field is unknown: the schema has neither its arguments nor its type, so every use of it is valid. */
export const isLost = (field: GraphQLField<unknown, unknown>) => field.args.length === 0 && getNamedType(field.type).name === 'Unknown';

/** Rules about the whole document: they would report the contents of an undocumented field as unused. */
const WHOLE_DOCUMENT = new Set([NoUnusedVariablesRule, NoUnusedFragmentsRule]);

/** The errors of a document, except within undocumented fields. */
export function validateKnown(schema: GraphQLSchema, document: DocumentNode): readonly GraphQLError[] {
  let lost = false;
  const bare = (operation: OperationDefinitionNode): OperationDefinitionNode => {
    const fields = schema.getRootType(operation.operation)?.getFields() ?? {};
    const selections = operation.selectionSet.selections.map((selection): SelectionNode => {
      if (selection.kind !== Kind.FIELD) return selection;
      const field = fields[selection.name.value];
      if (!field || !isLost(field)) return selection;
      lost = true;
      const { arguments: _given, selectionSet: _asked, ...bareField } = selection;
      return bareField;
    });
    return { ...operation, selectionSet: { ...operation.selectionSet, selections } };
  };
  const definitions = document.definitions.map((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION ? bare(definition) : definition,
  );
  const rules = lost ? specifiedRules.filter((rule) => !WHOLE_DOCUMENT.has(rule)) : specifiedRules;
  return validate(schema, { ...document, definitions }, rules);
}

/** The arguments of an undocumented field. */
export function lostArguments({ fieldNodes, variableValues }: GraphQLResolveInfo): Dict {
  const given: readonly ArgumentNode[] = fieldNodes[0]?.arguments ?? [];
  return Object.fromEntries(given.map(({ name, value }) => [name.value, valueFromASTUntyped(value, variableValues)]));
}

/** The result of an undocumented field: the selected fields, or a scalar without a selection. */
export function lostAnswer(value: unknown, { fieldNodes }: GraphQLResolveInfo): unknown {
  const selection = fieldNodes[0]?.selectionSet;
  if (selection) return project(value, selection);
  return typeof value === 'object' && value !== null ? true : (value ?? null);
}

function project(value: unknown, { selections }: SelectionSetNode): unknown {
  if (Array.isArray(value)) return value.map((item) => project(item, { kind: Kind.SELECTION_SET, selections }));
  // Rows refer to other rows by id.
  const row = (typeof value === 'object' && value !== null ? value : { id: value }) as Dict;
  const fields = selections.flatMap((selection) => (selection.kind === Kind.FIELD ? [selection] : []));
  return Object.fromEntries(
    fields.map(({ name, alias, selectionSet }) => {
      const own = row[name.value] ?? null;
      return [(alias ?? name).value, selectionSet && own !== null ? project(own, selectionSet) : own];
    }),
  );
}
