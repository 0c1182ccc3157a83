import { expect, expectTypeOf, it } from 'vitest';
import { GraphQLResponseError } from '../../src/index.js';
import { createInstruqtClient, errorMeanings, explainErrorCode, type InstruqtErrorCode } from '../../src/instruqt/index.js';
import { bench } from '../support/bench.js';
import { graphqlErrors } from '../support/fault-server.js';
import { failure, KEYS } from '../support/subjects.js';

const b = bench();

/** What a real call makes of these error entries. */
async function codesOf(entries: readonly unknown[], status = 200): Promise<readonly string[]> {
  const client = createInstruqtClient({ apiKey: KEYS.instruqt, baseUrl: `${b.server.origin}/graphql`, clock: b.clock, retry: false });
  b.server.always(graphqlErrors(entries, null, status));
  const error = await failure<GraphQLResponseError>(client.tracks.get({ trackID: 't1' }));
  expect(error).toBeInstanceOf(GraphQLResponseError);
  return error.codes;
}

it.each([
  ['extensions.code', { message: 'no such image', extensions: { code: 'BE_001_ImageNotFound' } }],
  ['the message alone', { message: 'BE_001_ImageNotFound' }],
  ['the middle of a message', { message: 'input: track (BE_001_ImageNotFound): no such image' }],
  ['a line of its own', { message: 'could not build:\nBE_001_ImageNotFound\n' }],
  ['JSON inside the message', { message: '{"code":"BE_001_ImageNotFound"}' }],
  ['another extension', { message: 'no', extensions: { errorCode: 'BE_001_ImageNotFound' } }],
  ['an extension far down', { message: 'no', extensions: { exception: { causes: [{ error: { code: 'BE_001_ImageNotFound' } }] } } }],
  ['a field beside the message', { message: 'no', code: 'BE_001_ImageNotFound' }],
  ["an entry with the server's own code", { message: 'BE_001_ImageNotFound', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
])('finds a code in %s', async (_where, entry) => {
  expect(await codesOf([entry])).toEqual(['BE_001_ImageNotFound']);
});

it('finds a code in an entry that is a string, of a refused document', async () => {
  expect(await codesOf(['BE_001_ImageNotFound: no such image'], 400)).toEqual(['BE_001_ImageNotFound']);
});

it('prefers the code in extensions.code to one that the message quotes', async () => {
  const entry = { message: 'BE_001_ImageNotFound was not expected', extensions: { code: 'BE_034_EntityNotFound' } };
  expect(await codesOf([entry])).toEqual(['BE_034_EntityNotFound']);
});

it('collects the codes of all entries, each once, also of a refusal with 400 and of numbers nobody has described', async () => {
  const entries = [
    { message: 'BE_034_EntityNotFound' },
    { message: 'no code here' },
    { message: 'again', extensions: { code: 'BE_034_EntityNotFound' } },
    { message: 'BE_085_FromNextYear' },
  ];
  expect(await codesOf(entries)).toEqual(['BE_034_EntityNotFound', 'BE_085_FromNextYear']);
  expect(await codesOf(entries, 400)).toEqual(['BE_034_EntityNotFound', 'BE_085_FromNextYear']);
});

it('takes a code of another kind where there is none of the platform, and none from what only looks like one', async () => {
  expect(await codesOf([{ message: 'no', extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }])).toEqual(['GRAPHQL_VALIDATION_FAILED']);
  expect(await codesOf([{ message: 'CUBE_001_Broken, BE_1_Short, BE_001' }])).toEqual([]);
});

it('explains what a call failed with', async () => {
  const [code] = await codesOf([{ message: 'BE_034_EntityNotFound' }]);
  expect(explainErrorCode(code!)).toEqual({ number: 34, meaning: errorMeanings[34] });
});

it('has a meaning of its own for each of the 84 rows', () => {
  const rows = Object.entries(errorMeanings);
  expect(rows.map(([number]) => Number(number))).toEqual(Array.from({ length: 84 }, (_, i) => i + 1));
  expect(new Set(rows.map(([, meaning]) => meaning)).size).toBe(84);
  for (const [number, meaning] of rows) {
    expect(meaning).toMatch(/^[A-Z][^.]{12,}\.$/);
    expect(explainErrorCode(`BE_${number.padStart(3, '0')}_WhateverItIsCalled`)).toEqual({ number: Number(number), meaning });
  }
});

it.each([
  'BE_000_Nothing',
  'BE_085_FromNextYear',
  'BE_999_Other',
  'BE_1_ImageNotFound',
  'BE_0010_ImageNotFound',
  'be_001_imagenotfound',
  'GRAPHQL_VALIDATION_FAILED',
  'BE_abc_Thing',
  '',
])('has no explanation for %j', (code) => {
  expect(explainErrorCode(code)).toBeUndefined();
});

it('knows two names and leaves the type open to the others, by their prefix', () => {
  expectTypeOf<'BE_034_EntityNotFound'>().toExtend<InstruqtErrorCode>();
  expectTypeOf<'BE_021_SecretInUse'>().toExtend<InstruqtErrorCode>();
  expectTypeOf<'GRAPHQL_VALIDATION_FAILED'>().not.toExtend<InstruqtErrorCode>();
  expectTypeOf<'BE_abc_Thing'>().not.toExtend<InstruqtErrorCode>();
  expect(explainErrorCode('BE_034_EntityNotFound' satisfies InstruqtErrorCode)?.number).toBe(34);
});
