// Verbs, activity types and extensions of published registries: ADL's, cmi5's, and for one verb that of Tin Can.
import type { LearnerPlatform, LearningObject, ProgressRecord, ProgressStatus } from '../types.js';

const ADL = 'http://adlnet.gov/expapi';

export const VERBS: Readonly<Record<ProgressStatus | 'abandoned', string>> = {
  enrolled: `${ADL}/verbs/registered`,
  started: `${ADL}/verbs/initialized`,
  'in-progress': `${ADL}/verbs/progressed`,
  completed: `${ADL}/verbs/completed`,
  passed: `${ADL}/verbs/passed`,
  failed: `${ADL}/verbs/failed`,
  // Neither ADL nor cmi5 has a verb for access that ends by itself. Their `abandoned` and `terminated` are about a session.
  expired: 'http://id.tincanapi.com/verb/expired',
  abandoned: 'https://w3id.org/xapi/adl/verbs/abandoned',
};

/** ADL's activity types have neither paths nor tracks: both are whole packages of content, which ADL calls a course. */
export const ACTIVITY_TYPES: Readonly<Record<LearningObject['kind'], string>> = {
  course: `${ADL}/activities/course`,
  path: `${ADL}/activities/course`,
  track: `${ADL}/activities/course`,
  milestone: `${ADL}/activities/module`,
  lesson: `${ADL}/activities/lesson`,
  challenge: `${ADL}/activities/assessment`,
  session: `${ADL}/activities/simulation`,
};

export const PLATFORM_NAMES: Readonly<Record<LearnerPlatform, string>> = {
  skilljar: 'Skilljar',
  instruqt: 'Instruqt',
  learningPath: 'Thought Industries',
  sda: 'SDA IDEaaS',
};

/** Of cmi5: a whole number from 0 to 100. */
export const PROGRESS_EXTENSION = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

/** A session that failed is a fault of the system. ADL's `failed` would say that the learner did not reach a grade. */
export const verbOf = ({ status, object }: ProgressRecord): ProgressStatus | 'abandoned' =>
  status === 'failed' && object.kind === 'session' ? 'abandoned' : status;
