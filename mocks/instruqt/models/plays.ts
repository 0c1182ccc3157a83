import type { Helpers } from '../../engine/models/model.js';
import { type Fields, FROM_ZERO } from '../../engine/models/model.js';
import type { GraphQLModel } from '../../graphql/factories/model.js';
import type { Tables } from '../../graphql/tables.js';
import { TEAM_ID } from '../scenarios/demo-ids.js';
import { last, later } from './defaults.js';

type Help = Helpers<Tables>;

const challengesOf = ({ track }: Fields, { tables }: Help) => tables.of('Challenge').ids({ track }).length;
const number = (value: unknown) => (typeof value === 'number' ? value : undefined);

/** A play with its progress. The numbers are derived from each other and from the track's challenges. */
export const play: GraphQLModel = {
  name: 'PlayReportItem',
  fragment: 'PlayReport',
  extra: { team: 'Team' },
  limits: { completionPercent: [0, 100], totalChallenges: FROM_ZERO, completedChallenges: FROM_ZERO, timeSpent: FROM_ZERO },
  hasMany: { playReview: ['TrackReview', 'play'] },
  defaults: {
    track: last('Track'),
    team: (row, { tables }) => tables.of('Track').get(String(row.track))?.team ?? TEAM_ID,
    totalChallenges: (row, help) => challengesOf(row, help),
    completedChallenges: (row) => Math.floor((Number(row.totalChallenges) * (number(row.completionPercent) ?? 0)) / 100),
    completionPercent: (row) =>
      Number(row.totalChallenges) === 0 ? 0 : (Number(row.completedChallenges) / Number(row.totalChallenges)) * 100,
    timeSpent: (row, { generator, place }) => 300 + Number(row.completedChallenges) * 420 + generator.number(`${place}|time`, 300),
    startedAt: (row, help) => later(-24 * (1 + help.generator.number(`${help.place}|started`, 30)))(row, help),
    pauseDuration: 0,
    mode: 'embed',
    isDeveloperPlay: (row, { tables }) => {
      const developers = (tables.of('Track').get(String(row.track))?.developers ?? []) as unknown[];
      return developers.includes(row.user);
    },
    customParameters: [],
    activity: (row) => [{ time: row.startedAt, message: 'Track started' }],
  },
  after({ id, track, user, startedAt, mode, trackInvite, customParameters, ...figures }, { tables, insert, make, update, fail }) {
    const { totalChallenges, completedChallenges, completionPercent } = figures as Readonly<Record<string, number>>;
    checkFigures({ total: totalChallenges!, completed: completedChallenges!, percent: completionPercent! }, fail);
    insert('Play', { id, track, user, startedAt, mode, track_invite: trackInvite, customParameters });
    if (!trackInvite) return;
    // A play cannot use an invite that was not accepted.
    const [claim] = tables.of('InviteClaim').where({ trackInvite, user });
    if (claim) update('InviteClaim', claim.id, { playCount: Number(claim.playCount ?? 0) + 1 });
    else make('InviteClaim', { trackInvite, user, playCount: 1, claimedAt: startedAt });
  },
};

/** Rejects contradictory numbers. */
function checkFigures(
  { total, completed, percent }: Readonly<Record<'total' | 'completed' | 'percent', number>>,
  fail: Help['fail'],
): void {
  if (total === 0 && percent > 0)
    fail('completionPercent', 'the track has no challenges. Set `challenges` of the track, or `totalChallenges` of the play.');
  if (completed > total) fail('completedChallenges', `the play has only ${total} challenges, not ${completed}.`);
  // A partly completed challenge counts for one number but not for the other.
  if (Math.abs(percent * total - completed * 100) >= 100)
    fail('completionPercent', `${percent} % of ${total} challenges contradicts ${completed} completed challenges.`);
}
