import { get, list, remove, update } from '../rest/index.js';
import type { Path, PathOverview, PathUpdate } from '../types/paths.js';
import type { PageNumberQuery } from '../types/shared.js';

const PATH = '/v1/paths/{path_id}';

/** Learning paths of the organisation. New ones are made by `domain(name).publishedPaths.create`. */
export const listPaths = /* @__PURE__ */ list<[], PathOverview, PageNumberQuery | undefined>('/v1/paths', 'PageNumberQuery');

/**
 * One learning path.
 * @official
 */
export const getPath = /* @__PURE__ */ get<[pathId: string], Path>(PATH);

/**
 * Changes the texts of a path: what is given, and leaves the rest.
 * @official
 */
export const updatePath = /* @__PURE__ */ update<[pathId: string], Path, PathUpdate>(PATH, 'PathUpdate');

/**
 * Deletes a path with its items, for good.
 * @official
 */
export const deletePath = /* @__PURE__ */ remove<[pathId: string]>(PATH);
