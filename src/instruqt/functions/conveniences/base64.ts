import type { Issue } from '../../../core/operation/index.js';

/** A multiple of three, so that the pieces can be joined; small enough to be the arguments of one call. */
const PIECE = 24_576;

/** Base64 of text, as UTF-8, or of bytes. In pieces, because whole scripts and keys would not fit the arguments of one call. */
export function toBase64(contents: string | Uint8Array): string {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  let out = '';
  for (let at = 0; at < bytes.length; at += PIECE) out += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return out;
}

/** What would keep `toBase64` from encoding exactly this; no issue ever holds the value. */
export function encodingIssues(contents: unknown, path: Issue['path']): Issue[] {
  if (contents instanceof Uint8Array) return [];
  if (typeof contents !== 'string') return [{ path, message: 'must be a string or a Uint8Array' }];
  // UTF-8 has no form for half a surrogate pair: the encoder would silently put another character in its place.
  return /\p{Surrogate}/u.test(contents) ? [{ path, message: 'holds half a surrogate pair: pass bytes if it is not text' }] : [];
}
