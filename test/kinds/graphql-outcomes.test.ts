// What a write that was answered with GraphQL errors may have done: `unknown` unless it is sure that nothing was changed.
import { describe, expect, it } from 'vitest';
import { GraphQLResponseError, RateLimitError } from '../../src/index.js';
import { createLearningPathClient } from '../../src/learning-path/index.js';
import { createSdaClient } from '../../src/sda/index.js';
import { bench } from '../support/bench.js';
import { graphqlErrors, json, type Step } from '../support/fault-server.js';
import { failure, GRAPHQL_PLATFORMS, KEYS, SUBJECTS } from '../support/subjects.js';

const b = bench();

const coded = (code: string, more: object = {}) => ({ message: 'No', path: ['root'], extensions: { code }, ...more });
const ABSENT = undefined;
type Answer = readonly [what: string, errors: readonly object[], data?: unknown, status?: number];
const named = (answers: readonly Answer[]) => answers.map((answer) => [answer[0], answer] as const);

const UNKNOWN: readonly Answer[] = [
  ['no more than a message', [{ message: 'Something went wrong' }], null],
  ['Internal server error', [{ message: 'Internal server error' }], null],
  ['internal server error, without data', [{ message: 'internal server error' }], ABSENT],
  ['INTERNAL_SERVER_ERROR', [coded('INTERNAL_SERVER_ERROR')], null],
  ['INTERNAL_SERVER_ERROR beside a refusal', [coded('FORBIDDEN'), coded('INTERNAL_SERVER_ERROR')], null],
  [
    'INTERNAL_SERVER_ERROR with a place and without data',
    [{ message: 'No', locations: [{}], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
  ],
  ['Internal server error under the code of a refusal', [coded('BAD_USER_INPUT', { message: 'Internal server error' })], null],
  ['Internal server error with status 400', [{ message: 'Internal server error' }], ABSENT, 400],
  ['INTERNAL_SERVER_ERROR with status 422', [coded('INTERNAL_SERVER_ERROR')], null, 422],
  ['a code that nobody knows', [coded('OOPS')], null],
  ['a code that only resembles one', [coded('FORBIDDEN_FRUIT')], null],
  ['one refusal of two errors', [coded('FORBIDDEN'), { message: 'And more' }], null],
  ['DOWNSTREAM_SERVICE_ERROR', [coded('DOWNSTREAM_SERVICE_ERROR')], { root: null }],
  ['a place and a path', [{ message: 'No', locations: [{ line: 1, column: 1 }], path: ['root'] }], ABSENT],
  ['no places, without data', [{ message: 'No', locations: [] }], ABSENT],
  ['a place, with data: null', [{ message: 'No', locations: [{ line: 1, column: 1 }] }], null],
  ['a refusal after data came', [coded('FORBIDDEN', { path: ['root', 'children'] })], { root: { id: '1', children: null } }],
  ['a refusal after false came', [coded('FORBIDDEN')], { root: false }],
  ['a refusal below the root, with data: null', [coded('FORBIDDEN', { path: ['createTrack', 'owner', 'email'] })], null],
  ['a refusal below the root, without data', [coded('NOT_FOUND', { path: ['root', 'owner'] })], ABSENT],
  ['a refusal of an item of a list', [coded('UNAUTHENTICATED', { path: ['root', 0] })], { root: null }],
  ['a throttled field', [coded('THROTTLED', { path: ['root', 'items', 3, 'owner'] })], null],
  ['a refusal of the root beside one below it', [coded('FORBIDDEN'), coded('FORBIDDEN', { path: ['root', 'id'] })], null],
  ['a refusal below the root, with status 400', [coded('BAD_USER_INPUT', { path: ['root', 'id'] })], null, 400],
  ['a timeout of the server', [{ message: 'context deadline exceeded' }], { root: null }],
];

const CERTAIN: readonly Answer[] = [
  ...[
    'GRAPHQL_PARSE_FAILED',
    'GRAPHQL_VALIDATION_FAILED',
    'BAD_USER_INPUT',
    'UNAUTHENTICATED',
    'FORBIDDEN',
    'PERSISTED_QUERY_NOT_FOUND',
    'PERSISTED_QUERY_NOT_SUPPORTED',
    'OPERATION_RESOLUTION_FAILURE',
    'BAD_REQUEST',
    'NOT_FOUND',
  ].map((code): Answer => [code, [coded(code)], null]),
  ['a variable', [coded('GRAPHQL_VALIDATION_FAILED', { path: ['variable', 'track', 'title'] })], null],
  ['a variable, with status 422', [{ message: 'must be defined', path: ['variable', 'input', 'id'] }], null, 422],
  ['an empty path', [coded('FORBIDDEN', { path: [] })], null],
  ['a path that is none', [coded('FORBIDDEN', { path: 'root.id' })], null],
  ['a refusal whose root is null', [coded('FORBIDDEN')], { root: null }],
  ['a refusal without data', [coded('FORBIDDEN')], ABSENT],
  ['two refusals of two kinds', [coded('FORBIDDEN'), coded('BAD_USER_INPUT')], null],
  ['a place and no path, without data', [{ message: 'Cannot query field', locations: [{ line: 1, column: 2 }] }], ABSENT],
  [
    'two of them',
    [
      { message: 'a', locations: [{}] },
      { message: 'b', locations: [{}] },
    ],
    ABSENT,
  ],
  ['status 400', [{ message: 'Must provide query string' }], ABSENT, 400],
  ['status 422, with data: null', [{ message: 'input: no such field' }], null, 422],
];

const OF_PLATFORM: Readonly<Record<string, readonly [unknown: readonly Answer[], certain: readonly Answer[]]>> = {
  instruqt: [
    [26, 27, 29, 30, 31, 33, 47, 48, 72, 78, 80, 85, 999].map((n): Answer => {
      const code = `BE_${String(n).padStart(3, '0')}_Whatever`;
      return [code, [coded(code)], { root: null }];
    }),
    [1, 7, 8, 9, 13, 25, 28, 34, 39, 49, 57, 63, 71, 84].map((n): Answer => {
      const code = `BE_${String(n).padStart(3, '0')}_Whatever`;
      return [code, [coded(code)], { root: null }];
    }),
  ],
  sda: [[['Unauthorized, as a text', [{ message: 'User is not authorized' }], null]], []],
  learningPath: [
    [['a text that only holds one', [{ message: 'Saved, then 401 Unauthorized' }], null]],
    [
      '401 Unauthorized',
      '423 Locked',
      'Password reset required',
      'Email verification required',
      'The query exceeds the maximum complexity of 1000. Actual complexity is 1200',
    ].map((message): Answer => [message, [{ message }], null]),
  ],
};

describe.each(GRAPHQL_PLATFORMS)('%s', (platform) => {
  const calls = (options = {}) => SUBJECTS[platform](b.server, { clock: b.clock, retry: false, ...options }).operations;
  const [unknown, certain] = OF_PLATFORM[platform]!;
  const answered = async (effect: 'read' | 'idempotent' | 'write', [, errors, body, status = 200]: Answer) => {
    b.server.always(json(status, { errors, ...(body !== undefined && { data: body }) }));
    const error = await failure<GraphQLResponseError>(calls()[effect].run());
    expect(error).toBeInstanceOf(GraphQLResponseError);
    expect(error.status).toBe(status);
    expect(b.server.count).toBe(1);
    return error;
  };

  it.each(named([...UNKNOWN, ...unknown]))('%s: nobody knows', async (_what, answer) => {
    for (const effect of ['write', 'idempotent'] as const) {
      const error = await answered(effect, answer);
      expect(error).toMatchObject({ outcome: 'unknown' });
      expect(error.message).toContain('It is unknown whether the write took effect');
      b.server.received.length = 0;
    }
    expect((await answered('read', answer)).outcome).toBeUndefined();
  });

  it.each(named([...CERTAIN, ...certain]))('%s: nothing was changed', async (_what, answer) => {
    const error = await answered('write', answer);
    expect(error.outcome).toBeUndefined();
    expect(error.message).not.toContain('not known');
    expect(error.message).not.toContain('may have taken effect');
  });

  it('a refusal after a lost answer leaves it unknown', async () => {
    b.server.queue(({ response }) => void response.socket?.resetAndDestroy()).always(graphqlErrors([coded('NOT_FOUND')]));
    const error = await failure(calls({ retry: { attempts: 2 } }).idempotent.run());
    expect(error).toMatchObject({ code: 'NOT_FOUND', outcome: 'unknown', attempts: 2 });
  });

  it.each(['THROTTLED', 'TOO_MANY_REQUESTS', 'RATE_LIMITED'])('%s with status 200 was refused, and is repeated', async (code) => {
    const { write } = calls({ retry: { attempts: 2 } });
    b.server.queue(graphqlErrors([coded(code)])).always(write.ok);
    expect(await write.run()).toEqual(write.gives);
    expect(b.server.count).toBe(2);
    b.server.always(graphqlErrors([coded(code)]));
    const error = await failure(write.run());
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ status: 200, attempts: 2, outcome: undefined });
  });
});

describe.each(GRAPHQL_PLATFORMS)('%s: an error below the root', (platform) => {
  const below = (code: string) => coded(code, { path: ['root', 'owner', 'email'] });

  it.each(['THROTTLED', 'UNAUTHENTICATED', 'FORBIDDEN', 'NOT_FOUND', 'BAD_USER_INPUT', 'CONFLICT'])(
    '%s: has no other class, and neither renews nor repeats',
    async (code) => {
      let keys = 0;
      const options = { clock: b.clock, retry: { attempts: 3 } };
      const { operations } = SUBJECTS[platform](b.server, options, () => `key-number-${(keys += 1)}-0123456789`);
      b.server.always(graphqlErrors([below(code)], { root: null }));
      for (const effect of ['read', 'idempotent', 'write'] as const) {
        const error = await failure<GraphQLResponseError>(operations[effect].run());
        expect(error).toMatchObject({ name: 'GraphQLResponseError', code: 'GRAPHQL', codes: [code], attempts: 1 });
        expect(error.outcome).toBe(effect === 'read' ? undefined : 'unknown');
      }
      expect([b.server.count, keys]).toEqual([3, 1]);
    },
  );
});

describe('learningPath: how long a throttled caller waits', () => {
  const wait = async (message: string, code: string | undefined, headers: Record<string, string>) => {
    b.server.always(({ response }) => {
      response.writeHead(200, { 'content-type': 'application/json', ...headers });
      response.end(JSON.stringify({ errors: [{ message, extensions: { code } }] }));
    });
    const { read } = SUBJECTS.learningPath(b.server, { clock: b.clock, retry: false }).operations;
    return (await failure(read.run())).retryAfterMs;
  };

  it.each<[string, string | undefined, Record<string, string>, number | undefined]>([
    ['User Throttled', undefined, {}, 1_800_000],
    ['User Throttled', undefined, { 'retry-after': '60' }, 60_000],
    ['User Throttled', undefined, { 'retry-after': '0' }, 0],
    ['User Throttled', undefined, { 'retry-after': 'soon' }, 1_800_000],
    // The points of the instance begin anew, the attempts of the learner do not.
    ['User Throttled', undefined, { 'x-ratelimit-reset': '40' }, 1_800_000],
    ['No', 'RATE_LIMITED', {}, undefined],
    ['No', 'THROTTLED', { 'retry-after': '7' }, 7_000],
    ['No', 'TOO_MANY_REQUESTS', { 'x-ratelimit-reset': '40' }, 40_000],
    ['Request was throttled. Expected available in 5 seconds.', undefined, {}, undefined],
  ])('%s, %s, %j', async (message, code, headers, expected) => {
    expect(await wait(message, code, headers)).toBe(expected);
  });
});

describe('learningPath.courses.updateStatus', () => {
  const courses = (options = {}) =>
    createLearningPathClient({
      apiKey: KEYS.learningPath,
      baseUrl: `${b.server.origin}/helium`,
      clock: b.clock,
      retry: { attempts: 2 },
      ...options,
    }).courses;
  const fixed = { id: 'c', status: 'completed', statusChangeDate: '2025-12-31T00:00:00Z' };
  const lost: Step = ({ response }) => void response.socket?.resetAndDestroy();

  it.each([
    ['without a date', { id: 'c', status: 'completed' }],
    ['a date that is null', { ...fixed, statusChangeDate: null }],
    ['a date that is undefined', { ...fixed, statusChangeDate: undefined }],
  ])('%s sets another time with every repetition: a lost answer is not repeated', async (_what, variables) => {
    b.server.queue(lost).always(json(200, { data: { UpdateCourseStatus: true } }));
    expect(await failure(courses().updateStatus(variables as never))).toMatchObject({ outcome: 'unknown', attempts: 1 });
    expect(b.server.count).toBe(1);
  });

  it('a fixed date sets a state, and is repeated', async () => {
    for (const step of [lost, json(502, {}), json(500, {})]) {
      b.server.queue(step).always(json(200, { data: { UpdateCourseStatus: true } }));
      expect(await courses().updateStatus(fixed).withResponse()).toMatchObject({ data: true, attempts: 2 });
      // The one call changes nothing for the next.
      b.server.queue(step);
      expect(await failure(courses().updateStatus({ id: 'c', status: 'started' }))).toMatchObject({ outcome: 'unknown', attempts: 1 });
    }
  });

  it('a refused one is repeated in any case, and readOnly sends none', async () => {
    b.server.queue(json(429, {})).always(json(200, { data: { UpdateCourseStatus: true } }));
    expect(await courses().updateStatus({ id: 'c', status: 'started' }).withResponse()).toMatchObject({ attempts: 2 });
    expect(await failure(courses({ readOnly: true }).updateStatus(fixed))).toMatchObject({ code: 'CONFIGURATION' });
  });
});

describe('a document with several root fields', () => {
  const request = (document: string) =>
    failure<GraphQLResponseError>(
      createSdaClient({ token: KEYS.sda, baseUrl: `${b.server.origin}/graphql`, clock: b.clock, retry: false }).request(document),
    );
  const refused = graphqlErrors([coded('NOT_FOUND', { path: ['b'] })]);

  it.each([
    ['two fields', 'mutation { a b }'],
    ['two aliases', 'mutation { a: c(x: 1) b: c(x: 2) }'],
    ['a fragment', 'mutation { ...F } fragment F on Mutation { a b }'],
    ['an inline fragment', 'mutation { ... on Mutation { a b } }'],
    ['a field and a fragment', 'fragment F on Mutation { b } mutation M { a ...F }'],
    ['one of several operations', 'mutation A { a } mutation B { a b }'],
  ])('%s: a refusal of one is no refusal of all', async (_what, document) => {
    b.server.always(refused);
    const error = await request(document);
    expect(error).toMatchObject({ outcome: 'unknown', codes: ['NOT_FOUND'], code: 'GRAPHQL' });
    expect(error.message).toContain('Parts of the mutation may have taken effect');
  });

  it('but what was not executed changed nothing', async () => {
    b.server.always(json(200, { errors: [{ message: 'Cannot query field', locations: [{ line: 1, column: 1 }] }] }));
    expect((await request('mutation { a b }')).outcome).toBeUndefined();
    b.server.always(json(400, { errors: [{ message: 'No' }] }));
    expect((await request('mutation { a b }')).outcome).toBeUndefined();
  });

  it.each([['mutation { b }'], ['mutation M($x: ID) { b(x: $x) { id } }'], ['fragment F on B { id } mutation { b { ...F } }']])(
    'one field is refused as a whole: %s',
    async (document) => {
      b.server.always(refused);
      const error = await request(document);
      expect(error).toMatchObject({ code: 'NOT_FOUND', outcome: undefined });
      expect(error.message).not.toContain('Parts');
    },
  );

  it('a query changes nothing', async () => {
    b.server.always(refused);
    const error = await request('{ a b }');
    expect(error.outcome).toBeUndefined();
    expect(error.message).not.toContain('Parts');
  });
});
