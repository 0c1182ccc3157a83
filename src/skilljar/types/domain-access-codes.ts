import type { Open, PageNumberQuery, Timestamp } from './shared.js';
import type { User } from './users.js';

/** Where a pool of access codes came from. */
export type AccessCodePoolChannel = Open<'api' | 'import' | 'dashboard' | 'ecommerce' | 'unknown'>;

/** What the duration of an access code counts. */
export type AccessCodeDurationUnit = Open<'MONTHS' | 'DAYS'>;

/** A pool of codes that open a private domain. */
export interface DomainAccessCodePool {
  id: string;
  /** Made up by the platform where single codes were created in the dashboard. */
  name: string;
  active: boolean;
  start_date: Timestamp | null;
  end_date: Timestamp | null;
  /** True: who joined with a code of this pool loses access to the domain on `end_date`. */
  expire_linked_to_domain_membership: boolean;
  channel: AccessCodePoolChannel | null;
}

/** One pool, with the number of its codes. */
export interface DomainAccessCodePoolDetail extends DomainAccessCodePool {
  code_count: number;
}

export interface DomainAccessCodePoolListQuery extends PageNumberQuery {
  name?: string | undefined;
}

export interface DomainAccessCodePoolUpdate {
  /**
   * @minLength 1
   * @maxLength 255
   */
  name?: string | undefined;
  /** Default of a new pool: true. */
  active?: boolean | undefined;
  start_date?: Timestamp | null | undefined;
  end_date?: Timestamp | null | undefined;
  /** True: who joined with a code of this pool loses access to the domain on `end_date`. */
  expire_linked_to_domain_membership?: boolean | undefined;
}

export interface DomainAccessCodePoolCreate extends DomainAccessCodePoolUpdate {
  /**
   * @minLength 1
   * @maxLength 255
   */
  name: string;
}

/** What an access code is, and how far it is used up. */
export interface DomainAccessCodeState {
  code: string;
  active: boolean;
  max_uses: number | null;
  use_count: number;
  /** Counted in `duration_unit`. */
  duration: number | null;
  duration_unit: AccessCodeDurationUnit;
}

/** A code that opens a private domain. */
export interface DomainAccessCode extends DomainAccessCodeState {
  id: string;
}

/** What the creation or an update of a code gives back. */
export interface DomainAccessCodeChanged extends DomainAccessCode {
  /** Who used it. */
  users: User[];
}

/** One code, with the learners who used it. */
export interface DomainAccessCodeDetail extends DomainAccessCodeState {
  /** Not in every document. */
  id?: string;
  users: User[];
}

/** What can be said of an access code, when it is made and later. */
export interface DomainAccessCodeInput {
  /**
   * @minLength 1
   * @maxLength 40
   */
  code?: string | undefined;
  /** Default of a new code: true. */
  active?: boolean | undefined;
  /**
   * @integer
   * @minimum 0
   */
  max_uses?: number | undefined;
  /**
   * Counted in `duration_unit`.
   * @integer
   * @minimum 1
   */
  duration?: number | null | undefined;
  duration_unit?: AccessCodeDurationUnit | undefined;
}
