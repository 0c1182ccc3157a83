// The vocabulary of the checks: the validation and the error message of each tag in `src/skilljar/types`.
import * as z from 'zod/mini';
import { isDateTime, isEmail, isUrl } from './formats.js';

const count = (n: number, noun: string, plural = `${noun}s`) => `${n} ${n === 1 ? noun : plural}`;

/** @__NO_SIDE_EFFECTS__ */
export const minLength = (n: number) => z.minLength(n, `must have at least ${count(n, 'character')}`);

/** @__NO_SIDE_EFFECTS__ */
export const maxLength = (n: number) => z.maxLength(n, `must have at most ${count(n, 'character')}`);

/** @__NO_SIDE_EFFECTS__ */
export const minItems = (n: number) => z.minLength(n, `must have at least ${count(n, 'entry', 'entries')}`);

/** @__NO_SIDE_EFFECTS__ */
export const maxItems = (n: number) => z.maxLength(n, `must have at most ${count(n, 'entry', 'entries')}`);

/** @__NO_SIDE_EFFECTS__ */
export const integer = () => z.multipleOf(1, 'must be an integer');

/** @__NO_SIDE_EFFECTS__ */
export const minimum = (n: number) => z.gte(n, `must be at least ${n}`);

/** @__NO_SIDE_EFFECTS__ */
export const maximum = (n: number) => z.lte(n, `must be at most ${n}`);

/** @__NO_SIDE_EFFECTS__ */
export const pattern = (expression: RegExp) => z.regex(expression, `must match ${expression}`);

const FORMATS = {
  'date-time': [isDateTime, 'must be an ISO 8601 date-time with a time zone, of a day that exists: 2030-01-31T09:30:00Z'],
  email: [isEmail, 'must be one email address without a display name, on a domain with a dot: jane@example.com'],
  uri: [isUrl, 'must be an absolute URL, percent-encoded: https://example.com/file.pdf'],
} as const;

/** @__NO_SIDE_EFFECTS__ */
export const format = (name: keyof typeof FORMATS) => {
  const [test, error] = FORMATS[name];
  return z.refine<string>(test, { error, params: { format: name } });
};

const given = (value: unknown, names: readonly string[]) =>
  names.filter((name) => ((value as Record<string, unknown>)[name] ?? undefined) !== undefined).length;

/** @__NO_SIDE_EFFECTS__ */
export const oneOf = (...names: string[]) =>
  z.refine((value) => given(value, names) === 1, `must contain exactly one of ${names.join(', ')}`);

/** @__NO_SIDE_EFFECTS__ */
export const anyOf = (...names: string[]) =>
  z.refine((value) => given(value, names) > 0, `must contain at least one of ${names.join(', ')}`);

const values = new WeakMap<object, readonly string[]>();

/**
 * An open enum: accepts any text, because the platform may add values, and stores the known ones.
 * @__NO_SIDE_EFFECTS__
 */
export function open(...known: string[]) {
  const schema = z.string();
  values.set(schema, known);
  return schema;
}

/** The known values of an open enum; `undefined` for other schemas. */
export const knownValues = (schema: object): readonly string[] | undefined => values.get(schema);
