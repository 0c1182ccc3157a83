import { get, list, post, update } from '../rest/index.js';
import type { IltMultiSessionEvent, IltMultiSessionEventCreate, IltMultiSessionEventUpdate } from '../types/ilt.js';
import type { PageQuery } from '../types/shared.js';

const EVENTS = '/v1/ilt-multi-session-events';
const EVENT = '/v1/ilt-multi-session-events/{multi_session_event_id}';

/** Live training events of several sessions; cancelled ones are left out. */
export const listIltMultiSessionEvents = /* @__PURE__ */ list<[], IltMultiSessionEvent, PageQuery | undefined>(EVENTS, 'PageQuery');

/**
 * One live training event of several sessions.
 * @official
 */
export const getIltMultiSessionEvent = /* @__PURE__ */ get<[multiSessionEventId: string], IltMultiSessionEvent>(EVENT);

/** Makes an event that sessions can be added to, under a live training lesson. */
export const createIltMultiSessionEvent = /* @__PURE__ */ post<[], IltMultiSessionEvent, IltMultiSessionEventCreate>(
  EVENTS,
  'IltMultiSessionEventCreate',
);

/** Changes what is given and leaves the rest. PUT may want `lesson` and `display_name`: better leave it at PATCH. */
export const updateIltMultiSessionEvent = /* @__PURE__ */ update<
  [multiSessionEventId: string],
  IltMultiSessionEvent,
  IltMultiSessionEventUpdate
>(EVENT, 'IltMultiSessionEventUpdate');
