import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseLosslessly } from '../../src/core/settings/json.js';

/** JSON with bigints written as what they are. */
function write(value: unknown): string {
  if (typeof value === 'bigint') return String(value);
  if (Array.isArray(value)) return `[${value.map(write).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, inner]) => `${JSON.stringify(key)} : ${write(inner)}`)
      .join(',')}}`;
  return JSON.stringify(value);
}

const safe = (n: bigint) => BigInt(Number.MIN_SAFE_INTEGER) <= n && n <= BigInt(Number.MAX_SAFE_INTEGER);

describe('parseLosslessly', () => {
  it('is JSON.parse where a double holds every number', () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: 'grapheme' }), (text) => {
        const integers = text.replace(/"(?:[^"\\]|\\.)*"/g, '""').match(/(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g) ?? [];
        fc.pre(integers.every((n) => safe(BigInt(n))));
        expect(parseLosslessly(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 300 },
    );
  });

  it('keeps every digit of every integer, wherever it stands', () => {
    const leaf = fc.oneof(
      fc.bigInt(),
      fc.bigInt({ min: 2n ** 53n, max: 2n ** 63n }),
      fc.string({ unit: 'grapheme' }),
      fc.boolean(),
      fc.constant(null),
      fc.bigInt().map((n) => `${n}`),
      fc.constant('9007199254740993'),
    );
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 3 },
        leaf,
        fc.array(tie('value'), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie('value'), { maxKeys: 4, noNullPrototype: true }),
      ),
    }));
    const expected = (v: unknown): unknown => {
      if (typeof v === 'bigint') return safe(v) ? Number(v) : v;
      if (Array.isArray(v)) return v.map(expected);
      if (typeof v === 'object' && v !== null) return Object.fromEntries(Object.entries(v).map(([k, inner]) => [k, expected(inner)]));
      return v;
    };
    fc.assert(
      fc.property(value, (v) => {
        expect(parseLosslessly(write(v))).toEqual(expected(v));
      }),
      { numRuns: 300 },
    );
  });

  it('leaves fractions and exponents to JSON.parse', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (n) => {
        const text = `[${n}, 9007199254740993]`;
        fc.pre(!Number.isInteger(n) || Math.abs(n) <= Number.MAX_SAFE_INTEGER);
        expect(parseLosslessly(text)).toEqual([JSON.parse(String(n)), 9007199254740993n]);
      }),
    );
    const text = '[1234567890123456789e2, 12345678901234567.5, 1e1234567890123456]';
    expect(parseLosslessly(text)).toEqual(JSON.parse(text));
  });

  it.each([
    ['in a string', '"9007199254740993"', '9007199254740993'],
    ['after an escaped quote', '{"a":"\\"","b":9007199254740993}', { a: '"', b: 9007199254740993n }],
    ['as a key', '{"9007199254740993":1}', { '9007199254740993': 1 }],
    ['alone', '-9007199254740993', -9007199254740993n],
    ['at the edge', '[9007199254740991, 9007199254740992]', [9007199254740991, 9007199254740992n]],
    [
      'beside a string that looks like the parser’s own mark',
      '["\\u0000bigint:7", "\\u0000bigint:x", 9007199254740993]',
      ['\u0000bigint:7', '\u0000bigint:x', 9007199254740993n],
    ],
    ['in a very long text', `["${'x'.repeat(30_000_000)}", 9007199254740993]`, ['x'.repeat(30_000_000), 9007199254740993n]],
  ])('%s', (_where, text, expected) => expect(parseLosslessly(text)).toEqual(expected));

  it.each([
    '',
    '{',
    '[9007199254740993',
    '{"a":9007199254740993,}',
    '9007199254740993 9007199254740993',
    "'9007199254740993'",
    '"9007199254740993',
  ])('refuses what is no JSON: %j', (text) => {
    expect(() => parseLosslessly(text)).toThrow(SyntaxError);
  });
});
