import { domainOf, link, type RestModel } from '../../rest/factories/model.js';
import { slugOf } from '../handlers/catalogue.js';
import { onDomain } from './domains.js';
import { idOf, offerOf } from './references.js';

const on = (verb: string) => `domain.publishedCourses.${verb}`;
const under = ['published_course_id', 'published course'] as const;

export const publishedCourse: RestModel = {
  name: 'published course',
  reads: on('get'),
  table: 'publishedCourses',
  ownRows: true,
  belongsTo: { ...onDomain, course: 'course' },
  under: 'domain_name',
  unique: ['slug'],
  within: 'domain_name',
  derived: ['course_url', 'short_description', 'long_description_html', 'lesson_list', 'search_keywords'],
  age: 180,
  hasMany: {
    enrollments: ['enrollment', under[0]],
    tags: ['tag of a published course', under[0]],
    visibilityOverrides: ['visibility override of a published course', under[0]],
    publishedCoursePrerequisites: ['prerequisite', under[0]],
    studentGroupPrerequisites: ['group prerequisite', under[0]],
    reenrollmentRule: ['reenrollment rule', under[0]],
  },
  complete: (row, help) => {
    const { title = help.generator.text(`${help.place}/course`, 'title', 'course') } = (row.course ?? {}) as { title?: string };
    const slug = String(row.slug ?? slugOf(title));
    return {
      registration_required: true,
      ...row,
      slug,
      offer: offerOf(row.offer, help),
      course_url: `https://${domainOf(help)}/${slug}`,
    };
  },
  row: ({ course, ...row }, { tables, fail }) => {
    const course_id = idOf(course);
    const domain_name = String(row.domain_name);
    if (tables.publishedCourses.ids({ course_id, domain_name }).length > 0) fail('course', `is published on ${domain_name} already`);
    return { ...row, course_id };
  },
  // A reference to a course also identifies its publication.
  find: ({ course, domain_name }, tables, find) => {
    const course_id = course === undefined ? undefined : find('course', 'course');
    return course_id === undefined
      ? undefined
      : tables.publishedCourses.ids({ course_id, ...(domain_name !== undefined && { domain_name }) })[0];
  },
};

export const publishedCourseTag = link('tag of a published course', on('tags.get'), under, ['tag', 'tag']);

export const publishedCourseVisibility = link('visibility override of a published course', on('visibilityOverrides.get'), under, [
  'student_group',
  'group',
]);

export const prerequisite = link('prerequisite', on('publishedCoursePrerequisites.list'), under, ['published_course', 'published course']);

export const groupPrerequisite = link('group prerequisite', on('studentGroupPrerequisites.get'), under, ['student_group', 'group']);

export const reenrollmentRule: RestModel = {
  name: 'reenrollment rule',
  reads: on('reenrollmentRule.get'),
  belongsTo: { published_course_id: 'published course' },
  under: 'published_course_id',
  ahead: true,
};
