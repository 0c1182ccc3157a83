import type { PlatformName } from '../operation/index.js';

/** The platform-specific part of the transport. */
export interface Policy {
  readonly platform: PlatformName;
  /**
   * Adds the credentials to a request before it is sent; the signal ends the wait for them. Returns a function to call when the platform
   * refuses them (`forbidden`: with status 403). That function returns true when the next request can have different credentials.
   */
  authorize(request: { url: URL; headers: Headers }, signal?: AbortSignal): Promise<(forbidden: boolean) => boolean>;
  /** Parses a body. Throws when it violates the protocol. Default: JSON, or `undefined` for an empty body. */
  parse?(text: string): unknown;
}
