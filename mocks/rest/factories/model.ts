import type { Fields, Helpers, Model } from '../../engine/models/model.js';
import { type AnyRow, type Tables, tableAt } from '../../skilljar/tables.js';
import type { Shape } from './zod.js';

/** The host name of the domain that something stands on. */
export const domainOf = ({ inherited }: Pick<Helpers<Tables>, 'inherited'>): string => String(inherited.domain_name);

/** A model of a REST resource, with the fields of its answers. */
export interface RestModel extends Model<Tables> {
  /** The operation that shows one, without the platform's name. */
  readonly reads?: string;
  /** Other operations that show more of it. */
  readonly also?: readonly string[];
  /** The fields, where those of the answers are not what is given. */
  readonly fields?: Shape;
  /** The table of its rows. Default: that of the resource of `reads`. */
  readonly table?: string;
  /** Fields that name another, be it by an id or by an object: field → model. */
  readonly belongsTo?: Readonly<Record<string, string>>;
  /** How those are made where nothing is said. */
  readonly belongsToInput?: Readonly<Record<string, Fields>>;
  /** Lists of ids: field → model. */
  readonly belongsToMany?: Readonly<Record<string, string>>;
  /** The field of `belongsTo` that names what it stands under in its URL. */
  readonly under?: string;
  /** Its own name in its URL. Default: its id. */
  readonly urlName?: (row: AnyRow) => string;
  /** The id of the one that is meant by something other than its id and unique fields. */
  readonly find?: (input: Fields, tables: Tables, find: (model: string, field: string) => string | undefined) => string | undefined;
  /** Fields that the platform counts or derives. */
  readonly derived?: readonly string[];
  /** What can be given besides the fields of the answers, with the schema where there is one. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** The fields with what depends on others: of what is stored and of what is only built. */
  readonly complete?: (row: Fields, help: Helpers<Tables>) => Fields;
  /** How many days old. Default: 100. */
  readonly age?: number;
  /** Takes place in the future. */
  readonly ahead?: boolean;
}

const tables = new WeakMap<RestModel, string>();

export function tableOf(model: RestModel): string {
  const { table, reads = '' } = model;
  const name = tables.get(model) ?? table ?? tableAt(reads.slice(0, reads.lastIndexOf('.')));
  tables.set(model, name);
  return name;
}

/** Models, by the key of their seeds, or by what they stand in. */
export type Models = Readonly<Record<string, RestModel>>;

/** What stands under another in its URL: in a field that names that one, besides which it may name others. */
export const under = (field: string, model: string, others: RestModel['belongsTo'] = {}) => ({
  belongsTo: { [field]: model, ...others },
  under: field,
});

/** What stands on a domain is named by its host, and is known by other names on that one alone. */
export const onDomain = { ...under('domain_name', 'domain'), within: '$under' } as const;

/** A model that links two others: its URL is under the one, and ends in the id of the other. */
export function link(
  name: string,
  reads: string,
  above: readonly [field: string, model: string],
  [field, model]: readonly [field: string, model: string],
): RestModel {
  return { name, reads, ...under(...above, { [field]: model }), urlName: (row) => (row[field] as { id: string }).id };
}
