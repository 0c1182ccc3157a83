import { demoLearner, hoursAgo, iso } from '../../demo.js';
import type { Store } from '../../engine/store.js';
import { constantsOf } from '../../graphql/factories/model.js';
import { Tables } from '../../graphql/tables.js';
import { learningPath } from '../models/learning-paths.js';
import { user as learner } from '../models/users.js';
import { CLIENT_ID } from './client.js';

/** Courses, each with its pages in order: kind and title. */
const COURSES = [
  {
    id: 'course-1',
    slug: 'welcome',
    title: 'Welcome to Acme',
    pages: ['Text:Who we are', 'Video:A tour of the office', 'Quiz:What stuck'],
  },
  {
    id: 'course-2',
    slug: 'git-basics',
    title: 'Git basics',
    pages: ['Text:Commits', 'Video:Branches', 'Assignment:Your first change', 'Quiz:Check'],
  },
  { id: 'course-3', slug: 'on-call', title: 'On call', pages: ['Text:The pager', 'Meeting:Shadow a colleague', 'Test:Ready or not'] },
  { id: 'course-4', slug: 'security', title: 'Security', pages: ['Slideshow:Threats', 'Text:Secrets', 'Quiz:Check'] },
] as const;

const MILESTONES = [
  { id: 'milestone-1', name: 'First week', requirement: 'required', courses: ['course-1', 'course-2'] },
  { id: 'milestone-2', name: 'First month', requirement: 'required', courses: ['course-3'] },
  { id: 'milestone-3', name: 'Going deeper', requirement: 'elective', courses: ['course-4'] },
] as const;

/** Jane's progress, as the number of completed pages of each course. */
const JANE = { 'course-1': 3, 'course-2': 4, 'course-3': 1 } as const;

const MADE = iso(hoursAgo(24 * 90));

/** The data of a new school: the client that all records belong to. */
export function seedLearningPathSchool(store: Store): void {
  new Tables(store, 'learningPath').of('Client').insert({ id: CLIENT_ID, name: 'Acme', slug: 'acme', createdAt: MADE });
}

/** One learning path with three milestones and four courses, and Jane, who has completed the first milestone. */
export function seedLearningPath(store: Store): void {
  const tables = new Tables(store, 'learningPath');
  seedLearningPathSchool(store);
  const tag = { id: 'tag-1', label: 'Onboarding' };
  tables.of('LearningPath').insert({
    ...constantsOf(learningPath),
    id: 'path-1',
    name: 'Onboarding',
    slug: 'onboarding',
    sku: 'LP-ONBOARDING',
    shortDescription: 'The first month at Acme.',
    longDescription: '<p>The first month at Acme.</p>',
    purchasable: false,
    createdAt: MADE,
    updatedAt: MADE,
    publishDate: MADE,
    tags: [tag],
    prices: [{ id: 'price-1', currencyCode: 'USD' }],
  });
  for (const { courses, ...milestone } of MILESTONES) {
    tables.of('Milestone').insert({
      ...milestone,
      kind: 'content',
      learningPath: 'path-1',
      completionCriteriaDescription: 'Complete all required courses.',
      completionCriteria: [{ id: `${milestone.id}-criterion`, type: 'requiredCourses', threshold: courses.length }],
      milestoneCourses: courses.map((id) => ({
        id: `${milestone.id}-${id}`,
        contentId: id,
        contentTitle: COURSES.find((course) => course.id === id)?.title,
        contentGrouping: 'courseGroup',
        requirement: milestone.requirement,
      })),
      createdAt: MADE,
      updatedAt: MADE,
    });
  }
  for (const { pages, ...course } of COURSES) {
    tables
      .of('Course')
      .insert({ ...course, sku: course.slug.toUpperCase(), status: 'published', pages: pages.map((_, i) => pageId(course.id, i)) });
    for (const [i, page] of pages.entries()) {
      const [kind, title] = page.split(':') as [string, string];
      tables.of('PageResource').insert({
        id: pageId(course.id, i),
        __typename: `${kind}Page`,
        title,
        slug: `${course.slug}-${i + 1}`,
        type: kind === 'Meeting' ? 'meetingInfo' : kind.toLowerCase(),
        lessonId: `${course.id}-lesson-1`,
        updatedAt: MADE,
        ...(kind === 'Quiz' && { minPassingPercent: 70 }),
        ...(kind === 'Video' && { asset: `video-${course.id}` }),
      });
    }
  }
  const meeting = { id: 'meeting-1', title: 'Shadow a colleague', course: 'course-3', courseId: 'course-3' };
  tables.of('Meeting').insert({ ...meeting, startDate: '2026-02-27T10:00:00Z', endDate: '2026-02-27T11:00:00Z' });
  seedLearner(tables);
}

export const pageId = (course: string, index: number) => `${course}-page-${index + 1}`;

function seedLearner(tables: Tables): void {
  const user = 'user-jane';
  const { email, firstName, lastName, name, token, password } = demoLearner;
  const shown = { email, firstName, lastName, name, clientId: CLIENT_ID, authToken: token, password };
  tables.of('User').insert({ ...constantsOf(learner), id: user, ...shown });
  for (const [course, done] of Object.entries(JANE)) {
    const pages = COURSES.find(({ id }) => id === course)?.pages ?? [];
    const topics = Object.fromEntries(pages.slice(0, done).map((_, i) => [pageId(course, i), 100]));
    tables
      .of('UserProgress')
      .insert({ id: `${user}/${course}`, user, course, topics, totalViews: done * 2, totalTime: done * 600, at: iso(hoursAgo(24 * 20)) });
  }
}
