// Your own documents, typed by a build step: `npm i learning-platforms`,
// `npm i -D @graphql-codegen/cli @graphql-typed-document-node/core graphql`, then `npx graphql-codegen --config codegen.ts`. Documents become strings, so that `graphql` is not needed at run time.
import { createRequire } from 'node:module';
import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
  schema: createRequire(import.meta.url).resolve('learning-platforms/schemas/instruqt.graphql'),
  documents: ['tracks.ts'],
  generates: {
    'generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        importExtension: '.js',
        useTypeImports: true,
        enumType: 'string-literal',
        futureProofEnums: true,
        defaultScalarType: 'unknown',
        scalars: { Time: 'string', Map: 'Record<string, unknown>', Labels: 'Record<string, string>' },
      },
    },
  },
};

export default config;
