import type { CodegenConfig } from '@graphql-codegen/cli';
import { learningPlatforms } from 'learning-platforms/codegen';

const config: CodegenConfig = {
  schema: 'instruqt.graphql',
  documents: 'operations/**/*.graphql',
  generates: { 'generated/instruqt.ts': { preset: learningPlatforms({ platform: 'instruqt' }) } },
};

export default config;
