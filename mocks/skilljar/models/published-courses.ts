import { domainOf, link, type RestModel } from '../../rest/factories/model.js';
import { publishedSlugOf } from '../names.js';
import { onDomain } from './domains.js';
import { idOf, offerOf } from './references.js';

const on = (verb: string) => `domain.publishedCourses.${verb}`;
const under = ['published_course_id', 'published course'] as const;

export const publishedCourse: RestModel = {
  name: 'published course',
  reads: on('get'),
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
    const slug = String(row.slug ?? publishedSlugOf(title));
    return {
      registration_required: true,
      ...row,
      slug,
      offer: offerOf(row.offer, help),
      course_url: `https://${domainOf(help)}/${slug}`,
    };
  },
  row: (row, { tables, fail }) => {
    const domain_name = String(row.domain_name);
    if (tables.of('publishedCourses').ids({ 'course.id': idOf(row.course), domain_name }).length > 0)
      fail('course', `is published on ${domain_name} already`);
    return row;
  },
  // A reference to a course also identifies its publication.
  find: ({ course, domain_name }, tables, find) => {
    const id = course === undefined ? undefined : find('course', 'course');
    const on = domain_name === undefined ? {} : { domain_name };
    return id === undefined ? undefined : tables.of('publishedCourses').ids({ 'course.id': id, ...on })[0];
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
