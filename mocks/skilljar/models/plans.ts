import { slugOf } from '../../engine/generator.js';
import { domainOf, type Models, onDomain } from '../../rest/factories/model.js';
import { offerOf } from './references.js';

export const plans: Models = {
  plans: {
    name: 'plan',
    reads: 'domain.plan.get',
    ...onDomain,
    findBy: ['name'],
    derived: ['plan_url', 'plan'],
    hasMany: { planEnrollments: ['plan enrollment', 'plan_id'] },
    complete: (row, help) => {
      const name = String(row.name ?? help.text('name', 'plan'));
      const slug = String(row.slug ?? (slugOf(name) || help.text('slug', 'plan')));
      const shown = { plan: { id: row.id, title: name }, plan_url: `https://${domainOf(help)}/plans/${slug}` };
      return { ...row, name, slug, ...shown, offer: offerOf(row.offer, help) };
    },
  },
  /** Courses that a domain shows as a group. */
  courseSeries: {
    name: 'course series',
    reads: 'domain.courseSeries.get',
    ...onDomain,
    findBy: ['title'],
    derived: ['published_course_count'],
    extra: { publishedCourses: undefined },
    row: (row, { reference, input }) => ({
      ...row,
      courses: ((input.publishedCourses ?? []) as unknown[]).map((one, i) => reference('published course', one, `publishedCourses[${i}]`)),
    }),
  },
};
