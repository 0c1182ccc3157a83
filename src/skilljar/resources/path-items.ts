import { get, list } from '../rest/index.js';
import type { PathItem } from '../types/paths.js';
import type { PageNumberQuery } from '../types/shared.js';

/** Lists the courses of a path. Sources disagree on whether the list follows the path's order. */
export const listPathItems = /* @__PURE__ */ list<[pathId: string], PathItem, PageNumberQuery | undefined>(
  '/v1/paths/{path_id}/path-items',
  'PageNumberQuery',
);

/**
 * Retrieves a course of a path, by the id of the path item.
 * @official
 */
export const getPathItem = /* @__PURE__ */ get<[path: { pathId: string; pathItemId: string }], PathItem>(
  '/v1/paths/{path_id}/path-items/{path_item_id}',
);
