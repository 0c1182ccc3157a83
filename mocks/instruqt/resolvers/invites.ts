import { skipTake } from '../../graphql/connection.js';
import { type Context, type Dict, platformError, type Resolver, type Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { remove } from '../cascade.js';
import { change, first, get, given, insert, list, notFound, nowOf, teamOf } from '../lookup.js';

const claimsOf = (context: Context, trackInvite: unknown) => list(context, 'InviteClaim', { trackInvite });

/** How long before a live event new users can join. */
const EARLY_MS = 24 * 3_600_000;

/** `upcoming` more than a day before a live event starts, `expired` after its end, otherwise `active`. */
function statusOf(invite: MockRow, context: Context): string {
  const now = context.now().getTime();
  const at = (value: unknown) => (typeof value === 'string' ? Date.parse(value) : undefined);
  if (invite.type === 'live_event' && (at(invite.startsAt) ?? now) > now + EARLY_MS) return 'upcoming';
  return (at(invite.expiresAt ?? invite.inviteTTL) ?? Number.POSITIVE_INFINITY) <= now ? 'expired' : 'active';
}

/** Whether another user can claim it. */
function canClaim(invite: MockRow, context: Context): boolean {
  const { inviteLimit } = invite;
  const isFull = typeof inviteLimit === 'number' && claimsOf(context, invite.id).length >= inviteLimit;
  return statusOf(invite, context) === 'active' && !isFull;
}

const claimOf = (context: Context, invite: string, user: string | undefined) =>
  first(context, 'InviteClaim', { trackInvite: invite, user });

const claimTrackInvite: Resolver = (args, context) => {
  const invite = get(context, 'TrackInvite', args.inviteID);
  if (statusOf(invite, context) === 'expired') throw notFound('TrackInvite', invite.id);
  const user = context.caller?.id;
  if (claimOf(context, invite.id, user)) throw platformError('The invite is already claimed by this user');
  if (!canClaim(invite, context)) throw platformError('The invite cannot be claimed');
  const username = (context.caller?.profile as { slug?: string } | undefined)?.slug;
  const claim = { trackInvite: invite.id, user, username, playCount: 0, claimedAt: nowOf(context) };
  return insert(context, 'InviteClaim', { ...claim, customParameters: args.customParameters ?? [] });
};

/** A learner of an invite, as its instructors see them: derived from a claim. */
function student(claim: MockRow, context: Context): Dict {
  const last = list(context, 'PlayReportItem', { user: claim.user, trackInvite: claim.trackInvite }).at(-1);
  return {
    id: claim.id,
    user: claim.user,
    claim: claim.id,
    accessed_at: claim.claimedAt,
    activeSandboxesTotal: 0,
    inspectable: true,
    raisedHandAt: claim.raisedHandAt ?? null,
    inviteTracks: get(context, 'TrackInvite', claim.trackInvite).trackIDs,
    ...(last && {
      track: last.track,
      last_activity_at: last.startedAt,
      completed_at: last.completionPercent === 100 ? last.startedAt : null,
    }),
  };
}

const studentsOf = (args: Dict, context: Context): Dict[] => claimsOf(context, args.inviteID).map((claim) => student(claim, context));

function claimBy(args: Dict, context: Context): MockRow {
  if (typeof args.claimID === 'string') return get(context, 'InviteClaim', args.claimID);
  const user = (args.userID as string | undefined) ?? context.caller?.id;
  const found = claimOf(context, args.inviteID as string, user);
  if (!found) throw notFound('InviteClaim', `${String(args.inviteID)} of ${String(user)}`);
  return found;
}

function setHand(context: Context, claim: MockRow, raisedHandAt: string | null): Dict {
  return student(change(context, 'InviteClaim', claim.id, { raisedHandAt }), context);
}

function invitesOf(args: Dict, context: Context): MockRow[] {
  const invites = list(context, 'TrackInvite', { team: teamOf(args, context).id });
  const { status, statuses } = (args.filters ?? {}) as { status?: string; statuses?: string[] };
  const wanted = statuses ?? (status && status !== 'all' ? [status] : undefined);
  return wanted?.length ? invites.filter((row) => wanted.includes(statusOf(row, context))) : invites;
}

/** The content of an invite. In the mocks, invites contain only tracks, as in `trackEdges`. */
const contentOf: Resolver = (_args, context, invite) =>
  ((invite.trackIDs ?? []) as string[]).map((refID, index) => ({
    id: `${invite.id}-${refID}`,
    type: 'track',
    index,
    refID,
    node: { ...get(context, 'Track', refID), __typename: 'Track' },
  }));

export const inviteResolvers: Resolvers = {
  Query: {
    trackInvites: invitesOf,
    trackInvitesV2: (args, context) => skipTake(invitesOf(args, context), undefined),
    viewInvite(args, context) {
      const invite = get(context, 'TrackInvite', args.inviteID);
      if (statusOf(invite, context) === 'expired') throw notFound('TrackInvite', invite.id);
      return invite;
    },
    trackInviteClaim: claimBy,
    userTrackInvites: (args, context) => list(context, 'InviteClaim', { user: args.userID }).map((row) => row.trackInvite),
    students: studentsOf,
    student: (args, context) => student(claimBy(args, context), context),
    studentStatistics(args, context) {
      const all = studentsOf(args, context);
      const completedTotal = all.filter((row) => row.completed_at).length;
      return { inProgressTotal: all.length - completedTotal, completedTotal };
    },
  },
  Mutation: {
    createTrackInvite(args, context) {
      const { id: _id, ...input } = given(args.invite as Dict);
      const trackIDs = (input.trackIDs ?? []) as string[];
      const tracks = trackIDs.map((id) => get(context, 'Track', id));
      const now = nowOf(context);
      const team = tracks[0]?.team ?? teamOf({}, context).id;
      return insert(context, 'TrackInvite', { title: 'Invite', ...input, trackIDs, team, created: now, last_updated: now });
    },
    updateTrackInvite(args, context) {
      const { id, ...input } = args.invite as Dict;
      return change(context, 'TrackInvite', id, { ...input, last_updated: nowOf(context) });
    },
    deleteTrackInvite: (args, context) => remove(context, 'TrackInvite', get(context, 'TrackInvite', args.inviteID).id),
    claimTrackInvite,
    // The argument for the claim is undocumented, so any likely name is accepted.
    deleteTrackInviteClaim(args, context) {
      const claim = claimBy({ ...args, claimID: args.claimID ?? args.inviteClaimID ?? args.trackInviteClaimID ?? args.id }, context);
      context.tables.of('InviteClaim').delete(claim.id);
      return claim;
    },
    createInviteAuthor(args, context) {
      const author = { id: `${String(args.inviteID)}-${String(args.userID)}`, user: get(context, 'User', args.userID).id };
      const invite = get(context, 'TrackInvite', args.inviteID);
      change(context, 'TrackInvite', invite.id, { authors: [...((invite.authors ?? []) as object[]), author] });
      return author;
    },
    deleteInviteAuthor(args, context) {
      const invite = get(context, 'TrackInvite', args.inviteID);
      const authors = ((invite.authors ?? []) as { user: string }[]).filter(({ user }) => user !== args.userID);
      change(context, 'TrackInvite', invite.id, { authors });
      return true;
    },
    toggleRaisedHand(args, context) {
      const claim = claimBy({ inviteID: args.inviteID }, context);
      return setHand(context, claim, claim.raisedHandAt ? null : nowOf(context));
    },
    lowerHand: (args, context) => setHand(context, claimBy(args, context), null),
  },
  TrackInvite: {
    tracks: (_args, _context, invite) => invite.trackIDs ?? [],
    trackEdges: (_args, _context, invite) => ((invite.trackIDs ?? []) as string[]).map((node) => ({ node })),
    contentEdges: contentOf,
    claimsPage: (_args, context, invite) => skipTake(claimsOf(context, invite.id), undefined),
    status: (_args, context, invite) => statusOf(invite, context),
    canClaim: (_args, context, invite) => canClaim(invite, context),
    claimCount: (_args, context, invite) => claimsOf(context, invite.id).length,
    currentUserClaim: (_args, context, invite) => claimOf(context, invite.id, context.caller?.id) ?? null,
    currentUserClaimed: (_args, context, invite) => Boolean(claimOf(context, invite.id, context.caller?.id)),
  },
};
