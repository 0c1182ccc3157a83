import type { CodegenConfig } from '@graphql-codegen/cli';
import { methodFiles } from './codegen/methods.js';

const config: CodegenConfig = { generates: methodFiles() };

export default config;
