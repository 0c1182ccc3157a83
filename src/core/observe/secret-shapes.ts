import { isSecretName } from './secret-names.js';

/** The replacement for a secret. */
export const REDACTED = '[redacted]';

// All patterns here run on text from servers and take linear time: a character is read from only a few starting points.

/** A quick check that the patterns could match: most text contains no secret. */
const SUSPECT = /[=:@]|bearer|basic|eyJ|sk-/i;
/** A name, its separator, and the quotes around both. Matches JSON (also nested), queries, forms, headers, documents and object dumps. */
const PAIR = /(?<![\w-])([\w-]+)(\\*["'])?(\s*:\s*|[ \t]*=[ \t]*)(\\*)(["'])?/g;
const QUERY_NAME = /(?:sig|key|code|policy)$/i;
const QUERY_VALUE = /(?:[^&#\s"'<>\\]*(?<=\bBearer|\bBasic)\s+)*[^&#\s"'<>\\]*/iy;
const PLAIN_VALUE = /[^\s"'<>\\,;{}[\]()]*/y;
/** Matches after a quote that ends a JSON string, and not after one that starts a value. */
const JSON_GOES_ON = /\s*(?:[,:}\]]|$)/y;

const AUTH_VALUE = /\b(Bearer|Basic)\s+(?:[\w.~+/=-]*(?<=\bBearer|\bBasic)\s+)*[\w.~+/=-]{4,}/gi;
/** The lookahead finds the three parts first. Without it, each `eyJ` within a part would read the rest of the part. */
const JWT = /(?<![\w-])(?=[\w-]+\.[\w-]{5,}\.)([\w-]*?)\beyJ[\w-]{5,}\.[\w-]{5,}\.[\w-]*/g;
const KEY_SHAPE = /\bsk-(?:live|test)-[\w-]+/gi;
const SIGNED = /X-Amz-|Signature=|sig=/i;
const WORD = /[^\s"'<>]+/g;
const USER_INFO = /\/\/[^\s/?#"'<>\\]*@/g;

/** Removes everything that looks like a secret, by its name or by its shape. */
export function withoutShapes(text: string): string {
  if (!SUSPECT.test(text)) return text;
  const signed = SIGNED.test(text) ? text.replace(WORD, withoutSignature) : text;
  const certain = withoutNamed(signed, true)
    .replace(AUTH_VALUE, `$1 ${REDACTED}`)
    .replace(JWT, `$1${REDACTED}`)
    .replace(KEY_SHAPE, REDACTED)
    .replace(USER_INFO, `//${REDACTED}@`);
  // Last, because the values that they match may contain one of the others.
  return withoutNamed(certain, false);
}

/** The query of a presigned URL grants access as a whole. */
function withoutSignature(word: string): string {
  const url = word.search(/https?:\/\//i);
  const query = url < 0 ? -1 : word.indexOf('?', url) + 1;
  if (query <= 0 || !SIGNED.test(word.slice(query))) return word;
  // A backslash at the end belongs to the next quote.
  let end = word.length;
  while (end > query && word[end - 1] === '\\') end -= 1;
  return word.slice(0, query) + REDACTED + word.slice(end);
}

/** Removes the values of secret names. `certain`: in JSON and in queries only, not in forms, headers, documents and object dumps. */
function withoutNamed(text: string, certain: boolean): string {
  let out = '';
  let done = 0;
  /** Text without quotes up to this index is not a secret. Without this index, each name in the text would read the rest of it. */
  let harmless = 0;
  PAIR.lastIndex = 0;
  for (let found = PAIR.exec(text); found; found = PAIR.exec(text)) {
    const [all, name, keyQuote, separator, slashes, quote = ''] = found as unknown as [
      string,
      string,
      string | undefined,
      string,
      string,
      string?,
    ];
    const isEqual = separator.includes('=');
    // Some servers write the & of a URL as \u0026.
    const inQuery = isEqual && ('?&;'.includes(text[found.index - 1] ?? ' ') || name.startsWith('u0026'));
    if (!isSecretName(name) && !(inQuery && QUERY_NAME.test(name))) continue;
    // The value of a query starts immediately. After a space, the text may be something else.
    if (certain && !(inQuery && separator.endsWith('=')) && !(keyQuote && quote && !isEqual)) continue;
    const isQuoted = quote !== '' && !(certain && inQuery);
    const from = found.index + all.length - (isQuoted ? 0 : slashes.length + quote.length);
    let to: number;
    if (isQuoted) {
      to = endOfQuoted(text, from, quote, slashes.length, keyQuote === slashes + quote);
      if (to < 0) continue;
    } else if (isEqual) to = endOf(QUERY_VALUE, text, from);
    else {
      // A number in JSON, or words after a colon, are not a secret.
      if (keyQuote !== undefined || from < harmless) continue;
      to = endOf(PLAIN_VALUE, text, from);
      if (to - from < 8 || !/\d/.test(text.slice(from, to))) {
        harmless = to;
        continue;
      }
    }
    out += text.slice(done, from) + REDACTED;
    done = to;
    PAIR.lastIndex = to;
  }
  return out + text.slice(done);
}

/** The nesting level of JSON at a quote, from the number of backslashes before it: each level doubles their number and adds one. */
function levelOf(slashes: number): number {
  let level = 0;
  for (let rest = slashes; rest % 2 === 1; rest = (rest - 1) / 2) level += 1;
  return level;
}

/**
 * Returns the end of the value after an opening quote; -1 when the quote does not start a value. `keyed`: the key has the same quotes.
 */
function endOfQuoted(text: string, from: number, quote: string, slashes: number, keyed: boolean): number {
  JSON_GOES_ON.lastIndex = from;
  if (!keyed && JSON_GOES_ON.test(text)) return -1;
  const level = levelOf(slashes);
  const quotes = quote === '"' ? /"/g : /["']/g;
  quotes.lastIndex = from;
  for (let found = quotes.exec(text); found; found = quotes.exec(text)) {
    const at = found.index;
    let before = 0;
    while (at - before > from && text[at - before - 1] === '\\') before += 1;
    const own = levelOf(before);
    // A quote of this level or of an outer level. Other backslashes belong to the value.
    if (quote === '"' && own <= level) return at - 2 ** own + 1;
    if (quote === "'") return at - before;
  }
  return text.length;
}

/** Returns the end of a value without quotes. */
function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return from + (pattern.exec(text)?.[0].length ?? 0);
}
