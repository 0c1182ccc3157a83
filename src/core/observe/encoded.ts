/** The pattern of one character in the encodings of JSON, URLs and HTML. */
export function encoded(sign: string): string {
  if (/\w/.test(sign)) return sign;
  const units = sign.split('').map((unit) => `u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  // Half a surrogate pair has no URL encoding.
  const percent = sign < '\x80' || /\p{Surrogate}/u.test(sign) ? `%${units[0]?.slice(3)}` : encodeURIComponent(sign);
  const more = sign === ' ' ? '|\\+' : sign === '/' ? '|\\\\+\\/' : '';
  return `(?:\\${units.join('\\')}|\\\\{1,7}${units.join('\\\\{1,7}')}|${percent}|&#?\\w{2,6};${more})`;
}
