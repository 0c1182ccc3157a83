import { iso } from '../demo.js';
import type { Dict } from '../graphql/platform.js';
import type { Help, Kind } from '../graphql/seedPlan.js';
import { TEAM_ID } from './ids.js';

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
  read({ status, ...given }, help) {
    if (status === undefined) return given;
    const dates = DATES[String(status)];
    if (!dates) throw new TypeError(`An invite is ${Object.keys(DATES).join(', ')}, not ${String(status)}.`);
    return { startsAt: fromNow(help, dates[0]), expiresAt: fromNow(help, dates[1]), ...given };
  },
  defaults: {
    trackIDs: (_row, { last }) => [last('Track')],
    team: (row, { tables }) => tables.of('Track').get(String((row.trackIDs as string[])[0]))?.team ?? TEAM_ID,
    publicTitle: (row) => row.title,
    type: 'self_paced',
    accessSetting: 'anyone',
    shareMethod: 'link',
    inviteLimit: 50,
    canClaim: true,
    currentUserAllowed: true,
    startsAt: (_row, help) => fromNow(help, DATES.active![0]),
    expiresAt: (_row, help) => fromNow(help, DATES.active![1]),
    created: (row) => iso(new Date(Date.parse(String(row.startsAt)) - 30 * DAY_MS)),
  },
};

const challengesOf = ({ track }: Dict, { tables }: Help) => tables.of('Challenge').all((row) => row.track === track);
const number = (value: unknown) => (typeof value === 'number' ? value : undefined);

/** A play, as far as somebody has come: the figures follow from each other and from the track's challenges. */
export const playKind: Kind = {
  type: 'PlayReportItem',
  fragment: 'PlayReport',
  extra: { team: 'Team' },
  parts: { playReview: ['TrackReview', 'play'] },
  defaults: {
    track: (_row, { last }) => last('Track'),
    team: (row, { tables }) => tables.of('Track').get(String(row.track))?.team ?? TEAM_ID,
    totalChallenges: (row, help) => challengesOf(row, help).length,
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
  after({ id, track, user, startedAt, mode, trackInvite, customParameters }, { tables, insert, make, update }) {
    insert('Play', { id, track, user, startedAt, mode, track_invite: trackInvite, customParameters });
    if (!trackInvite) return;
    // Nobody plays by an invite that was not accepted.
    const claim = tables.of('InviteClaim').find((row) => row.trackInvite === trackInvite && row.user === user);
    if (claim) update('InviteClaim', claim.id, { playCount: Number(claim.playCount ?? 0) + 1 });
    else make('InviteClaim', { trackInvite, user, playCount: 1, claimedAt: startedAt });
  },
};
