import { get, list } from '../rest/index.js';
import type { ViltSessionEvent, ViltSessionEventListQuery } from '../types/vilt.js';

/** Lists the live training events, each with its session. */
export const listViltSessionEvents = /* @__PURE__ */ list<[], ViltSessionEvent, ViltSessionEventListQuery | undefined>(
  '/v1/vilt-session-events',
  'ViltSessionEventListQuery',
);

/**
 * Retrieves a live training event.
 * @official
 */
export const getViltSessionEvent = /* @__PURE__ */ get<[viltSessionEventId: string], ViltSessionEvent>(
  '/v1/vilt-session-events/{vilt_session_event_id}',
);
