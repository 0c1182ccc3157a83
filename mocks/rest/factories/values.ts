import { Timestamp } from '../../../src/skilljar/schemas/index.js';
import { type Generator, slugOf } from '../../engine/generator.js';
import type { Body } from '../body.js';
import { timestamp } from '../refusal.js';
import { ENUMS } from './enum-values.js';
import { defOf } from './zod.js';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** The parents and the date of a new record. */
export interface Setting {
  readonly generator: Generator;
  /** The host name of its domain. */
  readonly domain: string;
  /** The current time, in milliseconds. */
  readonly now: number;
  /** Its dates are in the future, like those of a live session. */
  readonly ahead?: boolean;
  /** The number of records of its kind that were created before. */
  readonly n?: number;
  /** The number of existing siblings. */
  readonly position?: number;
}

/** The record to complete. */
export interface FillContext {
  /** Identifies the row: the same row always gets the same values. */
  readonly id: string;
  /** The kind of record, for its name. */
  readonly kind: string;
  /** The date of creation. */
  readonly made: string;
  /** Whether optional fields without a value are omitted. */
  readonly sparse?: boolean;
  /** The generator of plausible values. Default: plain values, and `null` if that is allowed. */
  readonly setting?: Setting;
}

/** Fields that get generated text. All other text fields can be empty. */
const TEXTS =
  /^(?:title|page_title|name|display_name|label|header|header_text|first_name|last_name|full_name|email|\w+_email|description|short_description|long_description_html|description_html|html|catalog_title|code|value|instructor_name)$/;

/** Optional fields that most records have. */
const USUAL =
  /^(?:name|html|header_text|short_description|instructor_name|sent_at|purchased_at|start_date|type|channel|alignment|seats_total|time_seconds|issued_at)$/;

const PICKS: Readonly<Record<string, readonly string[]>> = {
  'signup field.label': ['Job title', 'Company', 'Department', 'Country'],
  'quiz question.html': ['<p>Which step is first?</p>', '<p>Which of these is true?</p>', '<p>What would you try next?</p>'],
  'content item.header': ['Before you start', 'Handbook', 'Try it yourself', 'What we have learned'],
  'rating content block.rating_question': ['How was this lesson?', 'How useful was this lesson?'],
  'license package.name': ['Team licenses', 'Department licenses', 'Partner licenses'],
  'promo code pool.name': ['Spring', 'Summer', 'Partners', 'Conference'],
  'group.name': ['Customers', 'Partners', 'Employees', 'Early adopters'],
  'group category.name': ['Regions', 'Customers', 'Partners', 'Teams'],
  'path.course_name_singular': ['course'],
  'path.course_name_plural': ['courses'],
};

const NUMBERS: Readonly<Record<string, number>> = {
  passing_percentage_correct: 80,
  license_count: 10,
  credits_total: 100,
  cycle_duration: 12,
  rating_scale: 5,
  max_tiles: 3,
  quantity: 1,
  seats_total: 20,
  time_seconds: 600,
};

/** A plausible value for a field without a value, derived from the given fields of the same object. `undefined`: use a plain value. */
type Invention = (context: FillContext, siblings: Body, setting: Setting) => unknown;

/** The place of a field's values: the same place gives the same value, regardless of earlier records. */
export function inventionOf(schema: unknown, name: string, nullable: boolean): Invention | undefined {
  if (nullable && !USUAL.test(name)) return undefined;
  const { type } = defOf(schema);
  if (schema === Timestamp) return ({ made }, siblings, setting) => moment(name, siblings, made, setting);
  if (ENUMS.has(schema)) return nullable ? () => ENUMS.get(schema) : undefined;
  if (type === 'number') return name === 'order' ? (_context, _siblings, { position = 0 }) => position + 1 : () => NUMBERS[name];
  return type === 'string' ? words(name) : undefined;
}

/** The first of these fields that has a text. */
export const textIn = (fields: Body, ...names: string[]): string | undefined => {
  const name = names.find((one) => typeof fields[one] === 'string' && fields[one] !== '');
  return name === undefined ? undefined : (fields[name] as string);
};

/** An approximate date of creation for an age in days. */
export const madeAt = ({ generator, now }: Setting, place: string, days: number): string =>
  timestamp(now - days * DAY - generator.number(`${place}|age`, 20 * 24) * HOUR);

/** Dates in order: the end of a record is after its start, and a change is after its creation. */
function moment(name: string, siblings: Body, made: string, { now, ahead }: Setting): string {
  const given = (field: string, or: string) => Date.parse(typeof siblings[field] === 'string' ? (siblings[field] as string) : or);
  const start = ahead ? timestamp(Math.ceil(now / HOUR) * HOUR + 7 * DAY) : made;
  if (name === 'starts_at' || name === 'start_date') return start;
  if (name === 'ends_at') return timestamp(given('starts_at', start) + HOUR);
  if (name === 'modified_at') {
    const from = given('created_at', made);
    return timestamp(Math.max(from, Math.floor((from + now) / 2)));
  }
  return made;
}

/** The next item of a list. After the last one, it starts again and adds a number. */
function next(picks: readonly string[], n: number): string {
  const round = Math.floor(n / picks.length);
  return round === 0 ? picks[n]! : `${picks[n % picks.length]} ${round + 1}`;
}

function words(name: string): Invention | undefined {
  const own = wordsFor(name);
  const ending = `.${name}`;
  const picks = new Map(
    Object.entries(PICKS).flatMap(([key, list]) => (key.endsWith(ending) ? [[key.slice(0, -ending.length), list]] : [])),
  );
  if (picks.size === 0) return own;
  return (context, siblings, setting) => {
    const list = picks.get(context.kind);
    if (!list) return own?.(context, siblings, setting);
    return list.length === 1 ? list[0] : next(list, setting.n ?? 0);
  };
}

function wordsFor(name: string): Invention | undefined {
  const text: Invention = ({ id, kind }, _siblings, { generator }) => generator.text(id, name, kind);
  const called = ({ id, kind }: FillContext, { first_name, last_name }: Body, { generator }: Setting) => [
    typeof first_name === 'string' ? first_name : generator.text(id, 'first_name', kind),
    typeof last_name === 'string' ? last_name : generator.text(id, 'last_name', kind),
  ];
  if (name === 'domain_name') return (_context, _siblings, { domain }) => domain;
  // An id in your own system, not one of the platform's ids.
  if (name === 'tracking_id') return () => '';
  if (/(?:^|_)url$/.test(name))
    return ({ id, kind }, _siblings, { generator, domain }) => `https://${domain}/${slugOf(kind)}/${generator.text(id, 'token', kind)}`;
  if (name === 'slug')
    return (context, siblings, setting) =>
      slugOf(textIn(siblings, 'name', 'title', 'page_title') ?? '') || text(context, siblings, setting);
  if (name === 'full_name') return (...args) => called(...args).join(' ');
  // The email address contains the given name, and the generator's mark, which distinguishes people with the same name.
  if (name === 'email')
    return (context, siblings, setting) => {
      const email = String(text(context, siblings, setting));
      if (typeof siblings.first_name !== 'string' && typeof siblings.last_name !== 'string') return email;
      return email.replace(/^\w+\.\w+\./, `${called(context, siblings, setting).map(slugOf).join('.')}.`);
    };
  return TEXTS.test(name) ? text : undefined;
}
