import type { Generator } from '../../engine/generator.js';
import type { Tables } from '../tables.js';

/** What a seeding works with. */
export interface SeedingWorld {
  readonly tables: Tables;
  readonly generator: Generator;
  /** The present of the platforms. */
  readonly now: () => Date;
}
