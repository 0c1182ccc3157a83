import type { Collection } from '../collection.js';
import type { Generator } from '../generator.js';
import type { AnyRow, Fields, Helpers, Model } from './model.js';

/** The environment of defaults, hooks and schemas. */
export interface World<Tables> {
  readonly tables: Tables;
  readonly generator: Generator;
  /** The current time of the platforms. */
  readonly now: () => Date;
}

/** The owner: the field that contains its id, and its row if the record is created inside it. */
export type Owner = readonly [field: string, name: string, row?: AnyRow];

/** A record to create, or a reference to one. */
export interface Subject<M> {
  readonly model: M;
  readonly input: Fields;
  /** The position in the input, for errors. */
  readonly path: string;
  /** The place that its generated values are derived from. */
  readonly place: string;
  /** The fields of the enclosing record. */
  readonly inherited?: Fields | undefined;
  /** The owner. */
  readonly owner?: Owner | undefined;
}

/** The position of a value in the input. */
export type Spot = Pick<Subject<unknown>, 'path' | 'place' | 'inherited'>;

/** A record that this call created. */
export interface Instance<M> extends Subject<M> {
  readonly id: string;
  /** The completed row, even if no table stores it. */
  readonly row: AnyRow;
}

/** Functions of the factory that schemas can call. */
export interface FactoryView<Tables, M> {
  readonly world: World<Tables>;
  model(name: string): M | undefined;
  rows(model: M): Collection<AnyRow>;
  /** The id of the referenced record. Creates one if none matches. */
  reference(model: string, input: unknown, spot: Spot): string;
  /** The id of the referenced record, if it exists or is going to be created. */
  find(subject: Subject<M>): string | undefined;
  /** The row of an existing record. A record that the same call creates is created now. */
  row(model: M, id: string): AnyRow;
  helpers(spot: Spot, ordinal?: number): Helpers<Tables>;
  /** A text is an id. */
  inputOf(model: M, input: unknown, path: string): Fields;
}

/** Describes how a kind of schema handles models: their fields, how values are checked and completed, and the wording of its errors. */
export interface Schema<Tables, M extends Model<Tables>> {
  readonly refusals: Refusals<M>;
  /** The rows of a model, or of a table by its name. */
  rows(tables: Tables, table: string): Collection<AnyRow>;
  /** The table of a model. */
  tableOf(model: M): string;
  /** An id in the platform's format. */
  id(name: string, place: string, generator: Generator): string;
  /** Returns the input, which must be an object with fields. */
  object(model: M, input: unknown, path: string): Fields;
  /** Checks each field of the input, and resolves references. */
  read(factory: FactoryView<Tables, M>, subject: Subject<M>, help: Helpers<Tables>): Record<string, unknown>;
  /** Adds the required values to a row: references, defaults, and plausible values for the rest. */
  complete(
    factory: FactoryView<Tables, M>,
    subject: Subject<M>,
    row: Record<string, unknown>,
    help: Helpers<Tables>,
  ): Record<string, unknown>;
  /** The fields that the table stores, from the result of the model's `row`. */
  stored?(model: M, kept: AnyRow, row: AnyRow): AnyRow;
  /** Whether the field contains one record, not a list. */
  isSingle?(model: M, field: string, row: Fields): boolean;
  /** The field that identifies a record in the owner field of others. Default: its id. */
  ownerName?(model: M, row: AnyRow): string;
  /** Whether a text can be an id. Default: any text that is not empty. */
  isId?(text: string): boolean;
  /** Finds a record by fields other than its key and unique fields. */
  find?(factory: FactoryView<Tables, M>, subject: Subject<M>): string | undefined;
  /** Values that nested and related records inherit, in addition to the row's fields. */
  context?(row: Fields): Fields;
  /**
   * References resolve only within the same owner, and nested records are always new. Default: a nested record can be an existing one,
   * which gets this owner.
   */
  readonly isScoped?: boolean;
  /** Ignores the case of texts. */
  readonly ignoresCase?: boolean;
  /** Returns records of a model in the form that the SDK's methods return. */
  show(factory: FactoryView<Tables, M>, model: M, made: readonly Instance<M>[]): readonly unknown[];
  /** Builds a complete record alone, if that differs from creating and returning it with an empty store. */
  build?(factory: FactoryView<Tables, M>, subject: Subject<M>, ordinal: number): unknown;
}

/** Errors in the wording of the platform's schema. Each throws a `TypeError` that starts with the path. */
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
  /** A reference to an existing record has nested records. Default: they are ignored. */
  hasChildren?(path: string, model: M): never;
  /** A field names another owner than the enclosing record. Default: it is ignored. */
  elsewhere?(path: string, model: M, field: string, owner: string): never;
  limit(path: string, limits: readonly [least: number, most: number], value: number): never;
}
