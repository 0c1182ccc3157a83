import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { basicAuth, Redactor } from '../../src/core/observe/redactor.js';
import { isSecretName } from '../../src/core/observe/secret-names.js';
import { REDACTED } from '../../src/core/observe/secret-shapes.js';

/** What a key or password may be; one that is part of the placeholder itself could never be gone. */
const secret = fc
  .string({ unit: 'grapheme', minLength: 4, maxLength: 40 })
  .filter((s) => !REDACTED.includes(s) && !s.includes('[') && !/redact/.test(s));
const ascii = fc.string({ minLength: 4, maxLength: 60 }).filter((s) => !REDACTED.includes(s) && !s.includes('['));
const noise = fc.string({ unit: 'grapheme', maxLength: 60 });

/** One of everything that may surround a secret. */
const around = (s: string) =>
  fc.constantFrom(
    (a: string, b: string) => `${a}${s}${b}`,
    (a: string, b: string) => JSON.stringify({ [`k${a}`]: `${s} ${b}`, password: s, list: [s] }),
    (a: string, b: string) => `https://x.test/${encodeURIComponent(a)}?${new URLSearchParams({ apiKey: s, b })}`,
    (a: string, b: string) => `${a} Authorization: ${basicAuth(s, '')} ${b}`,
    (a: string) => `${a}${s}${s}${s}`,
    () => s,
  );

describe('Redactor', () => {
  it('leaves no known secret in any text', () => {
    fc.assert(
      fc.property(
        secret.chain((s) => fc.tuple(fc.constant(s), around(s), noise, noise)),
        ([s, put, a, b]) => {
          const redactor = new Redactor();
          redactor.register(s);
          const out = redactor.text(put(a, b));
          expect(out).not.toContain(s);
          expect(out).not.toContain(Buffer.from(`${s}:`).toString('base64'));
        },
      ),
      { numRuns: 400 },
    );
  });

  it('several secrets, also one within another', () => {
    fc.assert(
      fc.property(fc.array(ascii, { minLength: 1, maxLength: 8 }), noise, (secrets, text) => {
        const redactor = new Redactor();
        for (const s of secrets) redactor.register(s);
        const out = redactor.text(`${text}${secrets.join(' ')}${text}`);
        for (const s of secrets) expect(out).not.toContain(s);
      }),
    );
  });

  it('an unknown one is known by its name, also in JSON within JSON, which stays JSON', () => {
    fc.assert(
      fc.property(fc.constantFrom('fileUploadUrl', 'streamingUrl', 'access_token'), fc.string(), noise, (name, value, other) => {
        const redactor = new Redactor();
        const inner = { [name]: value, other };
        const out = JSON.parse(redactor.text(JSON.stringify({ said: JSON.stringify(inner) })));
        expect(JSON.parse(out.said)[name]).toBe(REDACTED);
        expect(JSON.parse(redactor.text(JSON.stringify(inner)))[name]).toBe(REDACTED);
      }),
    );
  });

  it('twice is the same as once', () => {
    fc.assert(
      fc.property(
        secret.chain((s) => fc.tuple(fc.constant(s), around(s), noise, noise)),
        ([s, put, a, b]) => {
          const redactor = new Redactor();
          redactor.register(s);
          const once = redactor.text(put(a, b));
          expect(redactor.text(once)).toBe(once);
        },
      ),
    );
  });

  it('a child knows what its parent knows, and not the other way round', () => {
    const parent = new Redactor();
    const child = new Redactor(parent);
    parent.register('of-the-client');
    child.register('of-the-call');
    expect(child.text('of-the-client of-the-call')).toBe(`${REDACTED} ${REDACTED}`);
    expect(parent.text('of-the-client of-the-call')).toBe(`${REDACTED} of-the-call`);
  });

  it('does not touch text without secrets', () => {
    const redactor = new Redactor();
    redactor.register('the-key-123');
    for (const text of [
      '',
      'Nothing to see here.',
      '{"title":"Token economics","count":7}',
      'https://x.test/a?page=2&page_size=10',
      'The bearer of news',
      'policy: none',
    ]) {
      expect(redactor.text(text)).toBe(text);
    }
  });

  it('short values are not secrets: replacing them would wreck words', () => {
    const redactor = new Redactor();
    redactor.register('abc');
    redactor.register('');
    redactor.register(undefined);
    expect(redactor.text('abcdef')).toBe('abcdef');
  });

  it('any string can be registered', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 12 }), (s) => {
        new Redactor().register(s);
      }),
    );
    expect(() => new Redactor().register('lone \ud800 surrogate')).not.toThrow();
  });

  it('remembers the newest when there are too many: tokens rotate', () => {
    const redactor = new Redactor();
    for (let i = 0; i < 1000; i += 1) redactor.register(`token-${String(i).padStart(4, '0')}`);
    expect(redactor.text('token-0999 token-0998')).toBe(`${REDACTED} ${REDACTED}`);
    expect(redactor.text('token-0001')).toBe('token-0001');
  });

  it.each([
    ['a JSON Web Token', 'see eyJhbGciOiJI.eyJzdWIiOiIxIn0.c2lnbmF0dXJl end', `see ${REDACTED} end`],
    ['a bearer header', 'Authorization: Bearer abcd1234', `Authorization: Bearer ${REDACTED}`],
    ['a key by its shape', 'key sk-live-0a1b2c', `key ${REDACTED}`],
    ['a query parameter', 'https://x.test/h?apiKey=abc&a=1', `https://x.test/h?apiKey=${REDACTED}&a=1`],
    ['a presigned URL', 'https://s3.test/x?X-Amz-Date=1&X-Amz-Signature=ff', `https://s3.test/x?${REDACTED}`],
    ['JSON under a secret’s name', '{"streamingUrl": "https://x/\\"y", "a": 1}', `{"streamingUrl": "${REDACTED}", "a": 1}`],
  ])('cleans %s that nobody taught it', (_what, text, expected) => expect(new Redactor().text(text)).toBe(expected));

  it('stays fast on hostile text', () => {
    const redactor = new Redactor();
    redactor.register('the-key-123');
    const hostile = [
      '"'.repeat(100_000),
      `"${'a_'.repeat(50_000)}`,
      `?${'a'.repeat(100_000)}`,
      'Bearer '.repeat(15_000),
      'eyJ'.repeat(33_000),
      `${'eyJaaaaa.'.repeat(11_000)}`,
      'http://'.repeat(14_000),
      `https://x?${'a&'.repeat(50_000)}`,
      `"token": "${'\\'.repeat(99_999)}`,
      '"password":'.repeat(9_000),
      `?${'key'.repeat(30_000)}`,
    ];
    for (const text of hostile) {
      const began = performance.now();
      redactor.text(text);
      expect(performance.now() - began, text.slice(0, 20)).toBeLessThan(1000);
    }
  });

  it('headers: by name and by value', () => {
    const redactor = new Redactor();
    redactor.register('the-key-123');
    const headers = new Headers({
      authorization: 'x',
      'x-api-key': 'y',
      cookie: 'z',
      authToken: 'w',
      accept: 'json',
      'x-note': 'about the-key-123',
    });
    expect(redactor.headers(headers)).toEqual({
      authorization: REDACTED,
      'x-api-key': REDACTED,
      cookie: REDACTED,
      authtoken: REDACTED,
      accept: 'json',
      'x-note': `about ${REDACTED}`,
    });
  });

  it('URLs: without user and password', () => {
    expect(new Redactor().url('https://me:pw@x.test/a?apiKey=abcdef&b=1#f')).toBe(`https://x.test/a?apiKey=${REDACTED}&b=1#f`);
  });

  it('values: at any depth, in keys too, and what JSON cannot hold', () => {
    const redactor = new Redactor();
    redactor.register('the-key-123');
    const value = {
      a: ['the-key-123', 1, null, true],
      'the-key-123': { password: 'whatever', n: 9007199254740993n },
      token: ['is required'],
    };
    expect(redactor.value(value)).toEqual({
      a: [REDACTED, 1, null, true],
      [REDACTED]: { password: REDACTED, n: '9007199254740993' },
      token: ['is required'],
    });
    const deep: unknown[] = [];
    let end = deep;
    for (let i = 0; i < 50_000; i += 1) {
      const next: unknown[] = [];
      end.push(next);
      end = next;
    }
    expect(() => redactor.value(deep)).not.toThrow();
    expect(JSON.stringify(redactor.value(JSON.parse('{"__proto__": {"x": "the-key-123"}}')))).toBe(`{"__proto__":{"x":"${REDACTED}"}}`);
  });

  it('registers the values of secret names, at any depth', () => {
    const redactor = new Redactor();
    redactor.registerSecrets({
      input: { user: 'visible', password: 'secret-1', list: [{ authToken: 'secret-2' }], additional_headers: { 'x-a': 'secret-3' } },
    });
    expect(redactor.text('visible secret-1 secret-2 secret-3')).toBe(`visible ${REDACTED} ${REDACTED} ${REDACTED}`);
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(() => redactor.registerSecrets(circle)).not.toThrow();
  });
});

describe('isSecretName', () => {
  it.each([
    'authorization',
    'Authorization',
    'x-api-key',
    'apiKey',
    'api_key',
    'authToken',
    'access_token',
    'refreshToken',
    'login_token',
    'password',
    'basic_auth_password',
    'additional_headers',
    'set-cookie',
    'streamingUrl',
    'websocketChannel',
    'fileUploadUrl',
    'playbackUrl',
    'X-Amz-Signature',
  ])('%s', (name) => expect(isSecretName(name)).toBe(true));
  it.each(['title', 'url', 'id', 'email', 'status', 'keyboard', 'author', 'accept', 'content-type', 'x-request-id'])('not %s', (name) =>
    expect(isSecretName(name)).toBe(false),
  );
});
