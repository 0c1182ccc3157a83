import type { SdaClient } from '../../sda/client/index.js';
import type { SessionSummary } from '../../sda/generated/types.js';
import { lastTimeOf } from '../last-time.js';
import { positioned } from '../pages.js';
import { type Source, sameAddress, stated, within } from '../source.js';
import type { ProgressRecordOf, ProgressStatus } from '../types.js';

type Record = ProgressRecordOf<'sda'>;

/** A session in a pool has no learner and no progress. */
const STATUSES: Readonly<{ [status: string]: ProgressStatus }> = {
  PENDING: 'enrolled',
  READY: 'enrolled',
  ACTIVE: 'in-progress',
  INACTIVE: 'in-progress',
  ENDED: 'completed',
  FAILED: 'failed',
};

function sessionRecord(raw: SessionSummary): Record {
  const { sessionOwner: owner } = raw;
  return stated<Record>({
    platform: 'sda',
    key: `sda:session:${raw.sessionId}`,
    learner: stated<Record['learner']>({ id: owner?.userId, email: owner?.userEmail.value, name: owner?.userName }),
    object: { kind: 'session', id: raw.sessionId, title: `IDE session ${raw.sessionId}` },
    // The SDK does not know this status. Only the existence of the session is certain.
    status: STATUSES[raw.status] ?? 'started',
    timeSpentMs: raw.sessionDurationMs,
    enrolledAt: raw.creationTimestamp,
    startedAt: raw.sessionStartTimestamp,
    completedAt: raw.status === 'ENDED' ? raw.sessionEndTimestamp : undefined,
    lastActivityAt: raw.updateTimestamp,
    raw,
  });
}

/** SDA IDEaaS: sessions and their owners. The platform can only list all sessions, so finding one learner reads all of them. */
export function sdaSource(client: SdaClient): Source<'sda'> {
  return {
    platform: 'sda',
    async find(email, options) {
      for await (const { sessionOwner: raw } of client.sessions.list({}, options)) {
        if (!raw || !sameAddress(raw.userEmail.value, email)) continue;
        return [{ platform: 'sda', id: raw.userId, email: raw.userEmail.value, name: raw.userName, raw }];
      }
      return [];
    },
    async *progress(account, options) {
      for await (const session of client.sessions.list({}, options)) {
        if (sameAddress(session.sessionOwner?.userEmail.value, account.email)) yield sessionRecord(session);
      }
    },
    async erasure({ id, email }, options) {
      let sessions = 0;
      for await (const session of client.sessions.list({}, options)) {
        if (sameAddress(session.sessionOwner?.userEmail.value, email)) sessions += 1;
      }
      return {
        holds: ['the name and email address of a session owner', `${sessions} sessions`, 'recordings of these sessions, if there are any'],
        steps: [],
        askVendor: [`Erase the user with the id ${id}, and their sessions and recordings.`],
      };
    },
    async *activity({ period, position, options, addresses }) {
      const wanted = addresses && new Set(addresses);
      for await (const part of positioned((cursor) => client.sessions.list({}, { ...options, cursor }), position)) {
        yield part
          .filter(({ item }) => item.sessionOwner)
          .map(({ item, position: after, fraction }) => ({ record: sessionRecord(item), position: after, fraction }))
          .filter(({ record }) => wanted?.has(record.learner.email?.trim().toLowerCase() ?? '') ?? true)
          .filter(({ record }) => within(period, () => lastTimeOf(record)));
      }
    },
  };
}
