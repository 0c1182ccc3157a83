import { InputError } from '../../../core/errors/index.js';
import type { Issue } from '../../../core/operation/index.js';
import { toBase64 } from './base64.js';
import { contextOf, refuse } from './convenience.js';

const ID = 'encryptLearnerDetails';

/** The learner's details that the platform accepts in a URL. */
export interface LearnerDetails {
  firstName: string;
  lastName: string;
  email: string;
}

/** Returns the issues of a learner's details. No issue contains a value. */
export function learnerIssues(learner: LearnerDetails): Issue[] {
  return (['firstName', 'lastName', 'email'] as const).flatMap((name) =>
    typeof learner?.[name] === 'string' ? [] : [{ path: ['learner', name], message: 'must be a string' }],
  );
}

/**
 * Encrypts a learner's details for the URL parameter `pii_tpg`, so that the URL contains no readable name or address. The details are
 * encoded as a form (`fn`, `ln`, `e`) and encrypted with RSA-OAEP and SHA-256. The reference does not document this. The
 * source is a public client.
 * @param publicKey The team's `tpgPublicKey`: a SubjectPublicKeyInfo in PEM, with any label.
 * @throws InputError when the key cannot be read, or the details are too long for it.
 */
export async function encryptLearnerDetails(publicKey: string, learner: LearnerDetails): Promise<string> {
  refuse(ID, learnerIssues(learner));
  const refused = (path: string, message: string) => new InputError([{ path: [path], message }], contextOf(ID));
  const algorithm = { name: 'RSA-OAEP', hash: 'SHA-256' };
  let key: CryptoKey;
  try {
    const der = Uint8Array.from(atob(publicKey.replace(/-----[^-]*-----|\s/g, '')), (letter) => letter.charCodeAt(0));
    key = await crypto.subtle.importKey('spki', der, algorithm, false, ['encrypt']);
  } catch {
    throw refused('publicKey', 'must be the RSA public key of a team, in PEM');
  }
  const form = new URLSearchParams({ fn: learner.firstName, ln: learner.lastName, e: learner.email }).toString();
  try {
    return toBase64(new Uint8Array(await crypto.subtle.encrypt(algorithm, key, new TextEncoder().encode(form))));
  } catch {
    throw refused('learner', `is too long for the team's key: ${form.length} bytes as a form`);
  }
}
