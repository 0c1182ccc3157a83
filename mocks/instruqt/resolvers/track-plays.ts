import { iso } from '../../demo.js';
import type { Context, Resolver, Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { challengesOf, change, get } from '../lookup.js';

const startTrack: Resolver = (args, context) => {
  const track = get(context, 'Track', args.trackID);
  const now = iso(context.now());
  if (track.participant && args.force !== true) return track;
  const play = context.tables.of('Play').insert({
    track: track.id,
    user: context.caller?.id,
    startedAt: now,
    mode: args.mode,
    track_invite: args.inviteID,
    customParameters: args.customParameters ?? [],
  });
  const total = challengesOf(context, track.id).length;
  const { mode, trackInvite, customParameters } = {
    mode: play.mode,
    trackInvite: play.track_invite,
    customParameters: play.customParameters,
  };
  context.tables.of('PlayReportItem').insert({
    id: play.id,
    team: track.team,
    track: track.id,
    user: play.user,
    startedAt: now,
    mode,
    trackInvite,
    customParameters,
    totalChallenges: total,
    completedChallenges: 0,
    completionPercent: 0,
    timeSpent: 0,
    referrer: args.referrer,
  });
  const sandbox = { track: track.id, user: play.user, invite: args.inviteID, state: 'active', created: now, last_activity_at: now };
  context.tables.of('Sandbox').insert({ ...sandbox, play: play.id });
  return change(context, 'Track', track.id, { status: 'started', started: now, participant: play.id });
};

function stop(context: Context, id: string): MockRow {
  const { participant } = get(context, 'Track', id);
  const sandbox = context.tables.of('Sandbox').find((row) => participant !== undefined && row.play === participant);
  if (sandbox) change(context, 'Sandbox', sandbox.id, { state: 'stopped' });
  return change(context, 'Track', id, { status: 'stopped', stopped: iso(context.now()), participant: null });
}

/** What a learner does with a track. */
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
