import type { Context, Resolver, Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { challengesOf, change, first, get, insert, nowOf } from '../lookup.js';

const startTrack: Resolver = (args, context) => {
  const track = get(context, 'Track', args.trackID);
  const now = nowOf(context);
  if (track.participant && args.force !== true) return track;
  const { inviteID, mode, referrer, customParameters } = args;
  const of = { track: track.id, user: context.caller?.id };
  const shared = { ...of, startedAt: now, mode, customParameters: customParameters ?? [] };
  const { id } = insert(context, 'Play', { ...shared, track_invite: inviteID });
  const figures = { totalChallenges: challengesOf(context, track.id).length, completedChallenges: 0, completionPercent: 0, timeSpent: 0 };
  insert(context, 'PlayReportItem', { id, ...shared, team: track.team, trackInvite: inviteID, ...figures, referrer });
  insert(context, 'Sandbox', { ...of, invite: inviteID, state: 'active', created: now, last_activity_at: now, play: id });
  return change(context, 'Track', track.id, { status: 'started', started: now, participant: id });
};

function stop(context: Context, id: string): MockRow {
  const { participant } = get(context, 'Track', id);
  const sandbox = first(context, 'Sandbox', { play: participant });
  if (sandbox) change(context, 'Sandbox', sandbox.id, { state: 'stopped' });
  return change(context, 'Track', id, { status: 'stopped', stopped: nowOf(context), participant: null });
}

/** The actions of a learner on a track. */
export const trackPlayResolvers: Resolvers = {
  Mutation: {
    startTrack,
    stopTrack: (args, context) => stop(context, get(context, 'Track', args.trackID).id),
    stopAllTracks(_args, context) {
      for (const row of context.tables.of('Track').all((other) => Boolean(other.participant))) stop(context, row.id);
      return true;
    },
    skipToChallenge(args, context) {
      const track = get(context, 'Track', args.trackID);
      const target = get(context, 'Challenge', args.challengeID);
      for (const row of challengesOf(context, track.id)) {
        const status = (row.index as number) < (target.index as number) ? 'completed' : row.id === target.id ? 'started' : row.status;
        context.tables.of('Challenge').update(row.id, { status, skipped: status === 'completed' && row.status !== 'completed' });
      }
      return track;
    },
  },
};
