// Every document of the SDK is one that the checker reads, and finds nothing in the answer that graphql itself makes for it.
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  buildSchema,
  execute,
  type GraphQLOutputType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
  parse,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { readModel } from '../../codegen/model.js';
import type { PlatformName } from '../../src/core/operation/index.js';
import { checkAnswer } from '../../src/drift/graphql/check.js';
import { type ObjectPlan, planOf } from '../../src/drift/graphql/plan.js';
import { schemaOf } from '../../src/drift/graphql/schema.js';
import { selectionOf } from '../../src/drift/graphql/selection.js';
import type { Difference } from '../../src/drift/types.js';
import { leastVariables } from '../support/variables.js';

const root = resolve(import.meta.dirname, '../..');
const SCALARS: Readonly<Record<string, unknown>> = { String: 'text', ID: 'id', Int: 1, Float: 1.5, Boolean: true };

function example(type: GraphQLOutputType): unknown {
  if (isNonNullType(type)) return example(type.ofType);
  if (isListType(type)) return [example(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.value;
  return isScalarType(type) ? (SCALARS[type.name] ?? '2025-01-02T03:04:05Z') : {};
}

const countOf = (plan: ObjectPlan): number =>
  plan.fields.reduce((sum, { object }) => sum + 1 + (object ? countOf(object) : 0), 0) +
  plan.conditions.reduce((sum, { plan: inner }) => sum + countOf(inner), 0);

describe.each([
  ['instruqt', 'instruqt', 250],
  ['sda', 'sda', 10],
  ['learningPath', 'learning-path', 15],
] as const)('%s', async (platform, folder, least) => {
  const sdl = readFileSync(join(root, `schemas/${folder}.graphql`), 'utf8');
  const directives = readFileSync(join(root, 'codegen/directives.graphql'), 'utf8');
  const schema = buildSchema(`${sdl}\n${directives}`, { assumeValidSDL: true });
  const documents = ['fragments', 'operations'].flatMap((part) =>
    readdirSync(join(root, `src/${folder}/${part}`), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.graphql'))
      .map((file) => join(root, `src/${folder}/${part}`, file))
      .map((location) => ({ location, document: parse(readFileSync(location, 'utf8')) })),
  );
  const { operations, fragments } = readModel(platform, schema, documents);
  const output = (await schemaOf(platform as PlatformName))!;
  const known = operations.filter(({ raw }) => !raw);

  it('has that many documents', () => expect(operations.length).toBeGreaterThanOrEqual(least));

  it.each(known.map((op) => [op.id, op] as const))('%s', async (id, op) => {
    const passed = op.args.map(({ name }) => `${name}:$${name}`).join(' ');
    const text = [op.text.replace('(*)', `(${passed})`), ...op.fragments.map((name) => fragments.get(name)?.text)].join('');
    const selected = selectionOf(text);
    const plan = selected && planOf(selected, output);
    expect(plan, id).toBeDefined();
    expect(countOf(plan as ObjectPlan)).toBeGreaterThan(0);
    const file = join(root, `src/${folder}/operations`, `${id.split('.').slice(1).join('/')}.graphql`);
    // Of a list, the variables follow the rule for its length, not its items.
    const lists = Object.fromEntries(op.args.filter(({ type }) => isListType(getNullableType(type))).map(({ name }) => [name, []]));
    const answer = await execute({
      schema,
      document: parse(text),
      variableValues: { ...leastVariables(schema, readFileSync(file, 'utf8')), ...lists },
      rootValue: {},
      fieldResolver: (_source, _args, _context, { returnType }) => example(returnType),
      typeResolver: (_value, _context, _info, type) => schema.getPossibleTypes(type)[0]?.name,
    });
    expect(answer.errors ?? []).toEqual([]);
    const found: Difference[] = [];
    checkAnswer(plan as ObjectPlan, JSON.parse(JSON.stringify(answer.data)), (difference) => void found.push(difference));
    expect(found).toEqual([]);
  });
});
