import { checkOneOf, checkOptions } from './check.js';
import type { Layer } from './layer.js';
import type { MalformedKind, MalformedOptions } from './types.js';

/** The content type and the body of each kind, derived from the original body. */
const SPOILT: Readonly<Record<MalformedKind, readonly [type: string, body: (text: string) => string]>> = {
  // The login page of a proxy.
  html: ['text/html; charset=utf-8', () => '<!doctype html>\n<title>Sign in</title>\n<h1>Sign in</h1>\n'],
  // The first half of a value other than an object or a list can be valid JSON.
  'cut-json': [
    'application/json',
    (text) => (/^\s*[[{]/.test(text) ? text.trimEnd().slice(0, Math.ceil(text.trimEnd().length / 2)) : '{"'),
  ],
  empty: ['application/json', () => ''],
  'wrong-shape': ['application/json', () => '{"status":"ok"}'],
};

/** Replaces the body of the platform's responses. */
export function malformation(options: MalformedOptions): Layer {
  checkOptions('malformed', options, ['kind']);
  const { kind = 'html' } = options;
  checkOneOf('malformed({ kind })', kind, Object.keys(SPOILT));
  const [type, spoil] = SPOILT[kind];
  return {
    async answer(_request, next, hit) {
      const response = await next();
      if (response.type === 'error') return response;
      const text = await response.text();
      // 204, 205 and 304 cannot have a body.
      const bare = response.body === null;
      const headers = new Headers(response.headers);
      if (text === '' && kind === 'empty') return new Response(bare ? null : '', { status: response.status, headers });
      hit();
      headers.delete('content-length');
      headers.set('content-type', type);
      return new Response(spoil(text), { status: [204, 205, 304].includes(response.status) ? 200 : response.status, headers });
    },
  };
}
