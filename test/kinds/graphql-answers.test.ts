// What is a GraphQL answer, and what is none: over HTTP, for reads and writes of each platform.
import { describe, expect, it } from 'vitest';
import { GraphQLResponseError, MalformedResponseError } from '../../src/index.js';
import { createSdaClient } from '../../src/sda/index.js';
import { bench } from '../support/bench.js';
import { json, respond } from '../support/fault-server.js';
import { failure, GRAPHQL_PLATFORMS, KEYS, SUBJECTS } from '../support/subjects.js';

const b = bench();

/** The root fields of the subjects' reads and writes. */
const ROOTS = {
  instruqt: { read: 'track', write: 'createTrack' },
  sda: { read: 'readSession', write: 'startSession' },
  learningPath: { read: 'Milestone', write: 'CreateLearningPath' },
} as const;

const LEGAL = [
  ['errors: null', { errors: null }],
  ['errors: []', { errors: [] }],
  ['extensions: null', { extensions: null }],
  ['extensions: {}', { extensions: {} }],
  ['extensions with anything', { extensions: { tracing: [1, null], cost: 'x' } }],
  ['errors and extensions: null', { errors: null, extensions: null }],
  ['keys of the server', { status: 'ok', hasNext: false, path: null, dataPresent: true }],
  ['keys named as those of objects', { constructor: 1, toString: null }],
] as const;

/** Answers that are illegal whatever stands in `data`. */
const ILLEGAL = [
  ['errors: "x"', { errors: 'x' }],
  ['errors: ""', { errors: '' }],
  ['errors: {}', { errors: {} }],
  ['errors: 0', { errors: 0 }],
  ['errors: true', { errors: true }],
  ['errors: ["x"]', { errors: ['x'] }],
  ['errors: [null]', { errors: [null] }],
  ['errors: [[]]', { errors: [[]] }],
  ['errors: [{message}, 7]', { errors: [{ message: 'no' }, 7] }],
  ['extensions: "x"', { extensions: 'x' }],
  ['extensions: []', { extensions: [] }],
  ['extensions: 7', { extensions: 7 }],
] as const;

const NO_DATA = [
  ['data: []', { data: [] }],
  ['data: "x"', { data: 'x' }],
  ['data: ""', { data: '' }],
  ['data: 1', { data: 1 }],
  ['data: 0', { data: 0 }],
  ['data: true', { data: true }],
  ['data: false', { data: false }],
  ['data: null', { data: null }],
  ['data: null, errors: null', { data: null, errors: null }],
  ['data: null, errors: []', { data: null, errors: [] }],
  ['data: [] with errors', { data: [], errors: [{ message: 'no' }] }],
  ['data: "x" with errors', { data: 'x', errors: [{ message: 'no' }] }],
  ['nothing', {}],
  ['a list', []],
  ['a list of answers', [{ data: {} }]],
  ['null', null],
  ['a word', 'data'],
  ['a number', 7],
] as const;

describe.each(GRAPHQL_PLATFORMS)('%s', (platform) => {
  const calls = () => SUBJECTS[platform](b.server, { clock: b.clock, retry: false }).operations;
  const answer = (effect: 'read' | 'write') => {
    const { gives } = calls()[effect];
    // A document of one's own is given the whole of `data`.
    return platform === 'sda' && effect === 'write' ? (gives as object) : { [ROOTS[platform as 'sda'][effect]]: gives };
  };
  /** Rejects as malformed, and says of a write that it may have taken effect. */
  const isMalformed = async (effect: 'read' | 'write') => {
    const error = await failure(calls()[effect].run());
    expect(error).toBeInstanceOf(MalformedResponseError);
    expect(error).toMatchObject({ code: 'MALFORMED_RESPONSE', status: 200, attempts: 1 });
    expect(error.outcome).toBe(effect === 'write' ? 'unknown' : undefined);
  };

  describe.each(['read', 'write'] as const)('%s', (effect) => {
    it.each(LEGAL)('%s is legal', async (_what, more) => {
      b.server.always(json(200, { data: answer(effect), ...more }));
      expect(await calls()[effect].run()).toEqual(calls()[effect].gives);
    });

    it('a key __proto__ is legal', async () => {
      b.server.always(respond(200, `{"__proto__":{"errors":[{"message":"no"}]},"data":${JSON.stringify(answer(effect))}}`));
      expect(await calls()[effect].run()).toEqual(calls()[effect].gives);
    });

    it.each(ILLEGAL)('%s is malformed', async (_what, more) => {
      b.server.always(json(200, { data: answer(effect), ...more }));
      await isMalformed(effect);
    });

    it.each(NO_DATA)('%s is malformed', async (_what, body) => {
      b.server.always(json(200, body));
      await isMalformed(effect);
    });

    it.each([{ data: {} }, { data: { other: 1 } }, ...(platform === 'sda' && effect === 'read' ? [{ data: { readSession: null } }] : [])])(
      '%j has no root field',
      async (body) => {
        // A document of one's own is given what came.
        if (platform === 'sda' && effect === 'write') return;
        b.server.always(json(200, body));
        await isMalformed(effect);
      },
    );

    it('errors of odd but legal shapes are GraphQL errors', async () => {
      b.server.always(json(200, { errors: [{}, { message: 7 }, { message: 'no', path: null, locations: null, extensions: null }] }));
      const error = await failure<GraphQLResponseError>(calls()[effect].run());
      expect(error).toBeInstanceOf(GraphQLResponseError);
      expect(error.errors).toHaveLength(3);
    });
  });
});

it('a root field of SDA is never null: it is not known whether a write took effect', async () => {
  const sda = createSdaClient({ token: KEYS.sda, baseUrl: `${b.server.origin}/graphql`, clock: b.clock, retry: false });
  b.server.always(json(200, { data: { startSession: null, updateHubConfig: null, readHubConfig: null, readAllSessionRecordings: null } }));
  for (const [call, outcome] of [
    [() => sda.sessions.start({ input: { projectId: 'p', versionId: 'v' } }), 'unknown'],
    [() => sda.hub.update({ input: {} as never }), 'unknown'],
    [() => sda.hub.get(), undefined],
    [() => sda.recordings.list(), undefined],
  ] as const) {
    expect(await failure(async () => call())).toMatchObject({ code: 'MALFORMED_RESPONSE', outcome });
  }
});
