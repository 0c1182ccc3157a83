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
/** What the platform works out by itself, so that nobody can say it. */
type Derived = 'play_count' | 'canClaim' | 'claimCount' | 'currentUserClaim' | 'currentUserClaimed';

/** What is handed back under each key, and what can be given there beside it. */
interface Things {
  /** People; those who are put into no team join that of the key. `teams: [{ node: { slug: 'acme' }, role: 'instructor' }]`. */
  users: [T.User, T.User & { teams: { node: T.Team; role: T.RoleName }[] }];
  /** Teams with what they have. Without `users` the owner of the key alone belongs to them. */
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
  /** Invitations to join a team, with the token, which stands in the mail that the platform sends. */
  teamInvites: [T.TeamInvite & { token: string }];
  tags: [T.Tag, T.Tag & Owned];
  tagGroups: [T.TagGroup, T.TagGroup & Owned];
  teamSecrets: [T.TeamSecret, Omit<T.TeamSecret, 'tracks' | 'config_versions'>];
  /** Shared sandbox configs; one that is given no `versions` has a published one. */
  sandboxConfigs: [T.SandboxConfig, T.SandboxConfig & Owned & { versions: T.SandboxConfigVersion[] }];
  sandboxConfigVersions: [T.SandboxConfigVersion, T.SandboxConfigVersion & Owned & { config: T.SandboxConfig }];
  /** Tracks with their challenges, scripts and sandbox. */
  tracks: [T.Track, Omit<T.Track, 'challenges' | Derived> & { challenges: Challenge[]; scripts: T.TrackScript[]; config: T.TrackConfig }];
  challenges: [T.Challenge, Challenge];
  trackReviews: [T.TrackReview];
  /** Hot start pools; `tracks` and `configs` are the things themselves. How many sandboxes stand by follows from `size` and `status`. */
  hotStartPools: [T.HotStartPool, Omit<T.HotStartPool, 'tracks' | 'configs'> & { tracks: T.TrackRef[]; configs: T.SandboxConfig[] }];
  /** Track invites. A `status` sets `startsAt` and `expiresAt` accordingly. */
  invites: [T.TrackInvite, Omit<T.TrackInvite, 'trackEdges' | Derived> & { tracks: T.TrackRef[]; claims: T.InviteClaim[] }];
  inviteClaims: [T.InviteClaim];
  sandboxes: [T.Sandbox];
  /** Plays: how far somebody came with a track. One by an invite is a claim of it too. */
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
 * What `platforms.instruqt.seed` takes: lists of things, of which everything may be left out.
 *
 * The world `empty` holds the team of the slug `acme` (named Acme) and its owner, the user whom the key stands for. What names no team
 * belongs to that one; for another, name it: `tracks: [{ team: { slug: 'bolt' } }]`, or seed it in `teams`. To change the team itself or its
 * owner, call the client's `teams.update` or `platforms.store`: seeds only add.
 */
export type InstruqtSeeds = SeedLists<Things>;

/** What was stored, as the SDK's methods hand it out; an empty list for what was not seeded. */
export type SeededInstruqt = SeededLists<Things>;

/** Factories: each makes one complete thing as the SDK hands it out, which is not stored. */
export type InstruqtBuild = Builders<Things>;

export const createInstruqtSeeding = (
  world: World<Tables>,
  platform: MockPlatform = instruqtModels.platform,
): Seeding<InstruqtSeeds, SeededInstruqt, InstruqtBuild> =>
  createGraphQLSeeding({ ...instruqtModels, platform }, world, seedInstruqtAccount);
