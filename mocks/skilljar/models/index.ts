import { type Models, tableOf } from '../../rest/factories/model.js';
import { assets } from './assets.js';
import { catalogPages } from './catalog-pages.js';
import { commerce } from './commerce.js';
import { courses } from './courses.js';
import { domains } from './domains.js';
import { enrollments } from './enrollments.js';
import { groups } from './groups.js';
import { ilt } from './ilt.js';
import { labels } from './labels.js';
import { plans } from './plans.js';
import { publishedCourses } from './published-courses.js';
import { publishedPaths } from './published-paths.js';
import { quizzes } from './quizzes.js';
import { users } from './users.js';
import { webhooks } from './webhooks.js';

const every: Models = {
  ...assets,
  ...catalogPages,
  ...commerce,
  ...courses,
  ...domains,
  ...enrollments,
  ...groups,
  ...ilt,
  ...labels,
  ...plans,
  ...publishedCourses,
  ...publishedPaths,
  ...quizzes,
  ...users,
  ...webhooks,
};

/** The keys of seeds, in the order in which records are created: referenced records are first. */
const SEEDED = (
  'domains labels tags users signupFields accessCodePools accessCodes groupCategories groups domainUsers assets webPackages ' +
  'questionBanks quizzes quizQuestions courses lessons contentItems publishedCourses publishedPaths paths pathItems plans ' +
  'courseSeries enrollments publishedPathEnrollments planEnrollments catalogPages classicPageItems contentBlocks ' +
  'promoCodePools promoCodes licensePackages trainingCreditCodes purchases iltInstructors iltMultiSessionEvents iltSessions ' +
  'viltSessionEvents viltSessionRegistrations progresstokens webhooks'
).split(' ');

/** Every model of Skilljar by the key of its seeds. */
export const models: Models = Object.fromEntries(SEEDED.map((key) => [key, every[key]!]));

/** Models whose records are always nested. */
export const nested: Models = Object.fromEntries(Object.entries(every).filter(([key]) => !SEEDED.includes(key)));

/** A field in which the rows of one table contain the id of a row of another. */
interface Reference {
  readonly table: string;
  readonly field: string;
  readonly to: string;
}

let found: readonly Reference[] | undefined;

/** Every field that refers to another record, according to the models. */
export function references(): readonly Reference[] {
  const all = Object.values(every);
  const tables = new Map(all.map((model) => [model.name, tableOf(model)]));
  found ??= [
    ...all.flatMap((model) =>
      Object.entries(model.belongsTo ?? {}).map(([field, to]) => ({ table: tableOf(model), field, to: tables.get(to)! })),
    ),
    // The only model that seeds cannot contain.
    { table: 'quizzes.questionBanks', field: 'bank_id', to: 'questionBanks' },
  ];
  return found;
}
