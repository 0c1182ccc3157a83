// Prints a platform's documents as one module. `learning-platforms/codegen` adapts them to the schema of the user.
import { basename, dirname } from 'node:path';
import type { Types } from '@graphql-codegen/plugin-helpers';
import { print, stripIgnoredCharacters } from 'graphql';
import { digestOf } from './functions.js';
import type { Model } from './model.js';
import { HEADER } from './print.js';

/** A shipped document: its path in `operations/` or the name of the fragment, its text, and for an operation, its digest. */
export type ShippedDocument = readonly [path: string, text: string, digest?: string];

export function printDocuments(model: Model, documents: Types.DocumentFile[]): string {
  const lines = documents.map(({ document, location }): ShippedDocument => {
    const path = `${basename(dirname(location!))}/${basename(location!, '.graphql')}`;
    const op = model.operations.find(({ id }) => id === `${model.platform}.${path.replace('/', '.')}`);
    return [path, stripIgnoredCharacters(print(document!)), ...(op ? [digestOf(op, model)] : [])] as unknown as ShippedDocument;
  });
  const sorted = lines.sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    HEADER,
    "import type { ShippedDocument } from '../documents.js';",
    '',
    'export const documents: readonly ShippedDocument[] = [',
    ...sorted.map((line) => `  ${JSON.stringify(line)},`),
    '];',
    '',
  ].join('\n');
}
