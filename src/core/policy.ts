import type { Credential } from './credentials.js';
import type { Policy, Transport } from './transport.js';

/** `Authorization: Bearer …`, with a fresh token after a refusal when the credential can bring one. */
export function bearer(credential: Credential, transport: () => Transport): Pick<Policy, 'authorize' | 'renew'> {
  let last: string | undefined;
  return {
    async authorize({ headers }) {
      last = await credential.get();
      transport().redactor.add(last);
      headers.set('authorization', `Bearer ${last}`);
    },
    renew() {
      if (!credential.renewable || last === undefined) return false;
      credential.reject(last);
      return true;
    },
  };
}
