import type {
  Offer,
  PublishedCourse,
  PublishedCourseCreate,
  PublishedPath,
  PublishedPathCreate,
} from '../../../src/skilljar/types/index.js';
import { fieldError } from '../../rest/refusal.js';
import { type Call, isTrue, resource } from '../../rest/resource.js';
import { cascade } from '../cascade.js';
import { domainOf, given, lessonCounts, must, referenced } from '../lookup.js';
import type { PublishedCourseRow, PublishedPathRow, Tables } from '../tables.js';
import { unpublish } from './courses.js';

/** What a thing costs when nobody said: nothing. */
export const freeOffer = (tables: Tables, domain: string): Offer => {
  const id = tables.store.nextId();
  return {
    id,
    registration_open: true,
    registration_url: `https://${domain}/checkout/${id}`,
    price: { amount: '0.00', currency_code: 'USD' },
  };
};

/** A title as part of an address; the platform wants at least two words. */
export const slugOf = (title: string): string => {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? [];
  return (words.length > 1 ? words : ['course', ...words, ...(words.length === 0 ? ['new'] : [])]).join('-');
};

const includes = (text: string | undefined, value: string) => text?.toLowerCase().includes(value.toLowerCase()) ?? false;
const wantsTexts = ({ url }: Call) => isTrue(url.searchParams.get('include_searchable_content') ?? '');

function viewCourse(row: PublishedCourseRow, call: Call): PublishedCourse {
  const { domain_name, course_id, ...rest } = row;
  const course = must(call.tables.courses.get(course_id));
  const texts = { short_description: course.short_description, long_description_html: course.long_description_html };
  const isDetail = call.op.id === 'skilljar.domain.publishedCourses.get';
  return {
    ...rest,
    course: { id: course.id, title: course.title, ...lessonCounts(call.tables, course.id), ...(isDetail && texts) },
    course_url: `https://${domain_name}/${row.slug}`,
    // The other searchable fields are left out: nobody documents what they look like.
    ...(wantsTexts(call) && texts),
  };
}

export const publishedCourses = resource<PublishedCourseRow>({
  list: (call) => {
    const { name } = domainOf(call);
    return call.tables.publishedCourses.all((row) => row.domain_name === name);
  },
  find: (call) => publishedIn(call, call.tables.publishedCourses.get(call.params.published_course_id!)),
  view: viewCourse,
  filters: {
    course__id: (row, value) => row.course_id === value,
    search: (row, value, { tables }) => {
      const course = tables.courses.get(row.course_id);
      return includes(course?.title, value) || includes(course?.short_description, value);
    },
  },
  create: (call) => {
    const { tables, body } = call;
    const { name } = domainOf(call);
    const courseId = referenced(call, 'course', (id) => tables.courses.get(id) !== undefined);
    if (tables.publishedCourses.find((row) => row.domain_name === name && row.course_id === courseId)) {
      throw fieldError('course', 'The course is already published to this domain.');
    }
    const { course: _course, ...input } = body as unknown as PublishedCourseCreate;
    return tables.publishedCourses.insert({
      slug: slugOf(tables.courses.get(courseId)!.title),
      hidden: false,
      strict_enforce_group_visibility: false,
      registration_required: true,
      registration_starts_at: null,
      registration_ends_at: null,
      restrict_access_start_end_dates: false,
      allow_self_service_reenroll: false,
      unique_progress_per_enrollment: false,
      require_all_prerequisites: false,
      timezone: null,
      offer: freeOffer(tables, name),
      ...given<PublishedCourseRow>({ ...input }),
      domain_name: name,
      course_id: courseId,
    });
  },
  update: (row, { tables, body }) => tables.publishedCourses.update(row.id, given<PublishedCourseRow>(body))!,
  delete: (row, { tables }) => unpublish(tables, row.id),
});

/** Only what is published on the domain of the URL is found there. */
export function publishedIn<T extends { domain_name: string }>(call: Call, row: T | undefined): T | undefined {
  return row?.domain_name === domainOf(call).name ? row : undefined;
}

function viewPath(row: PublishedPathRow, call: Call): PublishedPath {
  const { domain_name, labels: _labels, ...rest } = row;
  const { title, short_description = '', long_description_html = '' } = row.path;
  return {
    ...rest,
    path_url: `https://${domain_name}/path/${row.slug}`,
    ...(wantsTexts(call) && { title, short_description, long_description_html }),
  };
}

export const publishedPaths = resource<PublishedPathRow>({
  list: (call) => {
    const { name } = domainOf(call);
    return call.tables.publishedPaths.all((row) => row.domain_name === name);
  },
  find: (call) => publishedIn(call, call.tables.publishedPaths.get(call.params.published_path_id!)),
  view: viewPath,
  filters: {
    label__name: (row, value) => row.labels.includes(value),
    search: (row, value) => includes(row.path.title, value) || includes(row.path.short_description, value),
  },
  create: (call) => {
    const { tables, now } = call;
    const { name } = domainOf(call);
    const { path, ...input } = call.body as unknown as PublishedPathCreate;
    return tables.publishedPaths.insert({
      hidden: false,
      strict_enforce_group_visibility: false,
      unique_progress_per_enrollment: false,
      ...given<PublishedPathRow>({ ...input }),
      domain_name: name,
      slug: input.slug,
      path: { ...given<PublishedPathRow['path']>({ ...path }), id: tables.store.nextId(), title: path.title, path_item_count: 0 },
      labels: [],
      offer: freeOffer(tables, name),
      created_at: now,
      modified_at: now,
    });
  },
  update: (row, { tables, body, now }) => tables.publishedPaths.update(row.id, { ...given<PublishedPathRow>(body), modified_at: now })!,
  delete: (row, { tables }) => {
    tables.publishedPaths.delete(row.id);
    cascade(tables, 'publishedPaths', row.id);
  },
});
