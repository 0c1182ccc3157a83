import type { Open } from './shared.js';

/** Who can see a domain's catalog: anyone, signed-in learners, or learners who signed up with an access code. */
export type DomainAccess = Open<'PUBLIC' | 'PRIVATE' | 'PRIVATE_CODE'>;

/** A training site of the organization. */
export interface Domain {
  id: string;
  /** The host name. */
  name: string;
  /** HTML above the catalog. */
  catalog_title: string;
  /** Older alternative to `access`. */
  private?: boolean;
  access: DomainAccess;
  access_code_message_html: string;
  /** Replaced by sign-up fields. */
  marketing_message: string;
}

export interface DomainUpdate {
  /**
   * HTML above the catalog.
   * @minLength 1
   */
  catalog_title?: string | undefined;
  access?: DomainAccess | undefined;
  /** @minLength 1 */
  access_code_message_html?: string | undefined;
  /** Replaced by sign-up fields. */
  marketing_message?: string | undefined;
}
