import type { Timestamp } from './shared.js';

/** What an update of a license package gives back. */
export interface LicensePackageUpdated {
  id: string;
  name: string;
  /** Licenses that may be active at a time. */
  license_count: number;
  /** The package's name in a system of your own. */
  tracking_id: string;
  start_date: Timestamp;
  end_date: Timestamp | null;
  /** How many different seats can be assigned. */
  max_unique_seats: number | null;
}

/** What the creation of a license package gives back. */
export interface LicensePackageCreated extends LicensePackageUpdated {
  domain_id: string;
}

/** Licenses for a set of offers of one domain, to be handed out to learners. */
export interface LicensePackage extends LicensePackageCreated {
  license_seats_remaining: number;
  /** The offers that the licenses are for. */
  offer_ids: string[];
}

export interface LicensePackageUpdate {
  /**
   * @minLength 1
   * @maxLength 500
   */
  name?: string | undefined;
  /**
   * Licenses that may be active at a time.
   * @integer
   */
  license_count?: number | undefined;
  /**
   * The package's name in a system of your own.
   * @maxLength 256
   */
  tracking_id?: string | undefined;
  /** Default of a new package: now. */
  start_date?: Timestamp | undefined;
  end_date?: Timestamp | null | undefined;
  /** Ids of the offers that the licenses are for. */
  offers?: string[] | undefined;
  /**
   * How many different seats can be assigned.
   * @integer
   */
  max_unique_seats?: number | null | undefined;
}

export interface LicensePackageCreate extends LicensePackageUpdate {
  /**
   * @minLength 1
   * @maxLength 500
   */
  name: string;
  /**
   * Licenses that may be active at a time.
   * @integer
   */
  license_count: number;
  /** The domain's id, not its host name. Cannot be changed later. */
  domain_id: string;
}

/** A learner's place in a license package. */
export interface LicensePackageSeat {
  id: string;
  student: LicensePackageStudent;
  enrolled_at: Timestamp;
  active: boolean;
}

/** A learner, as a seat names one. */
export interface LicensePackageStudent {
  id: string;
  email: string;
  first_name: string;
  last_name: string;
}

/** @anyOf id email */
export interface LicensePackageStudentInput {
  /**
   * Of a learner who exists already.
   * @minLength 1
   */
  id?: string | undefined;
  /** @minLength 1 */
  email?: string | undefined;
}

export interface LicensePackageSeatCreate {
  student: LicensePackageStudentInput;
}

export interface LicensePackageSeatUpdate {
  active?: boolean | undefined;
}
