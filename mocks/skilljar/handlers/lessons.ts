import type { Collection } from '../../engine/collection.js';
import { detail, fieldError, Refusal } from '../../rest/refusal.js';
import { type Call, isTrue, type Resource } from '../../rest/resource.js';
import { isUsed } from '../cascade.js';
import { generics } from '../generic.js';
import type { AnyRow } from '../tables.js';

interface Labelled extends AnyRow {
  labels: string[];
}

/** Courses and published paths store the names of their labels. */
function relabel({ tables }: Call, name: string, replacement: readonly string[]): void {
  for (const rows of [tables.of('publishedPaths'), tables.of('courses')] as unknown as Collection<Labelled>[])
    for (const { id, labels } of rows.all((row) => row.labels.includes(name)))
      rows.update(id, { labels: labels.flatMap((label) => (label === name ? replacement : [label])) });
}

const extension = (url: unknown): string => /\.(\w+)(?:[?#]|$)/.exec(String(url))?.[1]?.toLowerCase() ?? '';
const TYPES: Readonly<Record<string, string>> = { pdf: 'PDF', mp4: 'VIDEO_BOTR', mp3: 'AUDIO_BOTR', html: 'HTML' };

export const lessons: Readonly<Record<string, Resource>> = {
  ...generics({
    lessons: {
      made: ({ body }) => ({ optional: false, ...body }),
      asked: ({ url }) => {
        if (!url.searchParams.get('course_id')) throw new Refusal(400, { query_params: 'Course ID required as a query parameter' });
      },
    },
    /** A list contains the HTML only with `include_content`. */
    'lessons.contentItems': {
      made: ({ body, params }) => ({ ...body, lesson_id: params.lesson_id }),
      shown: (row, { op, url }) =>
        op.id.endsWith('.list') && !isTrue(url.searchParams.get('include_content') ?? '') ? { content_html: null } : row,
    },
    /** The content item that is created with a rating block shows it. */
    'lessons.ratingContentBlocks': {
      made: ({ body }) => ({ rating_scale: 5, rating_question: 'How was this lesson?', ...body }),
    },
    /** Learners create progress records. This resource only corrects them, by their own id. */
    lessonProgress: { rows: ({ tables }) => tables.of('lessonProgress').all() },

    labels: {
      made: ({ body, tables }) => {
        if (tables.of('labels').ids({ name: body.name }).length > 0) throw fieldError('name', 'label with this name already exists.');
        return body;
      },
      changed: (row, call) => {
        if (typeof call.body.name === 'string') relabel(call, String(row.name), [call.body.name]);
        return call.body;
      },
      deleted: (row, call) => relabel(call, String(row.name), []),
    },
    /** An asset is ready immediately, because the mock fetches nothing. */
    assets: {
      made: ({ body }) => {
        const { content_url, asset } = body as { content_url?: string; asset?: object };
        const name = content_url?.split(/[?#]/)[0]?.split('/').pop() || 'Linked asset';
        return { name, type: content_url ? (TYPES[extension(content_url)] ?? 'FILE') : null, ...asset };
      },
      // Lists do not contain the link. It expires after an hour.
      shown: ({ id, embed_link_url }, { op, now }) =>
        !op.id.endsWith('.list') && !embed_link_url
          ? { download_url: `https://files.example.com/assets/${id}?expires=${Date.parse(now) / 1000 + 3600}` }
          : {},
      leaving: ({ id }, { tables }) => {
        if (isUsed(tables, 'content_asset_id', id)) throw detail(400, 'The asset is used in a lesson.');
      },
    },
    /** A web package is processed after the response: the creation reports this, and the next read returns it as processed. */
    webPackages: {
      made: ({ body }) => {
        const { sync_on_completion, ...rest } = body.web_package as { sync_on_completion?: boolean };
        return { sync_completion: sync_on_completion ?? false, type: 'SCORM', ...rest };
      },
      shown: (_row, { op }) => ({ state: op.kind === 'POST' ? 'PROCESSING' : 'READY' }),
      leaving: ({ id }, { tables }) => {
        if (isUsed(tables, 'content_web_package_id', id)) throw detail(400, 'The web package is used in a lesson.');
      },
    },
  }),
  /** Replaces the package in every lesson that shows this one. The response is empty. */
  'webPackages.lessons': {
    view: (row) => row,
    actions: {
      update: ({ tables, params, body }) => {
        const content_web_package_id = String(body.web_package_id);
        if (!tables.of('webPackages').has(content_web_package_id))
          throw detail(400, `Object with id=${content_web_package_id} does not exist.`);
        const lessons = tables.of('lessons');
        for (const id of lessons.ids({ content_web_package_id: params.web_package_id })) lessons.update(id, { content_web_package_id });
        return undefined;
      },
    },
  },
};
