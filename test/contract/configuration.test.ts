import { describe, expect, it } from 'vitest';
import { ConfigurationError, createLearningPlatforms } from '../../src/index.js';
import { createInstruqtClient } from '../../src/instruqt/index.js';
import { createLearningPathClient } from '../../src/learning-path/index.js';
import { createSdaClient } from '../../src/sda/index.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';
import { bench } from '../support/bench.js';
import { data, json } from '../support/fault-server.js';
import { failure, KEYS, PLATFORMS, SUBJECTS } from '../support/subjects.js';

const CREATE = {
  instruqt: { make: createInstruqtClient, secret: 'apiKey', env: 'INSTRUQT_API_KEY', rest: {} },
  sda: { make: createSdaClient, secret: 'token', env: 'SDA_TOKEN', rest: {} },
  skilljar: { make: createSkilljarClient, secret: 'apiKey', env: 'SKILLJAR_API_KEY', rest: {} },
  learningPath: { make: createLearningPathClient, secret: 'apiKey', env: 'LEARNING_PATH_API_KEY', rest: { origin: 'https://acme.test' } },
} as const;

describe.each(PLATFORMS)('%s: a client that cannot work is not made', (platform) => {
  const { make, secret, env, rest } = CREATE[platform];
  const create = (options: object | undefined) =>
    (make as (options: unknown) => unknown)(options && { ...rest, [secret]: KEYS[platform], ...options });
  const option = `${platform}.${secret}`;

  it.each([
    ['no options', undefined],
    ['no key', { [secret]: undefined }],
    ['null for a key', { [secret]: null }],
    ['an empty key', { [secret]: '' }],
  ])('%s', async (_what, options) => {
    const error = await failure(() => create(options));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ code: 'CONFIGURATION', attempts: 0 });
    expect(error.message).toContain(option);
    expect(error.message).toContain(env);
    expect(error.message).toContain('fromEnv');
  });

  it.each([['\n'], ['\r\n'], [' '], ['\t'], ['\u200b'], ['\u0000']])('a key with %j in it, which is not printed', async (dirt) => {
    for (const key of [
      `${KEYS[platform]}${dirt}`,
      `${dirt}${KEYS[platform]}`,
      `${KEYS[platform].slice(0, 5)}${dirt}${KEYS[platform].slice(5)}`,
    ]) {
      const error = await failure(() => create({ [secret]: key }));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error.message).toContain(option);
      expect(error.message).not.toContain(KEYS[platform].slice(5));
    }
  });

  it('a key that is no string', async () => {
    expect(await failure(() => create({ [secret]: 7 }))).toBeInstanceOf(ConfigurationError);
  });

  it.each([
    ['no URL', 'acme', 'absolute'],
    ['no host', '/v1', 'absolute'],
    ['another protocol', 'ftp://acme.test/v1', 'https'],
    ['a password', 'https://me:hunter22@acme.test/v1', 'password'],
    ['a fragment', 'https://acme.test/v1#top', 'fragment'],
  ])('a base URL with %s', async (_what, baseUrl, says) => {
    const error = await failure(() => create({ baseUrl }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain(`${platform}.baseUrl`);
    expect(error.message).toContain(says);
    expect(error.message).not.toContain('hunter22');
  });

  it.each([
    ['timeout', 0],
    ['timeout', -1],
    ['timeout', Number.NaN],
    ['timeout', '5s'],
    ['deadline', 0],
    ['retry', { attempts: 0 }],
    ['retry', { attempts: 1.5 }],
    ['retry', { baseMs: -1 }],
    ['retry', { maxMs: Number.NaN }],
  ])('%s: %j', async (name, value) => {
    const error = await failure(() => create({ [name]: value }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain(name);
  });

  it('a header that HTTP does not allow, whose value is not printed', async () => {
    const error = await failure(() => create({ headers: { 'x-tenant': `${KEYS[platform]}\nx` } }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain('x-tenant');
    expect(error.message).not.toContain(KEYS[platform]);
  });
});

describe('what only one platform knows', () => {
  it('skilljar: the base URL ends in /v1, with or without a slash', async () => {
    expect((await failure(() => createSkilljarClient({ apiKey: 'k123', baseUrl: 'https://acme.test' }))).message).toContain('/v1');
    expect(() => createSkilljarClient({ apiKey: 'k123', baseUrl: 'https://acme.test/v1/' })).not.toThrow();
  });

  it('skilljar: validation is one of three words', async () => {
    expect(await failure(() => createSkilljarClient({ apiKey: 'k123', validation: 'maybe' as never }))).toBeInstanceOf(ConfigurationError);
  });

  it.each(['', 'https://academy.acme.com', 'academy.acme.com/x', '..'])('skilljar: %j is no domain', async (name) => {
    const client = createSkilljarClient({ apiKey: 'k123' });
    expect(await failure(() => client.domain(name))).toMatchObject({ code: 'INVALID_INPUT', issues: [{ path: ['domain'] }] });
  });

  it('skilljar: no domain at all', async () => {
    const error = await failure(() => createSkilljarClient({ apiKey: 'k123' }).domain());
    expect(error.message).toContain('SKILLJAR_DOMAIN');
  });

  it('learningPath: an origin is needed, and has no query', async () => {
    expect((await failure(() => createLearningPathClient({ apiKey: 'k123' }))).message).toMatch(
      /learningPath\.origin.*LEARNING_PATH_ORIGIN/,
    );
    expect(
      (await failure(() => createLearningPathClient({ apiKey: 'k123', origin: 'https://acme.test?apiKey=abc' }))).message,
    ).not.toContain('abc');
    expect(await failure(() => createLearningPathClient({ apiKey: 'k123', origin: 'acme' }))).toBeInstanceOf(ConfigurationError);
  });

  it('learningPath: an unusable learner token is refused before any request', async () => {
    const client = createLearningPathClient({ apiKey: 'k123', origin: 'https://acme.test' });
    for (const token of ['', 'a b', 'a\nb']) expect(await failure(() => client.as(token))).toBeInstanceOf(ConfigurationError);
  });

  it('instruqt: a team has a slug', async () => {
    expect(await failure(() => createInstruqtClient({ apiKey: 'k123' }).team(''))).toMatchObject({
      code: 'INVALID_INPUT',
      issues: [{ path: ['slug'] }],
    });
  });
});

describe('the facade', () => {
  it.each(PLATFORMS)('%s is not configured: touching it says how to', async (platform) => {
    const lp = createLearningPlatforms({}) as Record<string, unknown>;
    const error = await failure(() => lp[platform]);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain(`${platform}: { ${CREATE[platform].secret}`);
    expect(error.message).toContain(CREATE[platform].env);
    expect(error.platform).toBe(platform);
  });

  it('can be printed, spread and compared although platforms are missing', () => {
    const lp = createLearningPlatforms({ sda: { token: 'token-1' } });
    expect(Object.keys(lp)).toEqual(['sda']);
    expect(() => ({ ...lp })).not.toThrow();
    expect(JSON.stringify(lp)).not.toContain('token-1');
  });

  it('takes an object, and objects for platforms', async () => {
    expect(await failure(() => createLearningPlatforms(undefined as never))).toBeInstanceOf(ConfigurationError);
    const error = await failure(() => createLearningPlatforms({ skilljar: 'sk-live-abc' as never }));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain('skilljar');
    expect(error.message).not.toContain('sk-live-abc');
    expect(await failure(() => createLearningPlatforms({ skilljar: null as never }))).toBeInstanceOf(ConfigurationError);
  });

  it('fromEnv reads every variable, and leaves out what has no key', async () => {
    const env: Record<string, string> = { INSTRUQT_API_KEY: 'key-1', SKILLJAR_API_KEY: 'key-2', SDA_TOKEN: '' };
    const lp = createLearningPlatforms.fromEnv({}, env);
    expect(lp.instruqt).toBeDefined();
    expect(lp.skilljar).toBeDefined();
    expect((await failure(() => lp.sda)).message).toContain('SDA_TOKEN');
    expect((await failure(() => lp.learningPath)).message).toContain('LEARNING_PATH_API_KEY');
    expect((await failure(() => lp.skilljar.domain())).message).toContain('SKILLJAR_DOMAIN');
  });

  it('fromEnv: an empty variable counts as not set', async () => {
    const key = { SKILLJAR_API_KEY: 'k', INSTRUQT_API_KEY: 'k', SDA_TOKEN: 'k', LEARNING_PATH_API_KEY: 'k' };
    const url = { SKILLJAR_BASE_URL: '', INSTRUQT_BASE_URL: '', SDA_BASE_URL: '', LEARNING_PATH_BASE_URL: '' };
    const others = { SKILLJAR_DOMAIN: '', INSTRUQT_TEAM: '', LEARNING_PATH_AUTH_TOKEN: '', LEARNING_PATH_ORIGIN: 'https://a.example' };
    const lp = createLearningPlatforms.fromEnv({}, { ...key, ...url, ...others });
    expect((await failure(() => lp.skilljar.domain())).message).toContain('SKILLJAR_DOMAIN');
    expect((await failure(() => createLearningPlatforms.fromEnv({}, { ...key, LEARNING_PATH_ORIGIN: '' }))).message).toContain(
      'LEARNING_PATH_ORIGIN',
    );
    expect(() => createLearningPlatforms.fromEnv({ platforms: ['sda'] }, { SDA_TOKEN: '' })).toThrow('SDA_TOKEN');
  });

  it('fromEnv: a bad value names its option', async () => {
    const env = { LEARNING_PATH_API_KEY: 'key-1' };
    expect((await failure(() => createLearningPlatforms.fromEnv({}, env))).message).toContain('LEARNING_PATH_ORIGIN');
    expect((await failure(() => createLearningPlatforms.fromEnv({}, { SDA_TOKEN: 'a b' }))).message).toContain('sda.token');
  });

  it('fromEnv: platforms selects what is configured', async () => {
    const env: Record<string, string> = { INSTRUQT_API_KEY: 'key-1', SKILLJAR_API_KEY: 'key-2', SDA_TOKEN: 'key-3' };
    const lp = createLearningPlatforms.fromEnv({ platforms: ['skilljar', 'instruqt'] }, env);
    expect(Object.keys(lp)).toEqual(['instruqt', 'skilljar']);
    expect(lp.learners.platforms).toEqual(['instruqt', 'skilljar']);
  });

  it.each<[string, unknown, unknown, string]>([
    ['a missing key', { platforms: ['skilljar', 'sda'] }, { SDA_TOKEN: 'key-3' }, 'SKILLJAR_API_KEY'],
    ['an empty key', { platforms: ['skilljar'] }, { SKILLJAR_API_KEY: '' }, 'SKILLJAR_API_KEY'],
    ['an unknown platform', { platforms: ['skillJar'] }, {}, 'instruqt, sda, skilljar, learningPath'],
    ['no platform', { platforms: [] }, {}, 'platforms'],
    ['a platform that is not in a list', { platforms: 'skilljar' }, {}, 'platforms'],
    ['options that are no object', 'skilljar', {}, 'options'],
    ['options that are null', null, {}, 'options'],
    ['an environment that is no object', {}, 'SKILLJAR_API_KEY', 'env'],
    ['an environment that is null', {}, null, 'env'],
    ['a variable that is no string', {}, { SKILLJAR_API_KEY: { get: async () => 'key' } }, 'skilljar.apiKey'],
    ['a name of every object', { platforms: ['constructor'] }, {}, 'platforms'],
  ])('fromEnv: refuses %s', async (_name, options, env, named) => {
    const error = await failure(() => createLearningPlatforms.fromEnv(options as never, env as never));
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error.message).toContain(named);
  });
});

describe('through the server', () => {
  const b = bench();

  it('fromEnv: team, domain, base URLs and the learner token arrive', async () => {
    b.server.queue(
      data({ tracks: [] }),
      data({ readHubConfig: { hubConfigId: 'default' } }),
      json(200, { id: 'x' }),
      data({ Milestone: null }),
    );
    const { origin } = b.server;
    const lp = createLearningPlatforms.fromEnv(
      { clock: b.clock },
      {
        INSTRUQT_API_KEY: 'key-i',
        INSTRUQT_TEAM: 'acme',
        INSTRUQT_BASE_URL: `${origin}/i`,
        SDA_TOKEN: 'key-s',
        SDA_BASE_URL: `${origin}/s`,
        SKILLJAR_API_KEY: 'key-j',
        SKILLJAR_DOMAIN: 'academy.acme.test',
        SKILLJAR_BASE_URL: `${origin}/j/v1`,
        LEARNING_PATH_API_KEY: 'key-l',
        LEARNING_PATH_BASE_URL: `${origin}/l`,
        LEARNING_PATH_AUTH_TOKEN: 'learner-1',
      },
    );
    await lp.instruqt.tracks.list();
    await lp.sda.hub.get();
    await lp.skilljar.domain().publishedCourses.get('p1');
    await lp.learningPath.milestones.get({ id: 'm1' });
    const [i, s, j, l] = b.server.received;
    expect(i).toMatchObject({ method: 'POST', url: '/i', json: { variables: { teamSlug: 'acme' } } });
    expect(i?.headers.authorization).toBe('Bearer key-i');
    expect(s).toMatchObject({ url: '/s' });
    expect(s?.headers.authorization).toBe('Bearer key-s');
    expect(j).toMatchObject({ method: 'GET', url: '/j/v1/domains/academy.acme.test/published-courses/p1' });
    expect(j?.headers.authorization).toBe(`Basic ${Buffer.from('key-j:').toString('base64')}`);
    expect(j?.headers.accept).toBe('application/json');
    expect(l).toMatchObject({ url: '/l?apiKey=key-l' });
    expect(l?.headers.authtoken).toBe('learner-1');
    expect(l?.headers.authorization).toBeUndefined();
  });

  it.each(PLATFORMS)('%s: shared options are defaults, a platform’s own win', async (platform) => {
    const { read } = SUBJECTS[platform](b.server, { clock: b.clock, headers: { 'x-tenant': 'a', 'x-team': 'b' } }).operations;
    b.server.always(read.ok);
    await read.run({ headers: { 'x-team': 'c', 'x-own': 'd' } });
    expect(b.server.last.headers).toMatchObject({ 'x-tenant': 'a', 'x-team': 'c', 'x-own': 'd' });
  });

  it.each(PLATFORMS)('%s: call options are checked too', async (platform) => {
    const { read } = SUBJECTS[platform](b.server, { clock: b.clock }).operations;
    for (const options of [{ timeout: -1 }, { deadline: 0 }, { retry: { attempts: 0 } }, { headers: { 'x-a': 'sk-live-abc\nx' } }]) {
      const error = await failure(read.run(options));
      expect(error).toBeInstanceOf(ConfigurationError);
      expect(error.message).not.toContain('sk-live-abc');
    }
    expect(b.server.count).toBe(0);
  });

  it.each(PLATFORMS)('%s: nothing is sent before the first call', async (platform) => {
    SUBJECTS[platform](b.server, { clock: b.clock });
    await b.clock.settle();
    expect(b.server.count).toBe(0);
  });
});
