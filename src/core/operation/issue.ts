/** A violated rule: the path of the argument, and the rule. */
export interface Issue {
  /** Keys and indexes, starting at the argument: `['input', 'progress']`. */
  readonly path: readonly (string | number)[];
  readonly message: string;
}
