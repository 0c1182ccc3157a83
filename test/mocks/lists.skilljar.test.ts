// Every filter of every list of Skilljar, found in the schemas that come from its OpenAPI document. It documents no ordering.
import { beforeAll, describe, expect, it } from 'vitest';
import { demoKeys } from '../../mocks/demo.js';
import { MockPlatforms } from '../../mocks/platforms.js';
import { queryOf } from '../../mocks/rest/request.js';
import { operations } from '../../mocks/rest/routes.js';
import { skilljarDemo as demo, lessonId } from '../../mocks/skilljar/scenarios/demo-ids.js';

// biome-ignore lint/suspicious/noExplicitAny: what is listed has any shape.
type Row = any;

const platforms = new MockPlatforms();
const authorization = `Basic ${btoa(`${demoKeys.skilljar}:`)}`;

async function rowsAt(path: string): Promise<Row[]> {
  const response = await platforms.fetch(`${platforms.urls.skilljar}${path}`, { headers: { authorization } });
  const body = (await response.json()) as Row;
  expect(response.status, JSON.stringify(body)).toBe(200);
  return (body.results ?? body) as Row[];
}

/** Where the ids of a URL lead to something that is listed. */
const PATHS: Readonly<Record<string, string>> = {
  'domain.accessCodePools': `/domains/${demo.domain}/access-code-pools`,
  'domain.users': `/domains/${demo.domain}/users`,
  'domain.publishedCourses': `/domains/${demo.domain}/published-courses`,
  'domain.publishedPaths': `/domains/${demo.domain}/published-paths`,
  'lessons.contentItems': `/lessons/${demo.lessonId}/content-items`,
};

/** Where the value of a filter stands in a row, when its name is no path to it. Or what a row must be, for a value. */
const SPECIAL: Readonly<
  Record<string, string | { readonly value: string; readonly isChosen: (row: Row) => boolean; readonly from?: string }>
> = {
  'courses.label__name': 'labels',
  'publishedPaths.label__name': { value: 'Basics', isChosen: (row) => row.slug === 'administrator-path' },
  'publishedPaths.search': { value: 'second', isChosen: (row) => row.path.title === 'The Second Path' },
  'publishedCourses.search': { value: 'container', isChosen: (row) => /container/i.test(row.course.title) },
  'users.is_inactive': { value: 'true', isChosen: (row) => row.inactive_at !== null },
  'users.email': 'user.email',
  'users.first_name': 'user.first_name',
  'users.last_name': 'user.last_name',
  'domain.users.access_code': { value: 'null', isChosen: (row) => row.access_code === null },
  'domain.users.signup_field_id': { value: '4mjoj729j1my', isChosen: hasField('4mjoj729j1my') },
  'domain.users.signup_field_label': { value: 'Job Title', isChosen: hasField('Job Title') },
  'domain.users.signup_field_value': { value: 'Engineer', isChosen: hasField('Engineer') },
  'iltInstructors.provider': 'providers',
  'lessons.course_id': {
    value: demo.courseId,
    isChosen: (row) => row.course_id === demo.courseId,
    from: '/lessons?course_id=376culderht1r',
  },
  'promoCodePools.offer_id': { value: 'bcdefgh234567', isChosen: (row) => row.name === 'Spring' },
  'viltSessionEvents.session__lesson__course__id': 'vilt_session.lesson.course.id',
  'viltSessionEvents.session__lesson__id': 'vilt_session.lesson.id',
  'viltSessionEvents.starts_at__gte': { value: '2026-03-08T00:00:00Z', isChosen: (row) => row.starts_at >= '2026-03-08' },
  'viltSessionEvents.ends_at__lte': { value: '2026-03-08T00:00:00Z', isChosen: (row) => row.ends_at <= '2026-03-08' },
  'viltSessionRegistrations.session__id': 'vilt_session.id',
};

function hasField(text: string) {
  return (row: Row) => JSON.stringify(row.signup_fields ?? []).includes(text);
}

/** The demo has one of some things: one more, for the filter to leave out. */
beforeAll(() => {
  const add = (table: string, ...rows: object[]) => {
    for (const row of rows) platforms.store.collection(`skilljar.${table}`).insert(row as { id: string });
  };
  const path = { path: { id: 'path2', title: 'The Second Path' }, slug: 'second-path', labels: [] };
  const [known] = platforms.store.collection<Row>('skilljar.publishedPaths').all();
  add('publishedPaths', { ...known, id: 'published2', ...path });
  const members = platforms.store.collection<Row>('skilljar.domainUsers');
  const access_code = { id: 'code2', code: 'welcome2', pool: { id: 'pool2', name: 'More Codes' } };
  members.update(members.find((row) => row.domain_name === demo.domain).id, { access_code });
  add('accessCodePools', { id: 'pool2', name: 'More Codes', $under: demo.domain });
  add('quizzes', { id: 'quiz2', name: 'Other Quiz' });
  add('promoCodePools', { id: 'promos2', name: 'Autumn', offer_ids: [] });
  add('promoCodes', { id: 'promo2', code: 'AUTUMN', active: false, promo_code_pool_id: 'promos2' });
  add('trainingCreditCodes', { id: 'credit2', training_credit_code: 'CREDIT-2', tracking_identifier: 'x' });
  add('iltInstructors', { id: '2', email: 'other@example.com', name: 'Other', providers: ['calendar'] });
  const session = { id: 'session2', lesson_id: lessonId(1, 0), display_name: 'Late Class' };
  add('viltSessions', session);
  const times = { starts_at: '2026-03-01T00:00:00Z', ends_at: '2026-03-01T01:00:00Z' };
  add('viltSessionEvents', { id: 'event2', vilt_session: { id: session.id }, ...times });
  add('viltSessionRegistrations', { id: 'registration2', vilt_session: { id: session.id }, user_id: demo.learnerId });
});

const listed = operations().filter((op) => op.kind === 'GET' && op.id.endsWith('.list'));
const cases = listed.flatMap((op) => {
  const list = op.id.slice('skilljar.'.length, -'.list'.length);
  const names = Object.keys(queryOf(op)).filter((name) => !/^(?:page|page_size|cursor|include_\w+)$/.test(name));
  return names.map((name) => [`${list}?${name}`, op, list, name] as const);
});

const valueAt = (row: Row, path: string): unknown => path.split('.').reduce<Row>((node, step) => node?.[step], row);

describe('filters', () => {
  it('are so many', () => expect(cases).toHaveLength(38));

  it.each(cases)('%s chooses', async (_title, op, list, name) => {
    const key = Object.keys(SPECIAL).find((end) => `${list}.${name}`.endsWith(end) && `.${list}.${name}`.endsWith(`.${end}`));
    const special = key === undefined ? name.replaceAll('__', '.') : SPECIAL[key]!;
    const path = PATHS[list] ?? op.url.replace('/v1', '');
    const more = list === 'domain.users' ? '&include_signup_field_data=true' : '';
    const all = await rowsAt(typeof special === 'object' && special.from ? special.from : `${path}?page_size=1000${more}`);
    const values = typeof special === 'string' ? all.map((row) => [valueAt(row, special)].flat()) : [];
    const value = typeof special === 'object' ? special.value : String(values.flat().find((one) => one !== undefined && one !== null));
    const isChosen =
      typeof special === 'object' ? special.isChosen : (row: Row) => [valueAt(row, special)].flat().map(String).includes(value);
    const chosen = await rowsAt(`${path}?${new URLSearchParams({ [name]: value, page_size: '1000' })}${more}`);
    expect(chosen.length).toBeGreaterThan(0);
    if (typeof special === 'object' && special.from) return expect(chosen.every(isChosen)).toBe(true);
    expect(chosen.length).toBeLessThan(all.length);
    expect(chosen).toEqual(all.filter(isChosen));
  });
});
