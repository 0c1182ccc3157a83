/**
 * A documented rule for the arguments of an operation, as declared in its document. `call/broken-rules.ts` contains the checks. `one`: exactly
 * one of the arguments. `any`: at least one complete group. `range`: an integer within bounds, or a list whose length is within bounds; the
 * upper bound is optional. `word`: one of the documented values. `past`: a date that is not in the future.
 */
export type Rule =
  | readonly ['one', ...string[]]
  | readonly ['any', ...(readonly string[])[]]
  | readonly ['range', name: string, min: number, max?: number]
  | readonly ['word', string, ...string[]]
  | readonly ['past', string];
