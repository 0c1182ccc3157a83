import { get, list, post, update } from '../rest/index.js';
import type { IltSession, IltSessionInput } from '../types/ilt.js';
import type { PageQuery } from '../types/shared.js';

const SESSIONS = '/v1/ilt-sessions';
const SESSION = '/v1/ilt-sessions/{ilt_session_id}';

/**
 * Lists the live training sessions.
 * @official
 */
export const listIltSessions = /* @__PURE__ */ list<[], IltSession, PageQuery | undefined>(SESSIONS, 'PageQuery');

/**
 * Retrieves a live training session.
 * @official
 */
export const getIltSession = /* @__PURE__ */ get<[iltSessionId: string], IltSession>(SESSION);

/** Creates a live training session of a lesson or of a multi-session event. */
export const createIltSession = /* @__PURE__ */ post<[], IltSession, IltSessionInput>(SESSIONS, 'IltSessionInput');

/** Replaces a live training session. Pass every required field: there is no partial update. */
export const updateIltSession = /* @__PURE__ */ update<[iltSessionId: string], IltSession, IltSessionInput>(SESSION, 'IltSessionInput', {
  only: 'PUT',
});
