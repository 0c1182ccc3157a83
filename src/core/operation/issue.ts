/** One broken rule: where it stands in the arguments, and what the rule is. */
export interface Issue {
  /** Keys and indexes from the argument inwards: `['input', 'progress']`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}
