import { get, list, post, update } from '../rest/index.js';
import type { LessonContentItem, LessonContentItemCreate, LessonContentItemListQuery, LessonContentItemUpdate } from '../types/lessons.js';

const ITEMS = '/v1/lessons/{lesson_id}/content-items';
const ITEM = '/v1/lessons/{lesson_id}/content-items/{lesson_content_item_id}';

/** Content items of a lesson, in the order they are shown in. Their HTML comes along with `include_content` only. */
export const listLessonContentItems = /* @__PURE__ */ list<[lessonId: string], LessonContentItem, LessonContentItemListQuery | undefined>(
  ITEMS,
  'LessonContentItemListQuery',
);

/**
 * One content item of a lesson.
 * @official
 */
export const getLessonContentItem = /* @__PURE__ */ get<[path: { lessonId: string; lessonContentItemId: string }], LessonContentItem>(ITEM);

/** Adds a content item to a lesson. No call deletes one, but for ratings: they go with their block. */
export const createLessonContentItem = /* @__PURE__ */ post<[lessonId: string], LessonContentItem, LessonContentItemCreate>(
  ITEMS,
  'LessonContentItemCreate',
);

/** Changes what is given and leaves the rest. */
export const updateLessonContentItem = /* @__PURE__ */ update<
  [path: { lessonId: string; lessonContentItemId: string }],
  LessonContentItem,
  LessonContentItemUpdate
>(ITEM, 'LessonContentItemUpdate');
