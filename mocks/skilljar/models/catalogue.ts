import { slugOf } from '../../engine/generator.js';
import type { Collection, Row } from '../../engine/store.js';
import type { Body } from '../../rest/body.js';
import { place, rowsOf } from '../generic.js';
import { slugOf as twoWords } from '../handlers/catalogue.js';
import { valuesOf } from '../rows.js';
import type { Completing, KindName, KindOptions } from './model.js';

const idOf = (value: unknown) => String((value as { id: unknown }).id);

/** What a thing costs; nothing, when nobody said. */
function offerOf({ id, domain }: Completing, given: unknown): Body | null {
  if (given === null) return null;
  const { price, ...rest } = (given ?? {}) as Body;
  const own = String(rest.id ?? id('offer'));
  const registration_url = `https://${domain}/checkout/${own}`;
  return {
    registration_open: true,
    registration_url,
    ...rest,
    id: own,
    price: { amount: '0.00', currency_code: 'USD', ...(price as Body | undefined) },
  };
}

/** The addresses that are taken on a domain. */
const slugsOn = <T extends Row & { domain_name: string; slug: string }>(domain: string, rows: Collection<T>): ReadonlySet<string> =>
  valuesOf(rows, (row) => (row.domain_name === domain ? row.slug : undefined));

/** An address that nothing on the domain has yet. */
function free(slug: string, taken: ReadonlySet<string>): string {
  for (let n = 1; ; n += 1) {
    const candidate = n === 1 ? slug : `${slug}-${n}`;
    if (!taken.has(candidate)) return candidate;
  }
}

function slugFor({ slug }: Body, words: string, { fail, text }: Completing, taken: ReadonlySet<string>): string {
  if (typeof slug !== 'string') return free(words || text('slug'), taken);
  return taken.has(slug) ? fail('slug', `"${slug}" is taken on the domain`) : slug;
}

export const publishedCourses: KindOptions = {
  complete: (given, making) => {
    const { tables, domain, text } = making;
    const title = (given.course as Body | undefined)?.title ?? text('title', 'course', 'course');
    const slug = slugFor(given, twoWords(String(title)), making, slugsOn(domain, tables.publishedCourses));
    return { registration_required: true, ...given, slug, offer: offerOf(making, given.offer), course_url: `https://${domain}/${slug}` };
  },
  row: ({ course, ...fields }, { tables, domain, fail }) => {
    const course_id = idOf(course);
    if (tables.publishedCourses.find((row) => row.domain_name === domain && row.course_id === course_id))
      fail('course', `is published on ${domain} already`);
    return { ...fields, domain_name: domain, course_id };
  },
  // A reference to a course also identifies its publication.
  there: ({ course, domain_name = undefined }, { tables, find }) => {
    const meant = course === undefined ? undefined : find('courses', course, 'course');
    const on = domain_name as string | undefined;
    return (
      meant && (tables.publishedCourses.find((row) => row.course_id === meant.id && (on === undefined || row.domain_name === on)) as never)
    );
  },
};

export const publishedPaths: KindOptions = {
  complete: (given, making) => {
    const { tables, domain, id, text } = making;
    const path = { id: id('path'), title: text('title', 'path', 'path'), ...(given.path as Body | undefined) };
    const slug = slugFor(given, slugOf(path.title), making, slugsOn(domain, tables.publishedPaths));
    return { ...given, path, slug, offer: offerOf(making, given.offer), path_url: `https://${domain}/path/${slug}` };
  },
  row: (fields, { domain }) => ({ ...fields, domain_name: domain, labels: [] }),
  there: ({ path }, { tables }) => {
    const { id, title } = (path ?? {}) as Body;
    if (id === undefined && title === undefined) return undefined;
    return tables.publishedPaths.find((row) => (id === undefined ? row.path.title === title : row.path.id === id)) as never;
  },
};

export const tags: KindOptions = {
  complete: (given, { text }) => ({ slug: slugOf(String(given.name)) || text('slug'), ...given }),
};

/** A path is there by being published. */
export const paths: KindOptions = {
  extra: { pathItems: undefined },
  instead: ({ domain_name, pathItems, ...path }, { make, tables }) => {
    const given = { path, ...(domain_name !== undefined && { domain_name }), ...(pathItems !== undefined && { pathItems }) };
    return tables.publishedPaths.get(make('publishedPaths', given, '').id)!.path as never;
  },
};

export const pathItems: KindOptions = {
  row: (fields, { tables }) => {
    const id = idOf(fields.published_course);
    return { ...fields, published_course: { id, course_id: tables.publishedCourses.get(id)!.course_id } };
  },
  after: (_row, { tables, parent, change }) => {
    const { path, domain_name, id } = tables.publishedPaths.get(parent.id)!;
    const path_item_count = rowsOf(tables, 'domain.publishedPaths.pathItems').count(({ $under }) => $under === place(domain_name, id));
    change('publishedPaths', id, { path: { ...path, path_item_count } });
  },
};

/** The list of published paths is filtered by the names of labels. */
export const publishedPathLabels: KindOptions = {
  after: (row, { tables, parent, change }) => {
    const label = tables.labels.get(idOf(row.label))!.name;
    change('publishedPaths', parent.id, { labels: [...new Set([...tables.publishedPaths.get(parent.id)!.labels, label])] });
  },
};

export const plans: KindOptions = {
  complete: (given, making) => {
    const name = String(given.name ?? making.text('name'));
    const slug = String(given.slug ?? (slugOf(name) || making.text('slug')));
    const plan = { id: given.id, title: name };
    return { ...given, name, slug, plan, plan_url: `https://${making.domain}/plans/${slug}`, offer: offerOf(making, given.offer) };
  },
};

export const courseSeries: KindOptions = {
  extra: { publishedCourses: undefined },
  row: (fields, { resolve }, given) => ({
    ...fields,
    courses: ((given.publishedCourses ?? []) as unknown[]).map(
      (course, i) => resolve('publishedCourses', course, `publishedCourses[${i}]`).id,
    ),
  }),
};

export const catalogPages: KindOptions = {
  complete: (given, making) => {
    const page_title = String(given.page_title ?? making.text('title'));
    const slug = String(given.slug ?? (slugOf(page_title) || making.text('slug')));
    return { is_classic: given.contentBlocks === undefined, ...given, page_title, slug, url: `https://${making.domain}/page/${slug}` };
  },
};

const SHOWN: Readonly<Record<string, string>> = {
  item_catalog_page_id: 'CATALOG_PAGE',
  item_published_path_id: 'PUBLISHED_PATH',
  item_published_course_id: 'PUBLISHED_COURSE',
  item_plan_id: 'PLAN',
};

/** An item stands for one thing; a published course, when nobody said. */
export const items: KindOptions = {
  complete: (given) => {
    const type = Object.entries(SHOWN).find(([field]) => given[field])?.[1];
    return type === undefined ? given : { type, item_type: type, ...given };
  },
  row: (fields, { make, fail }) => {
    const [first, second] = Object.keys(SHOWN).filter((field) => fields[field]);
    if (second) fail(second, `an item stands for one thing, and there is ${first} already`);
    return first ? fields : { ...fields, item_published_course_id: make('publishedCourses', {}, 'item_published_course_id').id };
  },
};

interface Inner {
  readonly given: string;
  readonly kind: KindName;
  readonly field: string;
  readonly type: string;
}

const INNER: readonly Inner[] = [
  { given: 'htmlContentBlock', kind: 'htmlContentBlocks', field: 'html_content_block_id', type: 'HTML' },
  {
    given: 'tileContainerContentBlock',
    kind: 'tileContainerContentBlocks',
    field: 'tile_container_content_block_id',
    type: 'TILE_SECTION',
  },
  { given: 'componentContentBlock', kind: 'componentContentBlocks', field: 'component_content_block_id', type: 'IN_PROGRESS_COURSES' },
];

/** A content block comes with the block inside it, of the kind that its type says. */
export const contentBlocks: KindOptions = {
  extra: { htmlContentBlock: undefined, tileContainerContentBlock: undefined, componentContentBlock: undefined },
  fresh: { catalog_page: { is_classic: false } },
  complete: (given) => ({ type: INNER.find((inner) => given[inner.given] !== undefined)?.type ?? 'HTML', ...given }),
  after: (row, { make, change, parent, fail }, given) => {
    const own = INNER.find(({ type }) => type === row.type) ?? INNER[2]!;
    const other = INNER.find((inner) => inner !== own && given[inner.given] !== undefined);
    if (other) fail(other.given, `is not inside a block of the type ${String(row.type)}`);
    const inner = make(own.kind, { ...(given[own.given] as Body | undefined), content_block_id: row.id }, own.given, parent);
    change('domain.catalogPages.contentBlocks', row.id, { [own.field]: inner.id });
  },
};

export const innerBlocks: KindOptions = {
  extra: { content_block_id: undefined },
  row: (fields, _making, { content_block_id }) => ({ ...fields, content_block_id }),
};
