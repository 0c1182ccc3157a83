import { refused } from './refused.js';
import { isAddress } from './source.js';

/**
 * Number of lists to read in parallel. With responses after 0.7 s, this reaches the request limit of learning paths, the platform with the
 * higher limit. Skilljar's limit is a quarter of it.
 */
const DEFAULT_CONCURRENCY = 32;

/** Throws an `InputError` for an invalid address. */
export function addressOf(email: unknown): string {
  if (isAddress(email)) return email.trim();
  throw refused(['email'], 'must be an email address');
}

/** Throws an `InputError` unless the value is a list of addresses. */
export function addressesOf(list: unknown): string[] | undefined {
  if (list === undefined) return undefined;
  if (!Array.isArray(list)) throw refused(['options', 'learners'], 'must be a list of email addresses');
  const wrong = list.findIndex((each) => !isAddress(each));
  if (wrong >= 0) throw refused(['options', 'learners', String(wrong)], 'must be an email address');
  return [...new Set(list.map((each: string) => each.trim().toLowerCase()))];
}

/** Throws an `InputError` for an invalid time. */
export function timeOf(name: string, time: unknown): string | undefined {
  if (time === undefined) return undefined;
  if (typeof time === 'string' && /^\d{4}-\d\d-\d\d/.test(time) && !Number.isNaN(Date.parse(time))) return time;
  throw refused(['options', name], 'must be a date or a time in ISO 8601');
}

/** Throws an `InputError` for an invalid number of parallel lists. */
export function concurrencyOf(most: unknown = DEFAULT_CONCURRENCY): number {
  if (Number.isInteger(most) && (most as number) >= 1 && (most as number) <= 100) return most as number;
  throw refused(['options', 'concurrency'], 'must be an integer from 1 to 100');
}
