import type { Issue } from '../../../core/operation/index.js';

/** A multiple of three, so that the encoded chunks can be joined; small enough for the arguments of one function call. */
const PIECE = 24_576;

/** Encodes text (as UTF-8) or bytes as base64. In chunks, because whole scripts and keys exceed the arguments of one function call. */
export function toBase64(contents: string | Uint8Array): string {
  const bytes = typeof contents === 'string' ? new TextEncoder().encode(contents) : contents;
  let out = '';
  for (let at = 0; at < bytes.length; at += PIECE) out += btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return out;
}

/** Returns the reasons why `toBase64` cannot encode a value exactly. No issue contains the value. */
export function encodingIssues(contents: unknown, path: Issue['path']): Issue[] {
  if (contents instanceof Uint8Array) return [];
  if (typeof contents !== 'string') return [{ path, message: 'must be a string or a Uint8Array' }];
  // UTF-8 cannot represent half a surrogate pair, and the encoder replaces it silently.
  return /\p{Surrogate}/u.test(contents) ? [{ path, message: 'must not contain half a surrogate pair; pass bytes for binary data' }] : [];
}
