import type * as T from '../../../src/instruqt/generated/types.js';
import type { World } from '../../engine/models/schema.js';
import type { Builders, SeededLists, SeedLists } from '../../engine/models/seed-types.js';
import type { Seeding } from '../../engine/models/seeding.js';
import { createGraphQLSeeding } from '../../graphql/factories/index.js';
import type { MockPlatform } from '../../graphql/platform.js';
import type { Tables } from '../../graphql/tables.js';
import { seedInstruqtAccount } from '../scenarios/demo.js';
import { instruqtModels } from './index.js';

type Challenge = Omit<T.Challenge, 'track'> & { track: T.Track; scripts: T.ChallengeScript[] };
type Owned = { team: T.TeamRef };
/** Fields that the platform derives, so that seeds cannot set them. */
type Derived = 'play_count' | 'canClaim' | 'claimCount' | 'currentUserClaim' | 'currentUserClaimed';

/** The records of each key, and additional input fields. */
interface Things {
  /** Users. Users without a team join the team of the key. `teams: [{ node: { slug: 'acme' }, role: 'instructor' }]`. */
  users: [T.User, T.User & { teams: { node: T.Team; role: T.RoleName }[] }];
  /** Teams with their records. Without `users`, the owner of the key is the only member. */
  teams: [
    T.Team,
    T.Team & {
      users: { node: T.User; role: T.RoleName }[];
      invites: (T.TeamInvite & { token: string })[];
      tracks: Things['tracks'][1][];
      tagGroups: T.TagGroup[];
      hotStartPools: Things['hotStartPools'][1][];
      hostImages: T.HostImage[];
      customResources: T.CustomResource[];
      landingPages: T.LandingPage[];
      ltiToolRegistrations: T.LtiRegistration[];
    },
  ];
  /** Invitations to join a team, with the token of the platform's email. */
  teamInvites: [T.TeamInvite & { token: string }];
  tags: [T.Tag, T.Tag & Owned];
  tagGroups: [T.TagGroup, T.TagGroup & Owned];
  teamSecrets: [T.TeamSecret, Omit<T.TeamSecret, 'tracks' | 'config_versions'>];
  /** Shared sandbox configs. A config without `versions` gets a published one. */
  sandboxConfigs: [T.SandboxConfig, T.SandboxConfig & Owned & { versions: T.SandboxConfigVersion[] }];
  sandboxConfigVersions: [T.SandboxConfigVersion, T.SandboxConfigVersion & Owned & { config: T.SandboxConfig }];
  /** Tracks with their challenges, scripts and sandbox. */
  tracks: [T.Track, Omit<T.Track, 'challenges' | Derived> & { challenges: Challenge[]; scripts: T.TrackScript[]; config: T.TrackConfig }];
  challenges: [T.Challenge, Challenge];
  trackReviews: [T.TrackReview];
  /** Hot start pools. `tracks` and `configs` contain the records themselves. `size` and `status` determine how many sandboxes are ready. */
  hotStartPools: [T.HotStartPool, Omit<T.HotStartPool, 'tracks' | 'configs'> & { tracks: T.TrackRef[]; configs: T.SandboxConfig[] }];
  /** Track invites. A `status` sets `startsAt` and `expiresAt` accordingly. */
  invites: [T.TrackInvite, Omit<T.TrackInvite, 'trackEdges' | Derived> & { tracks: T.TrackRef[]; claims: T.InviteClaim[] }];
  inviteClaims: [T.InviteClaim];
  sandboxes: [T.Sandbox];
  /** Plays of a track, with their progress. A play with an invite is also a claim of it. */
  plays: [T.PlayReport, T.PlayReport & Owned];
  labs: [T.Lab, Omit<T.Lab, 'modified' | 'activeSession' | 'refs'> & { createdAt: string; createdBy: T.UserRef }];
  labSessions: [T.LabSession, T.LabSession & { url: string }];
  /** Landing pages. `isPublished` sets `publishedAt`. */
  landingPages: [T.LandingPage, Omit<T.LandingPage, Derived>];
  hostImages: [T.HostImage];
  terraformModules: [T.TerraformModule];
  customResources: [T.CustomResource, T.CustomResource & Owned];
  webhooks: [T.Webhook, T.Webhook & Owned];
  ltiRegistrations: [T.LtiRegistration, T.LtiRegistration & Owned];
}

/**
 * The input of `platforms.instruqt.seed`: lists of records. All fields are optional.
 *
 * The initial data `empty` contains the team with the slug `acme` (named Acme) and its owner, the user of the key. Records without a team
 * belong to it. For another team, name it: `tracks: [{ team: { slug: 'bolt' } }]`, or seed it in `teams`. Seeds only add records: to change
 * the team or its owner, call the client's `teams.update` or use `platforms.store`.
 */
export type InstruqtSeeds = SeedLists<Things>;

/** The stored records, in the form of the SDK's results. A key that was not seeded has an empty list. */
export type SeededInstruqt = SeededLists<Things>;

/** Factories: each returns one complete record in the form of the SDK's results, without storing it. */
export type InstruqtBuild = Builders<Things>;

export const createInstruqtSeeding = (
  world: World<Tables>,
  platform: MockPlatform = instruqtModels.platform,
): Seeding<InstruqtSeeds, SeededInstruqt, InstruqtBuild> =>
  createGraphQLSeeding({ ...instruqtModels, platform }, world, seedInstruqtAccount);
