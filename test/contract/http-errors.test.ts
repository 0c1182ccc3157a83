import { inspect } from 'node:util';
import { describe, expect, it } from 'vitest';
import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  GraphQLResponseError,
  HttpError,
  isLearningPlatformError,
  MalformedResponseError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
} from '../../src/index.js';
import { bench } from '../support/bench.js';
import { emptyBody, graphqlErrors, html, json, respond, truncatedJson, wrongType } from '../support/fault-server.js';
import { failure, GRAPHQL_PLATFORMS, PLATFORMS, SUBJECTS } from '../support/subjects.js';

const STATUSES = [
  [400, BadRequestError, 'BAD_REQUEST'],
  [401, AuthenticationError, 'AUTHENTICATION'],
  [403, PermissionError, 'PERMISSION'],
  [404, NotFoundError, 'NOT_FOUND'],
  [409, ConflictError, 'CONFLICT'],
  [418, HttpError, 'HTTP'],
  [422, BadRequestError, 'BAD_REQUEST'],
  [429, RateLimitError, 'RATE_LIMIT'],
  [500, ServerError, 'SERVER'],
  [502, ServerError, 'SERVER'],
  [503, ServerError, 'SERVER'],
  [504, ServerError, 'SERVER'],
] as const;

const b = bench();
const subject = (platform: keyof typeof SUBJECTS) => SUBJECTS[platform](b.server, { clock: b.clock, retry: false });

describe.each(PLATFORMS)('%s: a status that is not a success', (platform) => {
  it.each(STATUSES)('%i with JSON', async (status, Class, code) => {
    b.server.always(json(status, { detail: 'Because of the weather.' }, { 'x-request-id': 'r-1' }));
    const { read } = subject(platform).operations;
    const error = await failure<HttpError>(read.run());
    expect(error).toBeInstanceOf(Class);
    expect(error).toBeInstanceOf(HttpError);
    expect(isLearningPlatformError(error)).toBe(true);
    expect(error).toMatchObject({ name: Class.name, code, status, platform, operation: read.id, attempts: 1, requestId: 'r-1' });
    expect(error.message).toContain(read.id);
    expect(error.message).toContain(String(status));
    expect(error.message).toContain('Because of the weather.');
    expect(error.issues).toEqual([{ path: [], message: 'Because of the weather.' }]);
    expect(error.body).toEqual({ detail: 'Because of the weather.' });
    expect(b.server.count).toBe(1);
  });

  it.each(STATUSES)('%i with HTML', async (status, Class, code) => {
    b.server.always(html(status));
    const { write } = subject(platform).operations;
    const error = await failure<HttpError>(write.run());
    expect(error).toBeInstanceOf(Class);
    expect(error).toMatchObject({ code, status, platform, operation: write.id, issues: [] });
    expect(error.body).toBeUndefined();
    expect(error.rawBody).toContain('<h1>Something broke</h1>');
    expect(error.message).not.toContain('<h1>');
  });

  it.each(STATUSES)('%i with an empty body', async (status, Class) => {
    b.server.always(emptyBody(status));
    const error = await failure<HttpError>(subject(platform).operations.read.run());
    expect(error).toBeInstanceOf(Class);
    expect(error.rawBody).toBe('');
  });

  it('names the fields that the platform complains about', async () => {
    b.server.always(
      json(400, { title: ['This field is required.'], lessons: [{ order: ['Too low.', 'Not even.'] }], non_field_errors: ['No.'] }),
    );
    const error = await failure<HttpError>(subject(platform).operations.write.run());
    expect(error.issues).toEqual([
      { path: ['title'], message: 'This field is required.' },
      { path: ['lessons', 0, 'order'], message: 'Too low.' },
      { path: ['lessons', 0, 'order'], message: 'Not even.' },
      { path: [], message: 'No.' },
    ]);
    expect(error.message).toContain('title: This field is required.');
  });

  it.each([502, 503, 504])('%i on a write says that the outcome is unknown; on a read there is none', async (status) => {
    b.server.always(html(status));
    const { read, write } = subject(platform).operations;
    expect(await failure(write.run())).toMatchObject({ outcome: 'unknown' });
    expect((await failure(read.run())).outcome).toBeUndefined();
  });
});

describe.each(PLATFORMS)('%s: a success that is none', (platform) => {
  it.each([
    ['HTML', html(200)],
    ['truncated JSON', truncatedJson()],
    ['an empty body', emptyBody()],
    ['a bare word', respond(200, 'OK', { 'content-type': 'application/json' })],
  ])('200 with %s', async (_what, step) => {
    b.server.always(step);
    const { write } = subject(platform).operations;
    const error = await failure<MalformedResponseError>(write.run());
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect(error).toMatchObject({
      code: 'MALFORMED_RESPONSE',
      status: 200,
      platform,
      operation: write.id,
      outcome: 'unknown',
      attempts: 1,
    });
    expect(error.message).toContain(write.id);
    expect(b.server.count).toBe(1);
  });

  it('is a success when only the content type is wrong', async () => {
    const { read } = subject(platform).operations;
    const answers = {
      instruqt: { data: { track: read.gives } },
      sda: { data: { readSession: read.gives } },
      learningPath: { data: { Milestone: read.gives } },
      skilljar: read.gives,
    };
    b.server.always(wrongType(answers[platform]));
    expect(await read.run()).toEqual(read.gives);
  });
});

describe.each(GRAPHQL_PLATFORMS)('%s: GraphQL errors', (platform) => {
  const entry = { message: 'No such thing', path: ['thing'], extensions: { code: 'NOT_FOUND' } };

  it('without data', async () => {
    b.server.always(graphqlErrors([entry, { message: 'And another', extensions: { code: 'NOT_FOUND' } }]));
    const { read } = subject(platform).operations;
    const error = await failure<GraphQLResponseError>(read.run());
    expect(error).toBeInstanceOf(GraphQLResponseError);
    expect(error).toMatchObject({ code: 'NOT_FOUND', status: 200, platform, operation: read.id, codes: ['NOT_FOUND'], attempts: 1 });
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error.errors[0]).toEqual(entry);
    expect(error.message).toBe(`${read.id}: No such thing; And another [NOT_FOUND].`);
    expect(error.data).toBeNull();
  });

  it('with data, which is reachable and not printed', async () => {
    const partial = { thing: null, other: { salary: 'four-thousand' } };
    b.server.always(graphqlErrors([entry], partial));
    const error = await failure<GraphQLResponseError>(subject(platform).operations.write.run());
    expect(error.data).toEqual(partial);
    expect(error.message).toContain('see data');
    expect(inspect(error, { depth: 10 })).not.toContain('four-thousand');
    expect(JSON.stringify(error)).not.toContain('four-thousand');
  });

  it.each([400, 422])('%i with errors[] says what errors[] says', async (status) => {
    b.server.always(graphqlErrors([entry], undefined, status));
    const error = await failure<GraphQLResponseError>(subject(platform).operations.read.run());
    expect(error).toBeInstanceOf(GraphQLResponseError);
    expect(error).toMatchObject({ status, codes: ['NOT_FOUND'] });
  });

  it('of odd shapes', async () => {
    b.server.always(graphqlErrors(['just words', {}, null, { message: 7 }], undefined, 400));
    const error = await failure<GraphQLResponseError>(subject(platform).operations.read.run());
    expect(error.errors.map(({ message }) => message)).toEqual(['just words', ...Array(3).fill('an error without a message')]);
  });

  it('an empty list of errors is no error', async () => {
    const { read } = subject(platform).operations;
    b.server.always(({ response, ...rest }) => {
      const root = { instruqt: 'track', sda: 'readSession', learningPath: 'Milestone', skilljar: '' }[platform];
      return json(200, { data: { [root]: read.gives }, errors: [] })({ response, ...rest });
    });
    expect(await read.run()).toEqual(read.gives);
  });

  it.each([[{ data: null }], [{}], [[]], [{ data: 'words' }], [null], [{ errors: 'words' }]])('%j is neither', async (body) => {
    b.server.always(json(200, body));
    expect(await failure(subject(platform).operations.read.run())).toBeInstanceOf(MalformedResponseError);
  });
});

it('instruqt: reads its own codes from wherever they stand', async () => {
  b.server.always(graphqlErrors([{ message: 'BE_404_NOT_FOUND: no track' }]));
  expect(await failure(subject('instruqt').operations.read.run())).toMatchObject({ codes: ['BE_404_NOT_FOUND'] });
});

it('sda: errors may carry numbers that a double cannot hold', async () => {
  b.server.always(respond(200, '{"data":null,"errors":[{"message":"too long","extensions":{"id":9007199254740993}}]}'));
  expect(await failure(subject('sda').operations.read.run())).toBeInstanceOf(GraphQLResponseError);
});
