// Shared with `learning-platforms schema diff`, which says what a live schema confirms and refutes.
export * from '../src/schema/graphql/evidence.js';
