import type { Issue } from '../../core/operation/index.js';

/**
 * What is wrong with a document, for an `InputError`. No error of the SDK itself: with an import of the core here, bundlers would keep the whole
 * core in every bundle, because this file is loaded lazily.
 */
export class DocumentProblem extends Error {
  constructor(readonly issues: readonly Issue[]) {
    super(issues[0]?.message);
  }
}

export const refusal = (message: string) => new DocumentProblem([{ path: ['document'], message }]);
