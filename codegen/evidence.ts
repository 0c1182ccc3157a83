// Shared with `learning-platforms schema diff`, which reports the parts that a live schema confirms or refutes.
export * from '../src/schema/graphql/evidence.js';
