import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { any, brokenRules, type Check, one, past, range, word } from '../../src/core/call/broken-rules.js';
import { readHeaders } from '../../src/core/settings/headers.js';
import { checkBaseUrl, checkDuration, checkSecret } from '../../src/core/settings/options.js';
import { ConfigurationError } from '../../src/index.js';
import { FakeClock } from '../support/fake-clock.js';

const clock = new FakeClock();
const broken = (rule: Check, args: object) => brokenRules([], [rule], args as Record<string, unknown>, clock).length > 0;
const given = fc.option(fc.constantFrom<unknown>('x', 0, false, []), { nil: undefined });
const record = fc.record({ a: given, b: given, c: given });
const count = (args: object) => Object.values(args).filter((value) => value !== undefined && value !== null).length;

describe('brokenRules', () => {
  it('one: exactly one', () => {
    fc.assert(
      fc.property(record, (args) => {
        expect(broken(one('a', 'b', 'c'), args)).toBe(count(args) !== 1);
      }),
    );
  });

  it('need: all of them', () => {
    fc.assert(
      fc.property(record, (args) => {
        expect(brokenRules(['a', 'b', 'c'], [], args, clock)).toHaveLength(3 - count(args));
      }),
    );
  });

  it('any: one complete group', () => {
    fc.assert(
      fc.property(record, (args) => {
        const present = (name: 'a' | 'b' | 'c') => args[name] !== undefined;
        expect(broken(any(['a'], ['b', 'c']), args)).toBe(!(present('a') || (present('b') && present('c'))));
      }),
    );
  });

  it('range: integers within', () => {
    fc.assert(
      fc.property(fc.oneof(fc.integer({ min: -200, max: 300 }), fc.double(), fc.string()), (value) => {
        expect(broken(range('a', 0, 100), { a: value })).toBe(
          !(Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 100),
        );
      }),
    );
    expect(broken(range('a', 0, 100), {})).toBe(false);
    expect(broken(range('a', 0, 100), { a: null })).toBe(false);
  });

  it('word: one of them, as written', () => {
    expect(broken(word('a', 'on', 'off'), { a: 'on' })).toBe(false);
    expect(broken(word('a', 'on', 'off'), {})).toBe(false);
    for (const a of ['On', '', 'on ', 1, ['on']]) expect(broken(word('a', 'on', 'off'), { a })).toBe(true);
  });

  it('past: to the very moment', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), (ms) => {
        expect(broken(past('a'), { a: new Date(clock.now() + ms).toISOString() })).toBe(ms > 0);
      }),
    );
    for (const a of ['', 'soon', 5, new Date(0)]) expect(broken(past('a'), { a })).toBe(true);
    expect(broken(past('a'), {})).toBe(false);
  });

  it.each(['id', 'trackID', 'teamSlug', 'sku', 'email', 'inviteID', 'sessionId'])('an empty %s is never meant', (name) => {
    expect(brokenRules([], [], { [name]: '' }, clock)).toEqual([{ path: [name], message: 'must not be empty' }]);
    expect(brokenRules([], [], { [name]: null }, clock)).toEqual([]);
  });

  it.each(['title', 'description', 'name'])('an empty %s may be', (name) => expect(brokenRules([], [], { [name]: '' }, clock)).toEqual([]));
});

describe('options', () => {
  it('checkSecret: printable ASCII without spaces, and the value is never in the message', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', minLength: 8, maxLength: 20 }), (value) => {
        const fine = /^[\u0021-\u007e]+$/.test(value);
        try {
          expect(checkSecret('x.key', value)).toBe(value);
          expect(fine).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(ConfigurationError);
          expect(fine).toBe(false);
          if (value.trim()) expect((error as Error).message).not.toContain(value);
        }
      }),
    );
  });

  it('checkDuration', () => {
    for (const value of [undefined, 1, 0.5, Number.POSITIVE_INFINITY]) expect(() => checkDuration('x', value)).not.toThrow();
    for (const value of [0, -1, Number.NaN, '5', null]) expect(() => checkDuration('x', value as never)).toThrow(ConfigurationError);
  });

  it('checkBaseUrl: no slash at the end', () => {
    expect(checkBaseUrl('x', 'https://a.test')).toBe('https://a.test');
    expect(checkBaseUrl('x', 'https://a.test//')).toBe('https://a.test');
    expect(checkBaseUrl('x', 'http://a.test/b/?c=d')).toBe('http://a.test/b/?c=d');
  });

  it('readHeaders: what fetch would refuse', () => {
    expect(() => readHeaders('x', { 'x-a': 'b', 'X-Long': ' spaces around are trimmed ' })).not.toThrow();
    for (const headers of [{ 'x a': 'b' }, { '': 'b' }, { 'x-a': 'b\r\nc: d' }, { 'x-a': 'ж' }, { 'x-a': '\0' }]) {
      expect(() => readHeaders('x', headers as never)).toThrow(ConfigurationError);
    }
  });
});
