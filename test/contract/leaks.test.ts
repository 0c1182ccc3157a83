import { describe, expect, it } from 'vitest';
import type { Call } from '../../src/core/results/call.js';
import type { CallOptions } from '../../src/core/settings/options.js';
import { createLearningPlatforms, type PlatformClients } from '../../src/index.js';
import { bench } from '../support/bench.js';
import {
  data,
  echo,
  emptyBody,
  graphqlErrors,
  html,
  json,
  redirectTo,
  resetBeforeAnswer,
  resetMidBody,
  respond,
  type Step,
  stallBody,
  stallHeaders,
  truncatedJson,
} from '../support/fault-server.js';
import { cleaned, eavesdropper, leaks, surfaces } from '../support/leaks.js';
import { failure, PLATFORMS } from '../support/subjects.js';

const b = bench();

/** One of each kind, none of which may ever be read anywhere. */
const SECRETS = {
  instruqtKey: 'iq-Kq82hs7Xw1',
  sdaToken: 'eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJtZSJ9.c2lnbmF0dXJlLW9mLW1l',
  skilljarKey: 'sk-live-9f8e7d6c5b',
  learningPathKey: 'lp+K/2~x!9aQ',
  learnerToken: 'learner-77aa88bb',
  headerKey: 'hdr-key-123abc',
  headerCookie: 'sid=cookie-456def',
  password: 'hunter2-Zx9',
  oddPassword: 'pä"ss\\w<ö>r\'d&1',
  numericPassword: '40404040',
  wordPassword: 'message',
  nestedSecret: 'nested-sec-55',
};

function clients() {
  const { hooks, logger, heard } = eavesdropper();
  const lp = createLearningPlatforms({
    clock: b.clock,
    hooks,
    logger,
    timeout: 1000,
    headers: { 'x-api-key': SECRETS.headerKey, cookie: SECRETS.headerCookie },
    instruqt: { apiKey: SECRETS.instruqtKey, baseUrl: `${b.server.origin}/graphql` },
    sda: { token: async () => SECRETS.sdaToken, baseUrl: `${b.server.origin}/graphql` },
    skilljar: { apiKey: SECRETS.skilljarKey, baseUrl: `${b.server.origin}/v1`, validation: 'off' },
    learningPath: { apiKey: SECRETS.learningPathKey, baseUrl: `${b.server.origin}/helium`, authToken: SECRETS.learnerToken },
  });
  return { lp: lp as PlatformClients, heard };
}

const variables = {
  input: {
    password: SECRETS.password,
    basicAuthPassword: SECRETS.oddPassword,
    secret: SECRETS.numericPassword,
    authToken: SECRETS.wordPassword,
    deep: [{ clientSecret: SECRETS.nestedSecret }],
  },
};
const webhook = {
  target_url: 'https://hooks.acme.test',
  basic_auth_username: SECRETS.password,
  basic_auth_password: SECRETS.oddPassword,
  secret: SECRETS.numericPassword,
  token: SECRETS.wordPassword,
  additional_headers: { authorization: SECRETS.nestedSecret },
};
const MUTATION = 'mutation Set($input: Input!) { set(input: $input) { id } }';

const CALLS: { [P in keyof PlatformClients]: (lp: PlatformClients, options?: CallOptions) => Call<unknown> } = {
  instruqt: (lp, options) => lp.instruqt.request(MUTATION, variables, options),
  sda: (lp, options) => lp.sda.request(MUTATION, variables, options),
  learningPath: (lp, options) => lp.learningPath.request(MUTATION, variables, options),
  skilljar: (lp, options) => lp.skilljar.webhooks.create(webhook as never, options),
};

const PRESIGNED = 'https://bucket.s3.amazonaws.com/rec.mp4?X-Amz-Credential=AKIAPRESIGNED&X-Amz-Signature=deadbeefcafe';
const presigned = {
  PRESIGNED: 'AKIAPRESIGNED',
  signature: 'deadbeefcafe',
  streaming: 'stream-cap-1',
  channel: 'chan-cap-2',
  upload: 'up-cap-3',
};
const capabilities = {
  message: `see ${PRESIGNED}`,
  streamingUrl: `https://stream.test/${presigned.streaming}`,
  websocketChannel: presigned.channel,
  fileUploadUrl: `https://up.test/${presigned.upload}`,
};

const OUTCOMES: [what: string, step: () => Step][] = [
  ...[400, 401, 403, 404, 409, 418, 422, 429, 500, 502, 503, 504].flatMap((status): [string, () => Step][] => [
    [`${status} with HTML that says everything back`, () => echo(status, 'html')],
    [`${status} with JSON that says everything back`, () => echo(status, 'json')],
  ]),
  ['200 with HTML that says everything back', () => echo(200, 'html')],
  ['GraphQL errors that say everything back', () => echo(200, 'graphql')],
  ['400 with GraphQL errors that say everything back', () => echo(400, 'graphql')],
  ['500 with capabilities in its body', () => json(500, capabilities)],
  ['GraphQL errors with capabilities', () => graphqlErrors([{ message: capabilities.message, extensions: capabilities }], capabilities)],
  [
    'JSON with escapes that Python makes',
    () =>
      ({ request, ...rest }) =>
        respond(400, ascii(JSON.stringify({ detail: request.json })), { 'content-type': 'application/json' })({ request, ...rest }),
  ],
  ['truncated JSON', () => truncatedJson()],
  ['nothing', () => emptyBody()],
  [
    'a redirect that says everything back',
    () =>
      ({ request, ...rest }) =>
        redirectTo(`${b.server.origin}${request.url}&token=${SECRETS.password}`)({ request, ...rest }),
  ],
  ['a lost connection', resetBeforeAnswer],
  ['half an answer', () => resetMidBody()],
  ['no headers', stallHeaders],
  ['half a body', () => stallBody()],
  ['HTML', () => html(500)],
];

/** Non-ASCII characters as \u escapes, which is how Python's servers write JSON. */
const ascii = (text: string) => text.replace(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** A password that is an everyday word would be found in everyday text; such a one only must not break anything. */
const { wordPassword: _word, ...SEARCHED } = { ...SECRETS, ...presigned };

describe.each(PLATFORMS)('%s: no secret is ever printed', (platform) => {
  // To the REST platform, errors beside a 200 are a body like any other.
  it.each(OUTCOMES.filter(([what]) => platform !== 'skilljar' || !what.startsWith('GraphQL')))('%s', async (_what, step) => {
    const { lp, heard } = clients();
    b.server.always(step());
    const error = await failure(
      CALLS[platform](lp, { retry: { attempts: 2, baseMs: 1 }, headers: { 'x-auth-token': SECRETS.nestedSecret } }),
    );
    expect(error).toMatchObject({ platform });
    expect(error.code, 'an echo must not turn one kind of error into another').not.toBe(
      _what.includes('says') || _what.includes('say ') ? 'CONNECTION' : 'none',
    );
    expect(leaks(surfaces(error), SEARCHED)).toEqual([]);
    expect(leaks(cleaned(error), SEARCHED)).toEqual([]);
    expect(heard.length).toBeGreaterThan(0);
    expect(leaks(heard, SEARCHED)).toEqual([]);
  });

  it('a custom fetch that throws the request', async () => {
    const thrown = (input: unknown, init?: RequestInit) => {
      const seen = JSON.stringify([String(input), [...new Headers(init?.headers)], String(init?.body)]);
      return Promise.reject(Object.assign(new TypeError(`fetch failed: ${seen}`, { cause: new Error(`inner ${seen}`) }), { init, input }));
    };
    const { hooks, logger, heard } = eavesdropper();
    const lp = createLearningPlatforms({
      clock: b.clock,
      hooks,
      logger,
      fetch: thrown,
      retry: false,
      instruqt: { apiKey: SECRETS.instruqtKey },
      sda: { token: SECRETS.sdaToken },
      skilljar: { apiKey: SECRETS.skilljarKey, validation: 'off' },
      learningPath: { apiKey: SECRETS.learningPathKey, origin: 'https://acme.test', authToken: SECRETS.learnerToken },
    });
    const error = await failure(CALLS[platform](lp));
    expect(error).toMatchObject({ code: 'CONNECTION' });
    expect(leaks(surfaces(error), SEARCHED)).toEqual([]);
    expect(leaks(surfaces(error.cause), SEARCHED)).toEqual([]);
    expect(leaks(heard, SEARCHED)).toEqual([]);
  });

  it('success: hooks and logger hear no secret either', async () => {
    const { lp, heard } = clients();
    b.server.always(({ request, ...rest }) => {
      rest.response.setHeader('set-cookie', SECRETS.headerCookie);
      rest.response.setHeader('x-echo', `${request.headers.authorization} ${request.url}`);
      rest.response.setHeader('x-request-id', `id-${request.headers.authorization ?? request.url}`);
      return (platform === 'skilljar' ? json(201, { id: 'w' }) : data({ set: { id: '1' } }))({ request, ...rest });
    });
    const { requestId } = await CALLS[platform](lp).withResponse();
    expect(heard.length).toBeGreaterThan(1);
    expect(leaks(heard, SEARCHED)).toEqual([]);
    expect(leaks([String(requestId)], SEARCHED)).toEqual([]);
  });

  it('refused arguments are named, not quoted', async () => {
    const { lp, heard } = clients();
    const { skilljar } = createLearningPlatforms({ skilljar: { apiKey: SECRETS.skilljarKey } });
    const errors = [
      await failure(lp.instruqt.tracks.get({ trackID: '', password: SECRETS.password } as never)),
      await failure(lp.learningPath.courses.updateStatus({ id: 'c', status: SECRETS.password, statusChangeDate: SECRETS.password })),
      await failure(skilljar.webhooks.create({ event_type: 7, basic_auth_password: [SECRETS.password], target_url: 9 } as never)),
      await failure(() => skilljar.domain(SECRETS.password.replace('-', '/'))),
    ];
    for (const error of errors) {
      expect(error.code).toBe('INVALID_INPUT');
      expect(leaks(surfaces(error), { password: SECRETS.password, half: 'hunter2' })).toEqual([]);
    }
    expect(leaks(heard, SEARCHED)).toEqual([]);
  });
});

describe('things that are printed by accident', () => {
  it('the clients themselves', async () => {
    const { lp } = clients();
    b.server.always(json(200, {}));
    await lp.skilljar.courses.get('c');
    for (const client of [
      lp,
      lp.instruqt,
      lp.sda,
      lp.skilljar,
      lp.learningPath,
      lp.instruqt.team('a'),
      lp.learningPath.as(SECRETS.learnerToken),
      lp.skilljar.domain('a.test'),
    ]) {
      const { format, inspect } = await import('node:util');
      expect(leaks([inspect(client, { depth: 10 }), JSON.stringify(client) ?? '', format('%O', client)], SEARCHED)).toEqual([]);
    }
  });

  it('a list, a page, and their errors', async () => {
    const { lp } = clients();
    b.server.always(echo(404, 'json'));
    for (const list of [
      lp.skilljar.courses.list(),
      lp.instruqt.tracks.list(),
      lp.sda.sessions.list(),
      lp.learningPath.progress.listCourseCompletion({ id: 'c' }),
    ]) {
      const { inspect } = await import('node:util');
      expect(leaks([inspect(list, { depth: 10 })], SEARCHED)).toEqual([]);
      expect(leaks(surfaces(await failure(list)), SEARCHED)).toEqual([]);
    }
  });

  it('a token that was replaced while the call was under way', async () => {
    const tokens = ['old-token-111', 'new-token-222'];
    const { hooks, logger, heard } = eavesdropper();
    const lp = createLearningPlatforms({
      clock: b.clock,
      hooks,
      logger,
      sda: { token: () => tokens.shift() ?? 'none', baseUrl: b.server.origin },
    });
    b.server.queue(echo(401, 'json')).always(json(500, { detail: 'both old-token-111 and new-token-222' }));
    const error = await failure(lp.sda.hub.get());
    const secrets = { old: 'old-token-111', new: 'new-token-222' };
    expect(leaks(surfaces(error), secrets)).toEqual([]);
    expect(leaks(cleaned(error), secrets)).toEqual([]);
    expect(leaks(heard, secrets)).toEqual([]);
  });

  it('a key in the base URL', async () => {
    const { hooks, logger, heard } = eavesdropper();
    const lp = createLearningPlatforms({
      clock: b.clock,
      hooks,
      logger,
      learningPath: { apiKey: 'own-key-123', baseUrl: `${b.server.origin}/helium?apiKey=url-key-999&access_token=url-token-888` },
    });
    b.server.always(echo(500, 'html'));
    const error = await failure(lp.learningPath.milestones.get({ id: 'm' }));
    const secrets = { own: 'own-key-123', token: 'url-token-888' };
    expect(leaks(surfaces(error), secrets)).toEqual([]);
    expect(leaks(heard, secrets)).toEqual([]);
  });

  it('a very long body that ends within a secret', async () => {
    const { lp } = clients();
    const filler = 'x'.repeat(100_000 - 10);
    b.server.always(respond(500, `${filler}${SECRETS.skilljarKey}`, { 'content-type': 'text/html' }));
    const error = await failure(lp.skilljar.courses.get('c'));
    expect(leaks(cleaned(error), { start: SECRETS.skilljarKey.slice(0, 10) })).toEqual([]);
  });
});
