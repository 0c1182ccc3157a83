import { get, list, post, update } from '../rest/index.js';
import type {
  TrainingCreditCode,
  TrainingCreditCodeCreate,
  TrainingCreditCodeCreated,
  TrainingCreditCodeDetail,
  TrainingCreditCodeListQuery,
  TrainingCreditCodeUpdate,
  TrainingCreditCodeUpdated,
} from '../types/training-credit-codes.js';

const CODES = '/v1/training-credit-codes';
const CODE = '/v1/training-credit-codes/{training_credit_code_id}';

/** Training credit codes of the organisation. */
export const listTrainingCreditCodes = /* @__PURE__ */ list<[], TrainingCreditCode, TrainingCreditCodeListQuery | undefined>(
  CODES,
  'TrainingCreditCodeListQuery',
);

/**
 * One training credit code, with who may use it and what for.
 * @official
 */
export const getTrainingCreditCode = /* @__PURE__ */ get<[trainingCreditCodeId: string], TrainingCreditCodeDetail>(CODE);

/** Makes a code with credits on it, for learners to pay with. No call deletes it; it can be set to expire. */
export const createTrainingCreditCode = /* @__PURE__ */ post<[], TrainingCreditCodeCreated, TrainingCreditCodeCreate>(
  CODES,
  'TrainingCreditCodeCreate',
);

/** Changes what is given and leaves the rest. Groups and offers are added and removed, not replaced. */
export const updateTrainingCreditCode = /* @__PURE__ */ update<
  [trainingCreditCodeId: string],
  TrainingCreditCodeUpdated,
  TrainingCreditCodeUpdate
>(CODE, 'TrainingCreditCodeUpdate', { only: 'PATCH' });
