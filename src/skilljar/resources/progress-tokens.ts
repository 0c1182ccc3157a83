import { get, list, update } from '../rest/index.js';
import type { ProgressToken, ProgressTokenUpdate } from '../types/lesson-progress.js';
import type { PageNumberQuery } from '../types/shared.js';

const TOKEN = '/v1/progresstokens/{progress_token_id}';

/**
 * Progress tokens of the organisation. Organisations that use none get an empty list.
 * @official
 */
export const listProgressTokens = /* @__PURE__ */ list<[], ProgressToken, PageNumberQuery | undefined>(
  '/v1/progresstokens',
  'PageNumberQuery',
);

/**
 * One progress token.
 * @official
 */
export const getProgressToken = /* @__PURE__ */ get<[progressTokenId: string], ProgressToken>(TOKEN);

/** Reports progress by a token. May change the learner's progress in the lesson, and complete the course. */
export const updateProgressToken = /* @__PURE__ */ update<[progressTokenId: string], ProgressToken, ProgressTokenUpdate>(
  TOKEN,
  'ProgressTokenUpdate',
);
