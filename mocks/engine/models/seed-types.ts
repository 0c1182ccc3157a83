import type { Singular } from './singular.js';

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

// A platform has one map of its seeds: key → [what is handed back, and what can be given, where that is not the same].

type InputOf<E> = E extends readonly [unknown, infer Input] ? Seed<Input> : E extends readonly [infer Same] ? Seed<Same> : never;
type ReturnedOf<E> = E extends readonly [infer Returned, ...unknown[]] ? Returned : never;

export type SeedLists<Map> = { readonly [K in keyof Map]?: readonly InputOf<Map[K]>[] | undefined };
export type SeededLists<Map> = { [K in keyof Map]: ReturnedOf<Map[K]>[] };
export type Builders<Map> = { readonly [K in keyof Map as Singular<K>]: (given?: InputOf<Map[K]>) => ReturnedOf<Map[K]> };
