import type { CodegenConfig } from '@graphql-codegen/cli';
import { directivesModule } from './codegen/directives.js';
import { drift } from './codegen/drift.js';
import { introspection } from './codegen/introspection.js';
import { graphqlPlatform } from './codegen/preset.js';
import { provenance } from './codegen/provenance.js';
import { skilljar } from './codegen/skilljar.js';

const config: CodegenConfig = {
  generates: {
    ...graphqlPlatform('sda', 'sda', 'SDA IDEaaS'),
    ...graphqlPlatform('instruqt', 'instruqt', 'Instruqt'),
    ...graphqlPlatform('learningPath', 'learning-path', 'Thought Industries'),
    ...introspection('instruqt', 'Instruqt'),
    ...drift('instruqt'),
    ...drift('sda'),
    ...drift('learning-path'),
    ...directivesModule(),
    ...provenance(),
    ...skilljar(),
  },
};

export default config;
