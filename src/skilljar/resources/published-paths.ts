import { get, list, post, remove, update } from '../rest.js';
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
export const listPublishedPaths = list<[], PublishedPath, PublishedPathListQuery | undefined>(
  'domain.publishedPaths.list',
  'domains_published_paths_list',
  PATHS,
  'PublishedPathListQuery',
);

/** One learning path of the domain's catalogue. */
export const getPublishedPath = get<[publishedPathId: string], PublishedPath, PublishedPathGetQuery | undefined>(
  'domain.publishedPaths.get',
  'domains_published_paths_retrieve',
  PATH,
  'PublishedPathGetQuery',
);

/** Makes a learning path and puts it into the domain's catalogue, in one step. */
export const createPublishedPath = post<[], PublishedPath, PublishedPathCreate>(
  'domain.publishedPaths.create',
  'domains_published_paths_create',
  PATHS,
  'PublishedPathCreate',
  { official: true },
);

/** Changes what is given and leaves the rest. The texts of the path cannot be changed here. */
export const updatePublishedPath = update<[publishedPathId: string], PublishedPath, PublishedPathUpdate>(
  'domain.publishedPaths.update',
  'domains_published_paths',
  PATH,
  'PublishedPathUpdate',
  { official: true },
);

/** Takes a path out of the domain's catalogue and deletes the series behind it; the courses stay. */
export const deletePublishedPath = remove<[publishedPathId: string]>(
  'domain.publishedPaths.delete',
  'domains_published_paths_destroy',
  PATH,
  { official: true },
);
