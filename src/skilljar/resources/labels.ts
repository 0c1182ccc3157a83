import { get, list, post, remove, update } from '../rest/index.js';
import type { Label, LabelCreate, LabelUpdate } from '../types/labels.js';
import type { PageQuery } from '../types/shared.js';

const LABELS = '/v1/labels';
const LABEL = '/v1/labels/{label_id}';

/**
 * Lists the labels of the organization.
 * @official
 */
export const listLabels = /* @__PURE__ */ list<[], Label, PageQuery | undefined>(LABELS, 'PageQuery');

/**
 * Retrieves a label.
 * @official
 */
export const getLabel = /* @__PURE__ */ get<[labelId: string], Label>(LABEL);

/**
 * Creates a label. Add it to courses and paths one by one.
 * @official
 */
export const createLabel = /* @__PURE__ */ post<[], Label, LabelCreate>(LABELS, 'LabelCreate');

/**
 * Renames a label.
 * @official
 */
export const updateLabel = /* @__PURE__ */ update<[labelId: string], Label, LabelUpdate>(LABEL, 'LabelUpdate');

/**
 * Permanently deletes a label.
 * @official
 */
export const deleteLabel = /* @__PURE__ */ remove<[labelId: string]>(LABEL, { confirm: true });
