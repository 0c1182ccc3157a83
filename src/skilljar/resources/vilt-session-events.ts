import { get, list } from '../rest/index.js';
import type { ViltSessionEvent, ViltSessionEventListQuery } from '../types/vilt.js';

/** Meetings of live training, with the session that each belongs to. */
export const listViltSessionEvents = /* @__PURE__ */ list<[], ViltSessionEvent, ViltSessionEventListQuery | undefined>(
  '/v1/vilt-session-events',
  'ViltSessionEventListQuery',
);

/**
 * One meeting of live training.
 * @official
 */
export const getViltSessionEvent = /* @__PURE__ */ get<[viltSessionEventId: string], ViltSessionEvent>(
  '/v1/vilt-session-events/{vilt_session_event_id}',
);
