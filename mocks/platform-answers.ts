import type { MockName } from './addresses.js';
import type { PlatformAnswers } from './engine/conditions/answers.js';
import { instruqtAnswers } from './instruqt/answers.js';
import { learningPathAnswers } from './learning-path/answers.js';
import { sdaAnswers } from './sda/answers.js';
import { skilljarAnswers } from './skilljar/answers.js';

/** The responses of each platform under conditions. */
export const PLATFORM_ANSWERS: Readonly<Record<MockName, PlatformAnswers>> = {
  instruqt: instruqtAnswers,
  sda: sdaAnswers,
  skilljar: skilljarAnswers,
  learningPath: learningPathAnswers,
};

/** The response of a platform when its rate limit is exceeded. */
export const tooManyRequests = (name: MockName, waitMs: number | undefined): Response => PLATFORM_ANSWERS[name].tooManyRequests(waitMs);
