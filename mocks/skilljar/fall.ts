import type { Row } from '../store.js';
import { operations } from './routes.js';
import type { Tables } from './tables.js';

/** A row as far as it can point at others. */
interface Pointer extends Row {
  readonly $under?: string;
  readonly [field: string]: unknown;
}

const rows = (tables: Tables, table: string) => tables.store.collection<Pointer>(`skilljar.${table}`);

/** Where a row names its place by a field: such a row goes with the thing that it names. By the table of that thing. */
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

/** Where a thing is only shown: what shows it stays, without it. */
const SHOWN_IN: Readonly<Record<string, readonly (readonly [table: string, field: string])[]>> = {
  quizzes: [
    ['lessons', 'content_quiz_id'],
    ['lessons.contentItems', 'content_quiz_id'],
  ],
};

/** Where a thing stands in the URLs of others: their table, and which of the ids above them is its own. */
interface Position {
  readonly table: string;
  readonly index: number;
}

let positions: ReadonlyMap<string, readonly Position[]> | undefined;

/** `domain.publishedCourses` of `domain.publishedCourses.tags.get`, and the same of `tags.list`. */
const roadOf = (id: string) => id.slice('skilljar.'.length, id.lastIndexOf('.'));
const shapeOf = (url: string) => url.replace(/\{\w+\}/g, '{}');

/** By the road of a thing: two things of different kinds may have the same id. */
function positionsUnder(road: string): readonly Position[] {
  positions ??= findPositions();
  return positions.get(road) ?? [];
}

function findPositions(): Map<string, Position[]> {
  const found = new Map<string, Position[]>();
  const roads = new Map(operations().map(({ id, url }) => [shapeOf(url), roadOf(id)]));
  const nested = new Map(operations().flatMap(({ id, url }) => (/\}.*\//.test(url) ? [[roadOf(id), shapeOf(url)]] : [])));
  for (const [table, shape] of nested) {
    const above = [...shape.replace(/\/\{\}$/, '').matchAll(/\{\}/g)];
    above.forEach(({ index }, i) => {
      const road = roads.get(shape.slice(0, index + 2));
      if (road !== undefined) found.set(road, [...(found.get(road) ?? []), { table, index: i }]);
    });
  }
  return found;
}

/** Where the table is not called like the road of its things. */
const ROADS: Readonly<Record<string, string>> = {
  accessCodePools: 'domain.accessCodePools',
  publishedCourses: 'domain.publishedCourses',
  publishedPaths: 'domain.publishedPaths',
};

/** What is gone takes along what stands under it, and what ties it to other things. */
export function fall(tables: Tables, table: string, id: string): void {
  const isIt = (value: unknown) => ((value as { id?: unknown } | null | undefined)?.id ?? value) === id;
  for (const { table: inner, index } of positionsUnder(ROADS[table] ?? table))
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
    fall(tables, table, id);
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
