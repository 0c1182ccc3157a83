import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  getNullableType,
  isEnumType,
  isListType,
  isNonNullType,
  isScalarType,
} from 'graphql';
import { iso } from '../../demo.js';
import { type Generator, slugOf } from '../../engine/generator.js';
import { TIME_TYPES } from './model.js';

/** Texts that identify a record. Readers expect them even if the schema allows null. */
const MAIN =
  /^(?:id|title|name|slug|sku|description|teaser|label|value|email|first_?name|last_?name|display_name|avatar|logo|language|lang)$|(?:public|page)(?:Title|Heading)$|(?:public|short|long)Description$/i;
/** Dates that every record has, in order. */
const BIRTHS = /^(?:created(?:_?at)?|creation)(?:timestamp(?:ms)?)?$/i;
const CHANGES = /^(?:last_?)?updated?(?:_?at)?(?:timestamp(?:ms)?)?$/i;

/** A short description of a record. */
const ABOUT = /^(?:description|teaser|publicDescription|shortDescription|longDescription)$/;

/** A value that can be derived from another field. */
const FOLLOWING =
  /^(?:slug|email|name|display_name|firstName|lastName|description|teaser|publicDescription|shortDescription|longDescription)$/;

const DAY_MS = 86_400_000;

export interface Spot {
  readonly generator: Generator;
  readonly now: () => Date;
  readonly place: string;
  /** An id in the platform's format, for a field. */
  readonly id: (field: string) => string;
}

type Row = Record<string, unknown>;

/** A field that gets a value by default. */
interface Slot {
  readonly name: string;
  /** Whether the value can come from the input instead. */
  readonly follows: boolean;
  readonly plain: ((spot: Spot) => unknown) | undefined;
}

/** A date in the life of a record. */
interface Moment {
  readonly name: string;
  readonly isBirth: boolean;
  readonly isNumber: boolean;
}

/**
 * Adds all missing fields that readers expect or the schema requires. Information about the type is cached. `isLeft`: fields that the
 * platform or other models set.
 */
export function completer(type: GraphQLObjectType, isLeft: (field: string) => boolean = () => false): (row: Row, spot: Spot) => Row {
  const fields = Object.values(type.getFields());
  const open = fields.filter(({ name }) => !isLeft(name));
  const all = open.map((field): Slot => ({ name: field.name, follows: FOLLOWING.test(field.name), plain: plain(type.name, field) }));
  const slots = all.filter(({ follows, plain }) => follows || plain);
  const moments = open.flatMap((field) => momentOf(field) ?? []);
  const namesLike = (pattern: RegExp) => fields.map(({ name }) => name).filter((name) => pattern.test(name));
  const [births, changes] = [namesLike(BIRTHS), namesLike(CHANGES)];
  return (row, spot) => {
    const { title, name, display_name, firstName, lastName } = row;
    const given: Given = { title, name, display_name, firstName, lastName };
    setMoments(moments, [births, changes], row, spot);
    for (const { name, follows, plain } of slots) {
      if (row[name] !== undefined) continue;
      const value = (follows ? following(name, given, spot) : undefined) ?? plain?.(spot);
      // Most fields of a wide type are not set, and nothing is stored for them.
      if (value !== undefined) row[name] = value;
    }
    return row;
  };
}

/** The input of derived values, before other fields are filled. */
type Given = Readonly<Record<'title' | 'name' | 'display_name' | 'firstName' | 'lastName', unknown>>;

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** The value that corresponds to a given field: the slug of a title, the email address of a name. */
function following(field: string, given: Given, { generator, place }: Spot): string | undefined {
  const firstName = text(given.firstName);
  const person = firstName && `${firstName} ${text(given.lastName) ?? generator.text(place, 'lastName', 'User')}`;
  const called = text(given.display_name) ?? text(given.name) ?? person;
  if (field === 'slug') return text(slugOf(text(given.title) ?? called ?? ''));
  if (field === 'email')
    return called && `${slugOf(text(given.title) ?? called).replaceAll('-', '.')}.${generator.mark(place)}@example.com`;
  if (field === 'name' || field === 'display_name') return called;
  const title = text(given.title) ?? (person ? undefined : text(given.name));
  if (title && ABOUT.test(field)) return `${title}, step by step.`;
  const [first, ...family] = (called ?? '').split(' ');
  if (field === 'firstName') return text(first);
  return field === 'lastName' ? text(family.join(' ')) : undefined;
}

/** The value of a field that was not set. */
function plain(type: string, field: GraphQLField<unknown, unknown>): Slot['plain'] {
  const required = isNonNullType(field.type);
  const always = (value: unknown) => (required ? () => value : undefined);
  const inner = getNullableType(field.type);
  if (isListType(inner)) return undefined;
  const leaf = getNamedType(inner);
  if (isEnumType(leaf)) return always(leaf.getValues()[0]?.value);
  if (!isScalarType(leaf) || TIME_TYPES.includes(leaf.name)) return undefined;
  if (leaf.name === 'Boolean') return always(false);
  if (leaf.name === 'Int' || leaf.name === 'Float' || leaf.name === 'Long') return always(0);
  if (!['String', 'ID', 'Slug', 'URL', 'AbsoluteOrRelativeURL'].includes(leaf.name)) return required ? () => ({}) : undefined;
  if (!required && !MAIN.test(field.name)) return undefined;
  if (leaf.name === 'ID' || /(?:^id|I[Dd]|_id)$/.test(field.name)) return ({ id }) => id(field.name);
  return ({ generator, place }) => generator.text(place, field.name, type);
}

function momentOf({ name, type }: GraphQLField<unknown, unknown>): Moment | undefined {
  const scalar = getNamedType(type).name;
  const isNumber = scalar === 'Long';
  if (!isNumber && !TIME_TYPES.includes(scalar)) return undefined;
  const isBirth = BIRTHS.test(name);
  return isBirth || CHANGES.test(name) ? { name, isBirth, isNumber } : undefined;
}

/** Sets the dates of a record in order: created some time ago, changed after that, both in the past. */
function setMoments(
  moments: readonly Moment[],
  [births, changes]: readonly (readonly string[])[],
  row: Row,
  { generator, now, place }: Spot,
): void {
  if (moments.every(({ name }) => row[name] !== undefined)) return;
  const known = (names: readonly string[] = []) => names.map((name) => timeOf(row[name])).find((at) => at !== undefined);
  const present = now().getTime();
  const changed = known(changes);
  const age = () => (1 + generator.number(`${place}|age`, 300)) * DAY_MS + generator.number(`${place}|hour`, DAY_MS / 1000) * 1000;
  const born = known(births) ?? Math.min(changed ?? present, present) - age();
  const last = changed ?? Math.max(born, born + Math.floor(((present - born) * generator.number(`${place}|change`, 100)) / 100_000) * 1000);
  for (const { name, isBirth, isNumber } of moments) {
    if (row[name] !== undefined) continue;
    const at = isBirth ? born : last;
    row[name] = isNumber ? at : iso(new Date(at));
  }
}

const timeOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? Date.parse(value) : undefined;
