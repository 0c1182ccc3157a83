import { get, list, remove, update } from '../rest/index.js';
import type { Path, PathOverview, PathUpdate } from '../types/paths.js';
import type { PageNumberQuery } from '../types/shared.js';

const PATH = '/v1/paths/{path_id}';

/** Lists the learning paths of the organization. Create them with `domain(name).publishedPaths.create`. */
export const listPaths = /* @__PURE__ */ list<[], PathOverview, PageNumberQuery | undefined>('/v1/paths', 'PageNumberQuery');

/**
 * Retrieves a learning path.
 * @official
 */
export const getPath = /* @__PURE__ */ get<[pathId: string], Path>(PATH);

/**
 * Updates only the given texts of a path.
 * @official
 */
export const updatePath = /* @__PURE__ */ update<[pathId: string], Path, PathUpdate>(PATH, 'PathUpdate');

/**
 * Permanently deletes a path with its items.
 * @official
 */
export const deletePath = /* @__PURE__ */ remove<[pathId: string]>(PATH, { confirm: true });
