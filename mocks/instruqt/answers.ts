import { explainErrorCode } from '../../src/instruqt/error-codes.js';
import type { PlatformAnswers } from '../engine/conditions/answers.js';
import { MockReply } from '../engine/overrides.js';
import { graphqlAnswers } from '../graphql/answers.js';

/** `BE_034_EntityNotFound`: the meaning of 34 if it is known, otherwise the words of the code. */
const meaningOf = (code: string) => explainErrorCode(code)?.meaning ?? code.replace(/^BE_\d+_/, '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ');

export const instruqtAnswers: PlatformAnswers = {
  // The platform's response to an exceeded rate limit is not documented. Its public clients treat any 429 alike, so this is a plain one.
  ...graphqlAnswers({ errors: [{ message: 'Too many requests' }] }),
  replies: {
    graphqlError: (code: string, message = meaningOf(code)) => new MockReply({ kind: 'graphql', message, extensions: { code } }),
  },
};
