import type { Row } from '../engine/collection.js';
import { operations } from '../rest/routes.js';
import type { Tables } from './tables.js';

/** A row as far as it can point at others. */
interface Pointer extends Row {
  readonly $under?: string;
  readonly [field: string]: unknown;
}

const rows = (tables: Tables, table: string) => tables.store.collection<Pointer>(`skilljar.${table}`);

/** Fields that hold the id of a row in another table, by that table: rows that refer to a deleted row are deleted with it. */
const NAMED_IN: Readonly<Record<string, readonly (readonly [table: string, field: string])[]>> = {
  accessCodePools: [['groupAccessCodePools', 'pool_id']],
  courses: [
    ['lessons', 'course_id'],
    ['publishedCourses', 'course_id'],
  ],
  'domain.catalogPages': [
    ['domain.catalogPages.classicPageItems', 'item_catalog_page_id'],
    ['domain.catalogPages.tileContainerContentBlocks.items', 'item_catalog_page_id'],
  ],
  groups: [
    ['groupUsers', 'group_id'],
    ['groupAccessCodePools', 'group_id'],
    ['domain.catalogPages.visibilityOverrides', 'student_group'],
    ['domain.publishedCourses.visibilityOverrides', 'student_group'],
    ['domain.publishedPaths.visibilityOverrides', 'student_group'],
    ['domain.publishedCourses.studentGroupPrerequisites', 'student_group'],
  ],
  iltMultiSessionEvents: [['iltSessions', 'multi_session_event']],
  labels: [['domain.publishedPaths.labels', 'label']],
  lessons: [
    ['iltMultiSessionEvents', 'lesson'],
    ['iltSessions', 'lesson'],
  ],
  promoCodePools: [['promoCodes', 'promo_code_pool_id']],
  publishedCourses: [
    ['enrollments', 'target'],
    ['domain.publishedCourses.publishedCoursePrerequisites', 'published_course'],
    ['domain.publishedPaths.pathItems', 'published_course'],
    ['domain.catalogPages.classicPageItems', 'item_published_course_id'],
    ['domain.catalogPages.tileContainerContentBlocks.items', 'item_published_course_id'],
  ],
  publishedPaths: [
    ['publishedPathEnrollments', 'target'],
    ['domain.catalogPages.classicPageItems', 'item_published_path_id'],
    ['domain.catalogPages.tileContainerContentBlocks.items', 'item_published_path_id'],
  ],
  questionBanks: [
    ['quizQuestions', 'quiz_question_bank'],
    ['quizzes.questionBanks', 'bank_id'],
  ],
  quizzes: [
    ['quizQuestions', 'quiz'],
    ['quizzes.questionBanks', 'quiz_id'],
  ],
  tags: [
    ['domain.catalogPages.tags', 'tag'],
    ['domain.publishedCourses.tags', 'tag'],
    ['domain.publishedPaths.tags', 'tag'],
  ],
};

/** Fields that only show a row of another table, by that table: rows that refer to a deleted row stay, and the field becomes `null`. */
const SHOWN_IN: Readonly<Record<string, readonly (readonly [table: string, field: string])[]>> = {
  quizzes: [
    ['lessons', 'content_quiz_id'],
    ['lessons.contentItems', 'content_quiz_id'],
  ],
};

/** Where the id of a row occurs in the URLs of other rows: the table of those rows, and the index of the id in their URL. */
interface Position {
  readonly table: string;
  readonly index: number;
}

let positions: ReadonlyMap<string, readonly Position[]> | undefined;

/** `domain.publishedCourses` of `domain.publishedCourses.tags.get`, and the same of `tags.list`. */
const resourcePathOf = (id: string) => id.slice('skilljar.'.length, id.lastIndexOf('.'));
const shapeOf = (url: string) => url.replace(/\{\w+\}/g, '{}');

/** By the path of the resource, because two rows of different tables may have the same id. */
function positionsUnder(path: string): readonly Position[] {
  positions ??= findPositions();
  return positions.get(path) ?? [];
}

function findPositions(): Map<string, Position[]> {
  const found = new Map<string, Position[]>();
  const paths = new Map(operations().map(({ id, url }) => [shapeOf(url), resourcePathOf(id)]));
  const nested = new Map(operations().flatMap(({ id, url }) => (/\}.*\//.test(url) ? [[resourcePathOf(id), shapeOf(url)]] : [])));
  for (const [table, shape] of nested) {
    const above = [...shape.replace(/\/\{\}$/, '').matchAll(/\{\}/g)];
    above.forEach(({ index }, i) => {
      const path = paths.get(shape.slice(0, index + 2));
      if (path !== undefined) found.set(path, [...(found.get(path) ?? []), { table, index: i }]);
    });
  }
  return found;
}

/** The resource paths of the tables that have another name. */
const PATHS: Readonly<Record<string, string>> = {
  accessCodePools: 'domain.accessCodePools',
  publishedCourses: 'domain.publishedCourses',
  publishedPaths: 'domain.publishedPaths',
};

/** Deletes the rows that depend on a deleted row: those under its URL, and those that refer to it. */
export function cascade(tables: Tables, table: string, id: string): void {
  const isIt = (value: unknown) => ((value as { id?: unknown } | null | undefined)?.id ?? value) === id;
  for (const { table: inner, index } of positionsUnder(PATHS[table] ?? table))
    drop(tables, inner, ({ $under }) => $under?.split('/')[index] === id);
  for (const [name, field] of NAMED_IN[table] ?? []) drop(tables, name, (row) => isIt(row[field]));
  for (const [name, field] of SHOWN_IN[table] ?? []) {
    for (const row of rows(tables, name).all((other) => isIt(other[field]))) rows(tables, name).update(row.id, { [field]: null });
  }
}

function drop(tables: Tables, table: string, isGone: (row: Pointer) => boolean): void {
  const gone = rows(tables, table).all(isGone);
  for (const { id } of gone) {
    rows(tables, table).delete(id);
    cascade(tables, table, id);
  }
  if (table === 'domain.publishedPaths.pathItems') for (const { $under } of gone) countItems(tables, $under ?? '');
}

/** Keeps the count of its items that a path carries. */
function countItems(tables: Tables, $under: string): void {
  const published = tables.publishedPaths.get($under.split('/').at(-1) ?? '');
  if (!published) return;
  const path_item_count = rows(tables, 'domain.publishedPaths.pathItems').all((row) => row.$under === $under).length;
  tables.publishedPaths.update(published.id, { path: { ...published.path, path_item_count } });
}

/** Whether a lesson or a part of one shows it: such a thing cannot be deleted. */
export function isUsed(tables: Tables, field: 'content_asset_id' | 'content_web_package_id', id: string): boolean {
  return ['lessons', 'lessons.contentItems'].some((table) => rows(tables, table).find((row) => row[field] === id));
}
