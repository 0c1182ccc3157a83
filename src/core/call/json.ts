/** Matches strings, and integers of 16 digits or more outside strings. Integers of 16 digits are the shortest that a double can round. */
const STRING_OR_BIG_INTEGER = /"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;

/** JSON.parse without loss of precision: integers that a double cannot represent become a `bigint`. */
export function parseLosslessly(text: string): unknown {
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  let found = false;
  // Random, so that no string in the response can be mistaken for a marked number.
  const mark = `${Math.random()}:`;
  const marked = text.replace(STRING_OR_BIG_INTEGER, (token) => {
    if (token.startsWith('"') || Number.isSafeInteger(Number(token))) return token;
    found = true;
    return `"${mark}${token}"`;
  });
  if (!found) return JSON.parse(text);
  return JSON.parse(marked, (_key, value: unknown) =>
    typeof value === 'string' && value.startsWith(mark) ? BigInt(value.slice(mark.length)) : value,
  );
}
