import type { RestOperation } from '../../src/skilljar/rest/index.js';
import { results } from '../../src/skilljar/schemas/index.js';
import type { Collection, Row } from '../engine/store.js';
import type { Body } from '../rest/body.js';
import { fill } from '../rest/factories/complete.js';
import { matches } from '../rest/filters.js';
import type { ListShape } from '../rest/paging.js';
import { type Call, type Resource, resource } from '../rest/resource.js';
import { cascade } from './cascade.js';
import { checkReferences, named } from './references.js';
import { daysAgo } from './scenarios/demo-ids.js';
import type { Tables } from './tables.js';

/** A row of a resource that has no table of its own shape: the fields it was given; the rest is made up when it is shown. */
export interface AnyRow extends Row {
  /** The ids of the URL that it stands under. */
  $under?: string;
  /** When it was made. */
  $made?: string;
  [field: string]: unknown;
}

/** What is special about a resource that is otherwise like all others. */
export interface Special {
  /** The name of the table, when it differs from the path of the resource. */
  readonly table?: string;
  /** There is one under each URL, without an id: a new one takes the place of the old. */
  readonly single?: boolean;
  readonly shape?: ListShape;
  readonly pageSize?: number;
  /** The fields of a new row, from the body. Default: the body. */
  made?(call: Call): Body;
  /** The fields that an update changes, from the body. Default: the body. */
  changed?(row: AnyRow, call: Call): Body;
  /** Keeps a change, where the row is not in the table. */
  keep?(row: AnyRow, call: Call): AnyRow;
  /** What is shown with the row without being kept in it. */
  shown?(row: AnyRow, call: Call): Body;
  /** What else happens. */
  created?(row: AnyRow, call: Call): void;
  /** Throws when it cannot be deleted. */
  leaving?(row: AnyRow, call: Call): void;
  deleted?(row: AnyRow, call: Call): void;
  /** The row of the URL, where it is not looked for among the rows under it. */
  find?(call: Call): AnyRow | undefined;
  /** The rows under the URL, when they are not kept under it. */
  rows?(call: Call): readonly AnyRow[];
  readonly filters?: NonNullable<Resource<AnyRow>['filters']>;
  readonly actions?: Resource['actions'];
}

export const rowsOf = (tables: Tables, table: string): Collection<AnyRow> => tables.store.collection<AnyRow>(`skilljar.${table}`);

/** The names in the URL: of the things above, and of the thing itself, where the URL ends in one. */
function namesOf(op: RestOperation): { above: string[]; own: string | undefined } {
  const names = [...op.url.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
  const own = op.url.endsWith('}') ? names.pop() : undefined;
  return { above: names, own };
}

/** Where a row stands: the ids above it in the URL. */
export const place = (...ids: string[]): string => ids.join('/');

/** The same, from the names in the URL. Of all ids, only the host name of a domain may be written in either case. */
export const placeUnder = ({ params }: Call, names: readonly string[]): string =>
  place(...names.map((name) => (name === 'domain_name' ? params[name]!.toLowerCase() : params[name]!)));

const placeOf = (call: Call): string => placeUnder(call, namesOf(call.op).above);

/** What a row is found by: its own id, or that of the thing it ties to the one above (`tags/{tag_id}` by `tag.id`). */
function keyOf(row: AnyRow, param: string): string {
  const tied = row[param.replace(/^prerequisite_/, '').replace(/_id$/, '')] as { id?: string } | undefined;
  return tied?.id ?? row.id;
}

/** `classicPageItems`: "classic page item". */
const kindOf = (path: string): string =>
  path
    .slice(path.lastIndexOf('.') + 1)
    .replace(/ies$/, 'y')
    .replace(/([zx])es$/, '$1')
    .replace(/s$/, '')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** A row as the schema wants it. */
export const complete = (schema: unknown, row: AnyRow, tables: Tables, kind: string): unknown =>
  schema === undefined ? row : fill(schema, named(row, tables), { id: row.id, kind, made: row.$made ?? daysAgo(100) });

/** Any resource: keeps what it is given under the ids of its URL, and shows it completed to what the operation answers with. */
export function generic(path: string, special: Special = {}): Resource {
  const table = (call: Call) => rowsOf(call.tables, special.table ?? path);
  const under = (call: Call): readonly AnyRow[] => special.rows?.(call) ?? (placeOf(call) === '' ? table(call).all() : table(call).where({ $under: placeOf(call) }));
  const find = (call: Call) => {
    if (special.find) return special.find(call);
    const { own } = namesOf(call.op);
    // Without an id of its own there is only one.
    return under(call).find((row) => own === undefined || keyOf(row, own) === call.params[own]);
  };
  const view = (row: AnyRow, call: Call): unknown => {
    const schema = (results as Readonly<Record<string, unknown>>)[call.op.id.slice('skilljar.'.length)];
    return complete(schema, { ...row, ...special.shown?.(row, call) }, call.tables, kindOf(path));
  };
  return resource<AnyRow>({
    ...(special.shape && { shape: special.shape }),
    ...(special.pageSize && { pageSize: special.pageSize }),
    ...(special.filters && { filters: special.filters }),
    ...(special.actions && { actions: special.actions }),
    list: (call) => under(call).filter((row) => matches(view(row, call), call, Object.keys(special.filters ?? {}))),
    find,
    view,
    create: (call) => {
      checkReferences(call);
      const row = { ...(special.made?.(call) ?? call.body), $under: placeOf(call), $made: call.now };
      const again = special.single ? under(call)[0] : tiedAgain(row, under(call));
      if (again) return table(call).update(again.id, row)!;
      const made = table(call).insert(row);
      special.created?.(made, call);
      return made;
    },
    update: (row, call) => {
      checkReferences(call);
      return special.keep?.(row, call) ?? table(call).update(row.id, special.changed?.(row, call) ?? call.body)!;
    },
    delete: (row, call) => {
      special.leaving?.(row, call);
      table(call).delete(row.id);
      cascade(call.tables, special.table ?? path, row.id);
      special.deleted?.(row, call);
    },
  });
}

/** What ties two things together is there once. */
function tiedAgain(row: Body, rows: readonly AnyRow[]): AnyRow | undefined {
  const ties = ['tag', 'label', 'student_group', 'published_course', 'student'].filter((field) => row[field] !== undefined);
  const idIn = (from: Body, field: string) => (from[field] as { id?: string } | undefined)?.id;
  return rows.find((other) => ties.some((field) => idIn(other, field) !== undefined && idIn(other, field) === idIn(row, field)));
}
