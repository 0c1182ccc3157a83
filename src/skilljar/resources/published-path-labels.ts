import { get, list, post, remove } from '../rest/index.js';
import type { LabelAssociation, LabelAssociationCreate } from '../types/labels.js';
import type { PageNumberQuery } from '../types/shared.js';

const LABELS = '/v1/domains/{domain_name}/published-paths/{published_path_id}/labels';
const LABEL = '/v1/domains/{domain_name}/published-paths/{published_path_id}/labels/{label_id}';

/**
 * Lists the labels of a published path.
 * @official
 */
export const listPublishedPathLabels = /* @__PURE__ */ list<[publishedPathId: string], LabelAssociation, PageNumberQuery | undefined>(
  LABELS,
  'PageNumberQuery',
);

/**
 * Retrieves a label of a published path; 404 if the path does not have it.
 * @official
 */
export const getPublishedPathLabel = /* @__PURE__ */ get<[path: { publishedPathId: string; labelId: string }], LabelAssociation>(LABEL);

/**
 * Adds an existing label to a published path.
 * @official
 */
export const addPublishedPathLabel = /* @__PURE__ */ post<[publishedPathId: string], LabelAssociation, LabelAssociationCreate>(
  LABELS,
  'LabelAssociationCreate',
);

/**
 * Removes a label from a published path. The label itself remains.
 * @official
 */
export const removePublishedPathLabel = /* @__PURE__ */ remove<[path: { publishedPathId: string; labelId: string }]>(LABEL);
