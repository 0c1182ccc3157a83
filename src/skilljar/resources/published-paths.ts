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

/** Learning paths in the domain's catalogue. */
export const listPublishedPaths = /* @__PURE__ */ list<[], PublishedPath, PublishedPathListQuery | undefined>(
  PATHS,
  'PublishedPathListQuery',
);

/** One learning path of the domain's catalogue. */
export const getPublishedPath = /* @__PURE__ */ get<[publishedPathId: string], PublishedPath, PublishedPathGetQuery | undefined>(
  PATH,
  'PublishedPathGetQuery',
);

/**
 * Makes a learning path and puts it into the domain's catalogue, in one step.
 * @official
 */
export const createPublishedPath = /* @__PURE__ */ post<[], PublishedPath, PublishedPathCreate>(PATHS, 'PublishedPathCreate');

/**
 * Changes what is given and leaves the rest. The texts of the path cannot be changed here.
 * @official
 */
export const updatePublishedPath = /* @__PURE__ */ update<[publishedPathId: string], PublishedPath, PublishedPathUpdate>(
  PATH,
  'PublishedPathUpdate',
);

/**
 * Takes a path out of the domain's catalogue and deletes the series behind it; the courses stay.
 * @official
 */
export const deletePublishedPath = /* @__PURE__ */ remove<[publishedPathId: string]>(PATH);
