import { get, list, post, remove } from '../rest/index.js';
import type { PageQuery } from '../types/shared.js';
import type { VisibilityOverride, VisibilityOverrideCreate } from '../types/visibility-overrides.js';

const OVERRIDES = '/v1/domains/{domain_name}/published-paths/{published_path_id}/visibility-overrides';
const OVERRIDE = '/v1/domains/{domain_name}/published-paths/{published_path_id}/visibility-overrides/{student_group_id}';

type Path = { publishedPathId: string; studentGroupId: string };

/**
 * Lists the groups for which a published path is shown or hidden, regardless of its own `hidden`.
 * @official
 */
export const listPublishedPathVisibilityOverrides = /* @__PURE__ */ list<
  [publishedPathId: string],
  VisibilityOverride,
  PageQuery | undefined
>(OVERRIDES, 'PageQuery');

/**
 * Retrieves whether a published path is shown to one group; 404 if there is no override for the group.
 * @official
 */
export const getPublishedPathVisibilityOverride = /* @__PURE__ */ get<[path: Path], VisibilityOverride>(OVERRIDE);

/**
 * Shows a published path to a group or hides it from the group. An override cannot be updated.
 * @official
 */
export const createPublishedPathVisibilityOverride = /* @__PURE__ */ post<
  [publishedPathId: string],
  VisibilityOverride,
  VisibilityOverrideCreate
>(OVERRIDES, 'VisibilityOverrideCreate');

/**
 * Removes a visibility override of a published path.
 * @official
 */
export const deletePublishedPathVisibilityOverride = /* @__PURE__ */ remove<[path: Path]>(OVERRIDE);
