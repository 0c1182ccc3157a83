import { Timestamp } from '../../../src/skilljar/schemas/index.js';
import { refuse } from '../../engine/models/model.js';
import { didYouMean } from '../../engine/nearest.js';
import { isFields } from '../body.js';
import { timestamp } from '../refusal.js';
import { defOf, schemaOf } from './zod.js';

/** Rejects unknown fields at any depth, and values that `check` rejects. */
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
    if (!Object.hasOwn(shape, field)) refuse(path ? `${path}.${field}` : field, `unknown field.${didYouMean(field, Object.keys(shape))}`);
    checkFields(shape[field], inner, path ? `${path}.${field}` : field, check);
  }
}

const WANTED: Readonly<Record<string, string>> = { string: 'a text', number: 'a number', boolean: 'true or false' };

/** Rejects an invalid value of a field, before other values are derived from it. */
export function checkValue(schema: unknown, value: unknown, path: string): void {
  const { type, innerType } = defOf(schema);
  if (value === undefined || type === 'unknown' || (type === 'nullable' && value === null)) return;
  if (value === null && type !== 'optional') refuse(path, 'must not be null');
  if (schema === Timestamp) checkMoment(value, path);
  // The errors of enclosing values add no information.
  if (type === 'optional' || type === 'nullable') checkValue(innerType, value, path);
  const wanted = WANTED[type];
  if (wanted !== undefined && schema !== Timestamp && typeof value !== type)
    refuse(path, `must be ${wanted}, not ${JSON.stringify(value)}`);
  if (type === 'object' && typeof value !== 'object') refuse(path, `must be an object with fields, not ${JSON.stringify(value)}`);
  if (type === 'array' && typeof value !== 'object') refuse(path, `must be a list, not ${JSON.stringify(value)}`);
  if (type === 'number' && path.endsWith('_count') && !(Number.isSafeInteger(value) && (value as number) >= 0))
    refuse(path, `must be an integer of at least 0, not ${String(value)}`);
}

function checkMoment(value: unknown, path: string): void {
  const text = value instanceof Date && !Number.isNaN(value.getTime()) ? timestamp(value) : value;
  if (typeof text === 'string' && !Number.isNaN(Date.parse(text)) && !(Timestamp as unknown as Checked).safeParse(text).error) return;
  const given = value instanceof Date ? String(value) : JSON.stringify(value);
  refuse(path, `must be a date and time, such as "2026-03-02T09:00:00Z", or a Date, not ${given}`);
}

/** The same value with every date in the platform's format. */
export function withTimestamps(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? value : timestamp(value);
  if (Array.isArray(value)) return value.map(withTimestamps);
  if (!isFields(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([field, inner]) => [field, withTimestamps(inner)]));
}

interface Checked {
  safeParse(value: unknown): { error?: { issues: readonly { path: readonly PropertyKey[]; message: string; expected?: string }[] } };
}

/** Rejects values that the SDK would not accept from the platform: with `validation: 'strict'`, your test would fail. */
export function checkWhole(operation: string, value: unknown, path: string): void {
  const issue = (schemaOf(operation) as Checked).safeParse(value).error?.issues[0];
  if (!issue) return;
  const at = issue.path.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`)).join('');
  refuse(`${path}${at}`, issue.expected === undefined ? issue.message : `must be a ${issue.expected}`);
}
