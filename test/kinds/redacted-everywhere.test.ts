// Secrets and values of a call, in every place of an error and in every encoding in which a server may return them.
import { describe, expect, it } from 'vitest';
import { patternOf } from '../../src/core/call/call-values.js';
import { Redactor } from '../../src/core/observe/redactor.js';
import { createLearningPlatforms, type FetchLike } from '../../src/index.js';
import { createLearningPathClient } from '../../src/learning-path/index.js';
import { createSkilljarClient } from '../../src/skilljar/index.js';
import { bench } from '../support/bench.js';
import { json } from '../support/fault-server.js';
import { surfaces } from '../support/leaks.js';
import { failure, KEYS } from '../support/subjects.js';

const b = bench();
const all = (error: unknown) => Object.values(surfaces(error)).join('\n');

const hex = (text: string, digits: number, prefix: string) =>
  text.replace(/[^a-z\d]/gi, (sign) => prefix + sign.charCodeAt(0).toString(16).padStart(digits, '0'));

describe('a key with signs that encodings change', () => {
  const KEY = 'Qz7+def/ghi=jkl&mno';
  const base64 = btoa(`${KEY}:`);
  it.each<[string, string]>([
    ['as it is', KEY],
    ['JSON with \\u, lower case', hex(KEY, 4, '\\u')],
    ['JSON with \\u, upper case', hex(KEY, 4, '\\u').replace(/u00../g, (unit) => `u${unit.slice(1).toUpperCase()}`)],
    ['JSON with \\/', JSON.stringify(KEY).slice(1, -1).replaceAll('/', '\\/')],
    ['JSON within JSON', JSON.stringify(hex(KEY, 4, '\\u')).slice(1, -1)],
    ['a query, upper case', encodeURIComponent(KEY)],
    ['a query, lower case', encodeURIComponent(KEY).toLowerCase().replace('qz7', 'Qz7')],
    ['HTML, named', KEY.replaceAll('&', '&amp;').replaceAll('+', '&plus;')],
    ['HTML, numbers', KEY.replace(/[+/=&]/g, (sign) => `&#x${sign.charCodeAt(0).toString(16)};`)],
    ['Basic', base64],
    ['Basic without padding', base64.replaceAll('=', '')],
    ['Basic in a URL', encodeURIComponent(base64)],
  ])('%s', (_what, written) => {
    const redactor = new Redactor();
    redactor.register(KEY);
    const said = redactor.text(`the key ${written} is wrong`);
    expect(said).toMatch(/^the key \[redacted\](?:=|%3D)* is wrong$/);
  });

  it.each(['with a space', 'ends with %', '\u{1F511}key', 'ä-ö-ü', 'back\\slash', '"quoted"', 'lone \ud800 surrogate'])(
    '%j is removed',
    (secret) => {
      const redactor = new Redactor();
      redactor.register(secret);
      expect(redactor.text(`<${secret}>`)).toBe('<[redacted]>');
      expect(redactor.text('nothing of it')).toBe('nothing of it');
    },
  );
});

describe('the keys of the options stay registered', () => {
  it('after any number of other tokens', async () => {
    b.server.always(({ request, response }) => {
      response.writeHead(401, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({
          message: `the key ${new URL(request.url, 'http://a').searchParams.get('apiKey')} is not valid for ${request.headers['x-app-secret']}`,
        }),
      );
    });
    const client = createLearningPathClient({
      apiKey: KEYS.learningPath,
      baseUrl: `${b.server.origin}/graphql`,
      clock: b.clock,
      headers: { 'x-app-secret': 'very-secret-of-the-app' },
    });
    for (let i = 0; i < 2000; i += 1) client.as(`token-of-learner-${i}`);
    const error = await failure(client.as('token-of-the-last').milestones.get({ milestoneId: 'm1' } as never));
    expect(all(error)).not.toContain(KEYS.learningPath);
    expect(all(error)).not.toContain('very-secret-of-the-app');
  });
});

describe('headers and ids of a response', () => {
  it('a list whose next link repeats', async () => {
    b.server.always((exchange) =>
      json(
        200,
        { count: 5, next: `${b.server.origin}/v1/courses?page=1`, previous: null, results: [{ id: 'a' }] },
        { 'x-echo': String(exchange.request.headers.authorization), 'set-cookie': 'sid=very-secret-cookie' },
      )(exchange),
    );
    const skilljar = createSkilljarClient({ apiKey: KEYS.skilljar, baseUrl: `${b.server.origin}/v1`, clock: b.clock, validation: 'off' });
    const error = await failure(skilljar.courses.list({}, { prefetch: 0 }).toArray({ maxItems: 10 }));
    expect(error.code).toBe('MALFORMED_RESPONSE');
    const seen = `${all(error)} ${[...(error.headers as Headers)]}`;
    for (const secret of [KEYS.skilljar, btoa(`${KEYS.skilljar}:`), 'very-secret-cookie']) expect(seen).not.toContain(secret);
  });

  it('a method of several requests', async () => {
    b.server.always((exchange) =>
      json(
        200,
        { data: { track: { id: 7, slug: null, team: {} } } },
        { 'x-echo': String(exchange.request.headers.authorization) },
      )(exchange),
    );
    const { instruqt } = createLearningPlatforms({
      instruqt: { apiKey: KEYS.instruqt, baseUrl: `${b.server.origin}/graphql`, clock: b.clock },
    });
    const error = await failure(instruqt.tracks.playUrl({ trackID: 't1' }));
    expect(error.code).toBe('MALFORMED_RESPONSE');
    expect(`${all(error)} ${[...(error.headers as Headers)]}`).not.toContain(KEYS.instruqt);
  });

  it.each([
    'req-jane.doe@example.com',
    'jane.doe%40example.com',
    'JANE.DOE@EXAMPLE.COM/1',
    'id=jane.doe@example.com;x',
    'a,jane.doe@example.com',
    '"jane.doe@example.com"',
  ])('a request id of %s', async (id) => {
    b.server.always(json(500, {}, { 'x-request-id': id }));
    const skilljar = createSkilljarClient({ apiKey: KEYS.skilljar, baseUrl: `${b.server.origin}/v1`, clock: b.clock, retry: false });
    const error = await failure(skilljar.users.list({ email: 'jane.doe@example.com' } as never));
    expect(error.requestId).toBeTypeOf('string');
    expect(all(error)).not.toMatch(/jane\.doe/i);
  });

  it('a mistake in fetch that quotes the request, cut between two characters', async () => {
    const fetch = async (url: unknown) => {
      throw new ReferenceError(`${'x'.repeat(253)}\u{1F511} no agent for ${String(url)} `.repeat(2));
    };
    const skilljar = createSkilljarClient({ apiKey: KEYS.skilljar, clock: b.clock, fetch: fetch as FetchLike });
    const error = await failure(skilljar.users.list({ email: 'jane.doe@example.com' } as never));
    expect(error.code).toBe('CONFIGURATION');
    expect(all(error)).not.toMatch(/jane\.doe/i);
    expect(error.message).not.toMatch(/\p{Surrogate}/u);
  });
});

describe('values of a call', () => {
  const mask = (passed: unknown, said: string) => new Redactor(undefined, patternOf([passed], said)).text(said);
  const people = Array.from({ length: 900 }, (_, i) => `person${i}@example.com`);

  it.each<[string, unknown, string, RegExp]>([
    ['a long text', { csv: people.join(', ') }, `bad csv: ${people.join(', ')}`, /person\d/],
    ['a long text of many lines', { csv: people.join('\n') }, `line 899: ${people[899]}`, /person899/],
    ['after a line separator', { name: 'ab\u2028jane.doe@example.com' }, 'jane.doe@example.com exists', /jane/],
    ['after a paragraph separator', { name: 'ab\u2029jane.doe@example.com' }, 'jane.doe@example.com exists', /jane/],
    ['after a line feed', { name: 'ab\njane.doe@example.com' }, 'jane.doe@example.com exists', /jane/],
    ['after a next line', { name: 'ab\u0085jane.doe@example.com' }, 'jane.doe@example.com exists', /jane/],
    [
      'more values than are searched for',
      { people: Array.from({ length: 3000 }, (_, i) => `p-${i}@x.org`) },
      'p-2999@x.org exists',
      /p-2999/,
    ],
    ['more than can be searched in time', { people }, `${people.join(' ')} ${'word '.repeat(40_000)}`, /person\d/],
  ])('%s', (_what, passed, said, leak) => {
    const began = process.cpuUsage();
    expect(mask(passed, said)).not.toMatch(leak);
    expect(process.cpuUsage(began).user).toBeLessThan(2_000_000);
  });
});
