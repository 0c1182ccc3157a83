import { get, list, update } from '../rest/index.js';
import type { ProgressToken, ProgressTokenUpdate } from '../types/lesson-progress.js';
import type { PageNumberQuery } from '../types/shared.js';

const TOKEN = '/v1/progresstokens/{progress_token_id}';

/**
 * Lists the progress tokens of the organization. Empty if the organization uses none.
 * @official
 */
export const listProgressTokens = /* @__PURE__ */ list<[], ProgressToken, PageNumberQuery | undefined>(
  '/v1/progresstokens',
  'PageNumberQuery',
);

/**
 * Retrieves a progress token.
 * @official
 */
export const getProgressToken = /* @__PURE__ */ get<[progressTokenId: string], ProgressToken>(TOKEN);

/** Reports progress with a token. May change the learner's progress in the lesson and complete the course. */
export const updateProgressToken = /* @__PURE__ */ update<[progressTokenId: string], ProgressToken, ProgressTokenUpdate>(
  TOKEN,
  'ProgressTokenUpdate',
);
