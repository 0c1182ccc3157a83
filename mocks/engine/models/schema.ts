import type { Collection } from '../collection.js';
import type { Generator } from '../generator.js';
import type { AnyRow, Fields, Helpers, Model } from './model.js';

/** What defaults, hooks and schemas work with. */
export interface World<Tables> {
  readonly tables: Tables;
  readonly generator: Generator;
  /** The present of the platforms. */
  readonly now: () => Date;
}

/** A field, what names the owner there, and the owner's row where it is made inside that. */
export type Owner = readonly [field: string, name: string, row?: AnyRow];

/** One that is to be made, or that is meant. */
export interface Subject<M> {
  readonly model: M;
  readonly input: Fields;
  /** Where the caller wrote it, for errors. */
  readonly path: string;
  /** What its values are derived from. */
  readonly place: string;
  /** The fields of what it was written inside. */
  readonly inherited?: Fields | undefined;
  /** What it belongs to. */
  readonly owner?: Owner | undefined;
}

/** Where a value stands in the input. */
export type Spot = Pick<Subject<unknown>, 'path' | 'place' | 'inherited'>;

/** What was made, by this call. */
export interface Instance<M> extends Subject<M> {
  readonly id: string;
  /** The row as it was completed, also where no table keeps it. */
  readonly row: AnyRow;
}

/** What a schema may ask of the factory that it completes things for. */
export interface FactoryView<Tables, M> {
  readonly world: World<Tables>;
  model(name: string): M | undefined;
  rows(model: M): Collection<AnyRow>;
  /** The id of the one that is meant; one is made, where nothing fits. */
  reference(model: string, input: unknown, spot: Spot): string;
  /** The id of the one that is meant, when it is there or will be. */
  find(subject: Subject<M>): string | undefined;
  /** The row of one that is there; one that is going to be made is made now. */
  row(model: M, id: string): AnyRow;
  helpers(spot: Spot, ordinal?: number): Helpers<Tables>;
  /** A text stands for the one that has it as its id. */
  inputOf(model: M, input: unknown, path: string): Fields;
}

/** What a kind of schema knows of models: their fields, how values are checked and completed, and its own words for what it refuses. */
export interface Schema<Tables, M extends Model<Tables>> {
  readonly refusals: Refusals<M>;
  /** The rows of a model, or of a table by its name. */
  rows(tables: Tables, table: string): Collection<AnyRow>;
  /** The table of a model. */
  tableOf(model: M): string;
  /** An id as the platform makes them. */
  id(name: string, place: string, generator: Generator): string;
  /** What was given, which must be an object with fields. */
  object(model: M, input: unknown, path: string): Fields;
  /** Checks each field that was given, and turns what stands for others into references. */
  read(factory: FactoryView<Tables, M>, subject: Subject<M>, help: Helpers<Tables>): Record<string, unknown>;
  /** Gives a row what it must have: references, defaults, and plausible values for the rest. */
  complete(
    factory: FactoryView<Tables, M>,
    subject: Subject<M>,
    row: Record<string, unknown>,
    help: Helpers<Tables>,
  ): Record<string, unknown>;
  /** What the table keeps, of what the model's `row` made of the row. */
  stored?(model: M, kept: AnyRow, row: AnyRow): AnyRow;
  /** Whether the field holds one, not a list. */
  isSingle?(model: M, field: string, row: Fields): boolean;
  /** What others name one by in the field of their owner. Default: its id. */
  ownerName?(model: M, row: AnyRow): string;
  /** Whether a text can be an id. Default: any text but the empty one. */
  isId?(text: string): boolean;
  /** The one that is meant by something other than its key and unique fields. */
  find?(factory: FactoryView<Tables, M>, subject: Subject<M>): string | undefined;
  /** What a row hands down to all that is made inside it or for it, beside its fields. */
  context?(row: Fields): Fields;
  /** Only those within the same owner can be meant, and what is given inside one is new. Default: what is there comes to belong to it. */
  readonly isScoped?: boolean;
  /** Texts that differ in case only are the same. */
  readonly ignoresCase?: boolean;
  /** Those of a model, as the SDK's methods hand them out. */
  show(factory: FactoryView<Tables, M>, model: M, made: readonly Instance<M>[]): readonly unknown[];
  /** Makes a whole one alone, where that is not to make and show it beside the world. */
  build?(factory: FactoryView<Tables, M>, subject: Subject<M>, ordinal: number): unknown;
}

/** What is refused, in the words of the platform's schema; each throws a `TypeError` that begins with the path. */
export interface Refusals<M> {
  notObject(): never;
  notList(path: string): never;
  unknownKey(key: string, keys: readonly string[]): never;
  badId(path: string, model: M, id: unknown): never;
  takenId(path: string, model: M, id: string): never;
  missing(path: string, model: M, id: string, isText: boolean): never;
  taken(path: string, model: M, value: string, id: string): never;
  ambiguous(path: string, model: M): never;
  /** A reference contradicts a field of the row. */
  differs(path: string, field: string, model: M, row: AnyRow): never;
  /** A reference to what is there has children. Default: they are not looked at. */
  hasChildren?(path: string, model: M): never;
  /** A field names another owner than what it stands inside. Default: it is not looked at. */
  elsewhere?(path: string, model: M, field: string, owner: string): never;
  limit(path: string, limits: readonly [least: number, most: number], value: number): never;
}
