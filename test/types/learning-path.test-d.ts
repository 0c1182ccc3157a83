import { describe, expectTypeOf, it } from 'vitest';
import type { Call, LearningPathClient } from '../../src/index.js';
import * as functions from '../../src/learning-path/functions/index.js';
import type * as T from '../../src/learning-path/index.js';
import { createLearningPathClient } from '../../src/learning-path/index.js';

const client = createLearningPathClient({ apiKey: 'k', origin: 'https://a.test' });

describe('pages', () => {
  it('are told apart by their type, and have what only that type has', async () => {
    for await (const page of client.courses.listPagesCompleted({ courseId: 'c' })) {
      expectTypeOf(page).toEqualTypeOf<T.CompletedPage>();
      if (page.__typename === 'QuizPage') expectTypeOf(page.minPassingPercent).toEqualTypeOf<number | null>();
      else if (page.__typename === 'VideoPage') expectTypeOf(page.asset).toEqualTypeOf<string | null>();
      else {
        // @ts-expect-error only a video has it
        page.asset;
      }
      switch (page.__typename) {
        case 'TextPage':
        case 'QuizPage':
          expectTypeOf(page.id).toEqualTypeOf<string>();
          break;
        default:
          expectTypeOf(page.id).toEqualTypeOf<string | undefined>();
      }
    }
  });

  it('of a type that is not known yet have a branch', () => {
    const known = [
      'ArticlePage',
      'AssignmentPage',
      'AudioPage',
      'FlipCardPage',
      'GeneralPage',
      'HighlightZonePage',
      'ListRollPage',
    ] as const;
    type Known = (typeof known)[number];
    type Other = Extract<T.CompletedPage, { __typename: T.OtherTypename }>;
    expectTypeOf<Other['__typename']>().toExtend<string>();
    expectTypeOf<Other['title']>().toEqualTypeOf<string | null | undefined>();
    expectTypeOf<Extract<T.CompletedPage, { __typename: Known }>['id']>().toEqualTypeOf<string>();
    expectTypeOf<Exclude<T.CompletedPage['__typename'], T.OtherTypename>>().not.toEqualTypeOf<string>();
    const describePage = (page: T.CompletedPage): string => {
      // @ts-expect-error no page of that name
      if (page.__typename === 'QuizzPage') return 'misspelt';
      return page.__typename;
    };
    expectTypeOf(describePage).returns.toEqualTypeOf<string>();
  });
});

describe('arguments', () => {
  it('know the words of a status, and let others pass', () => {
    client.courses.updateStatus({ slug: 's', status: 'completed' });
    const word: string = 'resumed';
    client.courses.updateStatus({ slug: 's', status: word });
    type Words = T.UpdateLearningPathAccessVariables['status'];
    expectTypeOf<'not-started'>().toExtend<Words>();
    expectTypeOf<Words>().not.toEqualTypeOf<string>();
    // @ts-expect-error a status is a string
    client.learningPaths.updateAccess({ slug: 's', status: 1 });
  });

  it('take milestones in both known forms', () => {
    client.learningPaths.create({ name: 'n', milestones: [{ name: 'm', kind: 'content', requirement: 'required', courseIds: ['c'] }] });
    client.learningPaths.create({
      name: 'n',
      milestones: [{ name: 'm', milestoneCourses: [{ contentId: 'c', requirement: 'elective' }] }],
    });
    // @ts-expect-error a milestone has a name
    client.learningPaths.create({ name: 'n', milestones: [{ courseIds: ['c'] }] });
    // @ts-expect-error both members of a course are needed
    client.learningPaths.create({ name: 'n', milestones: [{ name: 'm', milestoneCourses: [{ contentId: 'c' }] }] });
  });
});

describe('learners', () => {
  it('get a client of their own', () => {
    expectTypeOf(client.login('a@example.com', 'p')).toEqualTypeOf<Call<LearningPathClient>>();
    const bare = functions.createClient({ apiKey: 'k', origin: 'https://a.test' });
    expectTypeOf(functions.login(bare, { email: 'a', password: 'p' })).toEqualTypeOf<Call<string>>();
    functions.getCourseProgress(functions.asLearner(bare, 'token'), { id: 'c' });
    // @ts-expect-error a password is needed
    client.login('a@example.com');
  });

  it('may see nothing where nothing could be done', () => {
    expectTypeOf(client.courses.archive({ id: 'c' })).resolves.toEqualTypeOf<string | null>();
    expectTypeOf(client.courses.reinstate({ id: 'c' })).resolves.toEqualTypeOf<string | null>();
    expectTypeOf(client.learningPaths.archive({ id: 'p' })).resolves.toEqualTypeOf<string | null>();
    expectTypeOf(client.learningPaths.reinstate({ id: 'p' })).resolves.toEqualTypeOf<string | null>();
    expectTypeOf(client.learningPaths.updateAccess({ slug: 's', status: 'started' })).resolves.toEqualTypeOf<boolean>();
  });
});

describe('what a call cost', () => {
  it('stands beside its answer', async () => {
    const { cost } = await client.milestones.get({ id: 'm' }).withResponse();
    expectTypeOf(cost).toEqualTypeOf<
      { readonly estimated: number; readonly charged: number | undefined; readonly limit: number | undefined } | undefined
    >();
  });
});

/** An answer with some of the fields: the examples of the reference select less than we do. */
type Some<Value> = Value extends (infer Item)[] ? Some<Item>[] : Value extends object ? { [Key in keyof Value]?: Some<Value[Key]> } : Value;

describe('the answers of the examples, repaired', () => {
  it('are of our types, and have no field that those do not have', () => {
    const done: Some<T.MilestoneCompletion>[] = [
      {
        id: 'action-9',
        type: 'milestone_completed',
        source: 'learner',
        timestamp: '2025-04-05T06:07:08Z',
        milestone: { id: 'milestone-9', name: 'Basics', kind: 'content', requirement: 'required' },
        learningPath: { id: 'path-9', name: 'Data', slug: 'data' },
        user: { id: 'user-9', email: 'jane.doe@example.com', firstName: 'Jane', lastName: 'Doe' },
      },
    ];
    // Repaired: the amount and the default mark of a price are in no field table, and in no default selection of ours.
    const path: Some<T.LearningPath> = {
      id: 'path-9',
      name: 'Data',
      slug: 'data',
      status: 'published',
      shortDescription: 'All about data.',
      longDescription: '<p>All about data.</p>',
      priceInCents: 100,
      purchasable: true,
      freeWithRegistration: false,
      availabilityStatus: 'available',
      createdAt: '2025-01-02T03:04:05Z',
      updatedAt: '2025-01-02T03:04:05Z',
      asset: 'https://cdn.example.com/data.jpg',
      milestones: [
        {
          id: 'milestone-9',
          name: 'Basics',
          kind: 'content',
          requirement: 'required',
          releaseDate: null,
          completionCriteriaDescription: 'All.',
        },
      ],
      tags: [{ id: 'tag-9', label: 'Data' }],
      prices: [{ id: 'price-9', currencyCode: 'USD' }],
    };
    const milestone: Some<T.Milestone> = {
      id: 'milestone-9',
      name: 'Basics',
      kind: 'content',
      requirement: 'required',
      releaseDate: null,
      releaseDays: null,
      completionCriteriaDescription: 'All.',
      createdAt: '2025-01-02T03:04:05Z',
      updatedAt: '2025-01-02T03:04:05Z',
      completionCriteria: [{ id: 'criterion-9', type: 'requiredCourses', threshold: 2, awardType: null }],
      milestoneCourses: [
        { id: 'entry-9', contentId: 'course-9', contentTitle: 'Start', requirement: 'required', contentGrouping: 'courseGroup' },
      ],
      learningPath: { id: 'path-9', name: 'Data', slug: 'data' },
    };
    const pages: Some<T.CompletedPage>[] = [
      { __typename: 'TextPage', id: 'page-7', title: 'Overview', type: 'text', lessonId: 'lesson-9', updatedAt: '2025-01-02T03:04:05Z' },
      {
        __typename: 'VideoPage',
        id: 'page-8',
        title: 'Welcome',
        type: 'video',
        lessonId: 'lesson-9',
        updatedAt: '2025-01-02T03:04:05Z',
        asset: 'v',
      },
      {
        __typename: 'QuizPage',
        id: 'page-9',
        title: 'Check',
        type: 'quiz',
        lessonId: 'lesson-9',
        updatedAt: '2025-01-02T03:04:05Z',
        minPassingPercent: 70,
      },
    ];
    const criteria: T.CourseCompletion[] = [
      { type: 'coursePercentViewed', required: null, completed: null, percent: 75 },
      { type: 'courseTopicViewed', required: ['topic-8', 'topic-9'], completed: ['topic-8'], percent: 50 },
    ];
    const progress: T.CourseProgress = { totalViews: 42, totalTime: 7320, percentComplete: 75 };
    // Repaired: the courses of a milestone are not in the path's default selection.
    const made: Some<T.LearningPath> = {
      id: 'path-9',
      name: 'First steps',
      slug: 'first-steps',
      status: 'draft',
      language: 'en',
      createdAt: '2025-01-02T03:04:05Z',
      milestones: [{ id: 'milestone-9', name: 'Basics', kind: 'content', requirement: 'required' }],
      client: { id: 'client-9', name: 'Acme' },
    };
    const attendee: Some<T.MeetingAttendee> = {
      id: 'user-9',
      name: 'Jane Doe',
      email: 'jane.doe@example.com',
      attendedMeetings: [
        {
          attendanceDate: '2025-03-04',
          meeting: { id: 'meeting-9', title: 'Kick-off', startDate: '2025-03-04T10:00:00Z', endDate: '2025-03-04T11:00:00Z' },
        },
      ],
    };
    expectTypeOf([done, path, milestone, pages, criteria, progress, made, attendee]).toBeArray();
    expectTypeOf<'course-9' | null>().toExtend<Awaited<ReturnType<typeof client.courses.archive>>>();
    expectTypeOf<true>().toExtend<Awaited<ReturnType<typeof client.courses.updateStatus>>>();
    expectTypeOf<true>().toExtend<Awaited<ReturnType<typeof client.progress.updateTopic>>>();
    // @ts-expect-error a field that no type of ours has
    const wrong: Some<T.LearningPath> = { unitAmount: 1 };
    expectTypeOf(wrong).not.toBeAny();
  });
});
