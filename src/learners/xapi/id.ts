/** The namespace of all ids of this package. If it changes, statements that were already sent get new ids. */
const NAMESPACE = 'd19bf51f-7309-44e1-88ab-f0839a84814d';

const namespace = Uint8Array.from(NAMESPACE.replaceAll('-', '').match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));

/**
 * Returns the UUID of version 5 (RFC 9562) for a name: the same for the same parts. Uses Web Crypto, which every supported runtime has, so
 * that no dependency is needed; its digest is asynchronous.
 */
export async function idOf(...name: readonly unknown[]): Promise<string> {
  const text = new TextEncoder().encode(JSON.stringify(name));
  const input = new Uint8Array(namespace.length + text.length);
  input.set(namespace);
  input.set(text, namespace.length);
  const bytes = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-1', input)).slice(0, 16);
  bytes[6] = ((bytes[6] as number) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] as number) & 0x3f) | 0x80;
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0'))
    .join('')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
