// Prints a platform's documents as one module: `learning-platforms/codegen` fits them to the schema of whoever uses it.
import { basename, dirname } from 'node:path';
import type { Types } from '@graphql-codegen/plugin-helpers';
import { print, stripIgnoredCharacters } from 'graphql';
import { digestOf } from './functions.js';
import type { Model } from './model.js';
import { HEADER } from './print.js';

/** A document as it is shipped: where it stands under `operations/`, or the name of a fragment; and for an operation, what it sends. */
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
