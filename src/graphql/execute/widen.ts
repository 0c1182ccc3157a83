// The caller's own fields in the document of a method: `select`.
import { ConfigurationError, type ErrorContext, InputError } from '../../core/errors/index.js';
import type { GraphQLContext } from '../context.js';
import { type GraphQLOperation, type Prepared, prepare } from './operation.js';

/** The document of the operation, with the fields of `select` where its result has fields. A list has them in each item. */
export async function widened(context: GraphQLContext, op: GraphQLOperation, select: unknown, call: ErrorContext): Promise<Prepared> {
  const at = startOfFields(op);
  const refusal = [{ path: ['options', 'select'], message: 'must be left out: the result has no fields to select' }];
  if (at === undefined) throw new InputError(refusal, call);
  if (!context.selections) throw new ConfigurationError('select needs createClient({ selections }).', call);
  const { text, fragments = [] } = op;
  const added = await context.selections(select, fragments);
  if ('issues' in added) throw new InputError(added.issues, call);
  const wide = `${text.slice(0, at)}${added.fields} ${text.slice(at)}`;
  return prepare(context.platform, { ...op, text: wide, fragments: [...fragments, added.fragments] });
}

/** Where the fields of the result begin, or those of a list's items. */
function startOfFields({ text, paging }: GraphQLOperation): number | undefined {
  const root = /^[^{]*{\w+(?:\([^)]*\))?{/.exec(text)?.[0].length;
  if (root === undefined || !paging || paging[0] === 'all') return root;
  const items = /\b(?:nodes|node|items){/.exec(text.slice(root));
  return items ? root + items.index + items[0].length : undefined;
}
