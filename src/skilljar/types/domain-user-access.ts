import type { Timestamp } from './shared.js';

/** An invitation to a domain. */
export interface DomainUserInvite {
  id: string;
  /** A secret. */
  token?: string;
  /** `null`: no email was sent. */
  sent_at: Timestamp | null;
  /** `null` until the learner follows the invitation. */
  used_at: Timestamp | null;
  /** A secret: anyone with this URL can join. */
  invite_url?: string;
}

export interface DomainUserInviteCreate {
  /** Default: true. */
  send_email?: boolean | undefined;
}

/** A learner's manager permissions. */
export interface ManagerAccess {
  user: ManagerAccessUser;
  manager_access?: ManagerAccessDetails | null;
  /** Rejected ids of the request. */
  invalid_ids?: ManagerAccessInvalidIds | null;
}

/** The manager. */
export interface ManagerAccessUser {
  id: string;
  email?: string;
  first_name?: string;
  last_name?: string;
}

export interface ManagerAccessDetails {
  group_id?: string | null;
  can_create_users?: boolean | null;
  /** The values are not documented. */
  course_access_level: string;
  course_ids: string[];
  /** The values are not documented. */
  path_access_level: string;
  path_ids: string[];
  license_ids: string[];
}

/** Rejected ids of a request, by type. */
export interface ManagerAccessInvalidIds {
  course_ids?: string[];
  path_ids?: string[];
  license_ids?: string[];
}

/**
 * The id of a course, path or license.
 * @minLength 1
 */
export type ManagedId = string;

export interface ManagerAccessUpdate {
  /** @minLength 1 */
  group_name: string;
  /** Default: false. */
  can_create_users?: boolean | undefined;
  /**
   * The values are not documented.
   * @minLength 1
   */
  course_access_level: string;
  course_ids?: ManagedId[] | undefined;
  /**
   * The values are not documented.
   * @minLength 1
   */
  path_access_level: string;
  path_ids?: ManagedId[] | undefined;
  license_ids?: ManagedId[] | undefined;
}
