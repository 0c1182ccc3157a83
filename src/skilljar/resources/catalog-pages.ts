import { get, list, post, remove, update } from '../rest/index.js';
import type { CatalogPage, CatalogPageCreate, CatalogPageUpdate } from '../types/catalog-pages.js';
import type { PageNumberQuery } from '../types/shared.js';

const PAGES = '/v1/domains/{domain_name}/catalog-pages';
const PAGE = '/v1/domains/{domain_name}/catalog-pages/{catalog_page_id}';

/**
 * Pages of the domain's catalogue.
 * @official
 */
export const listCatalogPages = /* @__PURE__ */ list<[], CatalogPage, PageNumberQuery | undefined>(PAGES, 'PageNumberQuery');

/**
 * One page of the domain's catalogue.
 * @official
 */
export const getCatalogPage = /* @__PURE__ */ get<[catalogPageId: string], CatalogPage>(PAGE);

/**
 * Adds an empty page to the domain's catalogue: a classic one, or, with `is_classic: false`, one that is built of content blocks.
 * @official
 */
export const createCatalogPage = /* @__PURE__ */ post<[], CatalogPage, CatalogPageCreate>(PAGES, 'CatalogPageCreate');

/**
 * Changes what is given and leaves the rest. Whether a page is classic cannot be changed.
 * @official
 */
export const updateCatalogPage = /* @__PURE__ */ update<[catalogPageId: string], CatalogPage, CatalogPageUpdate>(PAGE, 'CatalogPageUpdate');

/**
 * Deletes a page of the domain's catalogue, for good.
 * @official
 */
export const deleteCatalogPage = /* @__PURE__ */ remove<[catalogPageId: string]>(PAGE);
