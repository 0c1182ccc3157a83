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

/** A UUID of version 4 that follows from the place. */
export function uuid(generator: Generator, place: string): string {
  const hex = [0, 1, 2, 3]
    .map((i) =>
      generator
        .number(`${place}|uuid${i}`, 2 ** 32)
        .toString(16)
        .padStart(8, '0'),
    )
    .join('');
  const [a, b, c, d, e] = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(13, 16), hex.slice(17, 20), hex.slice(20)];
  return `${a}-${b}-4${c}-a${d}-${e}`;
}
