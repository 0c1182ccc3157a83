// Reads your own documents with graphql's parser and printer. A separate output, loaded with the first of them: the SDK's operations are
// strings whose names are known.
import {
  type DefinitionNode,
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  Lexer,
  type OperationDefinitionNode,
  parse,
  print,
  Source,
  TokenKind,
} from 'graphql';
import type { Issue } from '../core/operation/index.js';

/**
 * What is wrong with a document, for an `InputError`. No error of the SDK itself: with an import of the core here, bundlers would keep the whole
 * core in every bundle, because this file is loaded lazily.
 */
export class DocumentProblem extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(issues[0]?.message);
  }
}

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
/** Of objects in each other, a selection set in a selection set is at most four: the set, its list, a selection, its next set. */
const MAX_OBJECT_DEPTH = MAX_DEPTH * 4;
const NOT_GRAPHQL = 'is not a GraphQL document';

/**
 * Reads a document: its text, and the operation that runs. What is known of it is read from the text that is sent, also for a DocumentNode.
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

/**
 * Parses a document in linear time.
 * @throws DocumentProblem when it is not a GraphQL document, is nested too deeply or is too long.
 */
export function parseDocument(text: string): DocumentNode {
  try {
    checkTokens(text);
    return parse(text, { noLocation: true, maxTokens: MAX_TOKENS, allowLegacyFragmentVariables: true });
  } catch (error) {
    if (error instanceof DocumentProblem) throw error;
    const { message, locations } = error as { message: string; locations?: readonly { line: number; column: number }[] };
    const at = locations?.[0] ? ` (line ${locations[0].line}, column ${locations[0].column})` : '';
    throw refusal(`${NOT_GRAPHQL}: ${message}${at}`);
  }
}

/** True for the error of a text that is no GraphQL document, rather than one that is too long or nested too deeply. */
export const isSyntaxError = (error: unknown): boolean =>
  error instanceof DocumentProblem && error.issues.some(({ message }) => message.startsWith(NOT_GRAPHQL));

/** True for the fields of one selection set, and nothing after it: `id team { name }`. */
export function isSelection(text: string): boolean {
  try {
    return parseDocument(`{${text}}`).definitions.length === 1;
  } catch {
    return false;
  }
}

/** What a caller selects beside a method's own fields. */
export interface ReadSelection {
  /** Fields, or the spread of a fragment. */
  readonly fields: string;
  /** The fragments that it spreads. */
  readonly fragments: string;
}

/**
 * Reads a selection: `id team { name }`, or fragments, of which the first is spread. `taken`: fragments whose names are in use.
 * @throws DocumentProblem when it is neither.
 */
export function readSelection(select: unknown, taken: readonly string[]): ReadSelection {
  try {
    const text = written(select);
    const definitions = definitionsIn(text);
    checkFragments(definitions);
    const [first] = definitions;
    if (first?.kind === Kind.OPERATION_DEFINITION) return { fields: print(first.selectionSet).slice(1, -1), fragments: '' };
    const names = (definitions as readonly FragmentDefinitionNode[]).map(({ name }) => name.value);
    const used = names.find((name, i) => names.indexOf(name) < i || taken.some((other) => other.startsWith(`fragment ${name} `)));
    if (used) throw refusal(`must not name a fragment ${used}: the document already has one of that name`);
    return { fields: `...${names[0]}`, fragments: definitions.map((one) => print(one)).join('\n') };
  } catch (error) {
    if (!(error instanceof DocumentProblem)) throw error;
    throw new DocumentProblem(error.issues.map(({ message }) => ({ path: ['options', 'select'], message })));
  }
}

/** One anonymous query without arguments, or fragments. */
function definitionsIn(text: string): readonly DefinitionNode[] {
  // A document is no selection, but `{ id }` is both.
  const read = (source: string) => {
    try {
      return parseDocument(source).definitions;
    } catch (error) {
      if (isSyntaxError(error)) return [];
      throw error;
    }
  };
  const found = [text, `{${text}\n}`].map(read).find(({ length }) => length > 0) ?? [];
  const [first] = found;
  const isQuery = found.length === 1 && first?.kind === Kind.OPERATION_DEFINITION && first.operation === 'query' && !first.name;
  if (isQuery || (first && found.every(({ kind }) => kind === Kind.FRAGMENT_DEFINITION))) return found;
  throw refusal('must be a selection such as "id name", or fragments');
}

/** The parser recurses with every bracket, and counts tokens only while it does. */
function checkTokens(text: string): void {
  const lexer = new Lexer(new Source(text));
  let depth = 0;
  let count = 0;
  for (let token = lexer.advance(); token.kind !== TokenKind.EOF; token = lexer.advance()) {
    if (token.kind === TokenKind.BRACE_L || token.kind === TokenKind.PAREN_L || token.kind === TokenKind.BRACKET_L) depth += 1;
    else if (token.kind === TokenKind.BRACE_R || token.kind === TokenKind.PAREN_R || token.kind === TokenKind.BRACKET_R) depth -= 1;
    if (depth > MAX_DEPTH) throw refusal(`must not be nested deeper than ${MAX_DEPTH} levels`);
    if (++count > MAX_TOKENS) throw refusal(`must not have more than ${MAX_TOKENS} tokens`);
  }
}

function written(document: unknown): string {
  try {
    return isDocumentNode(document) ? printed(document) : textOf(document);
  } catch (error) {
    throw error instanceof DocumentProblem ? error : refusal('cannot be read');
  }
}

const isDocumentNode = (document: unknown): document is DocumentNode =>
  typeof document === 'object' && document !== null && Array.isArray((document as { definitions?: unknown }).definitions);

/** The text of a DocumentNode. Its objects may be made by hand: cyclic, nested without an end, or none of GraphQL's. */
function printed(node: DocumentNode): string {
  checkObjects(node);
  let text: unknown;
  try {
    text = print(node);
  } catch {
    // The printer's own errors print the nodes.
  }
  if (typeof text !== 'string') throw refusal(`${NOT_GRAPHQL}: its nodes are not those of GraphQL`);
  return text;
}

function checkObjects(root: object): void {
  const open: [object, number][] = [[root, 0]];
  let count = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const [node, depth] = next;
    if (depth > MAX_OBJECT_DEPTH) throw refusal(`must not be nested deeper than ${MAX_DEPTH} levels`);
    if (++count > MAX_TOKENS * 2) throw refusal(`must not have more than ${MAX_TOKENS} tokens`);
    for (const [key, value] of Object.entries(node)) {
      // The place in the source is not printed, and holds all its tokens.
      if (key !== 'loc' && typeof value === 'object' && value !== null) open.push([value, depth + 1]);
    }
  }
}

/** String documents of codegen are instances of a class that extends String. */
function textOf(document: unknown): string {
  const text = typeof document === 'string' || document instanceof String ? String(document) : '';
  if (text.trim() === '') throw refusal('must be a GraphQL document: a string or a DocumentNode');
  return text;
}

/** The operation of that name, or all there are: which of several runs is then for the platform to say. */
function chosen(definitions: readonly DefinitionNode[], name: string | undefined): readonly OperationDefinitionNode[] {
  const all = definitions.filter((definition) => definition.kind === Kind.OPERATION_DEFINITION);
  if (all.length === 0) throw refusal('must hold an operation: it has none');
  const found = name === undefined ? all : all.filter((operation) => operation.name?.value === name);
  if (found.length === 0)
    throw new DocumentProblem([{ path: ['options', 'operationName'], message: 'must name an operation of the document' }]);
  return found;
}

/** A fragment must not spread itself, directly or through other fragments, nor through a chain of too many. */
function checkFragments(definitions: readonly DefinitionNode[]): void {
  const fragments = new Map(
    definitions.filter((definition) => definition.kind === Kind.FRAGMENT_DEFINITION).map((fragment) => [fragment.name.value, fragment]),
  );
  /** How many fragments spread each other below this one. */
  const heights = new Map<string, number>();
  const open = new Set<string>();
  const heightOf = (fragment: FragmentDefinitionNode): number => {
    const name = fragment.name.value;
    const known = heights.get(name);
    if (known !== undefined) return known;
    if (open.has(name)) throw refusal(`must not hold fragments that spread themselves: ${name}`);
    open.add(name);
    let height = 0;
    for (const spread of spreadsOf(fragment)) {
      const next = fragments.get(spread);
      if (next) height = Math.max(height, 1 + (open.size > MAX_DEPTH ? MAX_DEPTH : heightOf(next)));
      if (height > MAX_DEPTH) throw refusal(`must not spread fragments deeper than ${MAX_DEPTH} levels`);
    }
    open.delete(name);
    heights.set(name, height);
    return height;
  };
  for (const fragment of fragments.values()) heightOf(fragment);
}

/** A selection of graphql's syntax tree, or a fragment, as far as it matters for what it spreads. */
interface Spreading {
  readonly kind: string;
  readonly name?: { readonly value: string } | undefined;
  readonly selectionSet?: { readonly selections: readonly Spreading[] } | undefined;
}

/** The names of the fragments that a fragment spreads itself. */
export function spreadsOf({ selectionSet }: Spreading, found = new Set<string>()): Set<string> {
  for (const selection of selectionSet?.selections ?? []) {
    if (selection.kind === Kind.FRAGMENT_SPREAD) found.add(selection.name?.value ?? '');
    else spreadsOf(selection, found);
  }
  return found;
}

const refusal = (message: string) => new DocumentProblem([{ path: ['document'], message }]);
