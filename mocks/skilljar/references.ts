import { Refusal } from '../rest/refusal.js';
import type { Call } from '../rest/resource.js';
import type { Tables } from './tables.js';

/** Which table a field of a body points into, be it an id or `{ id }`: what it names must be there, and is shown with its name. */
const REFERENCES: Readonly<Record<string, string>> = {
  content_asset_id: 'assets',
  content_quiz_id: 'quizzes',
  content_web_package_id: 'webPackages',
  course_id: 'courses',
  enrollment_id: 'enrollments',
  domain_id: 'domains',
  item_catalog_page_id: 'domain.catalogPages',
  item_plan_id: 'domain.plan',
  item_published_course_id: 'publishedCourses',
  item_published_path_id: 'publishedPaths',
  label: 'labels',
  lesson: 'lessons',
  multi_session_event: 'iltMultiSessionEvents',
  promo_code_pool_id: 'promoCodePools',
  published_course: 'publishedCourses',
  quiz: 'quizzes',
  quiz_question_bank: 'questionBanks',
  signup_field: 'domain.signupFields',
  student: 'users',
  student_group: 'groups',
  tag: 'tags',
  user: 'users',
  vilt_session: 'viltSessions',
  web_package_id: 'webPackages',
};

type Fields = Readonly<Record<string, unknown>>;

const idIn = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : (value as { id?: string } | null | undefined)?.id;

const target = (tables: Tables, field: string, id: string): Fields | undefined => {
  const table = Object.hasOwn(REFERENCES, field) ? REFERENCES[field] : undefined;
  return table === undefined ? undefined : (tables.store.collection(`skilljar.${table}`).get(id) as Fields | undefined);
};

/** Refuses a body that names what is not there. */
export function checkReferences({ body, tables }: Call): void {
  const broken = Object.entries(body).flatMap(([field, value]) => {
    const id = idIn(value);
    if (!Object.hasOwn(REFERENCES, field) || id === undefined || target(tables, field, id)) return [];
    const message = [`Object with id=${id} does not exist.`];
    return [[field, typeof value === 'string' ? message : { id: message }]];
  });
  if (broken.length > 0) throw new Refusal(400, Object.fromEntries(broken));
}

/** The row with what its `{ id }` fields point at, of which the answer takes what it shows. */
export function named(row: Fields, tables: Tables): Fields {
  const entries = Object.entries(row).map(([field, value]) => {
    if (typeof value !== 'object' || value === null) return [field, value];
    const id = idIn(value);
    return [field, id === undefined ? value : { ...target(tables, field, id), ...value }];
  });
  return Object.fromEntries(entries);
}
