// Connects the generators to @graphql-codegen/cli: one output file for each generator. The documents are read once.
import type { Types } from '@graphql-codegen/plugin-helpers';
import type { GraphQLSchema } from 'graphql';
import { printBindings, printManifest, printOperationTypes } from './bindings.js';
import { printDocuments } from './documents.js';
import { printFunctions } from './functions.js';
import { type Model, readModel } from './model.js';
import { printTypes } from './types.js';

type Print = (model: Model, documents: Types.DocumentFile[], title: string) => string | Promise<string>;

/** The content of each file. `folder` is the platform's folder in src/. */
const printers: readonly (readonly [name: string, path: (folder: string) => string, print: Print])[] = [
  ['types', (folder) => `src/${folder}/generated/types.ts`, (model, documents) => printTypes(model, documents)],
  ['functions', (folder) => `src/${folder}/functions/generated/functions.ts`, (model, _documents, title) => printFunctions(model, title)],
  ['bindings', (folder) => `src/${folder}/generated/bindings.ts`, (model, _documents, title) => printBindings(model, title)],
  ['manifest', (folder) => `src/manifest/generated/${folder}.ts`, printManifest],
  ['operations', (folder) => `src/${folder}/generated/operations.ts`, printOperationTypes],
  ['documents', (folder) => `codegen/generated/${folder}.ts`, printDocuments],
];

/** The outputs of one GraphQL platform. `platform` is its name on the facade, `folder` its folder in src/. */
export function graphqlPlatform(platform: string, folder: string, title: string): Types.Config['generates'] {
  const preset: Types.OutputPreset = {
    buildGeneratesSection: (options) =>
      printers.map(([name, path, print]) => ({
        filename: path(folder),
        pluginMap: { [name]: { plugin: (schema, documents) => print(readModel(platform, schema, documents), documents, title) } },
        plugins: [{ [name]: {} }],
        schema: options.schema,
        schemaAst: options.schemaAst!,
        documents: options.documents,
        config: options.config,
      })),
  };
  return {
    [`src/${folder}/generated/`]: {
      preset,
      schema: [`schemas/${folder}.graphql`, 'codegen/directives.graphql'],
      documents: [`src/${folder}/operations/**/*.graphql`, `src/${folder}/fragments/*.graphql`],
    },
  };
}

/** An output that depends only on the schema, or on none: the tool requires one. */
export function singleFile(
  path: string,
  schema: string,
  print: (schema: GraphQLSchema) => string | Promise<string>,
): Types.Config['generates'] {
  const preset: Types.OutputPreset = {
    buildGeneratesSection: (options) => [
      {
        filename: options.baseOutputDir,
        pluginMap: { print: { plugin: print } },
        plugins: [{ print: {} }],
        schema: options.schema,
        schemaAst: options.schemaAst!,
        documents: [],
        config: {},
      },
    ],
  };
  return { [path]: { preset, schema } };
}
