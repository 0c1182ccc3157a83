import type { Issue } from '../operation/index.js';
import type { CallOptions, ConfirmOptions } from '../settings/index.js';

/** Returns an issue when an irreversible operation is called without `confirm: true`. */
export function unconfirmed(op: { readonly confirm?: boolean | undefined }, options: CallOptions): Issue[] {
  if (!op.confirm || (options as Partial<ConfirmOptions>).confirm === true) return [];
  return [{ path: ['options', 'confirm'], message: 'must be true: this operation is irreversible' }];
}
