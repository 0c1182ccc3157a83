import { iso } from '../../demo.js';
import { FROM_ZERO, type Help, idText, type Kind, type SeedPlan, uuid } from '../../graphql/factories/model.js';
import type { Dict } from '../../graphql/platform.js';
import { CLIENT_ID } from '../scenarios/demo.js';
import { fragments } from './fragments.js';

const HOUR_MS = 3_600_000;

const sku =
  (prefix: string) =>
  (_row: Dict, { generator, place }: Help) =>
    `${prefix}-${idText(generator, `${place}|sku`, 6).toUpperCase()}`;

const learningPath: Kind = {
  type: 'LearningPath',
  fragment: 'LearningPath',
  knownBy: ['slug', 'sku'],
  parts: { milestones: ['Milestone', 'learningPath'] },
  defaults: {
    client: CLIENT_ID,
    sku: sku('LP'),
    kind: 'learningPath',
    contentType: 'learningPath',
    resourceType: 'learningPath',
    status: 'published',
    language: 'en',
    availabilityStatus: 'available',
    freeWithRegistration: true,
    priceInCents: 0,
  },
  after(row, { update }) {
    if (row.status === 'published' && !row.publishDate) update('LearningPath', row.id, { publishDate: row.createdAt });
  },
};

const milestone: Kind = {
  type: 'Milestone',
  fragment: 'Milestone',
  lists: { courses: ['Course', 'courses'] },
  defaults: {
    kind: 'content',
    requirement: 'required',
    learningPath: (_row, { last }) => last('LearningPath'),
    milestoneCourses: ({ courses, requirement }, { tables, generator, place }) =>
      ((courses ?? []) as string[]).map((contentId, i) => ({
        id: uuid(generator, `${place}|course${i}`),
        contentId,
        contentTitle: titleOf(contentId, tables),
        contentGrouping: 'course',
        requirement,
      })),
    completionCriteriaDescription: 'Complete all required courses.',
    completionCriteria: ({ milestoneCourses }, { generator, place }) => {
      const required = (milestoneCourses as readonly Dict[]).filter(({ requirement }) => requirement === 'required').length;
      return required === 0 ? [] : [{ id: uuid(generator, `${place}|criterion`), type: 'requiredCourses', threshold: required }];
    },
  },
};

const titleOf = (course: unknown, tables: Help['tables']) => String(tables.of('Course').get(String(course))?.title ?? 'Course');

/** A course with its pages, of which it has a text, a video and a quiz when nobody says otherwise. */
const course: Kind = {
  type: 'Course',
  fragment: 'Course',
  knownBy: ['slug', 'sku'],
  lists: { pages: ['PageResource', 'pages'] },
  shows: ['pages'],
  defaults: {
    status: 'published',
    sku: sku('C'),
    pages: (_row, { make }) => ['TextPage', 'VideoPage', 'QuizPage'].map((__typename) => make('PageResource', { __typename })),
  },
};

/** What a page is, by its type's name where that says it. */
const TOPICS: Readonly<Record<string, string>> = { MeetingPage: 'meetingInfo', ScormPage: 'shareableContentObject', GeneralPage: 'embed' };

const page: Kind = {
  type: 'PageResource',
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

const user: Kind = {
  type: 'User',
  fragment: 'UserRef',
  knownBy: ['email'],
  extra: { authToken: 'String', password: 'String', loginRefusal: 'String' },
  shows: ['authToken', 'password'],
  defaults: {
    client: CLIENT_ID,
    clientId: (row) => row.client,
    lang: 'en',
    authToken: (_row, { generator, place }) => idText(generator, `${place}|token`, 24),
    password: (_row, { generator, place }) => idText(generator, `${place}|password`, 12),
  },
  after({ id, attendedMeetings }, { update }) {
    const attended = attendedMeetings as readonly Dict[] | undefined;
    if (attended) update('User', id, { attendedMeetings: attended.map((entry) => ({ ...entry, user: id })) });
  },
};

const meeting: Kind = {
  type: 'Meeting',
  fragment: 'Meeting',
  read: ({ courseId, ...given }) => (courseId === undefined ? given : { course: courseId, ...given }),
  defaults: {
    course: (_row, { last }) => last('Course'),
    courseId: (row) => row.course,
    startDate: (row, { now }) => iso(new Date(row.endDate ? Date.parse(String(row.endDate)) - HOUR_MS : now().getTime() - 72 * HOUR_MS)),
    endDate: (row) => iso(new Date(Date.parse(String(row.startDate)) + HOUR_MS)),
  },
};

/** How far a learner is with the pages of a course, so that the whole comes to so many percent. */
function topicsOf(pages: readonly string[], percent: number): Record<string, number> {
  const sum = pages.length * percent;
  return Object.fromEntries(pages.map((id, i) => [id, Math.min(100, Math.max(0, sum - i * 100))]));
}

const progress: Kind = {
  type: 'UserProgress',
  fragment: 'CourseProgress',
  extra: { user: 'User', course: 'Course', at: 'Date' },
  limits: { percentComplete: [0, 100], totalViews: FROM_ZERO, totalTime: FROM_ZERO },
  shows: ['user', 'course'],
  defaults: {
    user: (_row, { last }) => last('User'),
    course: (_row, { last }) => last('Course'),
    percentComplete: 50,
    totalViews: 1,
    totalTime: (row) => Number(row.percentComplete) * 36,
    at: (_row, { now }) => iso(new Date(now().getTime() - 24 * HOUR_MS)),
  },
  put({ user: learner, course: taken, percentComplete, totalViews, totalTime, at }, { tables, insert }) {
    const percent = Number(percentComplete);
    const topics = topicsOf((tables.of('Course').get(String(taken))?.pages ?? []) as string[], percent);
    insert('UserProgress', { id: `${String(learner)}/${String(taken)}`, user: learner, course: taken, topics, totalViews, totalTime, at });
  },
};

export const learningPathPlan: SeedPlan = {
  kinds: {
    clients: { type: 'Client', fragment: 'Client', knownBy: ['slug'] },
    users: user,
    courses: course,
    learningPaths: learningPath,
    milestones: milestone,
    meetings: meeting,
    progress,
  },
  inner: [page],
  embedded: {
    MilestoneCourse: {
      contentTitle: (row, { tables }) => titleOf(row.contentId, tables),
      contentGrouping: 'course',
      requirement: 'required',
    },
    UserAttendedMeeting: {
      user: '',
      meeting: (_row, { last }) => last('Meeting'),
      attendanceDate: (row, { tables }) => String(tables.of('Meeting').get(String(row.meeting))?.startDate).slice(0, 10),
    },
  },
  refs: { MilestoneCourse: { contentId: 'Course' } },
  own: { Client: CLIENT_ID },
  fragments,
  id: (_type, place, generator) => uuid(generator, place),
};
