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
  const hex = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => generator.number(`${place}|uuid${i}`, 0x10000).toString(16).padStart(4, '0'));
  const [a, b, c, d, e, f, g, h] = hex as [string, string, string, string, string, string, string, string];
  return `${a}${b}-${c}-4${d.slice(1)}-a${e.slice(1)}-${f}${g}${h}`;
}
