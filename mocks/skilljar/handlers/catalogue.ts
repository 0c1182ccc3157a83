import type { Body } from '../../rest/body.js';
import { fieldError } from '../../rest/refusal.js';
import { type Call, isTrue } from '../../rest/resource.js';
import { offerAt, PUBLISHED, PUBLISHED_COURSE } from '../defaults.js';
import { generics } from '../generic.js';
import { domainOf, idIn, must, viewCourse } from '../lookup.js';
import { publishedSlugOf } from '../names.js';

const includes = (text: unknown, value: string) => typeof text === 'string' && text.toLowerCase().includes(value.toLowerCase());
const wantsTexts = ({ url }: Call) => isTrue(url.searchParams.get('include_searchable_content') ?? '');

export const catalogue = generics({
  'domain.publishedCourses': {
    under: 'domain_name',
    sparse: true,
    filters: {
      course__id: (row, value) => row.course.id === value,
      search: (row, value, { tables }) => {
        const course = tables.of('courses').get(row.course.id);
        return includes(course?.title, value) || includes(course?.short_description, value);
      },
    },
    made: (call) => {
      const { tables, body } = call;
      const { name: domain_name } = domainOf(call);
      const id = idIn(body.course)!;
      if (tables.of('publishedCourses').ids({ domain_name, 'course.id': id }).length > 0)
        throw fieldError('course', 'The course is already published to this domain.');
      return {
        slug: publishedSlugOf(must(tables.of('courses').get(id)).title),
        ...PUBLISHED_COURSE,
        offer: offerAt(domain_name, tables.store.nextId()),
        ...body,
        course: { id },
      };
    },
    shown: ({ course, domain_name, slug }, call) => {
      const { short_description, long_description_html } = must(call.tables.of('courses').get(course.id));
      const texts = { short_description, long_description_html };
      const isDetail = call.op.id === 'skilljar.domain.publishedCourses.get';
      return {
        course: { ...viewCourse(call.tables, course.id), ...(isDetail && texts) },
        course_url: `https://${domain_name}/${slug}`,
        // The other searchable fields are omitted, because their format is undocumented.
        ...(wantsTexts(call) && texts),
      };
    },
  },
  'domain.publishedPaths': {
    under: 'domain_name',
    sparse: true,
    filters: {
      label__name: (row, value) => row.labels.includes(value),
      search: (row, value) => includes(row.path.title, value) || includes(row.path.short_description, value),
    },
    made: (call) => {
      const { tables, body, now } = call;
      const path = { ...(body.path as Body), id: tables.store.nextId(), path_item_count: 0 };
      const offer = offerAt(domainOf(call).name, tables.store.nextId());
      return { ...PUBLISHED, ...body, path, labels: [], offer, created_at: now, modified_at: now };
    },
    changed: (_row, { body, now }) => ({ ...body, modified_at: now }),
    shown: ({ domain_name, slug, path }, call) => {
      const { title, short_description = '', long_description_html = '' } = path;
      return {
        path_url: `https://${domain_name}/path/${slug}`,
        ...(wantsTexts(call) && { title, short_description, long_description_html }),
      };
    },
  },
  /** Each parent has one. */
  'domain.publishedCourses.reenrollmentRule': { single: true },
});
