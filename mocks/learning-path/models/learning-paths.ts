import { uuid } from '../../engine/models/ids.js';
import type { Defaults, Fields } from '../../engine/models/model.js';
import type { GraphQLModel } from '../../graphql/factories/model.js';
import type { Tables } from '../../graphql/tables.js';
import { CLIENT_ID } from '../scenarios/client.js';
import { sku } from './courses.js';

export const learningPath: GraphQLModel = {
  name: 'LearningPath',
  fragment: 'LearningPath',
  unique: ['slug', 'sku'],
  hasMany: { milestones: ['Milestone', 'learningPath'] },
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

export const milestone: GraphQLModel = {
  name: 'Milestone',
  fragment: 'Milestone',
  belongsToMany: { courses: ['Course', 'courses'] },
  defaults: {
    kind: 'content',
    requirement: 'required',
    learningPath: (_row, help) => help.last('LearningPath'),
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
      const required = (milestoneCourses as readonly Fields[]).filter(({ requirement }) => requirement === 'required').length;
      return required === 0 ? [] : [{ id: uuid(generator, `${place}|criterion`), type: 'requiredCourses', threshold: required }];
    },
  },
};

const titleOf = (course: unknown, tables: Tables) => String(tables.of('Course').get(String(course))?.title ?? 'Course');

export const milestoneCourse: Defaults<Tables> = {
  contentTitle: (row, { tables }) => titleOf(row.contentId, tables),
  contentGrouping: 'course',
  requirement: 'required',
};
