import { get, list, post, remove } from '../rest/index.js';
import type { PageQuery } from '../types/shared.js';
import type { TagAssociation, TagAssociationCreate } from '../types/tag-associations.js';

const TAGS = '/v1/domains/{domain_name}/published-paths/{published_path_id}/tags';
const TAG = '/v1/domains/{domain_name}/published-paths/{published_path_id}/tags/{tag_id}';

/**
 * Tags of a published path.
 * @official
 */
export const listPublishedPathTags = /* @__PURE__ */ list<[publishedPathId: string], TagAssociation, PageQuery | undefined>(
  TAGS,
  'PageQuery',
);

/**
 * One tag of a published path; not found where the path does not have it.
 * @official
 */
export const getPublishedPathTag = /* @__PURE__ */ get<[path: { publishedPathId: string; tagId: string }], TagAssociation>(TAG);

/**
 * Puts an existing tag on a published path.
 * @official
 */
export const addPublishedPathTag = /* @__PURE__ */ post<[publishedPathId: string], TagAssociation, TagAssociationCreate>(
  TAGS,
  'TagAssociationCreate',
);

/**
 * Takes a tag off a published path; the tag itself stays.
 * @official
 */
export const removePublishedPathTag = /* @__PURE__ */ remove<[path: { publishedPathId: string; tagId: string }]>(TAG);
