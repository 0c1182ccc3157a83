import type { Row } from '../collection.js';
import type { Generator } from '../generator.js';

/** The fields of an input or of a row. */
export type Fields = Readonly<Record<string, unknown>>;

/** A stored row of any model. */
export type AnyRow = Row & Record<string, unknown>;

/** A value, or how it follows from what the row has so far. */
export type Default<Tables> =
  | string
  | number
  | boolean
  | null
  | readonly unknown[]
  | Fields
  | ((row: Fields, help: Helpers<Tables>) => unknown);

export type Defaults<Tables> = Readonly<Record<string, Default<Tables>>>;

/**
 * What one resource of a platform is made of, beyond what its schema says. `Tables` is what the platform's tables are read by; each kind of
 * schema adds options of its own.
 */
export interface Model<Tables> {
  /** What other models and messages call it, such as `Track`. */
  readonly name: string;
  /** The field that holds the id. Default: `id`. */
  readonly key?: string;
  /** Fields that identify one besides the key, of which no two have the same; `profile.email` is a field of a part. */
  readonly unique?: readonly string[];
  /** Fields that identify one, where only one has the value. */
  readonly findBy?: readonly string[];
  /** The field of the owner, within which `unique` and `findBy` identify one. */
  readonly within?: string;
  /** What can be given inside one: field → model, and the field that names the owner. */
  readonly hasMany?: Readonly<Record<string, readonly [model: string, field: string]>>;
  /** The least and the most that a number can be. */
  readonly limits?: Readonly<Record<string, readonly [least: number, most: number]>>;
  /** What fields are given when nobody says otherwise, in this order. */
  readonly defaults?: Defaults<Tables>;
  /** An id, where the platform's own do not fit; `others` are those that the call has given already. */
  readonly id?: (tables: Tables, others: readonly string[]) => string;
  /** Turns what a caller can say into what the fields have, before it is read. */
  readonly normalize?: (input: Fields, help: Helpers<Tables>) => Fields;
  /** Makes one of another model in its place, and returns its id. */
  readonly create?: (input: Fields, help: Helpers<Tables>) => string;
  /** The row for the table, where it is not the fields as they are; nothing, where no table keeps it. */
  readonly row?: (row: AnyRow, help: Helpers<Tables>) => AnyRow | Fields | undefined;
  /** What comes with one, once it is stored. */
  readonly after?: (row: AnyRow, help: Helpers<Tables>) => void;
  /** What can only be said of them once everything is made. */
  readonly finish?: (created: readonly Created<Tables>[]) => void;
}

/** One that was made, when all are. */
export interface Created<Tables> {
  readonly row: AnyRow;
  readonly help: Helpers<Tables>;
}

/** What defaults, hooks and schemas may ask for while one is made. */
export interface Helpers<Tables> {
  readonly tables: Tables;
  readonly generator: Generator;
  readonly now: () => Date;
  /** Where the caller wrote it, for errors: `tracks[0].challenges[1]`. */
  readonly path: string;
  /** What its values are derived from. */
  readonly place: string;
  /** What was given, checked, with its references as they are stored. */
  readonly input: Fields;
  /** What was given to stand inside it. */
  readonly children: Fields;
  /** The fields of what it is made inside. */
  readonly inherited: Fields;
  /** How many of its model were made before. */
  readonly ordinal: number;
  /** Refuses what the caller wrote, at a field. */
  readonly fail: (field: string, message: string) => never;
  /** An id for something inside it. */
  readonly id: (inside: string) => string;
  /** What the generator says for a field of it, or of something of another kind. */
  readonly text: (field: string, kind: string) => string;
  /** Makes another, which takes over what both have of the same owners. Returns its id. */
  readonly make: (model: string, input?: Fields, options?: MakeOptions) => string;
  /** The one that is meant by an id or by fields; made, where there is none. Returns its id. */
  readonly reference: (model: string, input: unknown, field: string) => string;
  /** The one that came last, a new one when there is none. Returns its id. */
  readonly last: (model: string) => string;
  /** Writes that are taken back when the whole call fails, into the table of that name. */
  readonly insert: (table: string, row: Fields & { id?: string }) => void;
  readonly update: (table: string, id: string, change: Fields) => void;
}

export interface MakeOptions {
  /** The field within which errors say that it stands. */
  readonly field?: string;
  /** What it belongs to. */
  readonly owner?: readonly [field: string, id: string];
}

/** Any number from 0. */
export const FROM_ZERO = [0, Number.POSITIVE_INFINITY] as const;

/** Refuses what the caller wrote. Nothing of the call is stored then. */
export function refuse(path: string, message: string): never {
  throw new TypeError(`${path}: ${message}`);
}

/** What a map has under a name that a caller chose, which may be one that every object has, such as `constructor`. */
export const entryOf = <T>(map: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  map && Object.hasOwn(map, name) ? map[name] : undefined;

/** Gives a row the defaults that it lacks. */
export function applyDefaults<Tables>(defaults: Defaults<Tables> | undefined, row: Record<string, unknown>, help: Helpers<Tables>): void {
  for (const name in defaults) {
    const value = defaults[name];
    if (row[name] === undefined) row[name] = typeof value === 'function' ? value(row, help) : value;
  }
}
