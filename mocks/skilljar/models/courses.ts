import type { Fields, Helpers } from '../../engine/models/model.js';
import { type Models, under } from '../../rest/factories/model.js';
import type { Tables } from '../tables.js';

/** The content of an item, by its reference. */
function typed(row: Fields, otherwise: string, help: Helpers<Tables>, kind: string): Fields {
  const held = row.content_asset_id
    ? 'ASSET'
    : row.content_quiz_id
      ? 'QUIZ'
      : row.content_web_package_id
        ? 'WEB_PACKAGE'
        : row.content_rating_id
          ? 'RATING'
          : otherwise;
  const type = row.type ?? held;
  return { ...(type === 'HTML' && { content_html: help.text('content_html', kind) }), ...row, type };
}

export const courses: Models = {
  courses: {
    name: 'course',
    reads: 'courses.get',
    findBy: ['title'],
    age: 300,
    hasMany: { lessons: ['lesson', 'course_id'] },
    // Labels of a course are created if they do not exist.
    after: ({ labels }, { tables, make }) => {
      (labels as string[]).forEach((name, i) => {
        if (tables.of('labels').ids({ name }).length === 0) make('label', { name }, { field: `labels[${i}]` });
      });
    },
  },
  lessons: {
    name: 'lesson',
    reads: 'lessons.get',
    findBy: ['title'],
    belongsTo: { course_id: 'course', content_asset_id: 'asset', content_quiz_id: 'quiz', content_web_package_id: 'web package' },
    age: 280,
    hasMany: { contentItems: ['content item', 'lesson_id'], ratingContentBlocks: ['rating content block', 'lesson_id'] },
    complete: (row, help) => typed(row, help.children.contentItems ? 'MODULAR' : 'HTML', help, 'lesson'),
  },
  ratingContentBlocks: {
    name: 'rating content block',
    reads: 'lessons.ratingContentBlocks.get',
    ...under('lesson_id', 'lesson', { content_item_id: 'content item' }),
  },
  contentItems: {
    name: 'content item',
    reads: 'lessons.contentItems.get',
    ...under('lesson_id', 'lesson', { content_asset_id: 'asset', content_quiz_id: 'quiz', content_rating_id: 'rating content block' }),
    complete: (row, help) => typed(row, 'HTML', help, 'content item'),
  },
};
