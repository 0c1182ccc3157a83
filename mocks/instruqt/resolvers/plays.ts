import { connection } from '../../graphql/connection.js';
import { type Context, type Dict, platformError, type Resolver, type Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { challengesOf, change, defined, get, insert, list, nowOf, teamOf, trackOf } from '../lookup.js';
import { type PlayFilter, playsFor, reportPage } from './play-filter.js';

const time = (value: unknown) => Date.parse(String(value));

const playReports: Resolver = (args, context) => {
  const input = args.input as PlayFilter;
  const found = playsFor(context, teamOf(args.input as Dict, context).id, input);
  return reportPage(found, (row) => row, 'PlayReportItem', input);
};

/** The events of a track within a period. Default: the last thirty days. */
function statistics(track: MockRow, args: Dict, context: Context) {
  const end = args.end === undefined || args.end === null ? context.now().getTime() : time(args.end);
  const start = args.start === undefined || args.start === null ? end - 30 * 86_400_000 : time(args.start);
  const within = list(context, 'PlayReportItem', { track: track.id }).filter((row) => {
    const at = time(row.startedAt);
    return at >= start && at <= end && !(args.filterDevelopers === true && row.isDeveloperPlay === true);
  });
  const scores = list(context, 'TrackReview', { track: track.id }).map((row) => row.score as number);
  return {
    id: track.id,
    track: track.id,
    title: track.title,
    slug: track.slug,
    started_total: within.length,
    completed_total: within.filter((row) => row.completionPercent === 100).length,
    restarted_total: 0,
    average_review_score: scores.length ? scores.reduce((sum, score) => sum + score, 0) / scores.length : null,
    challenges: challengesOf(context, track.id).map(({ id, title }) => ({ id, title })),
  };
}

function teamStatistics(args: Dict, context: Context) {
  const team = teamOf(args, context).id;
  const wanted = args.trackIDs as string[] | undefined;
  const tracks = list(context, 'Track', { team }).filter(({ id }) => !wanted?.length || wanted.includes(id));
  const all = tracks.map((row) => statistics(row, args, context));
  const sum = (field: 'started_total' | 'completed_total') => all.reduce((total, each) => total + each[field], 0);
  return { started_total: sum('started_total'), completed_total: sum('completed_total'), restarted_total: 0, track_statistics: all };
}

/** The fields of the review input are unknown. The mock accepts the fields of a review, and the ids that could identify its track. */
function reviewFrom(input: unknown): { score?: unknown; content?: unknown; track?: unknown; play?: unknown } {
  const { score, content, trackID, trackId, track, playID, playId, play } = (
    typeof input === 'object' && input !== null ? input : {}
  ) as Dict;
  return defined({ score, content, track: trackID ?? trackId ?? track, play: playID ?? playId ?? play });
}

export const playResolvers: Resolvers = {
  Query: {
    playReports,
    playReportItem: (args, context) => get(context, 'PlayReportItem', args.playID),
    statistics: (args, context) => ({ track: statistics(trackOf(args, context), args, context) }),
    teamStatistics,
    organizationStatistics: teamStatistics,
    trackReviews(args, context) {
      const reviews = list(context, 'TrackReview', { track: get(context, 'Track', args.trackID).id });
      return connection(reviews, args.first as number | null, args.after as string | null);
    },
  },
  Mutation: {
    createTrackReview(args, context) {
      const review = reviewFrom(args.input);
      const track = review.track ?? (review.play ? get(context, 'Play', review.play).track : undefined);
      if (!track) throw platformError('The review names no track');
      const made = { user: context.caller?.id, created_at: nowOf(context), updated_at: nowOf(context) };
      return insert(context, 'TrackReview', { score: 0, content: '', ...review, track: get(context, 'Track', track).id, ...made });
    },
    updateTrackReview: (args, context) =>
      change(context, 'TrackReview', args.id, { ...reviewFrom(args.input), updated_at: nowOf(context) }),
  },
  Track: {
    statistics: (args, context, track) => statistics(track, { ...args, start: '1970-01-01T00:00:00Z' }, context),
  },
};
