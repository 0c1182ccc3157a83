import type { Generator } from '../../engine/generator.js';
import type { Defaults, Model } from '../../engine/models/model.js';
import type { MockPlatform } from '../platform.js';
import type { Tables } from '../tables.js';

/** A model of a GraphQL type with the same name. */
export interface GraphQLModel extends Model<Tables> {
  /** The fragment that the SDK's methods select. */
  readonly fragment: string;
  /** For a union: the type of records that do not specify one. */
  readonly member?: string;
  /** Explanations for fields that the platform derives: field → text. */
  readonly derived?: Readonly<Record<string, string>>;
  /** Fields of the mock platform that are not in the schema, with their types. */
  readonly extra?: Readonly<Record<string, string>>;
  /** The extra fields that results contain. */
  readonly shows?: readonly string[];
  /** Lists of other records that are stored as ids: field → model, and the field that stores them. */
  readonly belongsToMany?: Readonly<Record<string, readonly [model: string, storedAs: string]>>;
}

/** The models of a platform, and data that belongs to no model. */
export interface GraphQLModels {
  readonly platform: MockPlatform;
  /** Key of the seeds → model, in the order in which records are created. */
  readonly models: Readonly<Record<string, GraphQLModel>>;
  /** Models whose records are always nested. */
  readonly nested?: Readonly<Record<string, GraphQLModel>>;
  /** Defaults of nested objects without a table, by type. */
  readonly parts?: Readonly<Record<string, Defaults<Tables>>>;
  /** Fields of nested objects that contain the id of another record, although the schema does not specify it: type → field → type. */
  readonly belongsTo?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The ids of the account's records, such as the author and the team, by type. */
  readonly account?: Readonly<Record<string, string>>;
  /** The text of all fragments in use. */
  readonly fragments: string;
  /** An id in the platform's format. */
  readonly id: (place: string, generator: Generator) => string;
}

/** The defaults of a model that do not depend on other fields. Scenarios can omit them. */
export const constantsOf = ({ defaults = {} }: GraphQLModel): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(defaults).filter(([, value]) => typeof value !== 'function'));

/** Scalars that contain a date and time. */
export const TIME_TYPES: readonly string[] = ['Time', 'Date', 'DateTime'];
