import type { RestOperation } from '../../src/skilljar/rest/index.js';
import { results } from '../../src/skilljar/schemas/index.js';
import type { Collection } from '../engine/collection.js';
import type { Body } from '../rest/body.js';
import { fill } from '../rest/factories/complete.js';
import { chosen } from '../rest/filters.js';
import { type Call, type Resource, resource } from '../rest/resource.js';
import { cascade } from './cascade.js';
import { checkReferences, named } from './references.js';
import { daysAgo } from './scenarios/demo-ids.js';
import { type AnyRow, type RowAt, type Tables, tableAt } from './tables.js';

/** The special behavior of a resource that is otherwise generic. */
export interface Special<R = AnyRow> extends Pick<Resource<R>, 'shape' | 'pageSize' | 'filters' | 'actions'> {
  /** One row exists for each URL, without an id: a new row replaces the old one. */
  readonly single?: boolean;
  /** Optional fields of the response are omitted unless they are set. */
  readonly sparse?: boolean;
  /** The field that contains the parent of the rows. Default: `$under`, with all ids of the URL. */
  readonly under?: string;
  /** Throws an error for a list request that the platform rejects. */
  asked?(call: Call): void;
  /** The existing row that a new one would duplicate, which is returned instead. Default: a row that links the same records. */
  again?(call: Call): R | undefined;
  /** The fields of a new row, from the body. Default: the body. */
  made?(call: Call): Body;
  /** The fields that an update changes, from the body. Default: the body. */
  changed?(row: R, call: Call): Body;
  /** Stores a change, if the row is not in the table. */
  keep?(row: R, call: Call): R;
  /** Fields that responses contain and the row does not. */
  shown?(row: R, call: Call): Body;
  /** Side effects. */
  created?(row: R, call: Call): void;
  /** Throws an error if the row cannot be deleted. */
  leaving?(row: R, call: Call): void;
  deleted?(row: R, call: Call): void;
  /** The row of the URL, if it is not one of the rows below it. */
  find?(call: Call): R | undefined;
  /** The rows below the URL, if they are stored elsewhere. */
  rows?(call: Call): readonly R[];
}

interface Names {
  readonly above: readonly string[];
  readonly own: string | undefined;
}

const namesByOperation = new WeakMap<RestOperation, Names>();

/** The ids of the URL: of the parents, and of the record itself if the URL ends in one. */
function namesOf(op: RestOperation): Names {
  let names = namesByOperation.get(op);
  if (!names) {
    const above = [...op.url.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
    names = { own: op.url.endsWith('}') ? above.pop() : undefined, above };
    namesByOperation.set(op, names);
  }
  return names;
}

/** The position of a row: the ids above it in the URL. */
export const place = (...ids: string[]): string => ids.join('/');

/** The same, from the ids of the URL. Only the host name of a domain is case-insensitive. */
export const placeUnder = ({ params }: Call, names: readonly string[]): string =>
  place(...names.map((name) => (name === 'domain_name' ? params[name]!.toLowerCase() : params[name]!)));

/** The field of the record that a row links to its parent: `tag` for `tags/{tag_id}`. */
const tieOf = (param: string): string => param.replace(/^prerequisite_/, '').replace(/_id$/, '');

/** The identifying value of a row: its own id, or the id of the record that it links to its parent. */
const keyOf = (row: AnyRow, param: string): string => (row[tieOf(param)] as { id?: string } | undefined)?.id ?? row.id;

/** `classicPageItems`: "classic page item". */
const kindOf = (path: string): string =>
  path
    .slice(path.lastIndexOf('.') + 1)
    .replace(/ies$/, 'y')
    .replace(/([zx])es$/, '$1')
    .replace(/s$/, '')
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const schemas = new WeakMap<RestOperation, unknown>();

/** The response schema of an operation. */
function schemaOf(op: RestOperation): unknown {
  if (!schemas.has(op)) schemas.set(op, (results as Readonly<Record<string, unknown>>)[op.id.slice('skilljar.'.length)]);
  return schemas.get(op);
}

/** A row in the form of the schema. */
export const complete = (schema: unknown, row: AnyRow, tables: Tables, kind: string, sparse = false): unknown =>
  schema === undefined ? row : fill(schema, named(row, tables), { id: row.id, kind, made: row.$made ?? daysAgo(100), sparse });

/** Any resource: stores its fields under the ids of its URL, and completes them to the response of the operation. */
export function generic<Path extends string>(path: Path, special: Special<RowAt<Path>> = {}): Resource {
  const own = special as unknown as Special;
  const { shape, pageSize, filters, actions, under: field = '$under', sparse } = own;
  const name = tableAt(path);
  const kind = kindOf(path);
  const table = ({ tables }: Call) => tables.of(name) as Collection<AnyRow>;
  const placeOf = (call: Call): Body => ({ [field]: placeUnder(call, namesOf(call.op).above) });
  const under = (call: Call): readonly AnyRow[] => {
    if (own.rows) return own.rows(call);
    const at = placeOf(call);
    return at[field] === '' ? table(call).all() : table(call).where(at);
  };
  const find = (call: Call): AnyRow | undefined => {
    if (own.find) return own.find(call);
    const param = namesOf(call.op).own;
    // Without a separate id, only one row exists.
    if (param === undefined) return under(call)[0];
    const id = call.params[param]!;
    const isIt = (row: AnyRow) => keyOf(row, param) === id;
    if (own.rows) return own.rows(call).find(isIt);
    const at = placeOf(call);
    const where = at[field] === '' ? {} : at;
    const found = table(call)
      .where({ ...where, id })
      .find(isIt);
    return (
      found ??
      table(call)
        .where({ ...where, [`${tieOf(param)}.id`]: id })
        .find(isIt)
    );
  };
  const view = (row: AnyRow, call: Call): unknown => {
    return complete(schemaOf(call.op), own.shown ? { ...row, ...own.shown(row, call) } : row, call.tables, kind, sparse);
  };
  return resource<AnyRow>({
    ...(shape && { shape }),
    ...(pageSize && { pageSize }),
    ...(filters && { filters }),
    ...(actions && { actions }),
    list: (call) => {
      own.asked?.(call);
      return chosen(under(call), call, Object.keys(filters ?? {}), view);
    },
    find,
    view,
    create: (call) => {
      checkReferences(call);
      const same = own.again?.(call);
      if (same) return same;
      const row: Body = { ...(own.made?.(call) ?? call.body), ...placeOf(call) };
      const again = own.single ? under(call)[0] : own.again ? undefined : tiedAgain(row, () => under(call));
      if (again) return table(call).update(again.id, row)!;
      const made = table(call).insert({ ...row, $made: call.now });
      own.created?.(made, call);
      return made;
    },
    update: (row, call) => {
      checkReferences(call);
      return own.keep?.(row, call) ?? table(call).update(row.id, own.changed?.(row, call) ?? call.body)!;
    },
    delete: (row, call) => {
      own.leaving?.(row, call);
      table(call).delete(row.id);
      cascade(call.tables, name, row.id);
      own.deleted?.(row, call);
    },
  });
}

/** Resources by their path on the client, with their special behavior. */
export const generics = <Path extends string>(specials: { readonly [P in Path]: Special<RowAt<P>> }): Readonly<Record<string, Resource>> =>
  Object.fromEntries(Object.entries<Special>(specials as never).map(([path, special]) => [path, generic(path, special)]));

const TIES = ['tag', 'label', 'student_group', 'published_course', 'student', 'user', 'access_code_pool'];

/** A link of two records exists once. */
function tiedAgain(row: Body, rows: () => readonly AnyRow[]): AnyRow | undefined {
  const idOf = (from: Body, field: string) => (from[field] as { id?: string } | undefined)?.id;
  const ties = TIES.filter((field) => idOf(row, field) !== undefined);
  return ties.length === 0 ? undefined : rows().find((other) => ties.some((field) => idOf(other, field) === idOf(row, field)));
}
