import type { Issue } from '../core/operation/index.js';
import type { ReadSelection } from './document/index.js';

/** Reads the option `select`, or returns its issues. `taken`: the fragments of the method's document. */
export type Selections = (select: unknown, taken: readonly string[]) => Promise<ReadSelection | { readonly issues: readonly Issue[] }>;

/** Reads with graphql's parser, which is loaded with the first selection. */
export const selections: Selections = async (select, taken) => {
  const reader = await import('./document/index.js');
  try {
    return reader.readSelection(select, taken);
  } catch (error) {
    if (error instanceof reader.DocumentProblem) return { issues: error.issues };
    throw error;
  }
};
