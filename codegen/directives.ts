import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Types } from '@graphql-codegen/plugin-helpers';
import { singleFile } from './preset.js';
import { HEADER } from './print.js';

/** The directives of operation documents. */
export const directivesSDL = readFileSync(resolve(import.meta.dirname, 'directives.graphql'), 'utf8');

/** The directives as a module, for `learning-platforms/codegen`. */
export const directivesModule = (): Types.Config['generates'] =>
  singleFile(
    'codegen/generated/directives.ts',
    'codegen/directives.graphql',
    () => `${HEADER}\n/** The directives of operation documents. */\nexport const directives = ${JSON.stringify(directivesSDL)};\n`,
  );
