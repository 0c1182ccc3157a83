import type { Timestamp } from './shared.js';

/** The response to updating a license package. */
export interface LicensePackageUpdated {
  id: string;
  name: string;
  /** Maximum number of active licenses. */
  license_count: number;
  /** The package's name in your system. */
  tracking_id: string;
  start_date: Timestamp;
  end_date: Timestamp | null;
  /** Number of seats that can be assigned. */
  max_unique_seats?: number | null;
}

/** The response to creating a license package. */
export interface LicensePackageCreated extends LicensePackageUpdated {
  domain_id: string;
}

/** Licenses for a set of offers of one domain, which you assign to learners. */
export interface LicensePackage extends LicensePackageCreated {
  license_seats_remaining: number;
  /** The offers of the licenses. */
  offer_ids: string[];
}

export interface LicensePackageUpdate {
  /**
   * @minLength 1
   * @maxLength 500
   */
  name?: string | undefined;
  /**
   * Maximum number of active licenses.
   * @integer
   */
  license_count?: number | undefined;
  /**
   * The package's name in your system.
   * @maxLength 256
   */
  tracking_id?: string | undefined;
  /** Default of a new package: now. */
  start_date?: Timestamp | undefined;
  end_date?: Timestamp | null | undefined;
  /** Ids of the offers of the licenses. */
  offers?: string[] | undefined;
  /**
   * The number of seats that can be assigned.
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
   * Maximum number of active licenses.
   * @integer
   */
  license_count: number;
  /** The domain's id, not its host name. Cannot change later. */
  domain_id: string;
}

/** A learner's seat in a license package. */
export interface LicensePackageSeat {
  id: string;
  student: LicensePackageStudent;
  enrolled_at: Timestamp;
  active?: boolean;
}

/** The learner of a seat. */
export interface LicensePackageStudent {
  id: string;
  email: string;
  first_name: string;
  last_name: string;
}

/** @anyOf id email */
export interface LicensePackageStudentInput {
  /**
   * The id of an existing learner.
   * @minLength 1
   */
  id?: string | undefined;
  /** @format email */
  email?: string | undefined;
}

export interface LicensePackageSeatCreate {
  student: LicensePackageStudentInput;
}

export interface LicensePackageSeatUpdate {
  active?: boolean | undefined;
}
