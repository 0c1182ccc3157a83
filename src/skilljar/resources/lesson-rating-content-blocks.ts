import { get, post, remove, update } from '../rest/index.js';
import type { RatingContentBlock, RatingContentBlockInput } from '../types/lessons.js';

const BLOCKS = '/v1/lessons/{lesson_id}/rating-content-blocks';
const BLOCK = '/v1/lessons/{lesson_id}/rating-content-blocks/{rating_content_block_id}';

/**
 * Retrieves a rating of a lesson.
 * @official
 */
export const getLessonRatingContentBlock = /* @__PURE__ */ get<
  [path: { lessonId: string; ratingContentBlockId: string }],
  RatingContentBlock
>(BLOCK);

/**
 * Adds a rating to a lesson, with its content item. A course can have only one rating.
 * @official
 */
export const createLessonRatingContentBlock = /* @__PURE__ */ post<[lessonId: string], RatingContentBlock, RatingContentBlockInput>(
  BLOCKS,
  'RatingContentBlockInput',
  // Blocks have no list: a write is verified with the content items, which reference the block.
  { verifyWith: 'skilljar.lessons.contentItems.list' },
);

/**
 * Updates only the given fields.
 * @official
 */
export const updateLessonRatingContentBlock = /* @__PURE__ */ update<
  [path: { lessonId: string; ratingContentBlockId: string }],
  RatingContentBlock,
  RatingContentBlockInput
>(BLOCK, 'RatingContentBlockInput');

/**
 * Permanently deletes a rating with its content item.
 * @official
 */
export const deleteLessonRatingContentBlock = /* @__PURE__ */ remove<[path: { lessonId: string; ratingContentBlockId: string }]>(BLOCK);
