import type { CodegenConfig } from '@graphql-codegen/cli';
import { graphqlPlatform } from './codegen/preset.js';
import { skilljar } from './codegen/skilljar.js';

const config: CodegenConfig = {
  generates: {
    ...graphqlPlatform('sda', 'sda', 'SDA IDEaaS'),
    ...graphqlPlatform('instruqt', 'instruqt', 'Instruqt'),
    ...graphqlPlatform('learningPath', 'learning-path', 'Thought Industries'),
    ...skilljar(),
  },
};

export default config;
