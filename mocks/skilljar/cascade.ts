import { operations } from '../rest/routes.js';
import { aboveOf, idIn } from './lookup.js';
import { references } from './models/index.js';
import { type AnyRow, type Tables, tableAt } from './tables.js';

/** Tables whose URLs contain the id of a row, with the position of the id in their URL. */
interface Position {
  readonly table: string;
  readonly index: number;
}

let positions: ReadonlyMap<string, readonly Position[]> | undefined;

/** `domain.publishedCourses.tags` of `domain.publishedCourses.tags.get` and of `tags.list`. */
const tableIn = (id: string) => tableAt(id.slice('skilljar.'.length, id.lastIndexOf('.')));
const shapeOf = (url: string) => url.replace(/\{\w+\}/g, '{}');

/** By table, because two rows of different tables can have the same id. */
function positionsUnder(table: string): readonly Position[] {
  positions ??= findPositions();
  return positions.get(table) ?? [];
}

function findPositions(): Map<string, Position[]> {
  const found = new Map<string, Position[]>();
  const paths = new Map(operations().map(({ id, url }) => [shapeOf(url), tableIn(id)]));
  const nested = new Map(operations().flatMap(({ id, url }) => (/\}.*\//.test(url) ? [[tableIn(id), shapeOf(url)]] : [])));
  for (const [table, shape] of nested) {
    const above = [...shape.replace(/\/\{\}$/, '').matchAll(/\{\}/g)];
    above.forEach(({ index }, i) => {
      const path = paths.get(shape.slice(0, index + 2));
      if (path !== undefined) found.set(path, [...(found.get(path) ?? []), { table, index: i }]);
    });
  }
  return found;
}

/** Deletes the rows that depend on a deleted row: those below its URL, and those that refer to it. */
export function cascade(tables: Tables, table: string, id: string): void {
  for (const { table: inner, index } of positionsUnder(table)) drop(tables, inner, ({ $under }) => $under?.split('/')[index] === id);
  for (const { table: name, field, to } of references()) {
    if (to !== table) continue;
    const isIt = (row: AnyRow) => idIn(row[field]) === id;
    // A lesson stays when an object that it shows is deleted.
    if (!field.startsWith('content_')) drop(tables, name, isIt);
    else for (const row of tables.of(name).all(isIt)) tables.of(name).update(row.id, { [field]: null });
  }
}

function drop(tables: Tables, table: string, isGone: (row: AnyRow) => boolean): void {
  const gone = tables.of(table).all(isGone);
  for (const { id } of gone) {
    tables.of(table).delete(id);
    cascade(tables, table, id);
  }
  if (table === 'domain.publishedPaths.pathItems') for (const row of gone) countItems(tables, row);
}

/** Updates the number of items of a path. */
function countItems(tables: Tables, row: AnyRow): void {
  const published = tables.of('publishedPaths').get(aboveOf(row));
  if (!published) return;
  const path_item_count = tables.of('domain.publishedPaths.pathItems').ids({ $under: row.$under }).length;
  tables.of('publishedPaths').update(published.id, { path: { ...published.path, path_item_count } });
}

/** Whether a lesson or a part of one shows the record. Such a record cannot be deleted. */
export function isUsed(tables: Tables, field: 'content_asset_id' | 'content_web_package_id', id: string): boolean {
  return ['lessons', 'lessons.contentItems'].some((table) => tables.of(table).ids({ [field]: id }).length > 0);
}
