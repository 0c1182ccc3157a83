import { type PlatformAnswers, throttled } from '../engine/conditions/answers.js';

export const skilljarAnswers: PlatformAnswers = {
  errorBody: (detail) => ({ detail }),
  tooManyRequests: (waitMs) =>
    throttled(waitMs, (seconds) => ({
      detail: `Request was throttled.${seconds === undefined ? '' : ` Expected available in ${seconds} second${seconds === 1 ? '' : 's'}.`}`,
    })),
};
