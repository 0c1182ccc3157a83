import type { Policy, Transport } from '../settings/index.js';
import type { Credential } from './credentials.js';

/** Adds a key or token to each request. When the platform refuses it, requests a new one if the credential can provide it. */
export function keyed(
  credential: Credential,
  transport: () => Transport,
  put: (request: { url: URL; headers: Headers }, key: string) => void,
): Pick<Policy, 'authorize'> {
  return {
    async authorize(request, signal) {
      const key = await credential.get(signal, transport().redactor);
      transport().redactor.register(key, credential.isFixed);
      put(request, key);
      return (forbidden) => credential.reject(key, forbidden);
    },
  };
}

/** `Authorization: Bearer …`. */
export function bearer(credential: Credential, transport: () => Transport): Pick<Policy, 'authorize'> {
  return keyed(credential, transport, ({ headers }, key) => headers.set('authorization', `Bearer ${key}`));
}
