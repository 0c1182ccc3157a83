const PRIME = 0x1b3;

/** Digits and lower-case letters that depend only on the text: FNV-1a in 64 bits, in two halves. At most 13. */
export function hashText(text: string, length: number): string {
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let i = 0; i < text.length; i += 1) {
    low = (low ^ text.charCodeAt(i)) >>> 0;
    // The prime is 2 ** 40 + 0x1b3.
    const product = low * PRIME;
    high = (Math.imul(high, PRIME) + Math.floor(product / 2 ** 32) + (low << 8)) >>> 0;
    low = product >>> 0;
  }
  const hash = (BigInt(high) << 32n) | BigInt(low);
  return hash.toString(36).padStart(length, '0').slice(-length);
}
