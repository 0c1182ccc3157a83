// Whoever imports a name of the mocks goes on finding it. The fixture has the names of the release before the mocks were rebuilt, 84b4018, as
// `exportedNames` reads them in what `npm run build` makes of it. A new name needs no line there.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { packageExports } from '../../scripts/outputs.js';
import { type ExportedNames, exportedNames } from '../support/exported-names.js';

const root = resolve(import.meta.dirname, '../..');
const released = JSON.parse(readFileSync(resolve(root, 'test/fixtures/mocks-exported-names.json'), 'utf8')) as Record<
  string,
  ExportedNames
>;
const outputs = Object.values(packageExports()).filter((output) => /^mocks\b/.test(output));
const now = exportedNames(resolve(root, 'dist'), outputs);

it('knows all entries of the mocks', () => expect(Object.keys(released).filter((output) => !outputs.includes(output))).toEqual([]));

it.each(Object.entries(released))('%s exports every value and type that it had', (output, had) => {
  const missing = (kind: keyof ExportedNames) => had[kind].filter((name) => !now[output]?.[kind].includes(name));
  expect({ values: missing('values'), types: missing('types') }).toEqual({ values: [], types: [] });
});
