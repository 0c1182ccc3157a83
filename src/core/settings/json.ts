/** A quote, or an integer of 16 digits or more, the shortest that a double can round. */
const QUOTE_OR_BIG_INTEGER = /"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;

/** No platform returns longer integers, and converting them is slow. */
const MOST_DIGITS = 1000;

/** JSON.parse without loss of precision: integers that a double cannot represent become a `bigint`. */
export function parseLosslessly(text: string): unknown {
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  // Random, so that no string in the response can be mistaken for a marked number.
  const mark = `${Math.random()}:`;
  let marked = '';
  let done = 0;
  QUOTE_OR_BIG_INTEGER.lastIndex = 0;
  for (let found = QUOTE_OR_BIG_INTEGER.exec(text); found; found = QUOTE_OR_BIG_INTEGER.exec(text)) {
    const [token] = found;
    if (token === '"') {
      const end = endOfString(text, found.index + 1);
      // JSON.parse reports the missing quote.
      if (end < 0) break;
      QUOTE_OR_BIG_INTEGER.lastIndex = end;
    } else if (token.length <= MOST_DIGITS && !Number.isSafeInteger(Number(token))) {
      marked += `${text.slice(done, found.index)}"${mark}${token}"`;
      done = found.index + token.length;
    }
  }
  if (done === 0) return JSON.parse(text);
  return JSON.parse(marked + text.slice(done), (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  );
}

/** The index after the closing quote; -1 without one. Not a regular expression, which would overflow the stack on long strings. */
function endOfString(text: string, begin: number): number {
  for (let at = text.indexOf('"', begin); at >= 0; at = text.indexOf('"', at + 1)) {
    let slashes = 0;
    while (text[at - 1 - slashes] === '\\') slashes += 1;
    if (slashes % 2 === 0) return at + 1;
  }
  return -1;
}
