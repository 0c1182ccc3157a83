import type * as T from '../../../src/sda/generated/types.js';
import type { World } from '../../engine/models/schema.js';
import type { Builders, SeededLists, SeedLists } from '../../engine/models/seed-types.js';
import type { Seeding } from '../../engine/models/seeding.js';
import { createGraphQLSeeding } from '../../graphql/factories/index.js';
import type { MockPlatform } from '../../graphql/platform.js';
import type { Tables } from '../../graphql/tables.js';
import { FILES_URL } from '../files.js';
import { seedSdaTenant } from '../scenarios/demo.js';
import { sdaModels } from './index.js';

/** What is handed back under each key, and what can be given there beside it. */
interface Things {
  /** IDE sessions, over when nobody says otherwise. Dates, owner and URLs go with the `status`. */
  sessions: [T.Session, T.Session & { recordings: T.Recording[] }];
  /** Recordings, ready when nobody says otherwise; `sessionId` names a session that is there. */
  recordings: [T.Recording];
}

/**
 * What `platforms.sda.seed` takes: lists of things, of which everything may be left out.
 *
 * The world `empty` holds the settings of the hub (recording is on, recordings are kept for 30 days) and no sessions; the client's
 * `hub.update` changes them.
 */
export type SdaSeeds = SeedLists<Things>;

/** What was stored, as the SDK's methods hand it out; an empty list for what was not seeded. */
export type SeededSda = SeededLists<Things>;

/** Factories: each makes one complete thing as the SDK hands it out, which is not stored. */
export type SdaBuild = Builders<Things>;

export const createSdaSeeding = (
  world: World<Tables>,
  platform: MockPlatform = sdaModels.platform,
): Seeding<SdaSeeds, SeededSda, SdaBuild> =>
  createGraphQLSeeding({ ...sdaModels, platform }, world, (store) =>
    seedSdaTenant(store, (world.tables.of('FileStore').get('default')?.url as string | undefined) ?? FILES_URL),
  );
