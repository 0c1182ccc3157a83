import { idText } from '../../engine/models/ids.js';
import type { Fields, Helpers } from '../../engine/models/model.js';
import type { GraphQLModel } from '../../graphql/factories/model.js';
import type { Tables } from '../../graphql/tables.js';

export const sku =
  (prefix: string) =>
  (_row: Fields, { generator, place }: Helpers<Tables>) =>
    `${prefix}-${idText(generator, `${place}|sku`, 6).toUpperCase()}`;

/** A course with its pages. Default: a text, a video and a quiz. */
export const course: GraphQLModel = {
  name: 'Course',
  fragment: 'Course',
  unique: ['slug', 'sku'],
  belongsToMany: { pages: ['PageResource', 'pages'] },
  shows: ['pages'],
  defaults: {
    status: 'published',
    sku: sku('C'),
    pages: (_row, { make }) => ['TextPage', 'VideoPage', 'QuizPage'].map((__typename) => make('PageResource', { __typename })),
  },
};

/** The kind of a page, by the name of its type. */
const TOPICS: Readonly<Record<string, string>> = { MeetingPage: 'meetingInfo', ScormPage: 'shareableContentObject', GeneralPage: 'embed' };

export const page: GraphQLModel = {
  name: 'PageResource',
  fragment: 'CompletedPage',
  member: 'TextPage',
  defaults: {
    type: ({ __typename: name }) =>
      TOPICS[String(name)] ??
      String(name)
        .replace(/Page$/, '')
        .replace(/^[A-Z]+/, (first) => first.toLowerCase()),
    minPassingPercent: ({ __typename: name }) => (name === 'QuizPage' || name === 'TestPage' ? 70 : undefined),
    asset: ({ __typename: name }, { generator, place }) => (name === 'VideoPage' ? idText(generator, `${place}|asset`, 12) : undefined),
  },
};
