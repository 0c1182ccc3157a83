// Selections: the fields that a caller selects in addition to those of the method.
import { type DefinitionNode, type FragmentDefinitionNode, Kind, print } from 'graphql';
import { checkFragments } from './fragments.js';
import { DocumentProblem, refusal } from './problem.js';
import { isSyntaxError, parseDocument, written } from './text.js';

/** The fields that a caller selects in addition to those of the method. */
export interface ReadSelection {
  /** Fields, or the spread of a fragment. */
  readonly fields: string;
  /** The fragments that the fields spread. */
  readonly fragments: string;
}

/**
 * Reads a selection: fields such as `id team { name }`, or fragments. It spreads the first fragment. `taken`: fragments of the document.
 * @throws DocumentProblem for any other value.
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
    if (used) throw refusal(`must not contain the fragment ${used}: the document already has a fragment of that name`);
    return { fields: `...${names[0]}`, fragments: definitions.map((one) => print(one)).join('\n') };
  } catch (error) {
    if (!(error instanceof DocumentProblem)) throw error;
    throw new DocumentProblem(error.issues.map(({ message }) => ({ path: ['options', 'select'], message })));
  }
}

/** One anonymous query without arguments, or fragments. */
function definitionsIn(text: string): readonly DefinitionNode[] {
  // A document is not a selection, except one such as `{ id }`.
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
