import { iso } from '../../demo.js';
import { slugOf } from '../../engine/generator.js';
import { type Defaults, type Fields, FROM_ZERO } from '../../engine/models/model.js';
import type { GraphQLModel } from '../../graphql/factories/model.js';
import type { Tables } from '../../graphql/tables.js';
import { sdaTenant } from '../scenarios/tenant.js';
import { named, when } from './defaults.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

const isOver = ({ status }: Fields) => status === 'ENDED' || status === 'FAILED';
const isOwned = ({ status }: Fields) => status !== 'WARM_POOL';
const canJoin = ({ status }: Fields) => status === 'READY' || status === 'ACTIVE' || status === 'INACTIVE';
const ms = (value: unknown) => Date.parse(String(value));
const owner = (row: Fields) => (row.sessionOwner as { userId?: string } | null | undefined)?.userId ?? null;

/** A session according to its status: its owner, its start and end, and whether users can join it. */
export const session: GraphQLModel = {
  name: 'SessionResponseType',
  fragment: 'Session',
  key: 'sessionId',
  limits: { sessionDurationMs: FROM_ZERO, idleTime: FROM_ZERO },
  hasMany: { recordings: ['SessionRecordingType', 'sessionId'] },
  normalize: (input) =>
    input.sessionOwner === undefined && isOwned(input) ? { ...input, sessionOwner: input.ownerId ? { userId: input.ownerId } : {} } : input,
  defaults: {
    status: 'ENDED',
    objectVersion: 1,
    instanceId: named('instance'),
    reservationId: named('reservation'),
    meteringReservationId: named('metering'),
    tenantId: sdaTenant.tenantId,
    ownerId: owner,
    creationUserId: owner,
    projectId: when(isOwned, named('project')),
    versionId: when(isOwned, named('version')),
    sessionType: 'DEFAULT',
    sessionVisibility: 'DEFAULT',
    supportedIdes: ['TIA Portal'],
    language: 'en-US',
    idleTime: 1800,
    sessionMetadata: () => ({}),
    creationTimestamp: (row, { generator, now, place }) => {
      // A running session started recently.
      const age = isOver(row) ? DAY_MS + generator.number(`${place}|age`, 60) * DAY_MS : HOUR_MS / 4;
      const began = row.sessionStartTimestamp ?? iso(new Date(now().getTime() - age));
      return row.sessionEndTimestamp && ms(began) > ms(row.sessionEndTimestamp)
        ? iso(new Date(ms(row.sessionEndTimestamp) - HOUR_MS))
        : began;
    },
    sessionStartTimestamp: when(isOwned, (row) => row.creationTimestamp),
    sessionStartTimestampMs: when(isOwned, (row) => ms(row.sessionStartTimestamp)),
    sessionEndTimestamp: when(isOver, (row) =>
      iso(new Date(ms(row.sessionStartTimestamp) + ((row.sessionDurationMs as number | undefined) ?? HOUR_MS))),
    ),
    sessionEndTimestampMs: when(isOver, (row) => ms(row.sessionEndTimestamp)),
    sessionDurationMs: when(isOver, (row) => ms(row.sessionEndTimestamp) - ms(row.sessionStartTimestamp)),
    updateTimestamp: (row) => row.sessionEndTimestamp ?? row.creationTimestamp,
    streamingUrl: when(canJoin, (row) => `https://stream.example.com/${String(row.id)}`),
    websocketChannel: when(canJoin, (row) => `channel-${String(row.id)}`),
  },
};

export const sessionOwner: Defaults<Tables> = {
  userName: (_row, { generator, place }) => generator.text(place, 'name', 'User'),
  userEmail: (row, { generator, place }) => ({
    value: `${slugOf(String(row.userName)).replaceAll('-', '.')}.${generator.mark(place)}@example.com`,
  }),
  tenantId: sdaTenant.tenantId,
  tenantName: sdaTenant.tenantName,
};
