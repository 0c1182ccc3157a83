import { REDACTED } from './secret-shapes.js';

/** More values of one call are not searched for, and longer ones not to their end. */
const MOST_VALUES = 5000;
const LONGEST_VALUE = 5000;
const LONGEST_PIECE = 100;
const MOST_COMPARED = 20;
const MOST_DEPTH = 20;

/** A single word, which a message may contain by chance. Words in capitals are values of enums. */
const WORD = /^[a-z][a-z_-]*$/i;
const ENUM_VALUE = /^[A-Z][A-Z_]*$/;
/** Fields whose single words are names of people, which a message does not contain by chance. */
const NAME_OF_PERSON = /(?:first|last|full|user|display|nick|given|family)_?name$/i;

/** Before and after a value: no letter or digit, except those of an escape in JSON or in a URL. */
const BEGIN = '(?:(?<!\\w|\\d\\.)|(?<=\\\\[nrtbf]|%[\\da-f]{2}|\\\\u[\\da-f]{4}))';
const END = '(?!\\w|\\.\\d)';
/** Around a word that stands alone or in quotes, and is no key and no name of the API. */
const QUOTED_BEGIN = '(?<!(?:field|argument|type|enum|variable|directive|fragment|operation|mean|or) \\\\*["\'`])(?<=^|["\'`])';
const QUOTED_END = '(?=$|\\\\*["\'`](?!\\s*:))';
/** Before a word that is assigned: `slug=intro`, `Key (slug)=(intro)`. */
const ASSIGNED = '(?<==\\(?)';

/**
 * The pattern of the values of a call that occur in a text, in the encodings of JSON, URLs and HTML; `undefined` when none does. Strings of
 * at least 4 characters and numbers of at least 5 digits count. It never matches a quote or a backslash of JSON, so that JSON stays JSON.
 */
export function patternOf(passed: readonly unknown[], said: string): RegExp | undefined {
  const text = said.toLowerCase();
  const found = { words: new Set<string>(), values: new Set<string>(), pieces: new Set<string>() };
  let left = MOST_VALUES;

  const add = (piece: string, name: string) => {
    // Cheap: the longest run of letters and digits is the same in every encoding.
    const run = (piece.toLowerCase().match(/[a-z\d_]+/g) ?? ['']).reduce((a, b) => (b.length > a.length ? b : a));
    if (!text.includes(run.slice(0, MOST_COMPARED))) return;
    if (!WORD.test(piece) || NAME_OF_PERSON.test(name)) pieces(piece);
    else if (!ENUM_VALUE.test(piece)) found.words.add(piece);
  };
  // A long value is searched for piece by piece.
  const pieces = (value: string) => {
    const letters = [...value];
    const count = Math.ceil(letters.length / LONGEST_PIECE);
    const at = (i: number) => Math.round((i * letters.length) / count);
    if (count === 1) found.values.add((/\p{L}/u.test(value) ? '' : '-?') + encoded(letters));
    else for (let i = 0; i < count; i += 1) found.pieces.add(encoded(letters.slice(at(i), at(i + 1))));
  };
  const visit = (value: unknown, name: string, depth: number): void => {
    left -= 1;
    if (left < 0 || depth > MOST_DEPTH || ArrayBuffer.isView(value)) return;
    if (value instanceof Date) visit(Number.isNaN(+value) ? '' : value.toISOString(), name, depth);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) visit(inner, Array.isArray(value) ? name : key, depth + 1);
    } else if (typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') {
      for (const part of String(value)
        .slice(0, LONGEST_VALUE)
        .split(/["\\\p{Cc}\p{Surrogate}]+/u)) {
        const piece = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(part)?.[0] ?? '';
        const counts = /\p{L}/u.test(piece) ? [...piece].length > 3 : piece.replace(/\D/g, '').length > 4;
        if (counts) add(piece, name);
      }
    }
  };
  for (const value of passed) visit(value, '', 0);

  const any = (set: ReadonlySet<string>, begin: string, end: string) =>
    set.size > 0 ? [`${begin}(?:${[...set].sort((a, b) => b.length - a.length).join('|')})${end}`] : [];
  const all = [
    ...any(found.pieces, '', ''),
    ...any(found.values, BEGIN, END),
    ...any(found.words, QUOTED_BEGIN, QUOTED_END),
    ...any(found.words, ASSIGNED, END),
  ];
  return all.length > 0 ? new RegExp(all.join('|'), 'gi') : undefined;
}

/** Replaces what a pattern of values finds. Outside the strings of JSON, the replacement is a string, so that JSON stays JSON. */
export function withoutValues(text: string, pattern: RegExp): string {
  const isJson = /^\s*[[{]/.test(text);
  let inString = false;
  let at = 0;
  return text.replace(pattern, (value: string, offset: number) => {
    for (; isJson && at < offset; at += 1) {
      if (text[at] === '\\') at += 1;
      else if (text[at] === '"') inString = !inString;
    }
    if (!isJson || inString) {
      // The first letter may belong to an escape: `\t`, `\u00e9`.
      const kept = at > offset ? (value.startsWith('u') ? 5 : 1) : 0;
      return value.slice(0, kept) + REDACTED;
    }
    return `"${REDACTED}"`;
  });
}

/** The pattern of a text in any encoding. */
function encoded(letters: readonly string[]): string {
  return letters.map((letter) => (/\w/.test(letter) ? letter : encodedSign(letter))).join('');
}

function encodedSign(sign: string): string {
  const units = sign.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
  const percent = sign < '\x80' ? `%${units[0]?.slice(2)}` : encodeURIComponent(sign);
  const forms = [units.map((unit) => `\\u${unit}`), units.map((unit) => `\\\\{1,7}u${unit}`), [percent], ['&#?\\w{2,6};']];
  if (sign === ' ') forms.push(['\\+']);
  if (sign === '/') forms.push(['\\\\{1,7}\\/']);
  return `(?:${forms.map((form) => form.join('')).join('|')})`;
}
