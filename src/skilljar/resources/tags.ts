import { get, list, post, remove, update } from '../rest/index.js';
import type { PageQuery } from '../types/shared.js';
import type { Tag, TagCreate, TagUpdate } from '../types/tags.js';

const TAGS = '/v1/tags';
const TAG = '/v1/tags/{tag_id}';

/**
 * Lists the tags of the organization.
 * @official
 */
export const listTags = /* @__PURE__ */ list<[], Tag, PageQuery | undefined>(TAGS, 'PageQuery');

/**
 * Retrieves a tag.
 * @official
 */
export const getTag = /* @__PURE__ */ get<[tagId: string], Tag>(TAG);

/**
 * Creates a tag. Add it to resources one by one.
 * @official
 */
export const createTag = /* @__PURE__ */ post<[], Tag, TagCreate>(TAGS, 'TagCreate');

/**
 * Renames a tag.
 * @official
 */
export const updateTag = /* @__PURE__ */ update<[tagId: string], Tag, TagUpdate>(TAG, 'TagUpdate');

/**
 * Deletes a tag.
 * @official
 */
export const deleteTag = /* @__PURE__ */ remove<[tagId: string]>(TAG);
