// What a refused name rules out. A platform that suggests names suggests those that are similar: where it suggested less than it could, no
// other field has a similar name, and similar names need not be tried.

/** So many names are suggested at most, by graphql-js and those who follow it. */
const MOST_SUGGESTED = 5;

/** Refused names of a type, each with how similar other names must be to have been suggested with it. */
export class Nets {
  readonly #refused: { readonly name: string; readonly letters: number; readonly radius: number }[] = [];
  readonly #ruledOut = new Set<string>();

  add(name: string, suggestions: number): void {
    if (suggestions >= MOST_SUGGESTED) return;
    // graphql-js suggests what is as near as 0.4 of the length and one more; others may be stricter.
    const lower = name.toLowerCase();
    this.#refused.push({ name: lower, letters: lettersOf(lower), radius: Math.floor(name.length * 0.4) });
  }

  /** Whether a field of this name would have been suggested. */
  rulesOut(name: string): boolean {
    const lower = name.toLowerCase();
    if (this.#ruledOut.has(lower)) return true;
    const letters = lettersOf(lower);
    const found = this.#refused.some(
      (each) =>
        bitsOf(each.letters & ~letters) <= each.radius &&
        bitsOf(letters & ~each.letters) <= each.radius &&
        isWithin(each.name, lower, each.radius),
    );
    if (found) this.#ruledOut.add(lower);
    return found;
  }
}

/** The letters of a name as bits: each that only one of two names has must be changed, which is quicker to count than to measure. */
function lettersOf(name: string): number {
  let letters = 0;
  for (let i = 0; i < name.length; i += 1) letters |= 1 << (name.charCodeAt(i) & 31);
  return letters;
}

function bitsOf(of: number): number {
  let count = 0;
  for (let bits = of; bits !== 0; bits &= bits - 1) count += 1;
  return count;
}

/** Whether at most so many letters must be added, dropped or changed to make one name of the other. */
function isWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const [left, above, corner] = [next[j - 1], row[j], row[j - 1]] as [number, number, number];
      const cost = Math.min(above + 1, left + 1, corner + (a[i - 1] === b[j - 1] ? 0 : 1));
      next[j] = cost;
      if (cost < least) least = cost;
    }
    if (least > most) return false;
    row = next;
  }
  return (row[b.length] as number) <= most;
}
