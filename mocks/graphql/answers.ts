import { type PlatformAnswers, throttled } from '../engine/conditions/answers.js';
import { MockReply } from '../engine/overrides.js';

/** Default responses of GraphQL platforms, if the platform's own are not known. `refusal`: the body of an exceeded rate limit. */
export const graphqlAnswers = (refusal: unknown): PlatformAnswers => ({
  errorBody: (message) => ({ message }),
  tooManyRequests: (waitMs) => throttled(waitMs, () => refusal),
  replies: {
    graphqlError: (message: string, extensions?: Readonly<Record<string, unknown>>) =>
      new MockReply({ kind: 'graphql', message, extensions }),
  },
});
