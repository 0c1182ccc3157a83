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

/** Lists the registrations for live training, of one session or all. */
export const listViltSessionRegistrations = /* @__PURE__ */ list<[], ViltSessionRegistration, ViltSessionRegistrationListQuery | undefined>(
  REGISTRATIONS,
  'ViltSessionRegistrationListQuery',
);

/**
 * Retrieves a registration, with learner and lesson.
 * @official
 */
export const getViltSessionRegistration = /* @__PURE__ */ get<[viltSessionRegistrationId: string], ViltSessionRegistrationDetail>(
  REGISTRATION,
);

/** Registers a learner for live training. The learner must be enrolled in the course. */
export const createViltSessionRegistration = /* @__PURE__ */ post<[], ViltSessionRegistrationDetail, ViltSessionRegistrationCreate>(
  REGISTRATIONS,
  'ViltSessionRegistrationCreate',
);

/** Records whether the learner attended. Other fields cannot change. */
export const updateViltSessionRegistration = /* @__PURE__ */ update<
  [viltSessionRegistrationId: string],
  ViltSessionAttendance,
  ViltSessionRegistrationUpdate
>(REGISTRATION, 'ViltSessionRegistrationUpdate');

/**
 * Permanently deletes a registration. The learner then counts as absent.
 * @official
 */
export const deleteViltSessionRegistration = /* @__PURE__ */ remove<[viltSessionRegistrationId: string]>(REGISTRATION, { confirm: true });
