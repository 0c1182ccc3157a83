import type { CallOptions } from '../core/settings/index.js';
import type { PositionedItem } from './pages.js';
import type { LearnerAccount, LearnerPlatform, LearnerProblem, ProgressRecordOf } from './types.js';

/** A period, in ISO 8601. */
export interface Period {
  since?: string | undefined;
  until?: string | undefined;
}

/** A record, or a learner who could not be read, and the position after it. */
export type Positioned<P extends LearnerPlatform> = Pick<PositionedItem<unknown>, 'position' | 'fraction'> &
  (
    | { readonly record: ProgressRecordOf<P>; readonly problem?: undefined }
    | { readonly problem: LearnerProblem; readonly record?: undefined }
  );

/** One request that erases data. */
export interface EraseStep {
  /** The method of the client, such as `skilljar.users.anonymize`. */
  readonly operation: string;
  /** The effect of the request. */
  readonly effect: string;
  readonly run: () => PromiseLike<unknown>;
}

/** The data of an account on a platform, and the steps that erase it. */
export interface Erasure {
  readonly holds: string[];
  readonly steps: readonly EraseStep[];
  /** The data that only the vendor can erase. */
  readonly askVendor: string[];
}

/** The options of each request of a source. */
export type SourceOptions = Pick<CallOptions, 'signal' | 'timeout' | 'retry'>;

/** Parameters of `activity` for a source. */
export interface ActivityQuery {
  readonly period: Period;
  readonly position: string | undefined;
  readonly options: SourceOptions;
  /** Number of learners, or learning paths, to read in parallel. */
  readonly most: number;
  /** Lower-case addresses. Default: all learners. */
  readonly addresses: readonly string[] | undefined;
}

/** A platform, as `createLearners` reads it. Uses only public methods of its client. */
export interface Source<P extends LearnerPlatform = LearnerPlatform> {
  readonly platform: P;
  /** Finds the accounts with an address, usually one or none. Throws `Unsupported` if the platform cannot look up an address. */
  find(email: string, options: SourceOptions): Promise<LearnerAccount<P>[]>;
  /** Iterates over the progress of an account. */
  progress(account: LearnerAccount<P>, options: SourceOptions): AsyncIterable<ProgressRecordOf<P>>;
  /** Summarizes the data of an account. Sends only reads. */
  erasure(account: LearnerAccount<P>, options: SourceOptions): Promise<Erasure>;
  /** Iterates over the records of all learners, or of the learners with the addresses, from a position. */
  activity(query: ActivityQuery): AsyncIterable<readonly Positioned<P>[]>;
}

/** Thrown by a source for an operation that its platform's API does not support. */
export class Unsupported extends Error {}

/** Converts an error of a source to a problem. */
export function problemOf(platform: LearnerPlatform, error: unknown): LearnerProblem {
  const message = error instanceof Error ? error.message : 'an error without a message';
  if (error instanceof Unsupported) return { platform, reason: 'unsupported', message };
  return { platform, reason: 'failed', message, error };
}

/** Normalizes an address for comparison: case-insensitive, without surrounding spaces. The platforms do the same, as far as known. */
export const sameAddress = (one: unknown, other: string): boolean =>
  typeof one === 'string' && one.trim().toLowerCase() === other.trim().toLowerCase();

/** Whether a value can be an address. The platforms validate it fully. */
export function isAddress(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 320 || /\s/.test(value.trim())) return false;
  const [local, domain, ...rest] = value.trim().split('@');
  return Boolean(local && domain) && rest.length === 0;
}

/** The options of each request, from those of a method. */
export const requestsOf = ({ signal, timeout, retry }: SourceOptions): SourceOptions => ({
  ...(signal && { signal }),
  ...(timeout !== undefined && { timeout }),
  ...(retry !== undefined && { retry }),
});

/** Removes fields that are `undefined` or `null`: fields without a value are absent. */
export function stated<T extends object>(fields: { [K in keyof T]: T[K] | null | undefined }): T {
  const kept: Partial<T> = {};
  for (const name in fields) {
    const value = fields[name];
    if (value !== undefined && value !== null) kept[name] = value as T[typeof name];
  }
  return kept as T;
}

/** A share from 0 to 1; absent when the total is unknown. */
export function share(part: number | null | undefined, whole: number | null | undefined): number | undefined {
  if (typeof part !== 'number' || typeof whole !== 'number' || !(whole > 0)) return undefined;
  return Math.min(1, Math.max(0, part / whole));
}

/** True if a time is within the period. A record without a valid time is always included. */
export function within({ since, until }: Period, timeOf: () => string | undefined): boolean {
  if (since === undefined && until === undefined) return true;
  const at = Date.parse(timeOf() ?? '');
  if (Number.isNaN(at)) return true;
  return !(since !== undefined && at < Date.parse(since)) && !(until !== undefined && at >= Date.parse(until));
}
