import { get, post, remove, update } from '../rest/index.js';
import type { RatingContentBlock, RatingContentBlockInput } from '../types/lessons.js';

const BLOCKS = '/v1/lessons/{lesson_id}/rating-content-blocks';
const BLOCK = '/v1/lessons/{lesson_id}/rating-content-blocks/{rating_content_block_id}';

/**
 * One rating of a lesson.
 * @official
 */
export const getLessonRatingContentBlock = get<[path: { lessonId: string; ratingContentBlockId: string }], RatingContentBlock>(BLOCK);

/**
 * Adds a rating to a lesson, with the content item that shows it. A course can have one rating only.
 * @official
 */
export const createLessonRatingContentBlock = post<[lessonId: string], RatingContentBlock, RatingContentBlockInput>(
  BLOCKS,
  'RatingContentBlockInput',
  // Blocks have no list; the item that comes with one names it.
  { verifyWith: 'skilljar.lessons.contentItems.list' },
);

/**
 * Changes what is given and leaves the rest.
 * @official
 */
export const updateLessonRatingContentBlock = update<
  [path: { lessonId: string; ratingContentBlockId: string }],
  RatingContentBlock,
  RatingContentBlockInput
>(BLOCK, 'RatingContentBlockInput');

/**
 * Deletes a rating with the content item that shows it, for good.
 * @official
 */
export const deleteLessonRatingContentBlock = remove<[path: { lessonId: string; ratingContentBlockId: string }]>(BLOCK);
