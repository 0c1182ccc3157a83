import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLError,
  getOperationAST,
  Kind,
  type OperationDefinitionNode,
  parse,
  type SelectionNode,
  type SelectionSetNode,
  valueFromASTUntyped,
} from 'graphql';
import type { MockName } from '../addresses.js';
import { didYouMean } from '../engine/nearest.js';
import type { MockCall } from '../engine/requests.js';
import { operationOfField } from '../operations.js';
import type { Dict, MockPlatform } from './platform.js';
import { validateKnown } from './unknown-signatures.js';

/** Limits like those of a gateway. A larger document would block other requests. */
const MOST_TOKENS = 15_000;
const MOST_LEVELS = 100;
const MOST_FIELDS = 1000;

/** A parsed and validated document, or its errors. */
export type Checked = { readonly document: DocumentNode } | { readonly errors: readonly GraphQLError[]; readonly document?: DocumentNode };

export function checkDocument(platform: MockPlatform, query: string): Checked {
  try {
    const document = parse(query, { maxTokens: MOST_TOKENS });
    const excess = excessOf(document);
    if (excess) return { errors: [new GraphQLError(excess)] };
    const errors = validateKnown(platform.schema(), document);
    return errors.length > 0 ? { errors, document } : { document };
  } catch (error) {
    // The parser is recursive and could exhaust the stack.
    return { errors: [error instanceof GraphQLError ? error : new GraphQLError(TOO_DEEP)] };
  }
}

const TOO_DEEP = `The document is nested deeper than ${MOST_LEVELS} levels.`;

/** Reports the limit that a document exceeds. Each fragment is measured once, however often it is spread. */
function excessOf({ definitions }: DocumentNode): string | undefined {
  const fragments = new Map(definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])));
  const known = new Map<string, { fields: number; levels: number }>();
  const measure = ({ selections }: SelectionSetNode): { fields: number; levels: number } => {
    let fields = 0;
    let levels = 0;
    for (const selection of selections) {
      const inner =
        selection.kind === Kind.FRAGMENT_SPREAD
          ? ofFragment(selection.name.value)
          : selection.selectionSet && measure(selection.selectionSet);
      const own = selection.kind === Kind.FIELD ? 1 : 0;
      fields += own + (inner?.fields ?? 0);
      levels = Math.max(levels, own + (inner?.levels ?? 0));
    }
    return { fields, levels };
  };
  const ofFragment = (name: string) => {
    const fragment = fragments.get(name);
    if (fragment && !known.has(name)) {
      // Validation rejects a fragment that spreads itself.
      known.set(name, { fields: 0, levels: 0 });
      known.set(name, measure(fragment.selectionSet));
    }
    return known.get(name);
  };
  const sizes = definitions.flatMap((node) => (node.kind === Kind.OPERATION_DEFINITION ? [measure(node.selectionSet)] : []));
  if (sizes.some(({ levels }) => levels > MOST_LEVELS)) return TOO_DEEP;
  const total = sizes.reduce((sum, { fields }) => sum + fields, 0);
  return total > MOST_FIELDS ? `The document has more than ${MOST_FIELDS} fields, with those of its fragments.` : undefined;
}

/** A document and its inputs. */
export interface Asked {
  readonly query: string;
  readonly variables: Dict;
  readonly operationName: string | undefined;
  readonly checked: Checked;
}

/** The operations of the SDK in a document, with their variables. */
export function callsOf(platform: MockName, { checked: { document }, operationName, variables }: Asked): MockCall[] {
  const operation = document && getOperationAST(document, operationName);
  if (!document || !operation) return [];
  // Without a prototype, so that a missing variable with a name such as `constructor` stays missing.
  const given = Object.assign(Object.create(null) as Record<string, unknown>, defaultsOf(operation), variables);
  return rootFields(document, operation, given).flatMap(({ name, arguments: args = [] }) => {
    const id = operationOfField(platform, operation.operation, name.value);
    if (id === undefined) return [];
    const entries = args.map((arg) => [arg.name.value, valueFromASTUntyped(arg.value, given)] as const);
    return [{ operation: id, variables: Object.fromEntries(entries.filter(([, value]) => value !== undefined)) } as MockCall];
  });
}

/** A variable that the document does not declare. Platforms accept and ignore it. */
export function passedOver(document: DocumentNode, { operationName, variables }: Asked): string | undefined {
  const declared = (getOperationAST(document, operationName)?.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  const unknown = Object.keys(variables).find((name) => !declared.includes(name));
  return unknown && `The document has no variable $${unknown}: the platform ignores it.${didYouMean(unknown, declared)}`;
}

function defaultsOf({ variableDefinitions = [] }: OperationDefinitionNode): Dict {
  return Object.fromEntries(
    variableDefinitions.flatMap(({ variable, defaultValue }) =>
      defaultValue ? [[variable.name.value, valueFromASTUntyped(defaultValue)] as const] : [],
    ),
  );
}

/** The fields of the first level, including those of fragments. Each fragment counts once, however often it is spread. */
function rootFields(
  document: DocumentNode,
  { selectionSet }: Pick<FragmentDefinitionNode, 'selectionSet'>,
  given: Dict,
  opened = new Set<unknown>(),
): FieldNode[] {
  return selectionSet.selections.flatMap((selection) => {
    if (isLeftOut(selection, given)) return [];
    if (selection.kind === Kind.FIELD) return [selection];
    const fragment =
      selection.kind === Kind.INLINE_FRAGMENT
        ? selection
        : document.definitions.find((node) => node.kind === Kind.FRAGMENT_DEFINITION && node.name.value === selection.name.value);
    if (!fragment || opened.has(fragment)) return [];
    return rootFields(document, fragment as FragmentDefinitionNode, given, opened.add(fragment));
  });
}

/** By `@skip(if: …)` or `@include(if: …)`: a skipped field was not called. */
const isLeftOut = ({ directives = [] }: SelectionNode, given: Dict): boolean =>
  directives.some(({ name, arguments: [condition] = [] }) => {
    if (!condition || (name.value !== 'skip' && name.value !== 'include')) return false;
    return valueFromASTUntyped(condition.value, given) === (name.value === 'skip');
  });
