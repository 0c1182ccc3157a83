import { get, list } from '../rest/index.js';
import type { GroupCategory } from '../types/groups.js';
import type { PageQuery } from '../types/shared.js';

/**
 * Headings that groups stand under.
 * @official
 */
export const listGroupCategories = /* @__PURE__ */ list<[], GroupCategory, PageQuery | undefined>('/v1/group-categories', 'PageQuery');

/**
 * One heading.
 * @official
 */
export const getGroupCategory = /* @__PURE__ */ get<[groupCategoryId: string], GroupCategory>('/v1/group-categories/{group_category_id}');
