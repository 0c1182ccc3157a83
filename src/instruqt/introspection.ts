export type { introspection, Scalars } from './generated/introspection.js';

/** The location of the schema as SDL, for tools that read it: `import.meta.resolve(schema)`. */
export const schema = 'learning-platforms/schemas/instruqt.graphql';
