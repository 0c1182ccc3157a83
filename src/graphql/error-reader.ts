import type { GraphQLErrorEntry } from '../core/errors/index.js';
import type { RefusalIndex } from './refusals.js';

/** How the error entries of a platform are read. */
export interface ErrorReader {
  /** The platform's code. Default: `extensions.code`. */
  readonly readCode?: ((entry: GraphQLErrorEntry) => string | undefined) | undefined;
  /** The meaning of a code, or of the message of an entry without one, on this platform. See `refusalClass`. */
  readonly refusal?: ((said: string) => RefusalIndex) | undefined;
  /** How long the platform refuses requests after these codes (or messages without a code), in milliseconds. `Retry-After` takes precedence. */
  readonly throttledMs?: ((said: readonly string[]) => number | undefined) | undefined;
}

export function extensionsCode(entry: GraphQLErrorEntry): string | undefined {
  const code = entry.extensions?.code;
  return typeof code === 'string' ? code : undefined;
}
