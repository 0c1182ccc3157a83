import type { LearningPlatformError } from '../errors/index.js';
import type { PlatformName } from '../operation/index.js';
import type { CallState } from './call-state.js';
import type { Exchange } from './exchange.js';

/** The platform-specific part of the transport. */
export interface Policy {
  readonly platform: PlatformName;
  /**
   * Adds the credentials to a request before it is sent; the signal ends the wait for them. Returns a function to call when the platform
   * refuses them (`forbidden`: by status 403); that function returns true when the next request can have different credentials.
   */
  authorize(request: { url: URL; headers: Headers }, signal?: AbortSignal): Promise<(forbidden: boolean) => boolean>;
  /** Parses a body. Throws when it violates the protocol. Default: JSON, or `undefined` for an empty body. */
  parse?(text: string): unknown;
  /** Finds an error in a response with a success status: GraphQL errors, an invalid envelope. */
  inspect?(exchange: Exchange, call: CallState): LearningPlatformError | undefined;
  /** Creates the error for an error status, for platforms that report more than the HTTP status. */
  explain?(exchange: Exchange, call: CallState): LearningPlatformError | undefined;
}
