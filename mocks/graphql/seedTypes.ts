/**
 * Some of a thing: whatever is left out is made up. A thing within it may be one that is there, by its id or by what it is known by, such
 * as its slug.
 */
export type Seed<T> = T extends readonly (infer Item)[]
  ? readonly Within<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Within<T[Key]> | undefined }
    : T;

type Within<T> = T extends { readonly id: string } ? string | Seed<T> : Seed<T>;
