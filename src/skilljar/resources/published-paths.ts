import { get, list, post, remove, update } from '../rest/index.js';
import type {
  PublishedPath,
  PublishedPathCreate,
  PublishedPathGetQuery,
  PublishedPathListQuery,
  PublishedPathUpdate,
} from '../types/published-paths.js';

const PATHS = '/v1/domains/{domain_name}/published-paths';
const PATH = '/v1/domains/{domain_name}/published-paths/{published_path_id}';

/** Lists the learning paths in the domain's catalog. */
export const listPublishedPaths = /* @__PURE__ */ list<[], PublishedPath, PublishedPathListQuery | undefined>(
  PATHS,
  'PublishedPathListQuery',
);

/** Retrieves a learning path of the domain's catalog. */
export const getPublishedPath = /* @__PURE__ */ get<[publishedPathId: string], PublishedPath, PublishedPathGetQuery | undefined>(
  PATH,
  'PublishedPathGetQuery',
);

/**
 * Creates a learning path and publishes it in the domain's catalog.
 * @official
 */
export const createPublishedPath = /* @__PURE__ */ post<[], PublishedPath, PublishedPathCreate>(PATHS, 'PublishedPathCreate');

/**
 * Updates only the given fields. This call cannot change the texts of the path.
 * @official
 */
export const updatePublishedPath = /* @__PURE__ */ update<[publishedPathId: string], PublishedPath, PublishedPathUpdate>(
  PATH,
  'PublishedPathUpdate',
);

/**
 * Removes a path from the domain's catalog and deletes its series. The courses remain.
 * @official
 */
export const deletePublishedPath = /* @__PURE__ */ remove<[publishedPathId: string]>(PATH, { confirm: true });
