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

/** Lists the training credit codes of the organization. */
export const listTrainingCreditCodes = /* @__PURE__ */ list<[], TrainingCreditCode, TrainingCreditCodeListQuery | undefined>(
  CODES,
  'TrainingCreditCodeListQuery',
);

/**
 * Retrieves a training credit code, with its groups and offers.
 * @official
 */
export const getTrainingCreditCode = /* @__PURE__ */ get<[trainingCreditCodeId: string], TrainingCreditCodeDetail>(CODE);

/** Creates a code with credits that learners pay with. It cannot be deleted, but it can expire. */
export const createTrainingCreditCode = /* @__PURE__ */ post<[], TrainingCreditCodeCreated, TrainingCreditCodeCreate>(
  CODES,
  'TrainingCreditCodeCreate',
);

/** Updates only the given fields. Groups and offers are added or removed, not replaced. */
export const updateTrainingCreditCode = /* @__PURE__ */ update<
  [trainingCreditCodeId: string],
  TrainingCreditCodeUpdated,
  TrainingCreditCodeUpdate
>(CODE, 'TrainingCreditCodeUpdate', { only: 'PATCH' });
