import type { Generator } from '../generator.js';

/** A number of letters and digits that follow from the place. */
export function idText(generator: Generator, place: string, length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i += 1)
    text += generator
      .number(`${place}|id${i}`, 36 ** 6)
      .toString(36)
      .padStart(6, '0');
  return text.slice(0, length);
}

/** Two digits for each byte: to turn a large number into text takes several times as long. */
const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** A UUID of version 4 that follows from the place. */
export function uuid(generator: Generator, place: string): string {
  const word = (i: number) => {
    const bits = generator.number(`${place}|uuid${i}`, 2 ** 32);
    return HEX[bits >>> 24]! + HEX[(bits >>> 16) & 255]! + HEX[(bits >>> 8) & 255]! + HEX[bits & 255]!;
  };
  const hex = word(0) + word(1) + word(2) + word(3);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}
