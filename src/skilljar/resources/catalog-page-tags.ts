import { get, list, post, remove } from '../rest/index.js';
import type { PageQuery } from '../types/shared.js';
import type { TagAssociation, TagAssociationCreate } from '../types/tag-associations.js';

const TAGS = '/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tags';
const TAG = '/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}/tags/{tag_id}';

/**
 * Lists the tags of a catalog page.
 * @official
 */
export const listCatalogPageTags = /* @__PURE__ */ list<[catalogPageId: string], TagAssociation, PageQuery | undefined>(TAGS, 'PageQuery');

/**
 * Retrieves a tag of a catalog page; 404 if the page does not have it.
 * @official
 */
export const getCatalogPageTag = /* @__PURE__ */ get<[path: { catalogPageId: string; tagId: string }], TagAssociation>(TAG);

/**
 * Adds an existing tag to a catalog page.
 * @official
 */
export const addCatalogPageTag = /* @__PURE__ */ post<[catalogPageId: string], TagAssociation, TagAssociationCreate>(
  TAGS,
  'TagAssociationCreate',
);

/**
 * Removes a tag from a catalog page. The tag itself remains.
 * @official
 */
export const removeCatalogPageTag = /* @__PURE__ */ remove<[path: { catalogPageId: string; tagId: string }]>(TAG);
