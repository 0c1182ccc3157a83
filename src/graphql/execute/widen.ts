// The option `select`: additional fields in the document of a method.
import { ConfigurationError, type ErrorContext, InputError } from '../../core/errors/index.js';
import type { GraphQLContext } from '../context.js';
import { type GraphQLOperation, type Prepared, prepare } from './operation.js';

/** Returns the document of the operation with the fields of `select` added to its result; for a list, to each item. */
export async function widened(context: GraphQLContext, op: GraphQLOperation, select: unknown, call: ErrorContext): Promise<Prepared> {
  const at = startOfFields(op);
  const refusal = [{ path: ['options', 'select'], message: 'must be omitted: the result has no fields to select' }];
  if (at === undefined) throw new InputError(refusal, call);
  if (!context.selections) throw new ConfigurationError('select needs createClient({ selections }).', call);
  const { text, fragments = [] } = op;
  const added = await context.selections(select, fragments);
  if ('issues' in added) throw new InputError(added.issues, call);
  const wide = `${text.slice(0, at)}${added.fields} ${text.slice(at)}`;
  return prepare(context.platform, { ...op, text: wide, fragments: [...fragments, added.fragments] });
}

/** The index at which the fields of the result start; for a list, those of its items. */
function startOfFields({ text, paging }: GraphQLOperation): number | undefined {
  const root = /^[^{]*{\w+(?:\([^)]*\))?{/.exec(text)?.[0].length;
  if (root === undefined || !paging || paging[0] === 'all') return root;
  const items = /\b(?:nodes|node|items){/.exec(text.slice(root));
  return items ? root + items.index + items[0].length : undefined;
}
