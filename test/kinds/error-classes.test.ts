// The same thing is the same error on every platform: by HTTP status on Skilljar, by codes and texts on the GraphQL platforms.
import { readFileSync } from 'node:fs';
import { inspect } from 'node:util';
import { buildSchema } from 'graphql';
import { beforeEach, describe, expect, it } from 'vitest';
import { isLost } from '../../mocks/graphql/unknown-signatures.js';
import { createMockPlatforms, demoKeys } from '../../mocks/index.js';
import { operations } from '../../mocks/rest/routes.js';
import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  createLearningPlatforms,
  GraphQLResponseError,
  HttpError,
  isLearningPlatformError,
  NotFoundError,
  PermissionError,
  RateLimitError,
} from '../../src/index.js';
import { errorMeanings } from '../../src/instruqt/index.js';
import { manifest } from '../../src/manifest/index.js';
import { bench } from '../support/bench.js';
import { demoValue } from '../support/demo-values.js';
import { graphqlErrors, json } from '../support/fault-server.js';
import { argumentsOf, methodOf } from '../support/skilljar-calls.js';
import { demoIdOf } from '../support/skilljar-demo.js';
import { failure, GRAPHQL_PLATFORMS, PLATFORMS, SUBJECTS } from '../support/subjects.js';
import { variableSets } from '../support/variables.js';

const b = bench();
const subject = (platform: keyof typeof SUBJECTS) => SUBJECTS[platform](b.server, { clock: b.clock, retry: false, rateLimit: false });
const entry = (code: string) => ({ message: 'No', path: ['root'], extensions: { code, detail: 'kept' } });

const BY_CODE = [
  ['NOT_FOUND', NotFoundError, 'NOT_FOUND'],
  ['UNAUTHENTICATED', AuthenticationError, 'AUTHENTICATION'],
  ['FORBIDDEN', PermissionError, 'PERMISSION'],
  ['CONFLICT', ConflictError, 'CONFLICT'],
  ['ALREADY_EXISTS', ConflictError, 'CONFLICT'],
  ['BAD_USER_INPUT', BadRequestError, 'BAD_REQUEST'],
  ['GRAPHQL_VALIDATION_FAILED', BadRequestError, 'BAD_REQUEST'],
  ['GRAPHQL_PARSE_FAILED', BadRequestError, 'BAD_REQUEST'],
  ['THROTTLED', RateLimitError, 'RATE_LIMIT'],
] as const;

/** Codes that are known in full, and numbers by what the reference says of them. */
const OF_INSTRUQT = [
  ['BE_001_ImageNotFound', NotFoundError, 'NOT_FOUND'],
  ['BE_034_EntityNotFound', NotFoundError, 'NOT_FOUND'],
  ['BE_007_SecretNotFound', NotFoundError, 'NOT_FOUND'],
  ['BE_052_X', NotFoundError, 'NOT_FOUND'],
  ['BE_008_X', BadRequestError, 'BAD_REQUEST'],
  ['BE_039_X', BadRequestError, 'BAD_REQUEST'],
  ['BE_025_X', ConflictError, 'CONFLICT'],
  ['BE_071_X', ConflictError, 'CONFLICT'],
  ['BE_057_X', PermissionError, 'PERMISSION'],
  ['BE_059_X', PermissionError, 'PERMISSION'],
] as const;

const OF_LEARNING_PATH = [
  ['401 Unauthorized', AuthenticationError, 'AUTHENTICATION'],
  ['423 Locked', PermissionError, 'PERMISSION'],
  ['Password reset required', PermissionError, 'PERMISSION'],
  ['Email verification required', PermissionError, 'PERMISSION'],
  ['User Throttled', RateLimitError, 'RATE_LIMIT'],
  ['The query exceeds the maximum complexity of 1000. Actual complexity is 1304', BadRequestError, 'BAD_REQUEST'],
] as const;

describe.each(GRAPHQL_PLATFORMS)('%s', (platform) => {
  describe.each(['read', 'idempotent', 'write'] as const)('%s', (effect) => {
    it.each(BY_CODE)('%s', async (said, Class, code) => {
      b.server.always(graphqlErrors([entry(said)], { root: null }));
      const { id, run } = subject(platform).operations[effect];
      const error = await failure<NotFoundError>(run());
      for (const Expected of [Class, HttpError, GraphQLResponseError]) expect(error).toBeInstanceOf(Expected);
      expect(isLearningPlatformError(error)).toBe(true);
      expect(error).toMatchObject({ name: Class.name, code, codes: [said], status: 200, platform, operation: id, attempts: 1 });
      expect(error.errors).toEqual([entry(said)]);
      expect(error.data).toEqual({ root: null });
      expect(error.issues).toEqual([{ path: ['errors', 0], message: 'No' }]);
      expect(error.message).toBe(`${id}: No [${said}].`);
      expect(error.toJSON()).toMatchObject({ code, codes: [said], errors: [entry(said)] });
      expect(inspect(error)).toContain(said);
    });
  });

  it('is of the class of all errors only when they agree', async () => {
    const { read } = subject(platform).operations;
    b.server.always(graphqlErrors([entry('NOT_FOUND'), entry('NOT_FOUND')]));
    expect(await failure(read.run())).toMatchObject({ code: 'NOT_FOUND' });
    for (const other of [entry('FORBIDDEN'), entry('OOPS'), { message: 'No' }]) {
      b.server.always(graphqlErrors([entry('NOT_FOUND'), other]));
      const error = await failure(read.run());
      expect(error).toMatchObject({ code: 'GRAPHQL', name: 'GraphQLResponseError' });
      expect(error).not.toBeInstanceOf(NotFoundError);
    }
  });

  it.each([
    ['part of the data', { root: { id: '1', child: null } }, 200],
    ['part of the data, with status 400', { root: { id: '1' } }, 400],
  ])('%s is neither there nor not there', async (_what, body, status) => {
    b.server.always(graphqlErrors([entry('NOT_FOUND')], body, status));
    const error = await failure(subject(platform).operations.read.run());
    expect(error).toMatchObject({ code: 'GRAPHQL', codes: ['NOT_FOUND'], data: body });
  });

  it.each(['OOPS', 'NOT_FOUND_EXCEPTION', 'not_found', 'INTERNAL_SERVER_ERROR', '404', ''])('%j has no other class', async (said) => {
    b.server.always(graphqlErrors([entry(said)]));
    const error = await failure(subject(platform).operations.read.run());
    expect(error).toMatchObject({ code: 'GRAPHQL', codes: [said] });
    expect(error).not.toBeInstanceOf(HttpError);
  });

  it.each([400, 422])('status %i without a code is bad input', async (status) => {
    b.server.always(json(status, { errors: [{ message: 'Variable "$x" got invalid value' }] }));
    expect(await failure(subject(platform).operations.read.run())).toMatchObject({ code: 'BAD_REQUEST', status, codes: [] });
  });

  it('a code is more than the status', async () => {
    b.server.always(json(400, { errors: [entry('UNAUTHENTICATED')] }));
    expect(await failure(subject(platform).operations.read.run())).toMatchObject({ code: 'AUTHENTICATION', status: 400 });
  });

  it.each([
    [401, 'AUTHENTICATION'],
    [403, 'PERMISSION'],
    [404, 'NOT_FOUND'],
    [409, 'CONFLICT'],
    [429, 'RATE_LIMIT'],
    [500, 'SERVER'],
    [503, 'SERVER'],
  ] as const)('status %i keeps its class, and what its errors say', async (status, code) => {
    b.server.always(json(status, { errors: [entry('BE_034_EntityNotFound'), entry('OOPS')], data: { root: null } }));
    for (const effect of ['read', 'write'] as const) {
      const error = await failure<HttpError>(subject(platform).operations[effect].run());
      for (const Expected of [HttpError, GraphQLResponseError]) expect(error).toBeInstanceOf(Expected);
      expect(error).toMatchObject({ code, status, codes: ['BE_034_EntityNotFound', 'OOPS'], data: { root: null } });
      expect(error.errors).toEqual([entry('BE_034_EntityNotFound'), entry('OOPS')]);
      expect(error.outcome).toBe(effect === 'write' && status >= 500 ? 'unknown' : undefined);
      expect(Object.keys(error)).not.toContain('data');
      expect(error.toJSON()).toMatchObject({ codes: ['BE_034_EntityNotFound', 'OOPS'] });
    }
  });

  it.each([{ errors: [] }, { errors: 'no' }, { errors: null }, { message: 'No' }])('status 403 with %j has no codes', async (body) => {
    b.server.always(json(403, body));
    const error = await failure<HttpError>(subject(platform).operations.read.run());
    expect(error).toMatchObject({ code: 'PERMISSION', status: 403 });
    expect(error).not.toBeInstanceOf(GraphQLResponseError);
    expect(error.codes).toBeUndefined();
  });

  it('prints nothing of data, and no key', async () => {
    b.server.always(graphqlErrors([{ ...entry('NOT_FOUND'), message: 'No Bearer abcdefgh' }], { root: null }));
    const error = await failure(subject(platform).operations.read.run());
    expect(inspect(error, { depth: 9 })).not.toContain('abcdefgh');
    expect(Object.keys(error)).not.toContain('data');
  });
});

it.each(OF_INSTRUQT)('instruqt: %s', async (said, Class, code) => {
  b.server.always(graphqlErrors([{ message: `${said}: No`, path: ['track'] }], { track: null }));
  const error = await failure(subject('instruqt').operations.read.run());
  expect(error).toBeInstanceOf(Class);
  expect(error).toMatchObject({ code, codes: [said] });
});

it('instruqt: every number has the class of its meaning, or none where the platform may have acted', async () => {
  const WORDS: readonly (readonly [RegExp, string])[] = [
    [/has no permission/, 'PERMISSION'],
    [/already (?:exist|accepted|finished)|still (?:in use|use|uses|being)\b|is still in use|Tracks still|pools still/, 'CONFLICT'],
    [/could not be|failed|does not respond/i, 'GRAPHQL'],
    [/^No user|do(?:es)? not exist\.|was not found|does not have this branch|was deleted/, 'NOT_FOUND'],
    [/must be|is not valid|wrong format|not a valid/, 'BAD_REQUEST'],
  ];
  for (const [number, meaning] of Object.entries(errorMeanings)) {
    const said = WORDS.find(([words]) => words.test(meaning))?.[1];
    b.server.always(graphqlErrors([entry(`BE_${number.padStart(3, '0')}_X`)]));
    const { code } = await failure<{ code: string }>(subject('instruqt').operations.read.run());
    // Two that say that the value has no such type, and two that are about what the caller did before.
    const exceptions: Readonly<Record<string, string>> = { 3: 'BAD_REQUEST', 17: 'CONFLICT', 53: 'BAD_REQUEST' };
    if (said) expect(code, `${number}: ${meaning}`).toBe(exceptions[number] ?? said);
    else expect(['BAD_REQUEST', 'CONFLICT'], `${number}: ${meaning}`).toContain(code);
  }
});

it.each(OF_LEARNING_PATH)('learningPath: %s', async (message, Class, code) => {
  b.server.always(graphqlErrors([{ message }]));
  const error = await failure(subject('learningPath').operations.read.run());
  expect(error).toBeInstanceOf(Class);
  expect(error).toMatchObject({ code, status: 200, codes: [] });
});

it('a thing that is not there is NOT_FOUND wherever the platform says so', async () => {
  const answers = {
    instruqt: graphqlErrors([entry('BE_034_EntityNotFound')]),
    sda: graphqlErrors([entry('NOT_FOUND')]),
    learningPath: graphqlErrors([entry('NOT_FOUND')]),
    skilljar: json(404, { detail: 'Not found.' }),
  };
  for (const platform of PLATFORMS) {
    b.server.always(answers[platform]);
    const error = await failure(subject(platform).operations.read.run());
    expect(error).toBeInstanceOf(NotFoundError);
    expect(isLearningPlatformError(error) && error.code === 'NOT_FOUND' && error.errors?.length).toBe(
      platform === 'skilljar' ? undefined : 1,
    );
  }
});

describe('a repeated delete', () => {
  const platforms = createMockPlatforms();
  const lp = createLearningPlatforms({
    fetch: platforms.fetch,
    retry: false,
    rateLimit: false,
    instruqt: { apiKey: demoKeys.instruqt, team: 'acme' },
    skilljar: { apiKey: demoKeys.skilljar, domain: 'academy.example.com' },
  });
  beforeEach(() => platforms.reset());
  const schema = buildSchema(readFileSync('schemas/instruqt.graphql', 'utf8'));
  /** They set a state, which they set again. */
  const SETS_STATE = /github\.deleteTeamData|inviteAuthors|landingPages|sandboxConfigVersions/;
  const missing = { code: 'NOT_FOUND', outcome: undefined };

  it.each(
    manifest
      .filter(({ id, platform }) => platform === 'instruqt' && /\.(?:delete|remove)\w*$/.test(id))
      .map((one) => [one.id, one] as const),
  )('%s finds nothing', async (id, { operation }) => {
    const [, resource, method] = id.split('.') as [string, string, string];
    const document = readFileSync(`src/instruqt/operations/${resource}/${method}.graphql`, 'utf8');
    const variables = variableSets(schema, document, (path) => demoValue(operation, path)).at(-1) as object;
    const taken = Object.keys(variables).length > 0 ? [variables] : [];
    const args = isLost(schema.getMutationType()!.getFields()[operation]!) ? [{ id: demoValue(operation, ['id']) }, 'id'] : taken;
    const call = () =>
      (lp.instruqt as never as Record<string, Record<string, (...given: unknown[]) => Promise<unknown>>>)[resource]![method]!(...args, {
        confirm: true,
      });
    await call();
    if (SETS_STATE.test(id)) await call();
    else expect(await failure(call())).toMatchObject(missing);
  });

  it.each(operations().flatMap((op) => (op.kind === 'DELETE' ? [[op.id, op] as const] : [])))('%s finds nothing', async (_id, op) => {
    const call = () => methodOf(lp.skilljar, op)(...argumentsOf(op, (name) => demoIdOf(op, name), undefined));
    await call();
    const error = await failure(call());
    expect(error).toMatchObject(missing);
    expect(error).toBeInstanceOf(NotFoundError);
  });
});
