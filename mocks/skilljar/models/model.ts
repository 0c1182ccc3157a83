import type { Body } from '../../rest/body.js';
import type { AnyRow } from '../generic.js';
import type { Tables } from '../tables.js';
import type { Schema } from './fill.js';
import type { Setting } from './values.js';

/** Every kind of thing that can be made, in the order in which they are: what others point at comes first. */
export const ORDER = [
  'domains',
  'labels',
  'tags',
  'users',
  'signupFields',
  'accessCodePools',
  'accessCodes',
  'groupCategories',
  'groups',
  'groupUsers',
  'groupAccessCodePools',
  'domainUsers',
  'invites',
  'assets',
  'webPackages',
  'questionBanks',
  'quizzes',
  'quizQuestions',
  'quizQuestionBanks',
  'courses',
  'lessons',
  'ratingContentBlocks',
  'contentItems',
  'publishedCourses',
  'publishedCourseTags',
  'publishedCourseVisibilityOverrides',
  'publishedCoursePrerequisites',
  'studentGroupPrerequisites',
  'reenrollmentRules',
  'publishedPaths',
  'paths',
  'pathItems',
  'publishedPathLabels',
  'publishedPathTags',
  'publishedPathVisibilityOverrides',
  'plans',
  'courseSeries',
  'enrollments',
  'publishedPathEnrollments',
  'planEnrollments',
  'catalogPages',
  'catalogPageTags',
  'catalogPageVisibilityOverrides',
  'classicPageItems',
  'contentBlocks',
  'htmlContentBlocks',
  'tileContainerContentBlocks',
  'componentContentBlocks',
  'tileContainerItems',
  'promoCodePools',
  'promoCodes',
  'licensePackages',
  'licensePackageStudents',
  'trainingCreditCodes',
  'purchases',
  'iltInstructors',
  'iltMultiSessionEvents',
  'iltSessions',
  'viltSessions',
  'viltSessionEvents',
  'viltSessionRegistrations',
  'progresstokens',
  'webhooks',
] as const;

export type KindName = (typeof ORDER)[number];

/** What a kind with something special about it can see while one of it is completed. */
export interface Completing extends Setting {
  /** What is there already; nothing, where a thing is only built. */
  readonly tables: Tables;
  /** The path of the thing in the input: `courses[0].lessons[1]`. */
  readonly path: string;
  /** What the generator knows the thing by. */
  readonly place: string;
  /** When it was made. */
  readonly made: string;
  /** An id for something inside it. */
  id(name: string): string;
  /** What the generator says for a field, of the thing itself or of one inside it. */
  text(field: string, kind?: string, inside?: string): string;
  fail(field: string, message: string): never;
}

/** What it can do while one of it is stored. */
export interface Making extends Completing {
  /** What it stands under; an empty row for what stands under nothing. */
  readonly parent: AnyRow;
  /** Makes another thing, and gives back its row. */
  make(kind: KindName, given: Body, field: string, parent?: AnyRow): AnyRow;
  /** The row that is meant; made, where nothing fits. */
  resolve(kind: KindName, given: unknown, field: string): AnyRow;
  /** The row that is meant. */
  find(kind: KindName, given: unknown, field: string): AnyRow | undefined;
  /** Puts a row of no kind into a table of the store. */
  keep(table: string, row: Body): AnyRow;
  /** Changes a row that is there. */
  change(table: string, id: string, change: Body): void;
  /** Ids of offers, each of something on sale. */
  offers(ids: unknown, field: string): string[];
}

/** What is special about a kind, in code. */
export interface KindOptions {
  /** The fields, with what depends on others: of what is stored and of what is only built. */
  complete?(given: Body, making: Completing): Body;
  /** The row for the table, where it is not the fields as they are. */
  row?(fields: Body, making: Making, given: Body): Body;
  /** Makes it as something else. */
  instead?(given: Body, making: Making): AnyRow;
  /** The one that is meant by something other than its id or key. */
  there?(given: Body, making: Pick<Making, 'tables' | 'domain' | 'find'>): AnyRow | undefined;
  /** What comes with it. */
  after?(row: AnyRow, making: Making, given: Body): void;
  /** Its own name in its URL. Default: its id. */
  own?(row: AnyRow): string;
  /** What can be given besides the fields of the answers, with the schema where there is one. */
  readonly extra?: Readonly<Record<string, unknown>>;
  /** The fields, where those of the answers are not what is given. */
  readonly shape?: Readonly<Record<string, Schema>>;
  /** How what it points at is made where nothing is said. */
  readonly fresh?: Readonly<Record<string, Body>>;
}

/** Everything about a kind that the schemas of its operations do not say. */
export interface Kind extends KindOptions {
  /** What one is called. */
  readonly one: string;
  /** The operation that shows one, without the platform's name. */
  readonly reads?: string;
  /** The table of its rows. Default: the resource path of `reads`. */
  readonly table?: string;
  /** Its rows have a form of their own: nothing of the generic resource's is kept in them. */
  readonly bare?: boolean;
  /** What it stands under in its URL, and the field that says which. */
  readonly under?: { readonly kind: KindName; readonly field: string };
  /** What its fields point at, be it by an id or by an object. */
  readonly refs?: Readonly<Record<string, KindName>>;
  /** Lists of ids. */
  readonly lists?: Readonly<Record<string, KindName>>;
  /** What can be given inside it. */
  readonly children?: Readonly<Record<string, KindName>>;
  /** What it is known by, besides its id. */
  readonly key?: string;
  /** Whether there is only one with that key. */
  readonly unique?: boolean;
  /** Its id is that of another thing. */
  readonly sharesId?: boolean;
  /** Fields that the platform counts or derives. */
  readonly derived?: readonly string[];
  /** Other operations that show more of it. */
  readonly also?: readonly string[];
  /** How many days old. Default: 100. */
  readonly age?: number;
  /** Takes place in the future. */
  readonly ahead?: boolean;
}

export const onDomain = { kind: 'domains', field: 'domain_name' } as const;

/** A kind that links two things: its URL is under the one, and ends in the id of the other. */
export const tie = (reads: string, kind: KindName, field: string, refs: Readonly<Record<string, KindName>>, one: string): Kind => ({
  one,
  reads,
  under: { kind, field },
  refs,
  own: (row) => (row[Object.keys(refs)[0]!] as { id: string }).id,
});
