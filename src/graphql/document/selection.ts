// Selections: what a caller selects beside a method's own fields.
import { type DefinitionNode, type FragmentDefinitionNode, Kind, print } from 'graphql';
import { checkFragments } from './fragments.js';
import { DocumentProblem, refusal } from './problem.js';
import { isSyntaxError, parseDocument, written } from './text.js';

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
