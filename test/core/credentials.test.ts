import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Credential, jwtEnd } from '../../src/core/auth/credentials.js';
import { ConfigurationError } from '../../src/index.js';
import { FakeClock } from '../support/fake-clock.js';

const jwt = (claims: unknown) => `e30.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.sig`;

describe('jwtEnd', () => {
  it('reads the end of any token, whatever else it claims', () => {
    fc.assert(
      fc.property(fc.nat(4e9), fc.dictionary(fc.string(), fc.string({ unit: 'grapheme' })), (exp, claims) => {
        expect(jwtEnd(jwt({ ...claims, exp }))).toBe(exp * 1000);
      }),
    );
  });

  it('takes anything, and finds nothing where nothing is', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(jwtEnd(text)).toBeUndefined();
      }),
    );
    for (const text of ['', '.', '..', 'a.b.c', jwt(null), jwt([]), jwt({}), jwt({ exp: 'soon' }), jwt({ exp: null }), 'e30.e30'])
      expect(jwtEnd(text)).toBeUndefined();
  });
});

describe('Credential', () => {
  it('a string is checked at once, and stays', async () => {
    const clock = new FakeClock();
    expect(() => new Credential('x.key', 'a b', clock)).toThrow(ConfigurationError);
    const credential = new Credential('x.key', 'key-1', clock);
    expect(credential.reject('key-1')).toBe(false);
    expect(await credential.get()).toBe('key-1');
  });

  it('a string that looks like a token is used to its end and beyond: there is no other', async () => {
    const clock = new FakeClock();
    const token = jwt({ exp: 1 });
    expect(await new Credential('x.key', token, clock).get()).toBe(token);
  });

  it('a provider is asked once however many ask at the same time', async () => {
    let asked = 0;
    const credential = new Credential('x.key', async () => `key-${++asked}`, new FakeClock());
    expect(await Promise.all([credential.get(), credential.get(), credential.get()])).toEqual(['key-1', 'key-1', 'key-1']);
    expect(await credential.get()).toBe('key-1');
  });

  it('a refused value is forgotten, an older one is not mistaken for it', async () => {
    let asked = 0;
    const credential = new Credential('x.key', () => `key-${++asked}`, new FakeClock());
    await credential.get();
    expect(credential.reject('key-1')).toBe(true);
    expect(await credential.get()).toBe('key-2');
    expect(credential.reject('key-1')).toBe(true);
    expect(await credential.get()).toBe('key-2');
  });

  it('a token is replaced a minute before it ends', async () => {
    const clock = new FakeClock();
    let asked = 0;
    const credential = new Credential(
      'x.key',
      () => {
        asked += 1;
        return jwt({ exp: clock.now() / 1000 + 3600 });
      },
      clock,
    );
    await credential.get();
    await clock.advance(3_539_000);
    await credential.get();
    expect(asked).toBe(1);
    await clock.advance(1000);
    await credential.get();
    expect(asked).toBe(2);
  });

  it('a token that expires almost at once is used once and refreshed for each call, not in a loop', async () => {
    const clock = new FakeClock();
    let asked = 0;
    const credential = new Credential('x.key', () => jwt({ exp: clock.now() / 1000 + 5, n: asked++ }), clock);
    await credential.get();
    await credential.get();
    expect(asked).toBe(2);
  });

  it('a provider that fails is asked again', async () => {
    let asked = 0;
    const credential = new Credential(
      'x.key',
      () => {
        asked += 1;
        if (asked === 1) throw new Error('sealed');
        return 'key-2';
      },
      new FakeClock(),
    );
    await expect(credential.get()).rejects.toThrow(ConfigurationError);
    expect(await credential.get()).toBe('key-2');
  });
});
