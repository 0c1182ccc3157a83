import type { Policy, Transport } from '../call/index.js';
import type { Credential } from './credentials.js';

/** Puts a key or token on each request, a fresh one after a refusal where the credential can bring one. */
export function keyed(
  credential: Credential,
  transport: () => Transport,
  put: (request: { url: URL; headers: Headers }, key: string) => void,
): Pick<Policy, 'authorize'> {
  let known: string | undefined;
  return {
    async authorize(request) {
      const key = await credential.get();
      if (key !== known) transport().redactor.add(key);
      known = key;
      put(request, key);
      return () => credential.reject(key);
    },
  };
}

/** `Authorization: Bearer …`. */
export function bearer(credential: Credential, transport: () => Transport): Pick<Policy, 'authorize'> {
  return keyed(credential, transport, ({ headers }, key) => headers.set('authorization', `Bearer ${key}`));
}
