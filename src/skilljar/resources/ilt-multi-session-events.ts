import { get, list, post, update } from '../rest/index.js';
import type { IltMultiSessionEvent, IltMultiSessionEventCreate, IltMultiSessionEventUpdate } from '../types/ilt.js';
import type { PageQuery } from '../types/shared.js';

const EVENTS = '/v1/ilt-multi-session-events';
const EVENT = '/v1/ilt-multi-session-events/{multi_session_event_id}';

/** Lists the live training events of several sessions. Canceled events are omitted. */
export const listIltMultiSessionEvents = /* @__PURE__ */ list<[], IltMultiSessionEvent, PageQuery | undefined>(EVENTS, 'PageQuery');

/**
 * Retrieves a live training event of several sessions.
 * @official
 */
export const getIltMultiSessionEvent = /* @__PURE__ */ get<[multiSessionEventId: string], IltMultiSessionEvent>(EVENT);

/** Creates a multi-session event of a live training lesson. */
export const createIltMultiSessionEvent = /* @__PURE__ */ post<[], IltMultiSessionEvent, IltMultiSessionEventCreate>(
  EVENTS,
  'IltMultiSessionEventCreate',
);

/** Updates only the given fields. PUT may require `lesson` and `display_name`: prefer PATCH. */
export const updateIltMultiSessionEvent = /* @__PURE__ */ update<
  [multiSessionEventId: string],
  IltMultiSessionEvent,
  IltMultiSessionEventUpdate
>(EVENT, 'IltMultiSessionEventUpdate');
