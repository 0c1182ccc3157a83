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

/** The records of each key, and additional input fields. */
interface Things {
  /** IDE sessions. Default: ended sessions. The `status` determines dates, owner and URLs. */
  sessions: [T.Session, T.Session & { recordings: T.Recording[] }];
  /** Recordings. Default: ready recordings. `sessionId` refers to an existing session. */
  recordings: [T.Recording];
}

/**
 * The input of `platforms.sda.seed`: lists of records. All fields are optional.
 *
 * The initial data `empty` contains the settings of the hub (recording is on, recordings are stored for 30 days) and no sessions. Use the
 * client's `hub.update` to change them.
 */
export type SdaSeeds = SeedLists<Things>;

/** The stored records, in the form of the SDK's results. A key that was not seeded has an empty list. */
export type SeededSda = SeededLists<Things>;

/** Factories: each returns one complete record in the form of the SDK's results, without storing it. */
export type SdaBuild = Builders<Things>;

export const createSdaSeeding = (
  world: World<Tables>,
  platform: MockPlatform = sdaModels.platform,
): Seeding<SdaSeeds, SeededSda, SdaBuild> =>
  createGraphQLSeeding({ ...sdaModels, platform }, world, (store) =>
    seedSdaTenant(store, (world.tables.of('FileStore').get('default')?.url as string | undefined) ?? FILES_URL),
  );
