/** A whole number of 16 digits or more, the smallest that a double can fail to hold, outside of strings. */
const STRING_OR_BIG_INTEGER = /"[^"\\]*(?:\\.[^"\\]*)*"|(?<![\d.eE+-])-?\d{16,}(?![\d.eE])/g;

/** JSON.parse that never loses a digit: a whole number that a double cannot hold becomes a `bigint`. */
export function parseLosslessly(text: string): unknown {
  if (!/\d{16}/.test(text)) return JSON.parse(text);
  let found = false;
  // Not to be guessed: a string of the platform's must not be taken for one of these.
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
