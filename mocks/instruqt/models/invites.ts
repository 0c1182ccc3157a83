import { iso } from '../../demo.js';
import type { Helpers } from '../../engine/models/model.js';
import { entryOf, FROM_ZERO } from '../../engine/models/model.js';
import { didYouMean } from '../../engine/nearest.js';
import type { GraphQLModel } from '../../graphql/factories/model.js';
import type { Tables } from '../../graphql/tables.js';
import { TEAM_ID } from '../scenarios/demo-ids.js';
import { last, later } from './defaults.js';

const DAY_MS = 86_400_000;

const fromNow = ({ now }: Pick<Helpers<Tables>, 'now'>, ms: number) => iso(new Date(now().getTime() + ms));

/** Dates that determine a status. */
const DATES: Readonly<Record<string, readonly [starts: number, expires: number]>> = {
  upcoming: [7 * DAY_MS, 60 * DAY_MS],
  active: [-7 * DAY_MS, 60 * DAY_MS],
  expired: [-30 * DAY_MS, -DAY_MS],
};

export const invite: GraphQLModel = {
  name: 'TrackInvite',
  fragment: 'TrackInvite',
  belongsToMany: { tracks: ['Track', 'trackIDs'], trackEdges: ['Track', 'trackIDs'] },
  hasMany: { claims: ['InviteClaim', 'trackInvite'] },
  limits: { inviteLimit: FROM_ZERO },
  derived: { canClaim: 'it depends on the dates and on `inviteLimit`' },
  normalize({ status, ...input }, help) {
    if (status === undefined) return input;
    const known = Object.keys(DATES);
    const dates =
      entryOf(DATES, String(status)) ??
      help.fail('status', `status must be one of ${known.join(', ')}, not ${String(status)}.${didYouMean(String(status), known)}`);
    // No other type waits for its start.
    const type = status === 'upcoming' ? { type: 'live_event' } : {};
    if (status === 'upcoming' && input.type !== undefined && input.type !== 'live_event')
      help.fail('status', 'only invites of the type live_event can be upcoming.');
    return { ...type, startsAt: fromNow(help, dates[0]), expiresAt: fromNow(help, dates[1]), ...input };
  },
  defaults: {
    trackIDs: (_row, help) => [help.last('Track')],
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

export const inviteClaim: GraphQLModel = {
  name: 'InviteClaim',
  fragment: 'InviteClaim',
  defaults: {
    trackInvite: last('TrackInvite'),
    username: (row, { tables }) => (tables.of('User').get(row.user as string)?.profile as { slug?: string } | undefined)?.slug ?? 'someone',
    claimedAt: later(-24),
  },
};
