import { get, list, post, update } from '../rest/index.js';
import type { LessonContentItem, LessonContentItemCreate, LessonContentItemListQuery, LessonContentItemUpdate } from '../types/lessons.js';

const ITEMS = '/v1/lessons/{lesson_id}/content-items';
const ITEM = '/v1/lessons/{lesson_id}/content-items/{lesson_content_item_id}';

/** Lists the content items of a lesson, in display order. Their HTML is included only with `include_content`. */
export const listLessonContentItems = /* @__PURE__ */ list<[lessonId: string], LessonContentItem, LessonContentItemListQuery | undefined>(
  ITEMS,
  'LessonContentItemListQuery',
);

/**
 * Retrieves a content item of a lesson.
 * @official
 */
export const getLessonContentItem = /* @__PURE__ */ get<[path: { lessonId: string; lessonContentItemId: string }], LessonContentItem>(ITEM);

/** Adds a content item to a lesson. Content items cannot be deleted, except ratings, together with their block. */
export const createLessonContentItem = /* @__PURE__ */ post<[lessonId: string], LessonContentItem, LessonContentItemCreate>(
  ITEMS,
  'LessonContentItemCreate',
);

/** Updates only the given fields. */
export const updateLessonContentItem = /* @__PURE__ */ update<
  [path: { lessonId: string; lessonContentItemId: string }],
  LessonContentItem,
  LessonContentItemUpdate
>(ITEM, 'LessonContentItemUpdate');
