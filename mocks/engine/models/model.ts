import type { Row } from '../collection.js';
import type { Generator } from '../generator.js';

/** The fields of an input or of a row. */
export type Fields = Readonly<Record<string, unknown>>;

/** A stored row of any model. */
export type AnyRow = Row & Record<string, unknown>;

/** A value, or a function that derives it from the current row. */
export type Default<Tables> =
  | string
  | number
  | boolean
  | null
  | readonly unknown[]
  | Fields
  | ((row: Fields, help: Helpers<Tables>) => unknown);

export type Defaults<Tables> = Readonly<Record<string, Default<Tables>>>;

/** Describes one resource of a platform, beyond its schema. `Tables` reads the platform's tables. Each kind of schema adds options. */
export interface Model<Tables> {
  /** Its name in other models and messages, such as `Track`. */
  readonly name: string;
  /** The field of the id. Default: `id`. */
  readonly key?: string;
  /** Fields other than the key that identify a record and must be unique. `profile.email` is a nested field. */
  readonly unique?: readonly string[];
  /** Fields that identify a record if only one record has the value. */
  readonly findBy?: readonly string[];
  /** The field of the owner. `unique` and `findBy` apply within one owner. */
  readonly within?: string;
  /** Records that can be nested in this one: field → model, and the field of the nested record that contains the owner. */
  readonly hasMany?: Readonly<Record<string, readonly [model: string, field: string]>>;
  /** The minimum and the maximum of a number. */
  readonly limits?: Readonly<Record<string, readonly [least: number, most: number]>>;
  /** Default values of fields, in this order. */
  readonly defaults?: Defaults<Tables>;
  /** Creates an id, if the platform's format does not fit. `others` are the ids in the call. */
  readonly id?: (tables: Tables, others: readonly string[]) => string;
  /** Converts shorthand input to fields, before they are checked. */
  readonly normalize?: (input: Fields, help: Helpers<Tables>) => Fields;
  /** Creates a record of another model instead, and returns its id. */
  readonly create?: (input: Fields, help: Helpers<Tables>) => string;
  /** The row to store, if it differs from the fields. `undefined` if no table stores it. */
  readonly row?: (row: AnyRow, help: Helpers<Tables>) => AnyRow | Fields | undefined;
  /** Creates related records, when this one is stored. */
  readonly after?: (row: AnyRow, help: Helpers<Tables>) => void;
  /** Sets values that depend on all records of the call. */
  readonly finish?: (created: readonly Created<Tables>[]) => void;
}

/** A created record, when all records of the call are created. */
export interface Created<Tables> {
  readonly row: AnyRow;
  readonly help: Helpers<Tables>;
}

/** Functions for defaults, hooks and schemas while a record is created. */
export interface Helpers<Tables> {
  readonly tables: Tables;
  readonly generator: Generator;
  readonly now: () => Date;
  /** The position in the input, for errors: `tracks[0].challenges[1]`. */
  readonly path: string;
  /** The place that its generated values are derived from. */
  readonly place: string;
  /** The checked input, with its references as they are stored. */
  readonly input: Fields;
  /** The nested records of the input. */
  readonly children: Fields;
  /** The fields of the enclosing record. */
  readonly inherited: Fields;
  /** The number of records of its model that were created before. */
  readonly ordinal: number;
  /** Rejects the input of a field. */
  readonly fail: (field: string, message: string) => never;
  /** An id for a nested record. */
  readonly id: (inside: string) => string;
  /** A generated value for a field of this record, or of another kind. */
  readonly text: (field: string, kind: string) => string;
  /** Creates another record, which gets the owners that both have in common. Returns its id. */
  readonly make: (model: string, input?: Fields, options?: MakeOptions) => string;
  /** Finds a record by an id or by fields, or creates it. Returns its id. */
  readonly reference: (model: string, input: unknown, field: string) => string;
  /** The newest record, or a new one if none exists. Returns its id. */
  readonly last: (model: string) => string;
  /** Writes to the table of that name that are undone if the whole call fails. */
  readonly insert: (table: string, row: Fields & { id?: string }) => void;
  readonly update: (table: string, id: string, change: Fields) => void;
}

export interface MakeOptions {
  /** The field that contains the records, in errors. */
  readonly field?: string;
  /** The owner. */
  readonly owner?: readonly [field: string, id: string];
}

/** A number of at least 0. */
export const FROM_ZERO = [0, Number.POSITIVE_INFINITY] as const;

/** Rejects the input. Nothing of the call is stored. */
export function refuse(path: string, message: string): never {
  throw new TypeError(`${path}: ${message}`);
}

/** An entry of a map under a name that a caller chose. The name can be one that every object has, such as `constructor`. */
export const entryOf = <T>(map: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  map && Object.hasOwn(map, name) ? map[name] : undefined;

/** Adds the missing defaults to a row. */
export function applyDefaults<Tables>(defaults: Defaults<Tables> | undefined, row: Record<string, unknown>, help: Helpers<Tables>): void {
  for (const name in defaults) {
    const value = defaults[name];
    if (row[name] === undefined) row[name] = typeof value === 'function' ? value(row, help) : value;
  }
}
