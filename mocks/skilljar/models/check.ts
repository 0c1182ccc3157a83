import { results, Timestamp } from '../../../src/skilljar/schemas/index.js';
import { didYouMean } from '../../engine/nearest.js';
import { type Body, isFields } from '../../rest/body.js';
import { timestamp } from '../../rest/refusal.js';
import { defOf, type Schema } from './fill.js';
import { KINDS } from './index.js';
import type { Kind, KindName } from './model.js';

type Shape = Readonly<Record<string, Schema>>;

/** The schema of what an operation answers with: `courses.get`. */
export const schemaOf = (operation: string): unknown => (results as Readonly<Record<string, unknown>>)[operation];

export function fail(path: string, message: string): never {
  throw new TypeError(`${path}: ${message}`);
}

const shapes = new Map<KindName, Shape>();

/** The fields of a kind, as its answers show them. */
export function shapeOf(name: KindName): Shape {
  let shape = shapes.get(name);
  if (!shape) {
    const kind: Kind = KINDS[name];
    const resource = kind.reads?.slice(0, kind.reads.lastIndexOf('.'));
    const answers = [kind.reads ?? '', `${resource}.list`, `${resource}.create`, ...(kind.also ?? [])].map((operation) =>
      schemaOf(operation),
    );
    shape =
      kind.shape ??
      Object.assign(
        {},
        ...answers
          .filter(Boolean)
          .map((schema) => defOf(schema).shape)
          .reverse(),
      );
    shapes.set(name, shape as Shape);
  }
  return shape as Shape;
}

/** The field by which something else than the URL's own name says what a thing stands under: `published_course` for its id. */
export const aboveField = (field: string): string => field.replace(/_(?:id|name)$/, '');

/** Refuses what a thing of that kind does not have, and what the platform counts itself. */
export function checkGiven(name: KindName, given: unknown, path: string): asserts given is Body {
  if (!isFields(given)) fail(path, 'must be an object with fields');
  const kind: Kind = KINDS[name];
  const shape = shapeOf(name);
  const derived = new Set(kind.derived);
  const above = kind.under ? [kind.under.field, aboveField(kind.under.field)] : [];
  const known = new Set(
    [...Object.keys(shape), ...Object.keys(kind.extra ?? {}), ...above]
      .filter((field) => !derived.has(field))
      .concat(Object.keys(kind.children ?? {})),
  );
  for (const [field, value] of Object.entries(given)) {
    const at = `${path}.${field}`;
    if (!known.has(field)) {
      if (derived.has(field)) fail(at, `follows from other things, so it cannot be given for a ${kind.one}.`);
      fail(at, `a ${kind.one} has no such field.${didYouMean(field, known)}`);
    }
    if (kind.refs?.[field] || kind.children?.[field] || above.includes(field) || value === undefined) continue;
    checkFields(kind.extra?.[field] ?? shape[field], value, at, checkValue);
  }
}

/** Refuses fields that a schema does not have, as deep as it goes, and whatever `check` refuses of the values on the way. */
export function checkFields(schema: unknown, value: unknown, path: string, check?: typeof checkValue): void {
  if (schema !== undefined) check?.(schema, value, path);
  if (schema === undefined || typeof value !== 'object' || value === null) return;
  if (Array.isArray(value)) {
    const { type, element, innerType } = defOf(schema);
    if (type === 'optional' || type === 'nullable') checkFields(innerType, value, path, check);
    else for (const [i, item] of value.entries()) checkFields(type === 'array' ? element : schema, item, `${path}[${i}]`, check);
    return;
  }
  const { type, shape, innerType } = defOf(schema);
  if (type === 'optional' || type === 'nullable') checkFields(innerType, value, path, check);
  if (type !== 'object' || !shape) return;
  for (const [field, inner] of Object.entries(value)) {
    if (!Object.hasOwn(shape, field))
      fail(path ? `${path}.${field}` : field, `there is no such field.${didYouMean(field, Object.keys(shape))}`);
    checkFields(shape[field], inner, path ? `${path}.${field}` : field, check);
  }
}

const WANTED: Readonly<Record<string, string>> = { string: 'a text', number: 'a number', boolean: 'true or false' };

/** Refuses a value that a field cannot have, before anything is worked out from it. */
export function checkValue(schema: unknown, value: unknown, path: string): void {
  const { type, innerType } = defOf(schema);
  if (value === undefined || type === 'unknown' || (type === 'nullable' && value === null)) return;
  if (value === null && type !== 'optional') fail(path, 'must not be null');
  if (schema === Timestamp) checkMoment(value, path);
  // What is around it says no more of it.
  if (type === 'optional' || type === 'nullable') checkValue(innerType, value, path);
  const wanted = WANTED[type];
  if (wanted !== undefined && schema !== Timestamp && typeof value !== type) fail(path, `must be ${wanted}, not ${JSON.stringify(value)}`);
  if (type === 'object' && typeof value !== 'object') fail(path, `must be an object with fields, not ${JSON.stringify(value)}`);
  if (type === 'array' && typeof value !== 'object') fail(path, `must be a list, not ${JSON.stringify(value)}`);
  if (type === 'number' && path.endsWith('_count') && !(Number.isSafeInteger(value) && (value as number) >= 0))
    fail(path, `must be a whole number from 0 on, not ${String(value)}`);
}

function checkMoment(value: unknown, path: string): void {
  const text = value instanceof Date && !Number.isNaN(value.getTime()) ? timestamp(value) : value;
  if (typeof text === 'string' && !Number.isNaN(Date.parse(text)) && !(Timestamp as unknown as Checked).safeParse(text).error) return;
  const given = value instanceof Date ? String(value) : JSON.stringify(value);
  fail(path, `must be a date and time, such as "2026-03-02T09:00:00Z", or a Date, not ${given}`);
}

/** The same with every moment as the platform writes it. */
export function withTimestamps(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? value : timestamp(value);
  if (Array.isArray(value)) return value.map(withTimestamps);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, withTimestamps(inner)]));
}

interface Checked {
  safeParse(value: unknown): { error?: { issues: readonly { path: readonly PropertyKey[]; message: string; expected?: string }[] } };
}

/** Refuses what the SDK would not take from the platform: with `validation: 'strict'`, the caller's own test would fail. */
export function checkWhole(operation: string, value: unknown, path: string): void {
  const issue = (schemaOf(operation) as Checked).safeParse(value).error?.issues[0];
  if (!issue) return;
  const at = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  fail(`${path}${at}`, issue.expected === undefined ? issue.message : `must be a ${issue.expected}`);
}
