import { get, list, post, remove } from '../rest/index.js';
import type { PageQuery } from '../types/shared.js';
import type { VisibilityOverride, VisibilityOverrideCreate } from '../types/visibility-overrides.js';

const OVERRIDES = '/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/visibility-overrides';
const OVERRIDE = '/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/visibility-overrides/{student_group_id}';

type Path = { catalogPageId: string; studentGroupId: string };

/**
 * Lists the groups for which a catalog page is shown or hidden, regardless of its own `hidden`.
 * @official
 */
export const listCatalogPageVisibilityOverrides = /* @__PURE__ */ list<[catalogPageId: string], VisibilityOverride, PageQuery | undefined>(
  OVERRIDES,
  'PageQuery',
);

/**
 * Retrieves whether a catalog page is shown to one group; 404 if there is no override for the group.
 * @official
 */
export const getCatalogPageVisibilityOverride = /* @__PURE__ */ get<[path: Path], VisibilityOverride>(OVERRIDE);

/**
 * Shows a catalog page to a group or hides it from the group. An override cannot be updated.
 * @official
 */
export const createCatalogPageVisibilityOverride = /* @__PURE__ */ post<
  [catalogPageId: string],
  VisibilityOverride,
  VisibilityOverrideCreate
>(OVERRIDES, 'VisibilityOverrideCreate');

/**
 * Removes a visibility override of a catalog page.
 * @official
 */
export const deleteCatalogPageVisibilityOverride = /* @__PURE__ */ remove<[path: Path]>(OVERRIDE);
