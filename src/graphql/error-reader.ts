import type { GraphQLErrorEntry } from '../core/errors/index.js';
import type { RefusalIndex } from './refusals.js';

/** How the error entries of a platform are read. */
export interface ErrorReader {
  /** The platform's code. Default: `extensions.code`. */
  readonly readCode?: ((entry: GraphQLErrorEntry) => string | undefined) | undefined;
  /** What a code, or the message of an entry without one, means on this platform: see `refusalClass`. */
  readonly refusal?: ((said: string) => RefusalIndex) | undefined;
  /** How long this platform refuses whoever it tells this (codes, or messages without one), in milliseconds. `Retry-After` comes first. */
  readonly throttledMs?: ((said: readonly string[]) => number | undefined) | undefined;
}

export function extensionsCode(entry: GraphQLErrorEntry): string | undefined {
  const code = entry.extensions?.code;
  return typeof code === 'string' ? code : undefined;
}
