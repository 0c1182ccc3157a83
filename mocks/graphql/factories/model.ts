import type { Generator } from '../../engine/generator.js';
import type { Dict } from '../platform.js';
import type { MockRow, Tables } from '../tables.js';

/** What a plan may ask for while a thing is being made. */
export interface Help {
  readonly tables: Tables;
  readonly generator: Generator;
  readonly now: () => Date;
  /** What the thing's values are derived from. */
  readonly place: string;
  /** Refuses what the caller wrote, at a field of the thing. */
  readonly fail: (field: string, message: string) => never;
  /** Makes another thing, which takes over what both have of team, track and user. Returns its id. */
  readonly make: (type: string, given?: Dict) => string;
  /** The thing of a type that came last, a new one when there is none. Returns its id. */
  readonly last: (type: string) => string;
  /** Writes that are taken back when the whole call fails. */
  readonly insert: (type: string, row: Dict & { id?: string }) => MockRow;
  readonly update: (type: string, id: string, change: Dict) => void;
}

/** A value, or how it follows from what is known of the thing so far. */
export type Default = string | number | boolean | null | readonly unknown[] | ((row: Dict, help: Help) => unknown);

/** How one type of a platform is seeded, beyond what its schema says. */
export interface Kind {
  readonly type: string;
  /** What the SDK's methods select of it. */
  readonly fragment: string;
  /** Of a union: the type of those that name none. */
  readonly member?: string;
  /** The field that holds the id, where that is not `id`. */
  readonly idField?: string;
  /** The fields that identify one besides the id; `profile.email` for a field of a part. */
  readonly knownBy?: readonly string[];
  /** Where `knownBy` is unique only within an owner: the field that holds the owner, such as `team`. */
  readonly within?: string;
  /** What to say instead of a field that the platform works out: field → words. */
  readonly instead?: Readonly<Record<string, string>>;
  /** The least and the most that a number can be. */
  readonly limits?: Readonly<Record<string, readonly [least: number, most: number]>>;
  /** Fields that the schema does not show and the mock platform knows, with their types. */
  readonly extra?: Readonly<Record<string, string>>;
  /** Those of the extra fields that are handed back. */
  readonly shows?: readonly string[];
  /** Lists of things that belong to it: field → type, and the field that names the owner. */
  readonly parts?: Readonly<Record<string, readonly [type: string, owner: string]>>;
  /** Lists that are kept as ids, under a name of their own: field → type, name. */
  readonly lists?: Readonly<Record<string, readonly [type: string, storedAs: string]>>;
  /** Turns fields that the platform works out into what it works them out from. */
  readonly read?: (given: Dict, help: Pick<Help, 'now' | 'tables' | 'fail'>) => Dict;
  readonly defaults?: Readonly<Record<string, Default>>;
  /** Where it goes, when it has no table of its own. */
  readonly put?: (row: Dict, help: Help) => void;
  /** What else the platform must know of it. */
  readonly after?: (row: MockRow, help: Help) => void;
}

/** A thing that was made, when all are. */
export interface Finished {
  readonly row: MockRow;
  readonly help: Help;
}

/** How a platform is seeded. */
export interface SeedPlan {
  /** Key of the seeds → kind, in the order in which they are stored. */
  readonly kinds: Readonly<Record<string, Kind>>;
  /** Kinds that only occur within others. */
  readonly inner?: readonly Kind[];
  /** What parts without a table of their own hold when nobody says otherwise, by type. */
  readonly embedded?: Readonly<Record<string, Readonly<Record<string, Default>>>>;
  /** Fields that hold the id of another thing without saying so in the schema: type → field → type. */
  readonly refs?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** What can only be said of a thing once everything is made. */
  readonly finish?: (type: string, made: readonly Finished[]) => void;
  /** The ids of what belongs to the account: who made things, and for whom. */
  readonly own: Readonly<Record<string, string>>;
  /** The text of every fragment that is needed. */
  readonly fragments: string;
  /** An id as the platform makes them. */
  readonly id: (type: string, place: string, generator: Generator) => string;
}

/** Scalars that hold a moment in time. */
export const TIME_TYPES: readonly string[] = ['Time', 'Date', 'DateTime'];

/** Any number from 0. */
export const FROM_ZERO = [0, Number.POSITIVE_INFINITY] as const;

/** Refuses what the caller wrote. Nothing of the call is stored then. */
export function refuse(path: string, message: string): never {
  throw new TypeError(`${path}: ${message}`);
}

/** What a map has under a name that a caller chose, which may be one that every object has, such as `constructor`. */
export const entryOf = <T>(map: Readonly<Record<string, T>> | undefined, name: string): T | undefined =>
  map && Object.hasOwn(map, name) ? map[name] : undefined;

/** A number of letters and digits that follow from the place. */
export function idText(generator: Generator, place: string, length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i += 1)
    text += generator
      .number(`${place}|id${i}`, 36 ** 6)
      .toString(36)
      .padStart(6, '0');
  return text.slice(0, length);
}

/** A UUID of version 4 that follows from the place. */
export function uuid(generator: Generator, place: string): string {
  const hex = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => generator.number(`${place}|uuid${i}`, 0x10000).toString(16).padStart(4, '0'));
  const [a, b, c, d, e, f, g, h] = hex as [string, string, string, string, string, string, string, string];
  return `${a}${b}-${c}-4${d.slice(1)}-a${e.slice(1)}-${f}${g}${h}`;
}

/** What stands at `profile.email`. */
export function at(row: unknown, key: string): unknown {
  return key.split('.').reduce((value, name) => (value as Dict | null | undefined)?.[name], row);
}
