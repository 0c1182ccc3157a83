import { inspect } from 'node:util';
import { describe, expect, it, vi } from 'vitest';
import * as errors from '../../src/core/errors/index.js';

const headers = new Headers({ 'x-secret-thing': 'v' });
const http = { status: 404, headers, body: { detail: 'gone' }, rawBody: '{"detail":"gone"}', issues: [{ path: [], message: 'gone' }] };
const context = { platform: 'sda', operation: 'sda.hub.get', attempts: 2, requestId: 'r-1' } as const;

/** One of each class, with its code. */
const ALL: [errors.LearningPlatformError, string, string][] = [
  [new errors.ConfigurationError('m', context), 'ConfigurationError', 'CONFIGURATION'],
  [new errors.InputError([{ path: ['a', 0], message: 'm' }], context), 'InputError', 'INVALID_INPUT'],
  [new errors.ConnectionError('m', { ...context, reached: true }), 'ConnectionError', 'CONNECTION'],
  [new errors.TimeoutError('m', context), 'TimeoutError', 'TIMEOUT'],
  [new errors.DeadlineError('m', context), 'DeadlineError', 'DEADLINE'],
  [new errors.HttpError('m', { ...context, ...http }), 'HttpError', 'HTTP'],
  [new errors.BadRequestError('m', { ...context, ...http }), 'BadRequestError', 'BAD_REQUEST'],
  [new errors.AuthenticationError('m', { ...context, ...http }), 'AuthenticationError', 'AUTHENTICATION'],
  [new errors.PermissionError('m', { ...context, ...http }), 'PermissionError', 'PERMISSION'],
  [new errors.NotFoundError('m', { ...context, ...http }), 'NotFoundError', 'NOT_FOUND'],
  [new errors.ConflictError('m', { ...context, ...http }), 'ConflictError', 'CONFLICT'],
  [new errors.RateLimitError('m', { ...context, ...http, retryAfterMs: 5 }), 'RateLimitError', 'RATE_LIMIT'],
  [new errors.ServerError('m', { ...context, ...http }), 'ServerError', 'SERVER'],
  [
    new errors.GraphQLResponseError('m', {
      ...context,
      status: 200,
      headers,
      errors: [{ message: 'm' }],
      codes: ['C'],
      data: { mine: 'private-data' },
    }),
    'GraphQLResponseError',
    'GRAPHQL',
  ],
  [
    new errors.MalformedResponseError('m', { ...context, status: 200, headers, rawBody: '<html>' }),
    'MalformedResponseError',
    'MALFORMED_RESPONSE',
  ],
  [new errors.StateError('m', { ...context, state: 'failed' }), 'StateError', 'STATE'],
];

describe.each(ALL)('%s', (error, name, code) => {
  it('says what it is', () => {
    expect(error).toMatchObject({ name, code, ...context });
    expect(error).toBeInstanceOf(Error);
    expect(error).toBeInstanceOf(errors.LearningPlatformError);
    expect(error).toBeInstanceOf((errors as unknown as Record<string, new () => Error>)[name]!);
    expect(errors.isLearningPlatformError(error)).toBe(true);
    expect(String(error).startsWith(`${name}: `)).toBe(true);
    expect(error.stack).toContain(`${name}: `);
    expect(Object.keys(error)).not.toContain('name');
  });

  it('prints itself without what must not be printed', () => {
    for (const text of [inspect(error, { depth: 10 }), JSON.stringify(error)]) {
      expect(text).toContain(code);
      expect(text).toContain('sda.hub.get');
      expect(text).not.toContain('private-data');
      expect(text).not.toContain('rawBody');
      expect(text).not.toContain('x-secret-thing');
    }
    expect(JSON.parse(JSON.stringify(error))).toMatchObject({ name, code, message: error.message, operation: 'sda.hub.get', attempts: 2 });
  });

  it('is of no class that it is not', () => {
    const others = ALL.filter(([, other]) => other !== name && other !== 'HttpError').map(
      ([, other]) => (errors as unknown as Record<string, new () => Error>)[other]!,
    );
    for (const Other of others) expect(error).not.toBeInstanceOf(Other);
    expect(error instanceof errors.HttpError).toBe('status' in error && !['GRAPHQL', 'MALFORMED_RESPONSE'].includes(code));
  });
});

describe('another copy of the package', () => {
  it('is recognised by code, by isLearningPlatformError and by instanceof, both ways', async () => {
    vi.resetModules();
    const other = await import('../../src/core/errors/index.js');
    expect(other.NotFoundError).not.toBe(errors.NotFoundError);
    const theirs = new other.NotFoundError('m', http);
    const ours = new errors.NotFoundError('m', http);
    for (const [error, copy] of [
      [theirs, errors],
      [ours, other],
    ] as const) {
      expect(copy.isLearningPlatformError(error)).toBe(true);
      expect(error instanceof copy.NotFoundError).toBe(true);
      expect(error instanceof copy.HttpError).toBe(true);
      expect(error instanceof copy.LearningPlatformError).toBe(true);
      expect(error instanceof copy.ConflictError).toBe(false);
      expect(error.code).toBe('NOT_FOUND');
    }
  });
});

describe('things that are no error of ours', () => {
  it.each([
    [undefined],
    [null],
    ['NOT_FOUND'],
    [{ code: 'NOT_FOUND' }],
    [new Error('x')],
    [Object.assign(new Error('x'), { code: 'NOT_FOUND', platform: 'sda' })],
    [() => undefined],
  ])('%s', (value) => {
    expect(errors.isLearningPlatformError(value)).toBe(false);
    expect(value instanceof errors.LearningPlatformError).toBe(false);
    expect(value instanceof errors.HttpError).toBe(false);
  });
});

it('instanceof distinguishes a subclass of the user from its base class', () => {
  class Mine extends errors.NotFoundError {}
  const mine = new Mine('m', http);
  expect(mine).toBeInstanceOf(Mine);
  expect(mine).toBeInstanceOf(errors.NotFoundError);
  expect(new errors.NotFoundError('m', http)).not.toBeInstanceOf(Mine);
});

it('InputError lists every issue with its path', () => {
  const error = new errors.InputError(
    [
      { path: ['input', 'items', 0, 'id'], message: 'is required' },
      { path: [], message: 'give one' },
    ],
    context,
  );
  expect(error.message).toBe('sda.hub.get: input.items[0].id: is required; give one. Nothing was sent.');
  expect(error.issues).toHaveLength(2);
});

it('a cause is printed, and is in the JSON as one line', () => {
  const error = new errors.ConnectionError('m', { ...context, reached: true, cause: new TypeError('socket hang up') });
  expect(inspect(error)).toContain('socket hang up');
  expect(error.toJSON().cause).toBe('TypeError: socket hang up');
  const nested = new errors.ConfigurationError('m', { cause: error });
  expect(nested.toJSON().cause).toMatchObject({ code: 'CONNECTION' });
});

it('can be thrown across structuredClone without failing', () => {
  for (const [error] of ALL) expect(() => structuredClone(JSON.parse(JSON.stringify(error)))).not.toThrow();
});
