import { REDACTED } from './secret-shapes.js';

/** Replaces the matches of a pattern of values. Outside JSON strings, the replacement is a JSON string, so that the text stays valid JSON. */
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
    return value.slice(0, at > offset ? (value.startsWith('u') ? 5 : 1) : 0) + REDACTED;
  });
}
