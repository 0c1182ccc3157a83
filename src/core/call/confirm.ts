import type { Issue } from '../operation/index.js';
import type { CallOptions, ConfirmOptions } from '../settings/index.js';

/** An issue when an operation that cannot be undone is called without `confirm: true`. */
export function unconfirmed(op: { readonly confirm?: boolean | undefined }, options: CallOptions): Issue[] {
  if (!op.confirm || (options as Partial<ConfirmOptions>).confirm === true) return [];
  return [{ path: ['options', 'confirm'], message: 'must be true: this cannot be undone' }];
}
