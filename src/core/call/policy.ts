import type { LearningPlatformError } from '../errors/index.js';
import type { PlatformName } from '../operation/index.js';
import type { CallState } from './call-state.js';
import type { Exchange } from './exchange.js';

/** What a platform tells the transport about itself. */
export interface Policy {
  readonly platform: PlatformName;
  /**
   * Adds the credentials to a request that is about to be sent. Returns a function to call when they are refused; it returns true when the
   * next request may carry other ones.
   */
  authorize(request: { url: URL; headers: Headers }): Promise<() => boolean>;
  /** Parses a body. Throws when it is not what the protocol promises. Default: JSON; nothing for an empty body. */
  parse?(text: string): unknown;
  /** Finds the error behind a success status: GraphQL errors, a wrong envelope. */
  inspect?(exchange: Exchange, call: CallState): LearningPlatformError | undefined;
  /** Makes the error of an error status, where the platform says more than HTTP does. */
  explain?(exchange: Exchange, call: CallState): LearningPlatformError | undefined;
}
