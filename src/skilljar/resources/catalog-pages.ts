import { get, list, post, remove, update } from '../rest/index.js';
import type { CatalogPage, CatalogPageCreate, CatalogPageUpdate } from '../types/catalog-pages.js';
import type { PageNumberQuery } from '../types/shared.js';

const PAGES = '/v1/domains/{domain_name}/catalog-pages';
const PAGE = '/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}';

/**
 * Lists the pages of the domain's catalog.
 * @official
 */
export const listCatalogPages = /* @__PURE__ */ list<[], CatalogPage, PageNumberQuery | undefined>(PAGES, 'PageNumberQuery');

/**
 * Retrieves a page of the domain's catalog.
 * @official
 */
export const getCatalogPage = /* @__PURE__ */ get<[catalogPageId: string], CatalogPage>(PAGE);

/**
 * Adds an empty page to the domain's catalog: a classic page, or with `is_classic: false` a page of content blocks.
 * @official
 */
export const createCatalogPage = /* @__PURE__ */ post<[], CatalogPage, CatalogPageCreate>(PAGES, 'CatalogPageCreate');

/**
 * Updates only the given fields. `is_classic` cannot change.
 * @official
 */
export const updateCatalogPage = /* @__PURE__ */ update<[catalogPageId: string], CatalogPage, CatalogPageUpdate>(PAGE, 'CatalogPageUpdate');

/**
 * Permanently deletes a page of the domain's catalog.
 * @official
 */
export const deleteCatalogPage = /* @__PURE__ */ remove<[catalogPageId: string]>(PAGE, { confirm: true });
