// The events of Instruqt that changes in the mock cause. The fields are documented for track.challenge_attempted only. The other events
// have the same ids.
import type { Dict } from '../graphql/platform.js';
import type { MockRow, Tables } from '../graphql/tables.js';

/** An event without the fields that all events have. */
export type InstruqtEventData = { readonly type: string } & Dict;

/** The ids that all events of a play contain. */
export function playEvent(tables: Tables, play: MockRow, type: string, more: Dict = {}): InstruqtEventData {
  const { track, user, team, trackInvite: invite } = play;
  const [claim] = invite ? tables.of('InviteClaim').where({ trackInvite: invite, user }) : [];
  const parameters = (play.customParameters ?? []) as readonly { key: string; value: string }[];
  return {
    type,
    track_id: track,
    track_slug: tables.of('Track').get(String(track))?.slug,
    participant_id: play.id,
    user_id: user,
    organization_id: team,
    invite_id: invite ?? null,
    ...(claim && { claim_id: claim.id }),
    is_developer_play: play.isDeveloperPlay === true,
    custom_parameters: Object.fromEntries(parameters.map(({ key, value }) => [key, value])),
    total_challenges: play.totalChallenges,
    ...more,
  };
}

export const challengeEvent = (tables: Tables, play: MockRow, challenge: MockRow, type: string, more: Dict = {}) =>
  playEvent(tables, play, `track.challenge_${type}`, { challenge_id: challenge.id, challenge_index: challenge.index, ...more });

/** The events of a learner's work on a challenge. A challenge belongs to the running play of its track. */
function ofChallenge(tables: Tables, before: MockRow | undefined, after: MockRow): InstruqtEventData[] {
  const playId = before && tables.of('Track').get(String(after.track))?.participant;
  const play = typeof playId === 'string' ? tables.of('PlayReportItem').get(playId) : undefined;
  if (!play) return [];
  const event = (type: string, more?: Dict) => challengeEvent(tables, play, after, type, more);
  const attempts = (row: MockRow | undefined) => ((row?.attempts ?? []) as unknown[]).length;
  const became = (status: string) => before?.status !== status && after.status === status;
  return [
    ...(became('started') ? [event('started')] : []),
    ...(attempts(after) > attempts(before) ? [event('attempted', { completed: after.status === 'completed' })] : []),
    ...(became('completed') ? [event(after.skipped === true ? 'skipped' : 'completed')] : []),
  ];
}

/** The events of one change of the store. */
export function instruqtEvents(tables: Tables, table: string, before: MockRow | undefined, after: MockRow): InstruqtEventData[] {
  if (table === 'instruqt.Challenge') return ofChallenge(tables, before, after);
  if (table !== 'instruqt.PlayReportItem') return [];
  const isCompleted = after.completionPercent === 100 && before?.completionPercent !== 100;
  return [
    ...(before ? [] : [playEvent(tables, after, 'track.started')]),
    ...(isCompleted ? [playEvent(tables, after, 'track.completed')] : []),
  ];
}
