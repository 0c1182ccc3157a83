/** What graphql-request asks of a document: its text, and the name of its operation for the request body. */
export function analyzeDocument(document: unknown): { expression: string; operationName: string | undefined; isMutation: boolean } {
  const expression = String(document);
  // Always a POST, so that it does not matter whether the operation is a mutation.
  return { expression, operationName: /\b(?:query|mutation|subscription)\s+(\w+)/.exec(expression)?.[1], isMutation: true };
}
