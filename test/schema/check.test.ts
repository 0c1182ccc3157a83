// `npm run schema:check`: the comparison against a recorded introspection with twenty known changes. After a change of the SDL,
// `RECORD=1 npm run schema:check` records it anew.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildSchema, introspectionFromSchema } from 'graphql';
import { expect, it } from 'vitest';
import { schemaDiff } from '../../src/schema/index.js';
import { CHANGES, changed, sdlOf, written } from '../support/schema-changes.js';

const fixture = resolve(import.meta.dirname, '../fixtures/instruqt-introspection.json');
const known = CHANGES.slice(0, 20);

if (process.env.RECORD) {
  const schema = buildSchema(changed(sdlOf('instruqt'), known));
  const { __schema } = introspectionFromSchema(schema, { descriptions: false, inputValueDeprecation: true });
  // One line for each type, so that a new recording can be read as a change.
  const types = __schema.types.map((type) => JSON.stringify(type)).join(',\n');
  const rest = JSON.stringify({ ...__schema, types: undefined }).slice(0, -1);
  writeFileSync(fixture, `{"data":{"__schema":${rest},"types":[\n${types}\n]}}}\n`);
}

it('each of the twenty recorded changes is found and classed, and nothing else', async () => {
  expect(existsSync(fixture)).toBe(true);
  const { findings, counts, breaking } = await schemaDiff('instruqt', readFileSync(fixture, 'utf8'));
  const advice = 'Where schemas/instruqt.graphql has changed since the recording: RECORD=1 npm run schema:check';
  expect(written(findings), advice).toEqual(known.flatMap(({ finds }) => finds).sort());
  expect(known).toHaveLength(20);
  expect(breaking).toBe(true);
  expect(counts).toMatchObject({ breaking: 9, dangerous: 3, new: 3, refuted: 2, known: 4 });
});
