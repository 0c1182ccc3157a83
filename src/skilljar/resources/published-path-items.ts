import { get, list, post, remove, update } from '../rest/index.js';
import type { PublishedPathItem, PublishedPathItemCreate, PublishedPathItemUpdate } from '../types/published-path-items.js';
import type { PageNumberQuery } from '../types/shared.js';

const ITEMS = '/v1/domains/{domain_name}/published-paths/{published_path_id}/path-items';
const ITEM = '/v1/domains/{domain_name}/published-paths/{published_path_id}/path-items/{path_item_id}';

type Path = { publishedPathId: string; pathItemId: string };

/**
 * Published courses on a published path. Do not take the order of the rows for the order on the path: reports differ.
 * @official
 */
export const listPublishedPathItems = /* @__PURE__ */ list<[publishedPathId: string], PublishedPathItem, PageNumberQuery | undefined>(
  ITEMS,
  'PageNumberQuery',
);

/**
 * One course on a published path.
 * @official
 */
export const getPublishedPathItem = /* @__PURE__ */ get<[path: Path], PublishedPathItem>(ITEM);

/**
 * Puts a published course on a published path.
 * @official
 */
export const createPublishedPathItem = /* @__PURE__ */ post<[publishedPathId: string], PublishedPathItem, PublishedPathItemCreate>(
  ITEMS,
  'PublishedPathItemCreate',
);

/**
 * Moves a course to another place on its path; which course it is cannot be changed.
 * @official
 */
export const updatePublishedPathItem = /* @__PURE__ */ update<[path: Path], PublishedPathItem, PublishedPathItemUpdate>(
  ITEM,
  'PublishedPathItemUpdate',
);

/**
 * Takes a course off a published path; the published course stays.
 * @official
 */
export const deletePublishedPathItem = /* @__PURE__ */ remove<[path: Path]>(ITEM);
