import type { Issue } from '../../core/operation/index.js';

/**
 * The issues of a document, for an `InputError`. Not an SDK error class: this file is loaded lazily, and with an import of the core here,
 * bundlers would include the whole core in every bundle.
 */
export class DocumentProblem extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(issues[0]?.message);
  }
}

export const refusal = (message: string) => new DocumentProblem([{ path: ['document'], message }]);
