// The text of a document, and its parsing within limits.
import { type DocumentNode, Lexer, parse, print, Source, TokenKind } from 'graphql';
import { DocumentProblem, refusal } from './problem.js';

/** No operation of a platform is deeper. Parsing a much deeper document would overflow the stack. */
export const MAX_DEPTH = 200;
/** Parsing more tokens would block the event loop for too long. */
const MAX_TOKENS = 50_000;
/** One level of selection sets has at most four levels of objects: the set, its list, a selection, its next set. */
const MAX_OBJECT_DEPTH = MAX_DEPTH * 4;
const NOT_GRAPHQL = 'is not a GraphQL document';

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

/** True for the error of a text that is not a GraphQL document; false for a document that is too long or nested too deeply. */
export const isSyntaxError = (error: unknown): boolean =>
  error instanceof DocumentProblem && error.issues.some(({ message }) => message.startsWith(NOT_GRAPHQL));

/** True for a text that is exactly the fields of one selection set: `id team { name }`. */
export function isSelection(text: string): boolean {
  try {
    return parseDocument(`{${text}}`).definitions.length === 1;
  } catch {
    return false;
  }
}

/** The parser recurses at every bracket, and counts tokens only during parsing. */
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

export function written(document: unknown): string {
  try {
    return isDocumentNode(document) ? printed(document) : textOf(document);
  } catch (error) {
    throw error instanceof DocumentProblem ? error : refusal('cannot be read');
  }
}

const isDocumentNode = (document: unknown): document is DocumentNode =>
  typeof document === 'object' && document !== null && Array.isArray((document as { definitions?: unknown }).definitions);

/** The text of a DocumentNode. The caller may have built it: it may be cyclic, nested endlessly, or not a GraphQL node. */
function printed(node: DocumentNode): string {
  checkObjects(node);
  let text: unknown;
  try {
    text = print(node);
  } catch {
    // Error messages of the printer contain the nodes.
  }
  if (typeof text !== 'string') throw refusal(`${NOT_GRAPHQL}: its nodes are not GraphQL nodes`);
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
      // The source location is not printed, and contains all tokens.
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
