import { type DefinitionNode, Kind, type OperationDefinitionNode } from 'graphql';
import { checkFragments } from './fragments.js';
import { DocumentProblem, refusal } from './problem.js';
import { parseDocument, written } from './text.js';

/** A document, and the properties of the operation that runs. */
export interface ReadDocument {
  readonly text: string;
  /** `mutation` when any operation that may run is a mutation. */
  readonly kind: 'query' | 'mutation';
  /** `undefined` for an anonymous operation, and when several operations may run. */
  readonly name: string | undefined;
  /** True when the operation may have more than one root field. */
  readonly several: boolean;
}

/**
 * Reads a document: its text, and the operation that runs. The properties are read from the text that is sent, also for a DocumentNode.
 * @throws DocumentProblem when it is not a GraphQL document, or has no operation of that name.
 */
export function readDocument(document: unknown, operationName: string | undefined): ReadDocument {
  const text = written(document);
  const { definitions } = parseDocument(text);
  const operations = chosen(definitions, operationName);
  if (operations.some(({ operation }) => operation === 'subscription')) {
    throw refusal('must be a query or a mutation: subscriptions are the `watch…` methods');
  }
  checkFragments(definitions);
  return {
    text,
    kind: operations.some(({ operation }) => operation === 'mutation') ? 'mutation' : 'query',
    name: operations.length === 1 ? operations[0]?.name?.value : undefined,
    several: operations.some(({ selectionSet: { selections } }) => selections.length > 1 || selections[0]?.kind !== Kind.FIELD),
  };
}

/** The operation of that name. Without a name, all operations: the platform decides which of them runs. */
function chosen(definitions: readonly DefinitionNode[], name: string | undefined): readonly OperationDefinitionNode[] {
  const all = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (all.length === 0) throw refusal('must contain an operation');
  const found = name === undefined ? all : all.filter((operation) => operation.name?.value === name);
  if (found.length === 0)
    throw new DocumentProblem([{ path: ['options', 'operationName'], message: 'must name an operation of the document' }]);
  return found;
}
