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
import { iso } from '../demo.js';
import { type Generator, slugOf } from '../generator.js';
import type { Dict } from './platform.js';

/** Text that a thing is known by, which a reader expects even where the schema lets it be null. */
const MAIN =
  /^(?:id|title|name|slug|sku|description|teaser|label|value|email|first_?name|last_?name|display_name|avatar|logo|language|lang)$|(?:public|page)(?:Title|Heading)$|(?:public|short|long)Description$/i;
/** Moments that every thing has had, from the first to the last. */
const BIRTHS = /^(?:created(?:_?at)?|creation)(?:timestamp(?:ms)?)?$/i;
const CHANGES = /^(?:last_?)?updated?(?:_?at)?(?:timestamp(?:ms)?)?$/i;
const TIME_TYPES = ['Time', 'Date', 'DateTime'];

/** Text that says in short what a thing is about. */
const ABOUT = /^(?:description|teaser|publicDescription|shortDescription|longDescription)$/;

const DAY_MS = 86_400_000;

export interface Spot {
  readonly generator: Generator;
  readonly now: () => Date;
  readonly place: string;
  /** Whether the platform works a field out by itself. */
  readonly isDerived: (type: string, field: string) => boolean;
  /** An id as the platform makes them, for a field. */
  readonly id: (field: string) => string;
}

/** What a thing has, and whatever of its type it still lacks: what readers expect of it, and what the schema insists on. */
export function complete(type: GraphQLObjectType, given: Dict, spot: Spot): Dict {
  const row: Record<string, unknown> = { ...given };
  const open = Object.values(type.getFields()).filter((field) => row[field.name] === undefined && !spot.isDerived(type.name, field.name));
  setMoments(type, row, open, spot);
  for (const field of open) row[field.name] ??= follows(field.name, given, spot) ?? plain(type.name, field, spot);
  return row;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** What says the same as something that was given: the slug of a title, the address of a name. */
function follows(name: string, given: Dict, { generator, place }: Spot): string | undefined {
  const firstName = text(given.firstName);
  const lastName = text(given.lastName);
  const person = firstName && `${firstName} ${lastName ?? generator.text(place, 'lastName', 'User')}`;
  const called = text(given.display_name) ?? text(given.name) ?? person;
  const source = slugOf(text(given.title) ?? called ?? '');
  if (name === 'slug') return text(source);
  if (name === 'email') return called && `${source.replaceAll('-', '.')}.${mark(generator, place)}@example.com`;
  if (name === 'name' || name === 'display_name') return called;
  const title = text(given.title) ?? (text(given.name) && !person ? text(given.name) : undefined);
  if (title && ABOUT.test(name)) return `${title}, step by step.`;
  const [first, ...family] = (called ?? '').split(' ');
  if (name === 'firstName') return text(first);
  return name === 'lastName' ? text(family.join(' ')) : undefined;
}

/** What tells apart two things that are called the same. */
export const mark = (generator: Generator, place: string) =>
  generator
    .number(`${place}|mark`, 36 ** 6)
    .toString(36)
    .padStart(6, '0');

function plain(type: string, field: GraphQLField<unknown, unknown>, { generator, place, id }: Spot): unknown {
  const required = isNonNullType(field.type);
  const inner = getNullableType(field.type);
  if (isListType(inner)) return undefined;
  const leaf = getNamedType(inner);
  if (isEnumType(leaf)) return required ? leaf.getValues()[0]?.value : undefined;
  if (!isScalarType(leaf) || TIME_TYPES.includes(leaf.name)) return undefined;
  if (leaf.name === 'Boolean') return required ? false : undefined;
  if (leaf.name === 'Int' || leaf.name === 'Float' || leaf.name === 'Long') return required ? 0 : undefined;
  if (!['String', 'ID', 'Slug', 'URL', 'AbsoluteOrRelativeURL'].includes(leaf.name)) return required ? {} : undefined;
  if (!required && !MAIN.test(field.name)) return undefined;
  if (leaf.name === 'ID' || /(?:^id|I[Dd]|_id)$/.test(field.name)) return id(field.name);
  return generator.text(place, field.name, type);
}

/** Gives a thing the moments of its life in their order: made some time ago, changed after that, both before the present. */
function setMoments(
  type: GraphQLObjectType,
  row: Record<string, unknown>,
  open: readonly GraphQLField<unknown, unknown>[],
  { generator, now, place }: Spot,
): void {
  const names = Object.keys(type.getFields());
  const known = (which: RegExp) =>
    names
      .filter((name) => which.test(name))
      .map((name) => momentOf(row[name]))
      .find((at) => at !== undefined);
  const present = now().getTime();
  const age = (1 + generator.number(`${place}|age`, 300)) * DAY_MS + generator.number(`${place}|hour`, DAY_MS / 1000) * 1000;
  const changed = known(CHANGES);
  const born = known(BIRTHS) ?? Math.min(changed ?? present, present) - age;
  const last = changed ?? Math.max(born, born + Math.floor(((present - born) * generator.number(`${place}|change`, 100)) / 100_000) * 1000);
  for (const { name, type: fieldType } of open) {
    const at = BIRTHS.test(name) ? born : CHANGES.test(name) ? last : undefined;
    const scalar = getNamedType(fieldType).name;
    if (at !== undefined && (scalar === 'Long' || TIME_TYPES.includes(scalar))) row[name] = scalar === 'Long' ? at : iso(new Date(at));
  }
}

const momentOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? Date.parse(value) : undefined;
