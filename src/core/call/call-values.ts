import { encoded } from '../observe/index.js';

/** Above this number of values, or of matches, the whole text is removed: the search would take too long. */
const MOST_VALUES = 1000;
const MOST_WORK = 20_000_000;
/** For a longer value, only its beginning is searched; the rest is removed by length. */
const LONGEST_VALUE = 100;
const MOST_DEPTH = 20;

/** A single word, which a message may contain by chance. */
const WORD = /^[a-z][a-z_-]{0,40}$/i;
/** Enum values are not personal data. */
const ENUM_VALUE = /^[A-Z_]+$/;
/** Fields that contain names of people. A message does not contain these words by chance. */
const NAME_OF_PERSON = /(?:first|last|user|display|nick)_?name$/i;

/** Before and after a value: no letter or digit, except those of an escape in JSON or in a URL. */
const BEGIN = '(?:(?<!\\w|\\d\\.)|(?<=\\\\[nrtbf]|%[\\da-f]{2}|\\\\u[\\da-f]{4}))-?';
const END = '(?!\\w|\\.\\d)';
/** Around a word that is alone or in quotes, and is not a key or a name of the API. */
const QUOTED = '(?<!(?:field|argument|type|enum|variable|directive|fragment|mean|or) \\\\*["\'`])(?<=^|["\'`])';
const UNQUOTED = '(?=$|\\\\*["\'`](?!\\s*:))';
/** Before a word that is assigned: `slug=intro`, `Key (slug)=(intro)`. */
const ASSIGNED = '(?<==\\(?)';

/**
 * The pattern of the values of a call that occur in a text, in the encodings of JSON, URLs and HTML; `undefined` when the text contains none. Only strings of
 * at least 4 characters and numbers of at least 5 digits are included. The pattern never matches a quote or a backslash of JSON, so that JSON stays JSON.
 */
export function patternOf(passed: readonly unknown[], said: string): RegExp | undefined {
  const text = said.toLowerCase();
  const values = new Set<string>();
  const words = new Set<string>();
  const visit = (value: unknown, name: string, depth: number): void => {
    if (values.size + words.size > MOST_VALUES || depth > MOST_DEPTH || ArrayBuffer.isView(value)) return;
    if (typeof value === 'object' && value !== null && !(value instanceof Date)) {
      for (const [key, inner] of Object.entries(value)) visit(inner, Array.isArray(value) ? name : key, depth + 1);
    } else if (/^[snbo]/.test(typeof value) && typeof value !== 'boolean') {
      const whole = value instanceof Date ? JSON.stringify(value) : String(value);
      for (const part of whole.split(/["\\\p{Cc}\p{Zl}\p{Zp}\p{Surrogate}]+/u)) {
        const inner = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su.exec(part)?.[0] ?? '';
        const letters = [...inner];
        if (/\p{L}/u.test(inner) ? letters.length < 4 : inner.replace(/\D/g, '').length < 5) continue;
        const begin = letters.slice(0, LONGEST_VALUE).map(encoded).join('');
        const more = letters.length - LONGEST_VALUE;
        // Cheap: letters and digits are the same in every encoding.
        const runs = letters
          .slice(0, LONGEST_VALUE)
          .join('')
          .toLowerCase()
          .match(/[a-z\d_]+/g);
        if (runs && !runs.every((run) => text.includes(run))) continue;
        if (!WORD.test(inner) || NAME_OF_PERSON.test(name)) values.add(more > 0 ? `${begin}[^"\\\\]{0,${more}}` : begin + END);
        else if (!ENUM_VALUE.test(inner)) words.add(inner);
      }
    }
  };
  visit(passed, '', 0);
  const count = values.size + words.size;
  if (count > MOST_VALUES || count * said.length > MOST_WORK) return /.+/gs;
  const any = (set: ReadonlySet<string>, begin: string, end: string) =>
    // Longest first, for values with a common prefix.
    set.size > 0 ? [`${begin}(?:${[...set].sort().reverse().join('|')})${end}`] : [];
  const all = [...any(values, BEGIN, ''), ...any(words, QUOTED, UNQUOTED), ...any(words, ASSIGNED, END)];
  return all.length > 0 ? new RegExp(all.join('|'), 'gi') : undefined;
}
