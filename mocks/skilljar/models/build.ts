import type { Generator } from '../../engine/generator.js';
import { Store } from '../../engine/store.js';
import { type Body, isFields } from '../../rest/body.js';
import { Tables } from '../tables.js';
import type { SkilljarBuild } from './build-types.js';
import { checkFields, checkValue, checkWhole, fail, schemaOf, withTimestamps } from './check.js';
import { completed, completing } from './complete.js';
import { defOf, fill } from './fill.js';
import { KINDS } from './index.js';
import type { Kind, KindName } from './model.js';
import { inventor } from './values.js';

/** What is built under which name. */
const BUILT = {
  accessCode: 'accessCodes',
  accessCodePool: 'accessCodePools',
  asset: 'assets',
  catalogPage: 'catalogPages',
  classicPageItem: 'classicPageItems',
  contentBlock: 'contentBlocks',
  contentItem: 'contentItems',
  course: 'courses',
  courseSeries: 'courseSeries',
  domain: 'domains',
  domainUser: 'domainUsers',
  enrollment: 'enrollments',
  group: 'groups',
  groupCategory: 'groupCategories',
  groupUser: 'groupUsers',
  iltInstructor: 'iltInstructors',
  iltMultiSessionEvent: 'iltMultiSessionEvents',
  iltSession: 'iltSessions',
  invite: 'invites',
  label: 'labels',
  lesson: 'lessons',
  licensePackage: 'licensePackages',
  path: 'paths',
  pathItem: 'pathItems',
  plan: 'plans',
  planEnrollment: 'planEnrollments',
  progressToken: 'progresstokens',
  promoCode: 'promoCodes',
  promoCodePool: 'promoCodePools',
  publishedCourse: 'publishedCourses',
  publishedPath: 'publishedPaths',
  publishedPathEnrollment: 'publishedPathEnrollments',
  purchase: 'purchases',
  questionBank: 'questionBanks',
  quiz: 'quizzes',
  quizQuestion: 'quizQuestions',
  ratingContentBlock: 'ratingContentBlocks',
  signupField: 'signupFields',
  tag: 'tags',
  trainingCreditCode: 'trainingCreditCodes',
  user: 'users',
  viltSessionEvent: 'viltSessionEvents',
  viltSessionRegistration: 'viltSessionRegistrations',
  webPackage: 'webPackages',
  webhook: 'webhooks',
} as const satisfies Record<keyof SkilljarBuild, KindName>;

/** The factories, with a count each. */
export function createBuild(generator: Generator, now: () => Date): { readonly build: SkilljarBuild; reset(): void } {
  const counts = new Map<string, number>();
  const nothing = new Tables(new Store());
  const factory = (built: string, name: KindName) => (given: unknown) => {
    const n = counts.get(name) ?? 0;
    counts.set(name, n + 1);
    return one(built, name, n, given ?? {}, { generator, now: now().getTime(), domain: 'academy.example.com' }, nothing);
  };
  const build = Object.fromEntries(Object.entries(BUILT).map(([built, name]) => [built, factory(built, name)]));
  return { build: build as unknown as SkilljarBuild, reset: () => counts.clear() };
}

type Around = Parameters<typeof completing>[5];

function one(built: string, name: KindName, n: number, given: unknown, around: Around, tables: Tables): unknown {
  const { reads = '', one: called, derived = [] }: Kind = KINDS[name];
  if (!isFields(given)) fail(built, 'must be an object with fields');
  const schema = schemaOf(reads);
  checkFields(schema, given, built, checkValue);
  const place = `build/${name}/${n}`;
  const making = completing(name, n, place, built, tables, around);
  const whole = { ...(withTimestamps(given) as Body), id: given.id ?? making.id('') };
  const known: Body = completed(name, whole, making);
  const thing = fill(schema, known, { id: place, kind: called, made: making.made, invent: inventor(making) }) as Body;
  // What only some answers show.
  for (const field of derived)
    if (!(field in known) && defOf(defOf(schema).shape?.[field] ?? schema).type === 'optional') delete thing[field];
  checkWhole(reads, thing, built);
  return thing;
}
