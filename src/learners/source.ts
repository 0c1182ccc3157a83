import type { CallOptions } from '../core/settings/index.js';
import type { PositionedItem } from './pages.js';
import type { LearnerAccount, LearnerPlatform, LearnerProblem, ProgressRecordOf } from './types.js';

/** A period, in ISO 8601. */
export interface Period {
  since?: string | undefined;
  until?: string | undefined;
}

/** A record, or one learner who could not be read, and where to go on after it. */
export type Positioned<P extends LearnerPlatform> = Pick<PositionedItem<unknown>, 'position' | 'fraction'> &
  (
    | { readonly record: ProgressRecordOf<P>; readonly problem?: undefined }
    | { readonly problem: LearnerProblem; readonly record?: undefined }
  );

/** One request that erases something. */
export interface EraseStep {
  /** The method of the client, such as `skilljar.users.anonymize`. */
  readonly operation: string;
  /** What it does. */
  readonly effect: string;
  readonly run: () => PromiseLike<unknown>;
}

/** What a platform holds of an account, and what can be done about it. */
export interface Erasure {
  readonly holds: string[];
  readonly steps: readonly EraseStep[];
  /** What only the vendor can erase. */
  readonly askVendor: string[];
}

/** The options that each request of a source gets. */
export type SourceOptions = Pick<CallOptions, 'signal' | 'timeout' | 'retry'>;

/** What `activity` reads. */
export interface ActivityQuery {
  readonly period: Period;
  readonly position: string | undefined;
  readonly options: SourceOptions;
  /** Learners, or learning paths, that are read at a time. */
  readonly most: number;
  /** Lower-case addresses. Default: everybody. */
  readonly addresses: readonly string[] | undefined;
}

/** What the learners need of a platform. Uses public methods of its client only. */
export interface Source<P extends LearnerPlatform = LearnerPlatform> {
  readonly platform: P;
  /** The accounts with an address: usually one, or none. Throws `Unsupported` where the platform cannot look one up. */
  find(email: string, options: SourceOptions): Promise<LearnerAccount<P>[]>;
  /** The progress of an account. */
  progress(account: LearnerAccount<P>, options: SourceOptions): AsyncIterable<ProgressRecordOf<P>>;
  /** What is held of an account. Sends reads only. */
  erasure(account: LearnerAccount<P>, options: SourceOptions): Promise<Erasure>;
  /** Records of everybody, or of the learners with the addresses, some at a time, from a position on. */
  activity(query: ActivityQuery): AsyncIterable<readonly Positioned<P>[]>;
}

/** Thrown by a source for what its platform's API cannot do. */
export class Unsupported extends Error {}

/** The problem that an error of a source stands for. */
export function problemOf(platform: LearnerPlatform, error: unknown): LearnerProblem {
  const message = error instanceof Error ? error.message : 'an error without a message';
  if (error instanceof Unsupported) return { platform, reason: 'unsupported', message };
  return { platform, reason: 'failed', message, error };
}

/** Compares addresses as the platforms do, as far as known: without regard to case, and to spaces at the ends. */
export const sameAddress = (one: unknown, other: string): boolean =>
  typeof one === 'string' && one.trim().toLowerCase() === other.trim().toLowerCase();

/** Whether a value can be an address. The platforms check the rest. */
export function isAddress(value: unknown): value is string {
  if (typeof value !== 'string' || value.length > 320 || /\s/.test(value.trim())) return false;
  const [local, domain, ...rest] = value.trim().split('@');
  return Boolean(local && domain) && rest.length === 0;
}

/** The options of each request, of those of a method. */
export const requestsOf = ({ signal, timeout, retry }: SourceOptions): SourceOptions => ({
  ...(signal && { signal }),
  ...(timeout !== undefined && { timeout }),
  ...(retry !== undefined && { retry }),
});

/** Removes fields that are `undefined` or `null`: what a platform does not say is absent. */
export function stated<T extends object>(fields: { [K in keyof T]: T[K] | null | undefined }): T {
  const kept: Partial<T> = {};
  for (const name in fields) {
    const value = fields[name];
    if (value !== undefined && value !== null) kept[name] = value as T[typeof name];
  }
  return kept as T;
}

/** A share from 0 to 1; absent when the whole is not known. */
export function share(part: number | null | undefined, whole: number | null | undefined): number | undefined {
  if (typeof part !== 'number' || typeof whole !== 'number' || !(whole > 0)) return undefined;
  return Math.min(1, Math.max(0, part / whole));
}

/** True when a time is within the period; a record without a time always is. Times that cannot be read count as unknown. */
export function within({ since, until }: Period, timeOf: () => string | undefined): boolean {
  if (since === undefined && until === undefined) return true;
  const at = Date.parse(timeOf() ?? '');
  if (Number.isNaN(at)) return true;
  return !(since !== undefined && at < Date.parse(since)) && !(until !== undefined && at >= Date.parse(until));
}
