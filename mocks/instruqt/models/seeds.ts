import type * as T from '../../../src/instruqt/generated/types.js';
import { createGraphQLSeeding, type GraphQLSeeding } from '../../graphql/factories/index.js';
import type { Seed } from '../../graphql/factories/types.js';
import type { SeedingWorld } from '../../graphql/factories/world.js';
import { instruqtPlatform } from '../platform.js';
import { seedInstruqtAccount } from '../scenarios/demo.js';
import { instruqtPlan } from './index.js';

type Challenge = Omit<T.Challenge, 'track'> & { track: T.Track; scripts: T.ChallengeScript[] };
type Owned = { team: T.TeamRef };
/** What the platform works out by itself, so that nobody can say it. */
type Derived = 'play_count' | 'canClaim' | 'claimCount' | 'currentUserClaim' | 'currentUserClaimed';

interface Things {
  /** People; those who are put into no team join that of the key. `teams: [{ node: { slug: 'acme' }, role: 'instructor' }]`. */
  users: T.User & { teams: { node: T.Team; role: T.RoleName }[] };
  /** Teams with what they have. Without `users` the owner of the key alone belongs to them. */
  teams: T.Team & {
    users: { node: T.User; role: T.RoleName }[];
    invites: (T.TeamInvite & { token: string })[];
    tracks: Things['tracks'][];
    tagGroups: T.TagGroup[];
    hotStartPools: Things['hotStartPools'][];
    hostImages: T.HostImage[];
    customResources: T.CustomResource[];
    landingPages: T.LandingPage[];
    ltiToolRegistrations: T.LtiRegistration[];
  };
  /** Invitations to join a team. */
  teamInvites: T.TeamInvite & { token: string };
  tags: T.Tag & Owned;
  tagGroups: T.TagGroup & Owned;
  teamSecrets: Omit<T.TeamSecret, 'tracks' | 'config_versions'>;
  /** Shared sandbox configs; one that is given no `versions` has a published one. */
  sandboxConfigs: T.SandboxConfig & Owned & { versions: T.SandboxConfigVersion[] };
  sandboxConfigVersions: T.SandboxConfigVersion & Owned & { config: T.SandboxConfig };
  /** Tracks with their challenges, scripts and sandbox. */
  tracks: Omit<T.Track, 'challenges' | Derived> & { challenges: Challenge[]; scripts: T.TrackScript[]; config: T.TrackConfig };
  challenges: Challenge;
  trackReviews: T.TrackReview;
  /** Hot start pools; `tracks` and `configs` are the things themselves. How many sandboxes stand by follows from `size` and `status`. */
  hotStartPools: Omit<T.HotStartPool, 'tracks' | 'configs'> & { tracks: T.TrackRef[]; configs: T.SandboxConfig[] };
  /** Track invites. A `status` sets `startsAt` and `expiresAt` accordingly. */
  invites: Omit<T.TrackInvite, 'trackEdges' | Derived> & { tracks: T.TrackRef[]; claims: T.InviteClaim[] };
  inviteClaims: T.InviteClaim;
  sandboxes: T.Sandbox;
  /** Plays: how far somebody came with a track. One by an invite is a claim of it too. */
  plays: T.PlayReport & Owned;
  labs: Omit<T.Lab, 'modified' | 'activeSession' | 'refs'> & { createdAt: string; createdBy: T.UserRef };
  labSessions: T.LabSession & { url: string };
  /** Landing pages. `isPublished` sets `publishedAt`. */
  landingPages: Omit<T.LandingPage, Derived>;
  hostImages: T.HostImage;
  terraformModules: T.TerraformModule;
  customResources: T.CustomResource & Owned;
  webhooks: T.Webhook & Owned;
  ltiRegistrations: T.LtiRegistration & Owned;
}

/**
 * What `platforms.instruqt.seed` takes: lists of things, of which everything may be left out.
 *
 * The world `empty` holds the team of the slug `acme` (named Acme) and its owner, the user whom the key stands for. What names no team
 * belongs to that one; for another, name it: `tracks: [{ team: { slug: 'bolt' } }]`, or seed it in `teams`. To change the team itself or its
 * owner, call the client's `teams.update` or `platforms.store`: seeds only add.
 */
export type InstruqtSeeds = { readonly [K in keyof Things]?: readonly Seed<Things[K]>[] | undefined };

/** What was stored, as the SDK's methods hand it out; an empty list for what was not seeded. */
export interface SeededInstruqt {
  users: T.User[];
  teams: T.Team[];
  /** With the token, which stands in the mail that the platform sends. */
  teamInvites: (T.TeamInvite & { token: string })[];
  tags: T.Tag[];
  tagGroups: T.TagGroup[];
  teamSecrets: T.TeamSecret[];
  sandboxConfigs: T.SandboxConfig[];
  sandboxConfigVersions: T.SandboxConfigVersion[];
  tracks: T.Track[];
  challenges: T.Challenge[];
  trackReviews: T.TrackReview[];
  hotStartPools: T.HotStartPool[];
  invites: T.TrackInvite[];
  inviteClaims: T.InviteClaim[];
  sandboxes: T.Sandbox[];
  plays: T.PlayReport[];
  labs: T.Lab[];
  labSessions: T.LabSession[];
  landingPages: T.LandingPage[];
  hostImages: T.HostImage[];
  terraformModules: T.TerraformModule[];
  customResources: T.CustomResource[];
  webhooks: T.Webhook[];
  ltiRegistrations: T.LtiRegistration[];
}

const FACTORIES = {
  user: 'users',
  team: 'teams',
  teamInvite: 'teamInvites',
  tag: 'tags',
  tagGroup: 'tagGroups',
  teamSecret: 'teamSecrets',
  sandboxConfig: 'sandboxConfigs',
  sandboxConfigVersion: 'sandboxConfigVersions',
  track: 'tracks',
  challenge: 'challenges',
  trackReview: 'trackReviews',
  hotStartPool: 'hotStartPools',
  invite: 'invites',
  inviteClaim: 'inviteClaims',
  sandbox: 'sandboxes',
  play: 'plays',
  lab: 'labs',
  labSession: 'labSessions',
  landingPage: 'landingPages',
  hostImage: 'hostImages',
  terraformModule: 'terraformModules',
  customResource: 'customResources',
  webhook: 'webhooks',
  ltiRegistration: 'ltiRegistrations',
} as const satisfies Record<string, keyof Things>;

/** Factories: each makes one complete thing as the SDK hands it out, which is not stored. */
export type InstruqtBuild = {
  readonly [N in keyof typeof FACTORIES]: (given?: Seed<Things[(typeof FACTORIES)[N]]>) => SeededInstruqt[(typeof FACTORIES)[N]][number];
};

/** Seeds and factories of Instruqt. */
export function createInstruqtSeeding(world: SeedingWorld): GraphQLSeeding<InstruqtSeeds, SeededInstruqt, InstruqtBuild> {
  const seeding = createGraphQLSeeding({
    platform: instruqtPlatform,
    plan: instruqtPlan,
    world,
    account: seedInstruqtAccount,
    factories: FACTORIES,
  });
  return seeding as unknown as GraphQLSeeding<InstruqtSeeds, SeededInstruqt, InstruqtBuild>;
}
