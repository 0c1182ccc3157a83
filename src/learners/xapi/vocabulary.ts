// Verbs, activity types and extensions of published registries: ADL, cmi5, and Tin Can for one verb.
import type { LearnerPlatform, LearningObject, ProgressRecord, ProgressStatus } from '../types.js';

const ADL = 'http://adlnet.gov/expapi';

export const VERBS: Readonly<Record<ProgressStatus | 'abandoned', string>> = {
  enrolled: `${ADL}/verbs/registered`,
  started: `${ADL}/verbs/initialized`,
  'in-progress': `${ADL}/verbs/progressed`,
  completed: `${ADL}/verbs/completed`,
  passed: `${ADL}/verbs/passed`,
  failed: `${ADL}/verbs/failed`,
  // ADL and cmi5 have no verb for access that expires. Their `abandoned` and `terminated` are about a session.
  expired: 'http://id.tincanapi.com/verb/expired',
  abandoned: 'https://w3id.org/xapi/adl/verbs/abandoned',
};

/** ADL's activity types include neither paths nor tracks: both are complete content packages, which ADL calls a course. */
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

/** From cmi5: an integer from 0 to 100. */
export const PROGRESS_EXTENSION = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

/** A failed session is a system failure. ADL's `failed` would mean that the learner did not pass. */
export const verbOf = ({ status, object }: ProgressRecord): ProgressStatus | 'abandoned' =>
  status === 'failed' && object.kind === 'session' ? 'abandoned' : status;
