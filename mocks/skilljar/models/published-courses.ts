import { domainOf, link, type Models, under } from '../../rest/factories/model.js';
import { publishedSlugOf } from '../names.js';
import { idOf, offerOf, tiesOf } from './references.js';

const on = (verb: string) => `domain.publishedCourses.${verb}`;
const above = ['published_course_id', 'published course'] as const;
const ties = tiesOf('published course', on(''), above);

export const publishedCourses: Models = {
  publishedCourses: {
    name: 'published course',
    reads: on('get'),
    ...under('domain_name', 'domain', { course: 'course' }),
    unique: ['slug'],
    within: 'domain_name',
    derived: ['course_url', 'short_description', 'long_description_html', 'lesson_list', 'search_keywords'],
    age: 180,
    hasMany: {
      enrollments: ['enrollment', above[0]],
      ...ties.hasMany,
      publishedCoursePrerequisites: ['prerequisite', above[0]],
      studentGroupPrerequisites: ['group prerequisite', above[0]],
      reenrollmentRule: ['reenrollment rule', above[0]],
    },
    complete: (row, help) => {
      const { id = '', title = help.tables.of('courses').get(id)?.title } = (row.course ?? {}) as { id?: string; title?: string };
      const slug = String(row.slug ?? publishedSlugOf(title ?? help.generator.text(`${help.place}/course`, 'title', 'course')));
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
  },
  ...ties.models,
  prerequisites: link('prerequisite', on('publishedCoursePrerequisites.list'), above, ['published_course', 'published course']),
  groupPrerequisites: link('group prerequisite', on('studentGroupPrerequisites.get'), above, ['student_group', 'group']),
  reenrollmentRules: {
    name: 'reenrollment rule',
    reads: on('reenrollmentRule.get'),
    ...under('published_course_id', 'published course'),
    ahead: true,
  },
};
