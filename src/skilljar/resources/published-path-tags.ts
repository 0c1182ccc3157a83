import { get, list, post, remove } from '../rest/index.js';
import type { PageQuery } from '../types/shared.js';
import type { TagAssociation, TagAssociationCreate } from '../types/tag-associations.js';

const TAGS = '/v1/domains/{domain_name}/published-paths/{published_path_id}/tags';
const TAG = '/v1/domains/{domain_name}/published-paths/{published_path_id}/tags/{tag_id}';

/**
 * Lists the tags of a published path.
 * @official
 */
export const listPublishedPathTags = /* @__PURE__ */ list<[publishedPathId: string], TagAssociation, PageQuery | undefined>(
  TAGS,
  'PageQuery',
);

/**
 * Retrieves a tag of a published path; 404 if the path does not have it.
 * @official
 */
export const getPublishedPathTag = /* @__PURE__ */ get<[path: { publishedPathId: string; tagId: string }], TagAssociation>(TAG);

/**
 * Adds an existing tag to a published path.
 * @official
 */
export const addPublishedPathTag = /* @__PURE__ */ post<[publishedPathId: string], TagAssociation, TagAssociationCreate>(
  TAGS,
  'TagAssociationCreate',
);

/**
 * Removes a tag from a published path. The tag itself remains.
 * @official
 */
export const removePublishedPathTag = /* @__PURE__ */ remove<[path: { publishedPathId: string; tagId: string }]>(TAG);
