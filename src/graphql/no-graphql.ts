// Bundled into graphql-request instead of the package `graphql`, which it needs only to parse and print documents. `excludeOperationName`
// and documents in text keep it from doing either, so this must never be reached.
const unreachable = (): never => {
  throw new Error('graphql-request was given a document that is not text.');
};

export { unreachable as parse, unreachable as print };
export const Kind = {};
