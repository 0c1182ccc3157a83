/**
 * A documented rule for an operation's arguments, as its document declares it; `call/broken-rules.ts` has the check of each kind. `one`: exactly
 * one of the arguments. `any`: at least one complete group. `range`: a whole number within bounds, or a list with that many entries; without a
 * last number, no upper bound. `word`: one of the documented values. `past`: a date that is not in the future.
 */
export type Rule =
  | readonly ['one', ...string[]]
  | readonly ['any', ...(readonly string[])[]]
  | readonly ['range', name: string, min: number, max?: number]
  | readonly ['word', string, ...string[]]
  | readonly ['past', string];
