import type { Generator } from '../generator.js';

/** A number of letters and digits that depend only on the place. */
export function idText(generator: Generator, place: string, length: number): string {
  const parts = generator.numbers(`${place}|id`, Math.ceil(length / 6), 36 ** 6);
  return parts
    .map((part) => part.toString(36).padStart(6, '0'))
    .join('')
    .slice(0, length);
}

/** Two digits for each byte, because converting a large number to text takes several times as long. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** A UUID of version 4 that depends only on the place. */
export function uuid(generator: Generator, place: string): string {
  const [a, b, c, d] = generator.numbers(`${place}|uuid`, 4, 2 ** 32) as [number, number, number, number];
  const four = (bits: number) => HEX[(bits >>> 8) & 255]! + HEX[bits & 255]!;
  return `${four(a >>> 16)}${four(a)}-${four(b >>> 16)}-4${four(b).slice(1)}-a${four(c >>> 16).slice(1)}-${four(c)}${four(d >>> 16)}${four(d)}`;
}
