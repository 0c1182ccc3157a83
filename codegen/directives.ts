import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The directives of operation documents. */
export const directivesSDL = readFileSync(resolve(import.meta.dirname, 'directives.graphql'), 'utf8');
