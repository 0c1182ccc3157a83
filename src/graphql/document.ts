// Reads your own documents with graphql's parser and printer. A separate output, loaded with the first of them: the SDK's operations are
// strings whose names are known.
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  parse,
  print,
  type SelectionSetNode,
  Source,
  TokenKind,
} from 'graphql';
import { InputError } from '../core/errors/index.js';

/** A document, and what is known of the operation in it that runs. */
export interface ReadDocument {
  readonly text: string;
  /** `mutation` when any operation that may run is one. */
  readonly kind: 'query' | 'mutation';
  /** `undefined` for an anonymous operation, and where the document holds several. */
  readonly name: string | undefined;
  /** True when it may have more than one root field. */
  readonly several: boolean;
}

/** Deeper than any operation of a platform. Parsing a much deeper document would overflow the stack. */
const MAX_DEPTH = 200;
/** Parsing more tokens would block the event loop for too long. */
const MAX_TOKENS = 50_000;

/**
 * Reads a document: its text, and the operation that runs.
 * @throws InputError when it is not a GraphQL document, or has no operation of that name.
 */
export function readDocument(document: unknown, operationName: string | undefined): ReadDocument {
  const node = isDocumentNode(document) ? document : parseDocument(textOf(document));
  const operations = chosen(node, operationName);
  if (operations.some(({ operation }) => operation === 'subscription')) {
    throw refusal('must be a query or a mutation: subscriptions are the `watch…` methods');
  }
  refuseCycles(node);
  return {
    text: isDocumentNode(document) ? print(node) : String(document),
    kind: operations.some(({ operation }) => operation === 'mutation') ? 'mutation' : 'query',
    name: operations.length === 1 ? operations[0]?.name?.value : undefined,
    several: operations.some(({ selectionSet: { selections } }) => selections.length > 1 || selections[0]?.kind !== Kind.FIELD),
  };
}

/**
 * Parses a document in linear time.
 * @throws InputError when it is not a GraphQL document, is nested too deeply or is too long.
 */
export function parseDocument(text: string): DocumentNode {
  try {
    checkNesting(text);
    return parse(text, { noLocation: true, maxTokens: MAX_TOKENS, allowLegacyFragmentVariables: true });
  } catch (error) {
    if (error instanceof InputError) throw error;
    const { message, locations } = error as { message: string; locations?: readonly { line: number; column: number }[] };
    const at = locations?.[0] ? ` (line ${locations[0].line}, column ${locations[0].column})` : '';
    throw refusal(`is not a GraphQL document: ${message}${at}`);
  }
}

function checkNesting(text: string): void {
  const lexer = new Lexer(new Source(text));
  let depth = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    if (token.kind === TokenKind.BRACE_L || token.kind === TokenKind.PAREN_L || token.kind === TokenKind.BRACKET_L) depth += 1;
    else if (token.kind === TokenKind.BRACE_R || token.kind === TokenKind.PAREN_R || token.kind === TokenKind.BRACKET_R) depth -= 1;
    if (depth > MAX_DEPTH) throw refusal(`must not be nested deeper than ${MAX_DEPTH} levels`);
  }
}

const isDocumentNode = (document: unknown): document is DocumentNode =>
  typeof document === 'object' && document !== null && Array.isArray((document as { definitions?: unknown }).definitions);

/** String documents of codegen are instances of a class that extends String. */
function textOf(document: unknown): string {
  const text = typeof document === 'string' || document instanceof String ? String(document) : '';
  if (text.trim() === '') throw refusal('must be a GraphQL document: a string or a DocumentNode');
  return text;
}

/** The operation of that name, or all there are: which of several runs is then for the platform to say. */
function chosen(node: DocumentNode, name: string | undefined): readonly OperationDefinitionNode[] {
  const all = node.definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (all.length === 0) throw refusal('must hold an operation: it has fragments only');
  const found = name === undefined ? all : all.filter((operation) => operation.name?.value === name);
  if (found.length === 0) throw new InputError([{ path: ['options', 'operationName'], message: 'must name an operation of the document' }]);
  return found;
}

/** A fragment must not spread itself, directly or through other fragments. */
function refuseCycles({ definitions }: DocumentNode): void {
  const fragments = new Map(
    definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]),
  );
  const done = new Set<string>();
  const open = new Set<string>();
  const visit = (fragment: FragmentDefinitionNode): void => {
    const name = fragment.name.value;
    if (done.has(name)) return;
    if (open.has(name)) throw refusal(`must not hold fragments that spread themselves: ${name}`);
    if (open.size > MAX_DEPTH) throw refusal(`must not spread fragments deeper than ${MAX_DEPTH} levels`);
    open.add(name);
    for (const spread of spreadsOf(fragment.selectionSet)) {
      const next = fragments.get(spread);
      if (next) visit(next);
    }
    open.delete(name);
    done.add(name);
  };
  for (const fragment of fragments.values()) visit(fragment);
}

function spreadsOf(set: SelectionSetNode, found = new Set<string>()): Set<string> {
  for (const selection of set.selections) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) found.add(selection.name.value);
    else if (selection.selectionSet) spreadsOf(selection.selectionSet, found);
  }
  return found;
}

const refusal = (message: string) => new InputError([{ path: ['document'], message }]);
