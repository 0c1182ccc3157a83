import type { Open } from './shared.js';

/** Who sees a domain's catalogue: anyone, who is signed in, who signed up with an access code. */
export type DomainAccess = Open<'PUBLIC' | 'PRIVATE' | 'PRIVATE_CODE'>;

/** A training site of the organisation. */
export interface Domain {
  id: string;
  /** The host name. */
  name: string;
  /** HTML above the catalogue. */
  catalog_title: string;
  /** The older form of `access`. */
  private?: boolean;
  access: DomainAccess;
  access_code_message_html: string;
  /** Older than sign-up fields, which replace it. */
  marketing_message: string;
}

export interface DomainUpdate {
  /**
   * HTML above the catalogue.
   * @minLength 1
   */
  catalog_title?: string | undefined;
  access?: DomainAccess | undefined;
  /** @minLength 1 */
  access_code_message_html?: string | undefined;
  /** Older than sign-up fields, which replace it. */
  marketing_message?: string | undefined;
}
