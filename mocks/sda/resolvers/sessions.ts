import { demoLearner, iso } from '../../demo.js';
import { type Context, type Dict, platformError, type Resolver, type Resolvers } from '../../graphql/platform.js';
import type { MockRow } from '../../graphql/tables.js';
import { grantFile } from '../files.js';
import { sdaTenant } from '../scenarios/tenant.js';
import { passTime } from './lifecycle.js';

/** A table at the current time. */
function table(context: Context, type: string) {
  passTime(context);
  return context.tables.of(type);
}

const sessions = (context: Context) => table(context, 'SessionResponseType');
const recordings = (context: Context) => table(context, 'SessionRecordingType');

export const sdaNotFound = (what: string, id: string) => platformError(`${what} ${id} not found`);

function recordingOf(args: Dict, context: Context): MockRow {
  const row = recordings(context).get(args.recordingId as string);
  if (!row) throw sdaNotFound('Session recording', args.recordingId as string);
  return row;
}

const hasStatus = (args: Dict) => (row: MockRow) => !Array.isArray(args.statuses) || args.statuses.includes(row.status);

/** One page of sessions. The platform does not document whether its first page is 0 or 1. Here it is 1. */
function page(args: Dict, rows: MockRow[]) {
  const { page: number, pageSize } = args.pagination as { page: number; pageSize: number };
  if (number < 1 || pageSize < 1) throw platformError('page and pageSize must be at least 1');
  const start = (number - 1) * pageSize;
  return { items: rows.slice(start, start + pageSize), pages: Math.ceil(rows.length / pageSize), itemCount: rows.length };
}

/**
 * A session that was started here becomes ready after it is first read, or after half a minute on the mock clock. A caller that waits makes
 * progress even if the test does not advance the clock.
 */
const readSession: Resolver = (args, context) => {
  const row = sessions(context).get(args.sessionId as string);
  if (!row) throw sdaNotFound('Session', args.sessionId as string);
  if (row.status === 'PENDING' && row.startedHere) sessions(context).update(row.id, { status: 'READY' });
  return row;
};

const startSession: Resolver = (args, context) => {
  const { sessionId, projectId, versionId, language } = args.input as Record<string, string>;
  const known = sessionId === undefined ? undefined : sessions(context).get(sessionId);
  if (known?.streamingUrl) return known;
  const id = sessionId ?? `session-${context.tables.store.nextId()}`;
  const now = context.now();
  return sessions(context).insert({
    id,
    sessionId: id,
    startedHere: true,
    objectVersion: 1,
    status: 'PENDING',
    instanceId: `instance-${id}`,
    projectId,
    versionId,
    language,
    tenantId: sdaTenant.tenantId,
    ownerId: 'user-jane',
    creationUserId: 'user-jane',
    sessionOwner: { userId: 'user-jane', userName: demoLearner.name, userEmail: { value: demoLearner.email }, ...sdaTenant },
    sessionType: 'DEFAULT',
    sessionVisibility: 'DEFAULT',
    creationTimestamp: iso(now),
    updateTimestamp: iso(now),
    sessionStartTimestamp: iso(now),
    sessionStartTimestampMs: now.getTime(),
    idleTime: 1800,
    streamingUrl: `https://stream.example.com/${id}`,
    websocketChannel: `channel-${id}`,
  });
};

const updateHubConfig: Resolver = (args, context) => {
  const input = args.input as Dict;
  // The old settings apply to a session that has already ended.
  passTime(context);
  // The effect of an explicit null is undocumented. Here it changes nothing.
  const change = Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null));
  return context.tables.of('HubConfigType').update('default', change);
};

export const sdaResolvers: Resolvers = {
  Query: {
    readAllSessions: (args, context) => page(args, sessions(context).all(hasStatus(args))),
    readAllSessionsByTenantId: (args, context) =>
      page(
        args,
        sessions(context).all((row) => row.tenantId === args.tenantId && hasStatus(args)(row)),
      ),
    readSession,
    readAllSessionRecordings: (_args, context) => recordings(context).all(),
    readSessionRecording: recordingOf,
    readSessionRecordingsBySession: (args, context) =>
      recordings(context).all((row) => row.sessionId === args.sessionId && hasStatus(args)(row)),
    readHubConfig: (_args, context) => context.tables.of('HubConfigType').get('default'),
  },
  Mutation: {
    startSession,
    updateHubConfig,
    getRecordingPlaybackUrl(args, context) {
      const row = recordingOf(args, context);
      const { fileKey } = (row.sessionRecordingFile ?? { fileKey: `recordings/${row.id}.mp4` }) as { fileKey: string };
      return { recordingId: row.id, playbackUrl: grantFile(context, fileKey), thumbnailUrl: row.thumbnailUrl };
    },
  },
};
