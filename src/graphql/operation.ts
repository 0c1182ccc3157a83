import type { OperationInfo } from '../core/operation.js';
import type { Rule } from '../core/rules.js';

/**
 * How a list operation pages, with the argument that carries the paging where the shape has one:
 * `page`: `{page, pageSize}`, answer `{items, pages, itemCount}`. `paging`: `{First, After}`, answer a connection. `after`: arguments
 * `first` and `after`, answer a connection. `skip`: `input.pagination {skip, take}`, answer `{items, totalItems}`. `all`: a plain list.
 */
export type Paging =
  | readonly ['page', argument: string, key: string]
  | readonly ['paging', argument: string]
  | readonly ['after']
  | readonly ['skip', argument: string]
  | readonly ['all'];

/** One operation as codegen writes it. Its fragments are shared strings, so that none is in a bundle twice. */
export interface GraphQLOperation extends OperationInfo {
  readonly text: string;
  readonly fragments?: readonly string[];
  readonly rules?: readonly Rule[];
  readonly paging?: Paging;
}

/** The document that is sent. */
export function documentOf(op: GraphQLOperation): string {
  return op.fragments ? op.text + op.fragments.join('') : op.text;
}
