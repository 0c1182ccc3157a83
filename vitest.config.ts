import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';

/** What the bundler's text loader does: a schema file is imported as its text. */
const graphqlText: Plugin = {
  name: 'graphql-text',
  transform: (source, id) => (id.endsWith('.graphql') ? { code: `export default ${JSON.stringify(source)};`, map: null } : undefined),
};

export default defineConfig({
  plugins: [graphqlText],
  resolve: {
    alias: { 'learning-platforms/skilljar/schemas': fileURLToPath(new URL('./src/skilljar/schemas.ts', import.meta.url)) },
  },
  test: { include: ['test/**/*.test.ts'] },
});
