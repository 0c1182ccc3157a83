/**
 * Some of a thing: whatever is left out is made up. A thing within it may be one that is there, by its id or by what it is known by, such
 * as its slug.
 */
export type Seed<T> = T extends string | number | bigint | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Within<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]?: Within<T[Key]> | Moment<Key, T[Key]> | undefined }
      : T;

/** A moment is a text in what the SDK hands out, and may be a `Date` in what it is seeded with: its name says which field is one. */
export type Moment<Key, Value> = string extends Value
  ? Key extends MomentKey
    ? Date
    : never
  : Key extends `${string}TimestampMs`
    ? Date
    : never;

type MomentKey =
  | `${string}${'_at' | 'At' | '_date' | 'Date' | '_on' | 'Timestamp' | 'Time'}`
  | `${'' | 'last_' | 'latest_'}${'created' | 'creation' | 'update' | 'updated' | 'activity'}`
  | 'at'
  | 'creating'
  | 'started'
  | 'stopped'
  | 'failed'
  | 'completed'
  | 'cleaned'
  | 'deleted'
  | 'time'
  | 'timestamp'
  | 'ttl'
  | 'inviteTTL';

type Within<T> = T extends { readonly id: string } ? string | Seed<T> : Seed<T>;
