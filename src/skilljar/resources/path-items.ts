import { get, list } from '../rest/index.js';
import type { PathItem } from '../types/paths.js';
import type { PageNumberQuery } from '../types/shared.js';

/** Courses of a path. Whether they come in the path's order is not settled: sources disagree. */
export const listPathItems = /* @__PURE__ */ list<[pathId: string], PathItem, PageNumberQuery | undefined>(
  '/v1/paths/{path_id}/path-items',
  'PageNumberQuery',
);

/**
 * One course of a path, by the id of its place there.
 * @official
 */
export const getPathItem = /* @__PURE__ */ get<[path: { pathId: string; pathItemId: string }], PathItem>(
  '/v1/paths/{path_id}/path-items/{path_item_id}',
);
