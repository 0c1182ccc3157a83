import { explainErrorCode } from '../../src/instruqt/error-codes.js';
import type { PlatformAnswers } from '../engine/conditions/answers.js';
import { MockReply } from '../engine/overrides.js';
import { graphqlAnswers } from '../graphql/answers.js';

/** `BE_034_EntityNotFound`: what is known of 34, else the words of the code. */
const meaningOf = (code: string) => explainErrorCode(code)?.meaning ?? code.replace(/^BE_\d+_/, '').replace(/(?<=[a-z])(?=[A-Z])/g, ' ');

export const instruqtAnswers: PlatformAnswers = {
  // Nobody has published a refusal of this platform by its rate. Its public clients treat any 429 alike, so a plain one must do.
  ...graphqlAnswers({ errors: [{ message: 'Too many requests' }] }),
  replies: {
    graphqlError: (code: string, message = meaningOf(code)) => new MockReply({ kind: 'graphql', message, extensions: { code } }),
  },
};
