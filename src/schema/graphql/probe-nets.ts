// Finds names that a rejected name rules out. A platform that suggests names suggests similar ones. If it suggested fewer names than it
// could, no other field has a similar name, so similar names need no test.

/** Maximum number of suggested names in graphql-js and compatible servers. */
export const MOST_SUGGESTED = 5;

/** Rejected names of a type, each with the similarity at which other names would have been suggested. */
export class Nets {
  readonly #refused: { readonly name: string; readonly letters: Uint16Array; readonly radius: number }[] = [];
  readonly #ruledOut = new Set<string>();

  add(name: string, suggestions: number): void {
    if (suggestions >= MOST_SUGGESTED) return;
    // The suggestion rule of graphql-js and compatible servers: gqlgen, graphql-core.
    const lower = name.toLowerCase();
    this.#refused.push({ name: lower, letters: sortedLetters(lower), radius: Math.floor(name.length * 0.4) + 1 });
  }

  /** Whether a field of this name would have been suggested. */
  rulesOut(name: string): boolean {
    const lower = name.toLowerCase();
    if (this.#ruledOut.has(lower)) return true;
    const letters = sortedLetters(lower);
    const at = this.#refused.findIndex(
      (each) => mayBeWithin(each.letters, letters, each.radius) && isWithin(each.name, lower, each.radius),
    );
    if (at < 0) return false;
    this.#ruledOut.add(lower);
    // Similar names are tested in sequence: the name that ruled out one is likely to rule out the next.
    this.#refused.unshift(...this.#refused.splice(at, 1));
    return true;
  }
}

/** The letters of a name in alphabetical order, as numbers. */
const sortedLetters = (name: string): Uint16Array => Uint16Array.from(name, (letter) => letter.charCodeAt(0)).sort();

/**
 * Whether this number of changes can be enough to turn one name into the other, based on the letters that only one of them has. Faster than
 * the exact distance, and most names differ more.
 */
function mayBeWithin(a: Uint16Array, b: Uint16Array, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let [i, j, onlyA, onlyB] = [0, 0, 0, 0];
  while (i < a.length && j < b.length) {
    const [left, right] = [a[i] as number, b[j] as number];
    if (left <= right) i += 1;
    if (right <= left) j += 1;
    if (left < right) onlyA += 1;
    if (right < left) onlyB += 1;
    if (onlyA > most || onlyB > most) return false;
  }
  return onlyA + a.length - i <= most && onlyB + b.length - j <= most;
}

/** Longer names are not compared. */
const LONGEST = 80;
/** Two rows of the distance matrix, reused because a probe computes a million distances. */
const ROWS = [new Uint8Array(LONGEST + 1), new Uint8Array(LONGEST + 1)] as const;

/** Whether at most this number of letters must be added, removed or changed to turn one name into the other. */
function isWithin(a: string, b: string, most: number): boolean {
  if (a.length > LONGEST || b.length > LONGEST) return false;
  let [row, next] = ROWS as readonly [Uint8Array, Uint8Array];
  for (let j = 0; j <= b.length; j += 1) row[j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    const letter = a.charCodeAt(i - 1);
    // Cells further from the diagonal exceed the limit in any case.
    const from = Math.max(1, i - most);
    const to = Math.min(b.length, i + most);
    let left = from === 1 ? i : most + 1;
    next[from - 1] = left;
    let least = left;
    for (let j = from; j <= to; j += 1) {
      const above = j === i + most ? most + 1 : (row[j] as number);
      const corner = (row[j - 1] as number) + (letter === b.charCodeAt(j - 1) ? 0 : 1);
      left = Math.min(above + 1, left + 1, corner);
      next[j] = left;
      if (left < least) least = left;
    }
    if (least > most) return false;
    [row, next] = [next, row];
  }
  return (row[b.length] as number) <= most;
}
