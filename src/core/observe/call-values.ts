import { REDACTED } from './secret-shapes.js';

/** More values of one call are not searched for, and longer ones not to their end. */
const MOST_VALUES = 5000;
const LONGEST_VALUE = 5000;
const MOST_DEPTH = 20;
/** Engines refuse patterns that are too large. */
const MOST_IN_PATTERN = 200;
const LONGEST_PIECE = 100;

/** A single word, which a message may contain by chance. Words in capitals are values of enums. */
const WORD = /^[a-z][a-z_-]{0,40}$/i;
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
 * Patterns of the values of a call that occur in a text, in the encodings of JSON, URLs and HTML. Strings of at least 4 characters and
 * numbers of at least 5 digits count. They never match a quote or a backslash of JSON, so that JSON stays JSON.
 */
export function patternsOf(passed: readonly unknown[], said: string): readonly RegExp[] {
  const text = said.toLowerCase();
  const words = new Set<string>();
  const values = new Set<string>();
  const pieces = new Set<string>();
  let left = MOST_VALUES;

  const add = (value: string, name: string) => {
    const letters = [...value];
    const count = Math.ceil(letters.length / LONGEST_PIECE);
    const at = (i: number) => Math.round((i * letters.length) / count);
    // Piece by piece: a server may quote only the beginning.
    for (let i = 0; i < count; i += 1) {
      const piece = letters.slice(at(i), at(i + 1)).join('');
      // Cheap: letters and digits are the same in every encoding.
      const longest = (piece.toLowerCase().match(/[a-z\d_]+/g) ?? ['']).reduce((a, b) => (b.length > a.length ? b : a));
      if (!text.includes(longest)) continue;
      if (count > 1) pieces.add(piece);
      else if (!WORD.test(piece) || NAME_OF_PERSON.test(name)) values.add(piece);
      else if (!ENUM_VALUE.test(piece)) words.add(piece);
    }
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
        const inner = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/u.exec(part)?.[0] ?? '';
        if (/\p{L}/u.test(inner) ? [...inner].length > 3 : inner.replace(/\D/g, '').length > 4) add(inner, name);
      }
    }
  };
  for (const value of passed) visit(value, '', 0);
  return [
    ...patterns(pieces, '', ''),
    ...patterns(values, `${BEGIN}-?`, END),
    ...patterns(words, QUOTED_BEGIN, QUOTED_END),
    ...patterns(words, ASSIGNED, END),
  ];
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
    if (isJson && !inString) return `"${REDACTED}"`;
    // The first letter may belong to an escape: `\t`, `\u00e9`.
    const kept = at > offset ? (value.startsWith('u') ? 5 : 1) : 0;
    return value.slice(0, kept) + REDACTED;
  });
}

/** A tree of letters: alternatives that begin alike are one, so that many of them take no longer than a few. */
type Tree = Map<string, Tree>;

function patterns(values: ReadonlySet<string>, begin: string, end: string): RegExp[] {
  const all = [...values];
  const found: RegExp[] = [];
  for (let at = 0; at < all.length; at += MOST_IN_PATTERN) {
    const tree: Tree = new Map();
    for (const value of all.slice(at, at + MOST_IN_PATTERN)) {
      let node = tree;
      for (const sign of [...value.toLowerCase(), '']) {
        const next = node.get(sign) ?? new Map();
        node.set(sign, next);
        node = next;
      }
    }
    found.push(new RegExp(`${begin}${written(tree)}${end}`, 'gi'));
  }
  return found;
}

/** The tree as a pattern. The empty sign ends a value. */
function written(tree: Tree): string {
  const ends = tree.has('');
  const rest = [...tree].flatMap(([sign, inner]) => (sign === '' ? [] : [encoded(sign) + written(inner)]));
  return rest.length === 0 ? '' : rest.length === 1 && !ends ? (rest[0] as string) : `(?:${rest.join('|')})${ends ? '?' : ''}`;
}

/** The pattern of one character in any encoding. */
function encoded(sign: string): string {
  if (/\w/.test(sign)) return sign;
  const forms = [sign, sign.toUpperCase()].flatMap((form) => {
    const units = form.split('').map((unit) => unit.charCodeAt(0).toString(16).padStart(4, '0'));
    const percent = form < '\x80' ? `%${units[0]?.slice(2)}` : encodeURIComponent(form);
    return [units.map((unit) => `\\u${unit}`).join(''), units.map((unit) => `\\\\{1,7}u${unit}`).join(''), percent];
  });
  if (sign === ' ') forms.push('\\+');
  if (sign === '/') forms.push('\\\\{1,7}\\/');
  return `(?:${[...new Set(forms)].join('|')}|&#?\\w{2,6};)`;
}
