import { iso } from '../../demo.js';
import { didYouMean } from '../../engine/nearest.js';
import { entryOf, FROM_ZERO, type Help, type Kind } from '../../graphql/factories/model.js';
import type { Dict } from '../../graphql/platform.js';
import { TEAM_ID } from '../scenarios/demo-ids.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const fromNow = ({ now }: Pick<Help, 'now'>, ms: number) => iso(new Date(now().getTime() + ms));

/** Dates from which the platform works out a status. */
const DATES: Readonly<Record<string, readonly [starts: number, expires: number]>> = {
  upcoming: [7 * DAY_MS, 60 * DAY_MS],
  active: [-7 * DAY_MS, 60 * DAY_MS],
  expired: [-30 * DAY_MS, -DAY_MS],
};

export const inviteKind: Kind = {
  type: 'TrackInvite',
  fragment: 'TrackInvite',
  lists: { tracks: ['Track', 'trackIDs'], trackEdges: ['Track', 'trackIDs'] },
  parts: { claims: ['InviteClaim', 'trackInvite'] },
  limits: { inviteLimit: FROM_ZERO },
  instead: { canClaim: 'it follows from the dates and from `inviteLimit`' },
  read({ status, ...given }, help) {
    if (status === undefined) return given;
    const known = Object.keys(DATES);
    const dates =
      entryOf(DATES, String(status)) ??
      help.fail('status', `an invite is ${known.join(', ')}, not ${String(status)}.${didYouMean(String(status), known)}`);
    // No other type waits for its beginning.
    const type = status === 'upcoming' ? { type: 'live_event' } : {};
    if (status === 'upcoming' && given.type !== undefined && given.type !== 'live_event')
      help.fail('status', 'only an invite of the type live_event can be upcoming.');
    return { ...type, startsAt: fromNow(help, dates[0]), expiresAt: fromNow(help, dates[1]), ...given };
  },
  defaults: {
    trackIDs: (_row, { last }) => [last('Track')],
    team: (row, { tables }) => tables.of('Track').get(String((row.trackIDs as string[])[0]))?.team ?? TEAM_ID,
    publicTitle: (row) => row.title,
    type: 'self_paced',
    accessSetting: 'anyone',
    shareMethod: 'link',
    inviteLimit: 50,
    currentUserAllowed: true,
    startsAt: (_row, help) => fromNow(help, DATES.active![0]),
    expiresAt: (_row, help) => fromNow(help, DATES.active![1]),
    created: (row) => iso(new Date(Date.parse(String(row.startsAt)) - 30 * DAY_MS)),
  },
};

const challengesOf = ({ track }: Dict, { tables }: Help) => tables.of('Challenge').count((row) => row.track === track);
const number = (value: unknown) => (typeof value === 'number' ? value : undefined);

/** A play, as far as somebody has come: the figures follow from each other and from the track's challenges. */
export const playKind: Kind = {
  type: 'PlayReportItem',
  fragment: 'PlayReport',
  extra: { team: 'Team' },
  limits: { completionPercent: [0, 100], totalChallenges: FROM_ZERO, completedChallenges: FROM_ZERO, timeSpent: FROM_ZERO },
  parts: { playReview: ['TrackReview', 'play'] },
  defaults: {
    track: (_row, { last }) => last('Track'),
    team: (row, { tables }) => tables.of('Track').get(String(row.track))?.team ?? TEAM_ID,
    totalChallenges: (row, help) => challengesOf(row, help),
    completedChallenges: (row) => Math.floor((Number(row.totalChallenges) * (number(row.completionPercent) ?? 0)) / 100),
    completionPercent: (row) =>
      Number(row.totalChallenges) === 0 ? 0 : (Number(row.completedChallenges) / Number(row.totalChallenges)) * 100,
    timeSpent: (row, { generator, place }) => 300 + Number(row.completedChallenges) * 420 + generator.number(`${place}|time`, 300),
    startedAt: (_row, help) => fromNow(help, -DAY_MS - help.generator.number(`${help.place}|started`, 30) * DAY_MS),
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
    // Nobody plays by an invite that was not accepted.
    const claim = tables.of('InviteClaim').find((row) => row.trackInvite === trackInvite && row.user === user);
    if (claim) update('InviteClaim', claim.id, { playCount: Number(claim.playCount ?? 0) + 1 });
    else make('InviteClaim', { trackInvite, user, playCount: 1, claimedAt: startedAt });
  },
};

/** Refuses figures that cannot all be true. */
function checkFigures(
  { total, completed, percent }: Readonly<Record<'total' | 'completed' | 'percent', number>>,
  fail: Help['fail'],
): void {
  if (total === 0 && percent > 0)
    fail('completionPercent', 'the track has no challenges to complete: give it `challenges`, or the play `totalChallenges`.');
  if (completed > total) fail('completedChallenges', `the play has only ${total} challenges, not ${completed}.`);
  // A challenge that is half done counts towards the one figure and not towards the other.
  if (Math.abs(percent * total - completed * 100) >= 100)
    fail('completionPercent', `${percent} % of ${total} challenges are not the ${completed} that are completed.`);
}
