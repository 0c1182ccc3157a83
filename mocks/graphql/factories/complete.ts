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
import type { Dict } from '../platform.js';
import { TIME_TYPES } from './model.js';

/** Text that a thing is known by, which a reader expects even where the schema lets it be null. */
const MAIN =
  /^(?:id|title|name|slug|sku|description|teaser|label|value|email|first_?name|last_?name|display_name|avatar|logo|language|lang)$|(?:public|page)(?:Title|Heading)$|(?:public|short|long)Description$/i;
/** Moments that every thing has had, from the first to the last. */
const BIRTHS = /^(?:created(?:_?at)?|creation)(?:timestamp(?:ms)?)?$/i;
const CHANGES = /^(?:last_?)?updated?(?:_?at)?(?:timestamp(?:ms)?)?$/i;

/** Text that says in short what a thing is about. */
const ABOUT = /^(?:description|teaser|publicDescription|shortDescription|longDescription)$/;

/** What may follow from something else. */
const FOLLOWING =
  /^(?:slug|email|name|display_name|firstName|lastName|description|teaser|publicDescription|shortDescription|longDescription)$/;

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

/** What there is to know about the fields of a type, once for all things of it. */
interface Slots {
  /** The fields that are given something when nobody says otherwise. */
  readonly all: readonly Slot[];
  readonly births: readonly string[];
  readonly changes: readonly string[];
}

interface Slot {
  readonly name: string;
  /** Whether what is given may say it too. */
  readonly follows: boolean;
  readonly plain: ((spot: Spot) => unknown) | undefined;
  readonly moment: { readonly isBirth: boolean; readonly isNumber: boolean } | undefined;
}

const slotsByType = new WeakMap<GraphQLObjectType, Slots>();

function slotsOf(type: GraphQLObjectType): Slots {
  let slots = slotsByType.get(type);
  if (!slots) {
    const fields = Object.values(type.getFields());
    const names = fields.map(({ name }) => name);
    const all = fields.map((field) => ({
      name: field.name,
      follows: FOLLOWING.test(field.name),
      plain: plain(type.name, field),
      moment: momentSlot(field),
    }));
    slots = {
      all: all.filter(({ follows, plain, moment }) => follows || plain || moment),
      births: names.filter((name) => BIRTHS.test(name)),
      changes: names.filter((name) => CHANGES.test(name)),
    };
    slotsByType.set(type, slots);
  }
  return slots;
}

/** What a thing has, and whatever of its type it still lacks: what readers expect of it, and what the schema insists on. */
export function complete(type: GraphQLObjectType, given: Dict, spot: Spot): Dict {
  const row: Record<string, unknown> = { ...given };
  const slots = slotsOf(type);
  const open = slots.all.filter(({ name }) => row[name] === undefined && !spot.isDerived(type.name, name));
  setMoments(slots, row, open, spot);
  for (const { name, follows, plain } of open) {
    const value = row[name] ?? (follows ? following(name, given, spot) : undefined) ?? plain?.(spot);
    // Nothing is stored of what nobody knows: most fields of a wide type.
    if (value !== undefined) row[name] = value;
  }
  return row;
}

const text = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** What says the same as something that was given: the slug of a title, the address of a name. */
function following(name: string, given: Dict, { generator, place }: Spot): string | undefined {
  const firstName = text(given.firstName);
  const lastName = text(given.lastName);
  const person = firstName && `${firstName} ${lastName ?? generator.text(place, 'lastName', 'User')}`;
  const called = text(given.display_name) ?? text(given.name) ?? person;
  const source = slugOf(text(given.title) ?? called ?? '');
  if (name === 'slug') return text(source);
  if (name === 'email') return called && `${source.replaceAll('-', '.')}.${generator.mark(place)}@example.com`;
  if (name === 'name' || name === 'display_name') return called;
  const title = text(given.title) ?? (text(given.name) && !person ? text(given.name) : undefined);
  if (title && ABOUT.test(name)) return `${title}, step by step.`;
  const [first, ...family] = (called ?? '').split(' ');
  if (name === 'firstName') return text(first);
  return name === 'lastName' ? text(family.join(' ')) : undefined;
}

/** What a field is given that nothing was said about. */
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

function momentSlot({ name, type }: GraphQLField<unknown, unknown>): Slot['moment'] {
  const scalar = getNamedType(type).name;
  const isNumber = scalar === 'Long';
  if (!isNumber && !TIME_TYPES.includes(scalar)) return undefined;
  return BIRTHS.test(name) || CHANGES.test(name) ? { isBirth: BIRTHS.test(name), isNumber } : undefined;
}

/** Gives a thing the moments of its life in their order: made some time ago, changed after that, both before the present. */
function setMoments(
  { births, changes }: Slots,
  row: Record<string, unknown>,
  open: readonly Slot[],
  { generator, now, place }: Spot,
): void {
  if (!open.some(({ moment }) => moment)) return;
  const known = (names: readonly string[]) => names.map((name) => momentOf(row[name])).find((at) => at !== undefined);
  const present = now().getTime();
  const age = (1 + generator.number(`${place}|age`, 300)) * DAY_MS + generator.number(`${place}|hour`, DAY_MS / 1000) * 1000;
  const changed = known(changes);
  const born = known(births) ?? Math.min(changed ?? present, present) - age;
  const last = changed ?? Math.max(born, born + Math.floor(((present - born) * generator.number(`${place}|change`, 100)) / 100_000) * 1000);
  for (const { name, moment } of open) {
    if (!moment) continue;
    const at = moment.isBirth ? born : last;
    row[name] = moment.isNumber ? at : iso(new Date(at));
  }
}

const momentOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? value : typeof value === 'string' && !Number.isNaN(Date.parse(value)) ? Date.parse(value) : undefined;
