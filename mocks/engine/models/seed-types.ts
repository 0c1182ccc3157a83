import type { Singular } from './singular.js';

/**
 * A subset of a record's fields. The mock generates the others. A nested record can refer to an existing one by its id or by an identifying
 * field such as its slug.
 */
export type Seed<T> = T extends string | number | bigint | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? readonly Within<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]?: Within<T[Key]> | Moment<Key, T[Key]> | undefined }
      : T;

/** A date is a text in the SDK's results, and can be a `Date` in seeds. The name of a field indicates a date. */
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

// The map of a platform's seeds: key → [the result, and the input if it differs].

type InputOf<E> = E extends readonly [unknown, infer Input] ? Seed<Input> : E extends readonly [infer Same] ? Seed<Same> : never;
type ReturnedOf<E> = E extends readonly [infer Returned, ...unknown[]] ? Returned : never;

export type SeedLists<Map> = { readonly [K in keyof Map]?: readonly InputOf<Map[K]>[] | undefined };
export type SeededLists<Map> = { [K in keyof Map]: ReturnedOf<Map[K]>[] };
export type Builders<Map> = { readonly [K in keyof Map as Singular<K>]: (given?: InputOf<Map[K]>) => ReturnedOf<Map[K]> };
