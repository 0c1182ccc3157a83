import type { PlatformAnswers } from '../engine/conditions/answers.js';
import { graphqlAnswers } from '../graphql/answers.js';

/** What Amazon's API Gateway says, which stands before SDA. */
const GATEWAY_WORDS: Readonly<Record<number, string>> = {
  502: 'Internal server error',
  503: 'Service Unavailable',
  504: 'Endpoint request timed out',
};

export const sdaAnswers: PlatformAnswers = {
  // The gateway's own refusals have no Retry-After: `retryAfter: null` gives them as they are.
  ...graphqlAnswers({ message: 'Too Many Requests' }),
  gateway: (status, headers) => Response.json({ message: GATEWAY_WORDS[status] ?? 'Internal server error' }, { status, headers }),
};
