import { get, list, post, remove, update } from '../rest/index.js';
import type {
  ViltSessionAttendance,
  ViltSessionRegistration,
  ViltSessionRegistrationCreate,
  ViltSessionRegistrationDetail,
  ViltSessionRegistrationListQuery,
  ViltSessionRegistrationUpdate,
} from '../types/vilt.js';

const REGISTRATIONS = '/v1/vilt-session-registrations';
const REGISTRATION = '/v1/vilt-session-registrations/{vilt_session_registration_id}';

/** Who is registered for live training, for one session or all. */
export const listViltSessionRegistrations = /* @__PURE__ */ list<[], ViltSessionRegistration, ViltSessionRegistrationListQuery | undefined>(
  REGISTRATIONS,
  'ViltSessionRegistrationListQuery',
);

/**
 * One registration, with learner and lesson.
 * @official
 */
export const getViltSessionRegistration = /* @__PURE__ */ get<[viltSessionRegistrationId: string], ViltSessionRegistrationDetail>(
  REGISTRATION,
);

/** Registers a learner, who must be enrolled in the course already, for live training. */
export const createViltSessionRegistration = /* @__PURE__ */ post<[], ViltSessionRegistrationDetail, ViltSessionRegistrationCreate>(
  REGISTRATIONS,
  'ViltSessionRegistrationCreate',
);

/** Records whether the learner attended; nothing else can be changed. */
export const updateViltSessionRegistration = /* @__PURE__ */ update<
  [viltSessionRegistrationId: string],
  ViltSessionAttendance,
  ViltSessionRegistrationUpdate
>(REGISTRATION, 'ViltSessionRegistrationUpdate');

/**
 * Deletes a registration for good; the learner counts as not having attended.
 * @official
 */
export const deleteViltSessionRegistration = /* @__PURE__ */ remove<[viltSessionRegistrationId: string]>(REGISTRATION);
