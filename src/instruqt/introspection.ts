export type { introspection, Scalars } from './generated/introspection.js';

/** Where the schema stands as SDL, for tools that read it: `import.meta.resolve(schema)`. */
export const schema = 'learning-platforms/schemas/instruqt.graphql';
