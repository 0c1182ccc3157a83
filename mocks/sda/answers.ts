import type { PlatformAnswers } from '../engine/conditions/answers.js';
import { graphqlAnswers } from '../graphql/answers.js';

/** The message of Amazon's API Gateway, which is in front of SDA. */
const GATEWAY_WORDS: Readonly<Record<number, string>> = {
  502: 'Internal server error',
  503: 'Service Unavailable',
  504: 'Endpoint request timed out',
};

export const sdaAnswers: PlatformAnswers = {
  // The gateway's own responses have no Retry-After. `retryAfter: null` returns them unchanged.
  ...graphqlAnswers({ message: 'Too Many Requests' }),
  gateway: (status, headers) => Response.json({ message: GATEWAY_WORDS[status] ?? 'Internal server error' }, { status, headers }),
};
