// The caller's own fields in the document of a method: `select`.
import { type ErrorContext, InputError } from '../../core/errors/index.js';
import type { GraphQLOperation } from './operation.js';

/** The operation with further fields, where its result has fields. A list has them in each item. */
export async function widened(op: GraphQLOperation, select: unknown, context: ErrorContext): Promise<GraphQLOperation> {
  const at = startOfFields(op);
  if (at === undefined) {
    throw new InputError([{ path: ['options', 'select'], message: 'must be left out: the result has no fields to select' }], context);
  }
  const { DocumentProblem, readSelection } = await import('../document.js');
  const { text, fragments = [], cost: _, ...rest } = op;
  try {
    const added = readSelection(select, fragments);
    return { ...rest, text: `${text.slice(0, at)}${added.fields} ${text.slice(at)}`, fragments: [...fragments, added.fragments] };
  } catch (error) {
    throw error instanceof DocumentProblem ? new InputError(error.issues, context) : error;
  }
}

/** Where the fields of the result begin, or those of a list's items. */
function startOfFields({ text, paging }: GraphQLOperation): number | undefined {
  const root = /^[^{]*{\w+(?:\([^)]*\))?{/.exec(text)?.[0].length;
  if (root === undefined || !paging || paging[0] === 'all') return root;
  const items = /\b(?:nodes|node|items){/.exec(text.slice(root));
  return items ? root + items.index + items[0].length : undefined;
}
