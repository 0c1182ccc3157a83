import { get, list, post, remove, update } from '../rest/index.js';
import type {
  PublishedPathItem,
  PublishedPathItemCreate,
  PublishedPathItemUpdate,
  PublishedPathItemUpdated,
} from '../types/published-path-items.js';
import type { PageNumberQuery } from '../types/shared.js';

const ITEMS = '/v1/domains/{domain_name}/published-paths/{published_path_id}/path-items';
const ITEM = '/v1/domains/{domain_name}/published-paths/{published_path_id}/path-items/{path_item_id}';

type Path = { publishedPathId: string; pathItemId: string };

/**
 * Lists the published courses of a published path. Do not rely on the order of the list: sources disagree on it.
 * @official
 */
export const listPublishedPathItems = /* @__PURE__ */ list<[publishedPathId: string], PublishedPathItem, PageNumberQuery | undefined>(
  ITEMS,
  'PageNumberQuery',
);

/**
 * Retrieves a course of a published path.
 * @official
 */
export const getPublishedPathItem = /* @__PURE__ */ get<[path: Path], PublishedPathItem>(ITEM);

/**
 * Adds a published course to a published path.
 * @official
 */
export const createPublishedPathItem = /* @__PURE__ */ post<[publishedPathId: string], PublishedPathItem, PublishedPathItemCreate>(
  ITEMS,
  'PublishedPathItemCreate',
);

/**
 * Moves a course on its path. The course itself cannot change.
 * @official
 */
export const updatePublishedPathItem = /* @__PURE__ */ update<[path: Path], PublishedPathItemUpdated, PublishedPathItemUpdate>(
  ITEM,
  'PublishedPathItemUpdate',
);

/**
 * Removes a course from a published path. The published course remains.
 * @official
 */
export const deletePublishedPathItem = /* @__PURE__ */ remove<[path: Path]>(ITEM);
