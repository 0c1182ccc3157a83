import type { Fields, Helpers, Model } from '../../engine/models/model.js';
import { type AnyRow, type Tables, tableAt } from '../../skilljar/tables.js';
import type { Shape } from './zod.js';

/** The host name of a record's domain. */
export const domainOf = ({ inherited }: Pick<Helpers<Tables>, 'inherited'>): string => String(inherited.domain_name);

/** A model of a REST resource, with the fields of its responses. */
export interface RestModel extends Model<Tables> {
  /** The operation that returns a record, without the platform's name. */
  readonly reads?: string;
  /** Other operations that return more fields of it. */
  readonly also?: readonly string[];
  /** The input fields, if they differ from those of the responses. */
  readonly fields?: Shape;
  /** The table of its rows. Default: the table of the resource in `reads`. */
  readonly table?: string;
  /** Fields that refer to another record, by an id or by an object: field → model. */
  readonly belongsTo?: Readonly<Record<string, string>>;
  /** How missing referenced records are created. */
  readonly belongsToInput?: Readonly<Record<string, Fields>>;
  /** Lists of ids: field → model. */
  readonly belongsToMany?: Readonly<Record<string, string>>;
  /** The field of `belongsTo` that contains the record's parent in its URL. */
  readonly under?: string;
  /** The record's name in its URL. Default: its id. */
  readonly urlName?: (row: AnyRow) => string;
  /** Finds a record by fields other than its id and unique fields. Returns its id. */
  readonly find?: (input: Fields, tables: Tables, find: (model: string, field: string) => string | undefined) => string | undefined;
  /** Fields that the platform counts or derives. */
  readonly derived?: readonly string[];
  /** Input fields that responses do not have, with a schema if one exists. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** Adds derived fields, to stored records and to records that are only built. */
  readonly complete?: (row: Fields, help: Helpers<Tables>) => Fields;
  /** The age in days. Default: 100. */
  readonly age?: number;
  /** The record's dates are in the future. */
  readonly ahead?: boolean;
}

const tables = new WeakMap<RestModel, string>();

export function tableOf(model: RestModel): string {
  const { table, reads = '' } = model;
  const name = tables.get(model) ?? table ?? tableAt(reads.slice(0, reads.lastIndexOf('.')));
  tables.set(model, name);
  return name;
}

/** Models by the key of their seeds, or by the field that contains them. */
export type Models = Readonly<Record<string, RestModel>>;

/** A record below another one in its URL. One field contains the parent; other fields can contain further references. */
export const under = (field: string, model: string, others: RestModel['belongsTo'] = {}) => ({
  belongsTo: { [field]: model, ...others },
  under: field,
});

/** A record of a domain. The host name identifies the domain. Other identifying fields apply within that domain only. */
export const onDomain = { ...under('domain_name', 'domain'), within: '$under' } as const;

/** A model that links two records: its URL is below the first, and ends in the id of the second. */
export function link(
  name: string,
  reads: string,
  above: readonly [field: string, model: string],
  [field, model]: readonly [field: string, model: string],
): RestModel {
  return { name, reads, ...under(...above, { [field]: model }), urlName: (row) => (row[field] as { id: string }).id };
}
