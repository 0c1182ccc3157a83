import type { Generator } from '../../engine/generator.js';
import type { Defaults, Model } from '../../engine/models/model.js';
import type { MockPlatform } from '../platform.js';
import type { Tables } from '../tables.js';

/** A model of a GraphQL type, whose name it has. */
export interface GraphQLModel extends Model<Tables> {
  /** What the SDK's methods select of it. */
  readonly fragment: string;
  /** Of a union: the type of those that name none. */
  readonly member?: string;
  /** What to say instead of a field that the platform derives: field → words. */
  readonly derived?: Readonly<Record<string, string>>;
  /** Fields that the schema does not show and the mock platform has, with their types. */
  readonly extra?: Readonly<Record<string, string>>;
  /** Those of the extra fields that are handed back. */
  readonly shows?: readonly string[];
  /** Lists of others that are stored as ids: field → model, and the field that stores them. */
  readonly belongsToMany?: Readonly<Record<string, readonly [model: string, storedAs: string]>>;
}

/** The models of a platform, and what belongs to none of them. */
export interface GraphQLModels {
  readonly platform: MockPlatform;
  /** Key of the seeds → model, in the order in which they are made. */
  readonly models: Readonly<Record<string, GraphQLModel>>;
  /** Models that only occur inside others. */
  readonly nested?: Readonly<Record<string, GraphQLModel>>;
  /** Defaults of parts that have no table of their own, by type. */
  readonly parts?: Readonly<Record<string, Defaults<Tables>>>;
  /** Fields of parts that hold the id of another without saying so in the schema: type → field → type. */
  readonly belongsTo?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The ids of what belongs to the account: who made things, and for whom; by type. */
  readonly account?: Readonly<Record<string, string>>;
  /** The text of every fragment that is needed. */
  readonly fragments: string;
  /** An id as the platform makes them. */
  readonly id: (place: string, generator: Generator) => string;
}

/** The defaults of a model that follow from nothing else: what scenarios need not say of their rows. */
export const constantsOf = ({ defaults = {} }: GraphQLModel): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(defaults).filter(([, value]) => typeof value !== 'function'));

/** Scalars that hold a moment in time. */
export const TIME_TYPES: readonly string[] = ['Time', 'Date', 'DateTime'];
