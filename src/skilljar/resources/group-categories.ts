import { get, list } from '../rest.js';
import type { GroupCategory } from '../types/groups.js';
import type { PageQuery } from '../types/shared.js';

/** Headings that groups stand under. */
export const listGroupCategories = list<[], GroupCategory, PageQuery | undefined>(
  'groupCategories.list',
  'group_categories_list',
  '/v1/group-categories',
  'PageQuery',
  { official: true },
);

/** One heading. */
export const getGroupCategory = get<[groupCategoryId: string], GroupCategory>(
  'groupCategories.get',
  'group_categories_retrieve',
  '/v1/group-categories/{group_category_id}',
  undefined,
  { official: true },
);
