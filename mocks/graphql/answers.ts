import { type PlatformAnswers, throttled } from '../engine/conditions/answers.js';
import { MockReply } from '../engine/overrides.js';

/** What GraphQL platforms answer where nothing is known of their own words. `refusal`: the body of a refusal by the rate limit. */
export const graphqlAnswers = (refusal: unknown): PlatformAnswers => ({
  errorBody: (message) => ({ message }),
  tooManyRequests: (waitMs) => throttled(waitMs, () => refusal),
  replies: {
    graphqlError: (message: string, extensions?: Readonly<Record<string, unknown>>) =>
      new MockReply({ kind: 'graphql', message, extensions }),
  },
});
