/**
 * A documented rule for an operation's arguments, as data, so that the rule is part of the operation's declaration and needs no code:
 * `need`: present. `one`: exactly one of the arguments. `any`: at least one complete group. `range`: a whole number within bounds, or a list with that many entries; without a last number, no upper bound.
 * `word`: one of the documented values. `past`: a date that is not in the future.
 */
export type Rule =
  | readonly ['need', ...string[]]
  | readonly ['one', ...string[]]
  | readonly ['any', ...(readonly string[])[]]
  | readonly ['range', name: string, min: number, max?: number]
  | readonly ['word', string, ...string[]]
  | readonly ['past', string];
