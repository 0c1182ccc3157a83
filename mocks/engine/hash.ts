/** So many digits and lower-case letters that follow from the text alone: FNV-1a in 64 bits. At most 13. */
export function hashText(text: string, length: number): string {
  let hash = 0xcbf29ce484222325n;
  for (let i = 0; i < text.length; i += 1) hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(i))) * 0x100000001b3n);
  return hash.toString(36).padStart(length, '0').slice(-length);
}
