// Bundled into graphql-request instead of the package `graphql`, which it needs only to parse and print documents. With
// `excludeOperationName` and documents in text form, it calls neither function.
export function parse(): never {
  throw new Error('graphql-request must not parse documents.');
}
export function print(): never {
  throw new Error('graphql-request must not print documents.');
}
export const Kind = {};
