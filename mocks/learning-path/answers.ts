import type { PlatformAnswers } from '../engine/conditions/answers.js';
import { graphqlAnswers } from '../graphql/answers.js';

// Only the status and the headers are documented.
const usual = graphqlAnswers({ errors: [{ message: 'Rate limit exceeded' }] });

export const learningPathAnswers: PlatformAnswers = {
  ...usual,
  tooManyRequests(waitMs) {
    const response = usual.tooManyRequests(waitMs);
    response.headers.set('x-ratelimit-remaining', '0');
    // A time in the platform's format. Clients compare it with their own clock, and the mock clock would be in the past.
    if (waitMs !== undefined) response.headers.set('x-ratelimit-reset', String(Math.ceil((Date.now() + waitMs) / 1000)));
    return response;
  },
};
