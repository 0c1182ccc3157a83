import { get, list } from '../rest/index.js';
import type { GroupCategory } from '../types/groups.js';
import type { PageQuery } from '../types/shared.js';

/**
 * Lists the group categories.
 * @official
 */
export const listGroupCategories = /* @__PURE__ */ list<[], GroupCategory, PageQuery | undefined>('/v1/group-categories', 'PageQuery');

/**
 * Retrieves a group category.
 * @official
 */
export const getGroupCategory = /* @__PURE__ */ get<[groupCategoryId: string], GroupCategory>('/v1/group-categories/{group_category_id}');
