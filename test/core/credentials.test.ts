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

  it.each<[what: string, lives: number[], calls: number[], asked: number]>([
    ['a token with a short life is used until it ends', [5, 5, 5], [0, 0, 1000, 3000, 4999], 1],
    ['and replaced then', [5, 5, 5], [0, 5000, 5000, 9000], 2],
    ['one with exactly a minute left', [60, 60], [0, 59_000], 1],
    ['one with a little more than a minute left', [61, 3600], [0, 999, 1000, 2000], 2],
    ['one that has ended already is asked for once in a second', [-5, -5, -5], [0, 0, 999, 1000, 1001], 2],
    ['one that ends now', [0, 0, 0], [0, 0, 0, 500], 1],
  ])('%s', async (_what, lives, calls, expected) => {
    const clock = new FakeClock();
    const start = clock.now();
    let asked = 0;
    const provider = () => jwt({ exp: clock.now() / 1000 + (lives[asked] ?? 0), n: asked++ });
    const credential = new Credential('x.key', provider, clock);
    for (const at of calls) {
      await clock.advance(start + at - clock.now());
      await Promise.all([credential.get(), credential.get()]);
    }
    expect(asked).toBe(expected);
  });

  it('a provider that keeps its own token is asked ever more often as the end comes near, and at most once a second', async () => {
    const clock = new FakeClock();
    const token = jwt({ exp: clock.now() / 1000 + 70 });
    const at: number[] = [];
    const start = clock.now();
    const provider = () => {
      at.push((clock.now() - start) / 1000);
      return token;
    };
    const credential = new Credential('x.key', provider, clock);
    for (let i = 0; i < 720; i += 1) {
      await credential.get();
      await clock.advance(100);
    }
    expect(at.slice(0, 4)).toEqual([0, 10, 40, 55]);
    for (let i = 1; i < at.length; i += 1) expect((at[i] ?? 0) - (at[i - 1] ?? 0)).toBeGreaterThanOrEqual(1);
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
