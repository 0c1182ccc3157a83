import { iso } from '../../demo.js';
import type { Context, Dict, Resolver, Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { teamOf } from '../lookup.js';
import { type PlayFilter, playsFor, reportPage } from './play-filter.js';

const sumOf = (plays: readonly MockRow[], field: string) => plays.reduce((sum, play) => sum + Number(play[field] ?? 0), 0);
const meanOf = (plays: readonly MockRow[], field: string) => (plays.length === 0 ? 0 : sumOf(plays, field) / plays.length);
const isComplete = (play: MockRow) => play.completionPercent === 100;
const different = (plays: readonly MockRow[], field: string) => [...new Set(plays.map((play) => String(play[field])))];
/** In percent. */
const share = (some: number, all: number) => (all === 0 ? 0 : (some / all) * 100);

function groups(plays: readonly MockRow[], field: string): [string, MockRow[]][] {
  return different(plays, field).map((value) => [value, plays.filter((play) => play[field] === value)]);
}

function userItem(user: string, plays: readonly MockRow[]): Dict {
  const complete = plays.filter(isComplete);
  return {
    id: user,
    user,
    plays: plays.length,
    playReportItems: plays.map(({ id }) => id),
    tracksStarted: different(plays, 'track').length,
    tracksCompleted: different(complete, 'track').length,
    completionRate: share(complete.length, plays.length),
    totalChallenges: sumOf(plays, 'totalChallenges'),
    completedChallenges: sumOf(plays, 'completedChallenges'),
    averageProgressPercent: meanOf(plays, 'completionPercent'),
    timeSpent: sumOf(plays, 'timeSpent'),
    lastStartedAt: different(plays, 'startedAt').sort().at(-1),
  };
}

const DAYS_MS = 30 * 86_400_000;

/** The period of a report, and a period of the same length before it. Default: the last thirty days. */
function periods({ dateRangeFilter }: PlayFilter, { now }: Context) {
  const at = (text: string | null | undefined, otherwise: number) => (text ? Date.parse(text) : otherwise);
  const to = at(dateRangeFilter?.to, now().getTime());
  const from = at(dateRangeFilter?.from, to - DAYS_MS);
  const range = (start: number, end: number) => ({ from: iso(new Date(start)), to: iso(new Date(end)) });
  return [range(from, to), range(from - (to - from), from - 1000)] as const;
}

function figures(plays: readonly MockRow[], { tables }: Context): Dict {
  const scores = plays.flatMap(({ playReview }) => tables.of('TrackReview').get(String(playReview)) ?? []);
  const learners = groups(plays, 'user');
  return {
    plays: plays.length,
    learnersReached: learners.length,
    timeSpent: sumOf(plays, 'timeSpent'),
    completionRate: share(plays.filter(isComplete).length, plays.length),
    averageReviewScore: scores.length > 0 ? meanOf(scores, 'score') : null,
    userCompletionRate: share(learners.filter(([, own]) => own.some(isComplete)).length, learners.length),
  };
}

/** A page of the tracks that were played in the period, sorted by their numbers in it. */
const trackPage: Resolver = (args, context, { team }) => {
  const input = args.input as PlayFilter;
  const [current, previous] = periods(input, context);
  const playsIn = (dateRangeFilter: PlayFilter['dateRangeFilter']) => playsFor(context, String(team), { ...input, dateRangeFilter });
  const before = playsIn(previous);
  const items = groups(playsIn(current), 'track').map(([track, plays]) => {
    const earlier = before.filter((play) => play.track === track);
    return { id: track, track, currentPeriod: figures(plays, context), previousPeriod: figures(earlier, context) };
  });
  return reportPage(items, ({ currentPeriod }) => currentPeriod, 'TrackInsightsItemPeriod', input);
};

const ofTeam: Resolver = (_args, _context, source) => ({ team: source.team });

/** The numbers of a report on the plays of a team. */
export const reportResolvers: Resolvers = {
  Team: {
    userReportPage(args, context, team) {
      const input = (args.input ?? {}) as PlayFilter;
      const items = groups(playsFor(context, team.id, input), 'user').map(([user, plays]) => userItem(user, plays));
      return reportPage(items, (item) => item, 'UserReportItem', input);
    },
    insights: (_args, _context, team) => ({ team: team.id }),
  },
  User: {
    reportItem(args, context, user) {
      const input = (args.input ?? {}) as PlayFilter;
      const plays = playsFor(context, teamOf(input as Dict, context).id, { ...input, userIds: [user.id] });
      return plays.length > 0 ? userItem(user.id, plays) : null;
    },
  },
  Insights: { play: ofTeam, track: ofTeam, consumption: ofTeam, consumptionTrack: ofTeam },
  TrackInsight: { page: trackPage },
  ConsumptionTrackInsight: { page: trackPage },
};
