import type * as T from '../../../src/sda/generated/types.js';
import { createGraphQLSeeding, type GraphQLSeeding } from '../../graphql/factories/index.js';
import type { Seed } from '../../graphql/factories/types.js';
import type { SeedingWorld } from '../../graphql/factories/world.js';
import { FILES_URL } from '../files.js';
import { sdaPlatform } from '../platform.js';
import { seedSdaTenant } from '../scenarios/demo.js';
import { sdaPlan } from './index.js';

interface Things {
  /** IDE sessions, over when nobody says otherwise. Dates, owner and URLs go with the `status`. */
  sessions: T.Session & { recordings: T.Recording[] };
  /** Recordings, ready when nobody says otherwise; `sessionId` names a session that is there. */
  recordings: T.Recording;
}

/**
 * What `platforms.sda.seed` takes: lists of things, of which everything may be left out.
 *
 * The world `empty` holds the settings of the hub (recording is on, recordings are kept for 30 days) and no sessions; the client's
 * `hub.update` changes them.
 */
export type SdaSeeds = { readonly [K in keyof Things]?: readonly Seed<Things[K]>[] | undefined };

/** What was stored, as the SDK's methods hand it out; an empty list for what was not seeded. */
export interface SeededSda {
  sessions: T.Session[];
  recordings: T.Recording[];
}

/** Factories: each makes one complete thing as the SDK hands it out, which is not stored. */
export interface SdaBuild {
  readonly session: (given?: Seed<Things['sessions']>) => T.Session;
  readonly recording: (given?: Seed<Things['recordings']>) => T.Recording;
}

/** Seeds and factories of SDA IDEaaS. */
export function createSdaSeeding(world: SeedingWorld): GraphQLSeeding<SdaSeeds, SeededSda, SdaBuild> {
  const seeding = createGraphQLSeeding({
    platform: sdaPlatform,
    plan: sdaPlan,
    world,
    account: (store) => seedSdaTenant(store, (world.tables.of('FileStore').get('default')?.url as string | undefined) ?? FILES_URL),
    factories: { session: 'sessions', recording: 'recordings' },
  });
  return seeding as unknown as GraphQLSeeding<SdaSeeds, SeededSda, SdaBuild>;
}
